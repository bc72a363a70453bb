#include "monitoring/rules.h"

#include <algorithm>
#include <cmath>

#include "regulation/rules.h"

namespace marshrut::monitoring {
namespace {

using enum regulation::IndicatorPeriod;

std::optional<std::size_t> smallest_shown(std::span<const PlaceCount> children, const std::vector<bool>& hidden) {
  std::optional<std::size_t> smallest;
  for (std::size_t place = 0; place < children.size(); ++place) {
    if (hidden[place] || children[place].people == 0) continue;
    if (!smallest || children[place].people < children[*smallest].people) smallest = place;
  }
  return smallest;
}

/// People of a place who are in none of its parts.
std::int64_t people_aside(const std::map<std::string, PlaceCount>& sums, const std::string& parent,
                          std::span<const PlaceCount> children) {
  auto whole = sums.find(parent);
  if (whole == sums.end()) return 0;
  auto people = whole->second.people;
  for (const auto& child : children) people -= child.people;
  return people;
}

}  // namespace

Span span_of(regulation::IndicatorPeriod period, const regulation::CalendarRule& calendar, Date day) {
  auto civil = day.civil();
  int year = static_cast<int>(civil.year());
  auto month_number = static_cast<unsigned>(civil.month());
  switch (period) {
    case regulation::IndicatorPeriod::day: return {day, day};
    case month: return {Date::of(year, month_number, 1), day};
    case quarter: return {Date::of(year, (month_number - 1) / 3 * 3 + 1, 1), day};
    case regulation::IndicatorPeriod::year: return {Date::of(year, 1, 1), day};
    case school_year: return {regulation::school_year_start(calendar, day), day};
  }
  return {day, day};
}

std::optional<double> value_of(regulation::IndicatorFormula formula, double number, double of) {
  if (formula == regulation::IndicatorFormula::count) return number;
  if (of == 0) return std::nullopt;
  return formula == regulation::IndicatorFormula::share ? 100 * number / of : number / of;
}

/// Wilson's score interval (Wilson 1927), which holds near none and near all too.
std::optional<LikelyShare> likely_share(double number, double of) {
  constexpr double enough = 30;
  constexpr double deviations = 1.645;  // nine cases of ten
  if (of <= 0 || of >= enough) return std::nullopt;
  const double share = number / of;
  const double square = deviations * deviations / of;
  const double middle = (share + square / 2) / (1 + square);
  const double reach = std::sqrt(share * (1 - share) * square + square * square / 4) / (1 + square);
  auto percent = [](double part) { return std::round(std::clamp(part, 0.0, 1.0) * 1000) / 10; };
  return LikelyShare{percent(middle - reach), percent(middle + reach)};
}

std::string above(const std::string& path) {
  auto slash = path.rfind('/');
  return slash == path.npos ? "" : path.substr(0, slash);
}

std::map<std::string, PlaceCount> summed(std::span<const PlaceCount> counts) {
  std::map<std::string, PlaceCount> sums;
  for (const auto& count : counts)
    for (auto path = count.path; !path.empty(); path = above(path)) {
      auto& sum = sums[path];
      sum.path = path;
      sum.people += count.people;
      sum.number += count.number;
      sum.of += count.of;
    }
  return sums;
}

std::vector<bool> hidden_among(std::span<const PlaceCount> children, std::int64_t people_min, std::int64_t aside) {
  std::vector<bool> hidden(children.size(), false);
  auto together = aside;
  auto hide = [&](std::size_t place) {
    hidden[place] = true;
    together += children[place].people;
  };
  for (std::size_t place = 0; place < children.size(); ++place)
    if (children[place].people > 0 && children[place].people < people_min) hide(place);
  while (together > 0 && together < people_min) {
    auto smallest = smallest_shown(children, hidden);
    if (!smallest) break;
    hide(*smallest);
  }
  return hidden;
}

HiddenPlaces::HiddenPlaces(const std::map<std::string, PlaceCount>& sums, std::int64_t people_min) {
  std::map<std::string, std::vector<PlaceCount>> families;
  for (const auto& [path, sum] : sums) families[above(path)].push_back(sum);
  // Paths sort above their children, so a parent is decided before they are.
  for (const auto& [parent, children] : families) {
    bool parent_hidden = hides(parent);
    auto hidden = hidden_among(children, people_min, people_aside(sums, parent, children));
    for (std::size_t place = 0; place < children.size(); ++place)
      hidden_[children[place].path] = parent_hidden || hidden[place];
  }
}

StaffStanding standing_of(const StaffWay& way) {
  using enum StaffStanding;
  if (way.route == "draft" || way.route == "returned") return drafting;
  if (way.route == "submitted") return on_approval;
  if (way.route == "completed") return closed;
  if (!way.route.empty() && way.route != "expired") return realising;
  if (way.measured) return diagnosed;
  return way.expected ? expected : none;
}

}  // namespace marshrut::monitoring
