#pragma once
// Marks that raters gave: who was rated, on what, under which conditions, how many points.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace marshrut::psychometrics {

/// Something that makes marks harsher or milder: the rater, the month, the kind of lesson.
struct Facet {
  std::string name;
  std::vector<std::string> levels;  // in the order they are met
};

struct Rating {
  std::uint32_t person;
  std::uint32_t item;
  std::uint32_t sheet;  // a line of the file: its levels of every facet
  std::uint32_t points;
};

struct Ratings {
  std::vector<std::string> people;
  std::vector<std::string> items;
  std::vector<Facet> facets;
  std::vector<std::vector<std::uint32_t>> sheets;  // the level of each facet
  std::vector<Rating> ratings;                     // in the order of the file
};

/// Reads F.csv: a column `person` (without it every line is a person), a column for each item with whole points from 0 to
/// 99, empty = not rated; every other column is a facet: those named in `facets`, `rater`, and any that holds more words than
/// points.
Result<Ratings> read_ratings(std::string_view text, const std::string& name, const std::vector<std::string>& facets);

}  // namespace marshrut::psychometrics
