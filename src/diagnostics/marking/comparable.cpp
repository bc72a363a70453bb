#include "diagnostics/marking/comparable.h"

#include <algorithm>
#include <limits>
#include <set>

#include "psychometrics/table/joined.h"

namespace marshrut::diagnostics {
namespace {

using Criterion = std::pair<std::string, std::string>;

/// Things as numbers, in the order they are met.
template <class Thing>
class Numbered {
 public:
  std::uint32_t operator()(const Thing& thing) {
    const auto [known, is_new] = known_.try_emplace(thing, static_cast<std::uint32_t>(things_.size()));
    if (is_new) things_.push_back(thing);
    return known->second;
  }
  const std::vector<Thing>& things() const { return things_; }
  std::size_t size() const { return things_.size(); }

 private:
  std::map<Thing, std::uint32_t> known_;
  std::vector<Thing> things_;
};

struct Line {
  std::uint32_t work = 0;
  std::uint32_t criterion = 0;
  std::uint32_t expert = 0;
  double points = 0;
};

/// The least and the greatest points given by a criterion.
struct Span {
  double least = std::numeric_limits<double>::max();
  double greatest = std::numeric_limits<double>::lowest();
};

class Sifting {
 public:
  explicit Sifting(std::span<const CriterionRating> ratings) {
    for (const auto& one : ratings)
      lines_.push_back({works_(one.attempt.value), criteria_({one.item, one.criterion}), experts_(one.expert), one.points});
    standings_.assign(experts_.size(), ExpertStanding::compared);
    keep_most_marked();
  }

  Comparable sifted() {
    while (drop_few() || drop_even_criteria() || drop_constant()) {}
    for (std::size_t at = 0; at < experts_.size(); ++at) out_.standings.emplace(experts_.things()[at], standings_[at]);
    lay_out();
    find_groups();
    return std::move(out_);
  }

 private:
  void keep_most_marked() {
    if (criteria_.size() <= criteria_most) return;
    std::vector<std::size_t> marks(criteria_.size(), 0);
    for (const auto& line : lines_) ++marks[line.criterion];
    auto sorted = marks;
    std::ranges::nth_element(sorted, sorted.begin() + criteria_most, std::greater{});
    std::erase_if(lines_, [&](const Line& line) { return marks[line.criterion] <= sorted[criteria_most]; });
  }

  /// Drops the lines of whoever has too few works in common with those who are left; whether there was somebody.
  bool drop_few() {
    std::vector<std::set<std::uint32_t>> markers(works_.size());
    for (const auto& line : lines_) markers[line.work].insert(line.expert);
    std::vector<std::int64_t> common(experts_.size(), 0);
    for (const auto& of : markers)
      if (of.size() > 1)
        for (const auto expert : of) ++common[expert];
    return drop_experts(ExpertStanding::few, [&](std::uint32_t expert) { return common[expert] < common_works_min; });
  }

  std::vector<Span> spans() const {
    std::vector<Span> spans(criteria_.size());
    for (const auto& line : lines_) {
      auto& span = spans[line.criterion];
      span.least = std::min(span.least, line.points), span.greatest = std::max(span.greatest, line.points);
    }
    return spans;
  }

  /// What everybody always gives the same points by tells nobody apart. Whether there was such a criterion.
  bool drop_even_criteria() {
    const auto of = spans();
    return std::erase_if(lines_, [&](const Line& line) { return of[line.criterion].least == of[line.criterion].greatest; }) > 0;
  }

  bool drop_constant() {
    const auto of = spans();
    std::vector<bool> least(experts_.size(), true), greatest(experts_.size(), true);
    for (const auto& line : lines_) {
      if (line.points > of[line.criterion].least) least[line.expert] = false;
      if (line.points < of[line.criterion].greatest) greatest[line.expert] = false;
    }
    return drop_experts(ExpertStanding::constant, [&](std::uint32_t expert) { return least[expert] || greatest[expert]; });
  }

  /// An expert of whom no line is left is dropped too: all that they marked was even.
  template <class Is>
  bool drop_experts(ExpertStanding standing, Is&& is) {
    std::vector<bool> has(experts_.size(), false);
    for (const auto& line : lines_) has[line.expert] = true;
    for (std::uint32_t expert = 0; expert < experts_.size(); ++expert)
      if (standings_[expert] == ExpertStanding::compared && (!has[expert] || is(expert)))
        standings_[expert] = has[expert] ? standing : ExpertStanding::constant;
    return std::erase_if(lines_, [&](const Line& line) { return standings_[line.expert] != ExpertStanding::compared; }) > 0;
  }

  void lay_out() {
    std::vector<std::set<double>> given(criteria_.size());
    for (const auto& line : lines_) given[line.criterion].insert(line.points);
    Numbered<std::uint32_t> people, items, levels;
    auto& to = out_.ratings;
    for (const auto& line : lines_) {
      const auto& points = given[line.criterion];
      const auto category = static_cast<std::uint32_t>(std::distance(points.begin(), points.find(line.points)));
      to.ratings.push_back({people(line.work), items(line.criterion), levels(line.expert), category});
    }
    for (const auto work : people.things()) to.people.push_back(works_.things()[work]);
    for (const auto criterion : items.things()) {
      const auto& [item, code] = out_.criteria.emplace_back(criteria_.things()[criterion]);
      to.items.push_back(item + "#" + code);
      out_.points.emplace_back(given[criterion].begin(), given[criterion].end());
    }
    to.facets.push_back({"expert", {}});
    for (const auto expert : levels.things()) to.facets[0].levels.push_back(experts_.things()[expert].value);
    for (std::uint32_t level = 0; level < levels.size(); ++level) to.sheets.push_back({level});
  }

  void find_groups() {
    const auto& levels = out_.ratings.facets[0].levels;
    psychometrics::Joined joined(levels.size() + out_.ratings.people.size());
    for (const auto& one : out_.ratings.ratings) joined.join(one.sheet, levels.size() + one.person);
    std::map<std::size_t, std::vector<PersonId>> groups;
    for (std::size_t level = 0; level < levels.size(); ++level) groups[joined.group_of(level)].push_back({levels[level]});
    for (auto& [first, group] : groups) out_.groups.push_back(std::move(group));
  }

  Numbered<std::string> works_;
  Numbered<Criterion> criteria_;
  Numbered<PersonId> experts_;
  std::vector<Line> lines_;
  std::vector<ExpertStanding> standings_;
  Comparable out_;
};

}  // namespace

Comparable comparable(std::span<const CriterionRating> ratings) {
  return Sifting(ratings).sifted();
}

}  // namespace marshrut::diagnostics
