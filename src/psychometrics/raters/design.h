#pragma once
// The many-facet model of ratings (Linacre 1989): log P_k / P_k-1 = theta - delta_i - (the severities of the facets' levels)
// - tau_k. Severities of a facet and steps of a scale each sum to zero; difficulties are free, ability has the mean 0.
// Here: which parameters there are, and which of them a rating meets.
#include <cstdint>
#include <vector>

#include "base/describe.h"
#include "base/result.h"
#include "psychometrics/table/ratings.h"

namespace marshrut::psychometrics {

enum class Steps { common, item };
DESCRIBE_ENUM(Steps, common, item)

/// Parameters that stand together: in the full list they all do, in the free list without the last where they sum to zero.
struct Block {
  std::size_t first = 0;  // in the full list
  std::size_t count = 0;
  bool sums_to_zero = false;
};

/// Ratings that meet the same parameters: of one item at the same levels.
struct RatedCell {
  std::uint32_t item = 0;
  std::uint32_t scale = 0;
  std::vector<std::size_t> severities;  // places in the full list: the item's difficulty, then each facet's level
  std::vector<double> totals;  // ratings by category
};

struct Scale {
  std::uint32_t least = 0;  // points of the category 0
  std::size_t categories = 0;
  std::size_t first_step = 0;  // in the full list; categories - 1 of them
};

struct RaterDesign {
  std::vector<Block> blocks;  // difficulties, a block for each facet, a block for each scale
  std::vector<Scale> scales;
  std::vector<RatedCell> cells;
  struct Given {
    std::uint32_t cell;
    std::uint32_t category;
  };
  std::vector<Given> ratings;  // person after person
  std::vector<std::size_t> ends{0};  // of person n: ratings[ends[n]] to ratings[ends[n + 1]]
  bool linked = true;  // whether all levels of every facet are joined by people they rated in common
  std::size_t full = 0;  // parameters in the full list

  std::size_t free() const;
  std::vector<double> spread(const std::vector<double>& free) const;  // a free list as the full one
  std::vector<double> gathered(
      const std::vector<double>& full) const;  // a gradient over the full list, over the free one
  /// The same of second derivatives, from both sides.
  std::vector<double> gathered_square(const std::vector<double>& square) const;
};

/// Refuses what no finite parameter fits: a scale with a category that nobody used, an item or a level whose ratings are
/// all the least or all the greatest.
Result<RaterDesign> rater_design(const Ratings& ratings, Steps steps);

}  // namespace marshrut::psychometrics
