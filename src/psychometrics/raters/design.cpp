#include "psychometrics/raters/design.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "psychometrics/errors.h"
#include "psychometrics/table/joined.h"

namespace marshrut::psychometrics {
namespace {

bool are_linked(const Ratings& ratings, std::size_t facet) {
  const auto people = ratings.people.size(), levels = ratings.facets[facet].levels.size();
  Joined joined(people + levels);
  for (const auto& rating : ratings.ratings) joined.join(rating.person, people + ratings.sheets[rating.sheet][facet]);
  for (std::size_t level = 1; level < levels; ++level)
    if (joined.group_of(people + level) != joined.group_of(people)) return false;
  return true;
}

class DesignMaker {
 public:
  DesignMaker(const Ratings& ratings, Steps steps) : ratings_(ratings), steps_(steps) {}

  Result<RaterDesign> make() {
    lay_out_severities();
    TRY(lay_out_scales());
    lay_out_ratings();
    TRY(refuse_extremes());
    for (std::size_t facet = 0; facet < ratings_.facets.size(); ++facet)
      out_.linked = out_.linked && are_linked(ratings_, facet);
    return std::move(out_);
  }

 private:
  void add_block(std::size_t count, bool sums_to_zero) {
    out_.blocks.push_back({out_.full, count, sums_to_zero});
    out_.full += count;
  }
  void lay_out_severities() {
    add_block(ratings_.items.size(), false);
    for (const auto& facet : ratings_.facets) add_block(facet.levels.size(), true);
  }

  std::uint32_t scale_of(std::uint32_t item) const { return steps_ == Steps::common ? 0 : item; }

  Result<bool> lay_out_scales() {
    const std::size_t count = steps_ == Steps::common ? 1 : ratings_.items.size();
    std::vector<std::vector<bool>> used(count, std::vector<bool>(100, false));
    for (const auto& rating : ratings_.ratings) used[scale_of(rating.item)][rating.points] = true;
    for (std::size_t scale = 0; scale < count; ++scale) {
      const auto least = std::ranges::find(used[scale], true) - used[scale].begin();
      const auto greatest = 99 - (std::find(used[scale].rbegin(), used[scale].rend(), true) - used[scale].rbegin());
      const auto& name = steps_ == Steps::common ? ratings_.items.front() : ratings_.items[scale];
      if (least >= greatest) return fail(errors::ratings_constant, "", name);
      for (auto points = least; points < greatest; ++points)
        if (!used[scale][static_cast<std::size_t>(points)])
          return fail(errors::points_unused, "", name, std::to_string(points));
      const auto categories = static_cast<std::size_t>(greatest - least) + 1;
      out_.scales.push_back({static_cast<std::uint32_t>(least), categories, out_.full});
      add_block(categories - 1, true);
    }
    return true;
  }

  void lay_out_ratings() {
    std::vector<std::size_t> order(ratings_.ratings.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t at) { return ratings_.ratings[at].person; });
    std::map<std::vector<std::size_t>, std::uint32_t> cells;
    for (const auto at : order) {
      const auto& rating = ratings_.ratings[at];
      const auto scale = scale_of(rating.item);
      const auto cell = cells.try_emplace(severities_of(rating), static_cast<std::uint32_t>(out_.cells.size()));
      if (cell.second)
        out_.cells.push_back(
            {rating.item, scale, cell.first->first, std::vector<double>(out_.scales[scale].categories, 0)});
      const auto category = rating.points - out_.scales[scale].least;
      out_.cells[cell.first->second].totals[category] += 1;
      while (out_.ends.size() <= rating.person) out_.ends.push_back(out_.ratings.size());
      out_.ratings.push_back({cell.first->second, category});
    }
    while (out_.ends.size() <= ratings_.people.size()) out_.ends.push_back(out_.ratings.size());
  }

  std::vector<std::size_t> severities_of(const Rating& rating) const {
    std::vector<std::size_t> places{rating.item};
    for (std::size_t facet = 0; facet < ratings_.facets.size(); ++facet)
      places.push_back(out_.blocks[1 + facet].first + ratings_.sheets[rating.sheet][facet]);
    return places;
  }

  Result<bool> refuse_extremes() {
    std::vector<double> low(out_.full, 0), high(out_.full, 0), all(out_.full, 0);
    for (const auto& cell : out_.cells)
      for (const auto place : cell.severities) {
        low[place] += cell.totals.front(), high[place] += cell.totals.back();
        all[place] += std::accumulate(cell.totals.begin(), cell.totals.end(), 0.0);
      }
    for (std::size_t block = 0; block <= ratings_.facets.size(); ++block)
      for (std::size_t at = 0; at < out_.blocks[block].count; ++at) {
        const auto place = out_.blocks[block].first + at;
        const auto& name = block == 0 ? ratings_.items[at] : ratings_.facets[block - 1].levels[at];
        if (all[place] == 0 || low[place] == all[place] || high[place] == all[place])
          return fail(errors::ratings_extreme, "", name);
      }
    return true;
  }

  const Ratings& ratings_;
  Steps steps_;
  RaterDesign out_;
};

}  // namespace

std::size_t RaterDesign::free() const {
  std::size_t count = full;
  for (const auto& block : blocks) count -= block.sums_to_zero ? 1 : 0;
  return count;
}

std::vector<double> RaterDesign::spread(const std::vector<double>& free) const {
  std::vector<double> out;
  std::size_t at = 0;
  for (const auto& block : blocks) {
    double left = 0;
    for (std::size_t place = 0; place < block.count - (block.sums_to_zero ? 1 : 0); ++place)
      left -= free[at], out.push_back(free[at++]);
    if (block.sums_to_zero) out.push_back(left);
  }
  return out;
}

std::vector<double> RaterDesign::gathered(const std::vector<double>& full) const {
  std::vector<double> out;
  for (const auto& block : blocks) {
    const auto last = block.first + block.count - 1;
    for (auto place = block.first; place < last; ++place)
      out.push_back(full[place] - (block.sums_to_zero ? full[last] : 0));
    if (!block.sums_to_zero) out.push_back(full[last]);
  }
  return out;
}

std::vector<double> RaterDesign::gathered_square(const std::vector<double>& square) const {
  std::vector<double> half;  // lines of the full list, columns of the free one
  for (std::size_t line = 0; line < full; ++line) {
    const auto first = square.begin() + static_cast<std::ptrdiff_t>(line * full);
    const auto columns = gathered({first, first + static_cast<std::ptrdiff_t>(full)});
    half.insert(half.end(), columns.begin(), columns.end());
  }
  const std::size_t size = free();
  std::vector<double> out(size * size), down(full);
  for (std::size_t column = 0; column < size; ++column) {
    for (std::size_t line = 0; line < full; ++line) down[line] = half[line * size + column];
    const auto lines = gathered(down);
    for (std::size_t line = 0; line < size; ++line) out[line * size + column] = lines[line];
  }
  return out;
}

Result<RaterDesign> rater_design(const Ratings& ratings, Steps steps) {
  return DesignMaker(ratings, steps).make();
}

}  // namespace marshrut::psychometrics
