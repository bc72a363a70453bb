#include "psychometrics/watch/functioning.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "psychometrics/errors.h"

namespace marshrut::psychometrics {
namespace {

constexpr double significant = 0.05;
constexpr double one_sided = 1.645;  // of a normal deviate, at 5 %
constexpr double delta_per_log_odds = -2.35;

/// People of one group at one score, by what they answered to the item.
struct Cell {
  double people = 0;
  double points = 0;
  double squares = 0;

  void add(double point, double frequency) {
    people += frequency;
    points += frequency * point;
    squares += frequency * point * point;
  }
};
struct Stratum {
  Cell reference;
  Cell focal;
};
using Strata = std::map<std::int64_t, Stratum>;

/// The two groups that are compared, and what each row scored on the items that match people.
class Comparison {
 public:
  Comparison(const Responses& responses, const Groups& groups, std::int64_t reference, std::int64_t focal)
      : responses_(responses),
        groups_(groups),
        reference_(reference),
        focal_(focal),
        greatest_(responses.items.size(), 0) {
    each_answer([&](std::size_t, const Answer& answer) {
      greatest_[answer.item] = std::max(greatest_[answer.item], static_cast<double>(answer.category));
    });
    match_without({});
  }

  double greatest(std::size_t item) const { return greatest_[item]; }

  void match_without(const std::set<std::size_t>& left_out) {
    left_out_ = left_out;
    points_.assign(responses_.rows(), 0);
    possible_.assign(responses_.rows(), 0);
    all_possible_ = 0;
    for (std::size_t item = 0; item < greatest_.size(); ++item)
      if (!left_out.contains(item)) all_possible_ += greatest_[item];
    each_answer([&](std::size_t row, const Answer& answer) {
      if (left_out.contains(answer.item)) return;
      points_[row] += answer.category;
      possible_[row] += greatest_[answer.item];
    });
  }

  /// Of every item.
  std::vector<Strata> strata() const {
    std::vector<Strata> strata(greatest_.size());
    each_answer([&](std::size_t row, const Answer& answer) {
      auto& stratum = strata[answer.item][score_with(row, answer.item, answer.category)];
      auto& cell = groups_.group_of_row[row] == focal_ ? stratum.focal : stratum.reference;
      cell.add(answer.category, responses_.frequencies[row]);
    });
    return strata;
  }

 private:
  /// Calls with every answer of somebody in either group.
  template <class Take>
  void each_answer(Take&& take) const {
    responses_.each_answer([&](std::size_t row, const Answer& answer) {
      const auto group = groups_.group_of_row[row];
      if (group == reference_ || group == focal_) take(row, answer);
    });
  }
  /// Points of the matching items and of this one; of a row that answered some of them, in proportion.
  std::int64_t score_with(std::size_t row, std::size_t item, double points) const {
    const bool apart = left_out_.contains(item);
    const double own = apart ? greatest_[item] : 0;
    const double all = all_possible_ + own, possible = possible_[row] + own;
    const double got = points_[row] + (apart ? points : 0);
    return possible > 0 ? std::llround(got * all / possible) : 0;
  }

  const Responses& responses_;
  const Groups& groups_;
  std::int64_t reference_;
  std::int64_t focal_;
  std::vector<double> greatest_;  // points of each item
  std::set<std::size_t> left_out_;
  std::vector<double> points_;
  std::vector<double> possible_;
  double all_possible_ = 0;
};

bool compares(const Stratum& stratum) {
  return stratum.reference.people > 0 && stratum.focal.people > 0 &&
         stratum.reference.people + stratum.focal.people > 1;
}

/// The sum over scores of what the focal group scored less what was expected, and its variance (Mantel 1963).
struct Excess {
  double points = 0;
  double variance = 0;
};
Excess excess_of(const Strata& strata) {
  Excess excess;
  for (const auto& [score, stratum] : strata) {
    if (!compares(stratum)) continue;
    const auto& [reference, focal] = stratum;
    const double all = reference.people + focal.people, points = reference.points + focal.points;
    excess.points += focal.points - focal.people * points / all;
    excess.variance += reference.people * focal.people * (all * (reference.squares + focal.squares) - points * points) /
                       (all * all * (all - 1));
  }
  return excess;
}

/// Sums of Robins, Breslow and Greenland over scores.
struct Odds {
  double r = 0, s = 0, pr = 0, mixed = 0, qs = 0;

  std::optional<double> ratio() const { return r > 0 && s > 0 ? std::optional(r / s) : std::nullopt; }
  double log_error() const { return std::sqrt(pr / (2 * r * r) + mixed / (2 * r * s) + qs / (2 * s * s)); }
};
Odds odds_of(const Strata& strata) {
  Odds odds;
  for (const auto& [score, stratum] : strata) {
    if (!compares(stratum)) continue;
    const auto& [reference, focal] = stratum;
    const double all = reference.people + focal.people;
    const double right = reference.points, wrong = reference.people - right;
    const double focal_right = focal.points, focal_wrong = focal.people - focal_right;
    const double r = right * focal_wrong / all, s = wrong * focal_right / all;
    const double p = (right + focal_wrong) / all, q = (wrong + focal_right) / all;
    odds.r += r, odds.s += s;
    odds.pr += p * r, odds.mixed += p * s + q * r, odds.qs += q * s;
  }
  return odds;
}

/// Of the focal group's people, their mean above that of their matches, in deviations of the item.
std::optional<double> mean_difference_of(const Strata& strata) {
  double people = 0, difference = 0;
  Cell all;
  for (const auto& [score, stratum] : strata) {
    for (const auto* cell : {&stratum.reference, &stratum.focal})
      all.people += cell->people, all.points += cell->points, all.squares += cell->squares;
    if (!compares(stratum)) continue;
    people += stratum.focal.people;
    difference += stratum.focal.people *
                  (stratum.focal.points / stratum.focal.people - stratum.reference.points / stratum.reference.people);
  }
  const double mean = all.points / all.people, variance = all.squares / all.people - mean * mean;
  if (people <= 0 || variance <= 0) return std::nullopt;
  return difference / people / std::sqrt(variance);
}

void compare_dichotomous(const Strata& strata, const Excess& excess, ItemFunctioning& out) {
  const double off = std::max(0.0, std::abs(excess.points) - 0.5);  // continuity
  out.chi_square = off * off / excess.variance;
  out.p = std::erfc(std::sqrt(*out.chi_square / 2));
  const auto odds = odds_of(strata);
  out.odds_ratio = odds.ratio();
  if (!out.odds_ratio) return;
  out.delta = delta_per_log_odds * std::log(*out.odds_ratio);
  out.se_delta = -delta_per_log_odds * odds.log_error();
  out.ets_class = class_of_delta(*out.delta, *out.se_delta, *out.p);
}

void compare_graded(const Strata& strata, const Excess& excess, ItemFunctioning& out) {
  out.chi_square = excess.points * excess.points / excess.variance;
  out.p = std::erfc(std::sqrt(*out.chi_square / 2));
  out.mean_difference = mean_difference_of(strata);
  if (out.mean_difference) out.ets_class = class_of_mean_difference(*out.mean_difference, *out.p);
}

ItemFunctioning compared(const Strata& strata, bool dichotomous) {
  ItemFunctioning out;
  for (const auto& [score, stratum] : strata)
    out.reference_people += stratum.reference.people, out.focal_people += stratum.focal.people;
  const auto excess = excess_of(strata);
  if (excess.variance <= 0) return out;
  if (dichotomous)
    compare_dichotomous(strata, excess, out);
  else
    compare_graded(strata, excess, out);
  return out;
}

std::vector<ItemFunctioning> every_item(const Comparison& comparison) {
  std::vector<ItemFunctioning> items;
  for (const auto& strata : comparison.strata())
    items.push_back(compared(strata, comparison.greatest(items.size()) <= 1));
  return items;
}

std::set<std::size_t> differing_in(const std::vector<ItemFunctioning>& items) {
  std::set<std::size_t> differing;
  for (std::size_t item = 0; item < items.size(); ++item)
    if (items[item].ets_class && items[item].ets_class != FunctioningClass::A) differing.insert(item);
  return differing;
}

}  // namespace

FunctioningClass class_of_delta(double delta, double error, double p) {
  const double size = std::abs(delta);
  using enum FunctioningClass;
  if (size < 1 || p >= significant) return A;
  return size >= 1.5 && size - one_sided * error > 1 ? C : B;
}

FunctioningClass class_of_mean_difference(double difference, double p) {
  const double size = std::abs(difference);
  using enum FunctioningClass;
  if (size < 0.17 || p >= significant) return A;
  return size >= 0.25 ? C : B;
}

std::int64_t greatest_group(const Responses& responses, const Groups& groups) {
  std::vector<double> people(groups.names.size(), 0);
  for (std::size_t row = 0; row < responses.rows(); ++row)
    if (groups.group_of_row[row] >= 0)
      people[static_cast<std::size_t>(groups.group_of_row[row])] += responses.frequencies[row];
  return std::ranges::max_element(people) - people.begin();
}

Result<Functioning> functioning(const Responses& responses, const Groups& groups) {
  if (groups.names.size() < 2) return fail(errors::groups_too_few);
  const auto reference = greatest_group(responses, groups);
  Functioning out{groups.names[static_cast<std::size_t>(reference)], {}, {}};
  for (std::int64_t focal = 0; focal < static_cast<std::int64_t>(groups.names.size()); ++focal) {
    if (focal == reference) continue;
    Comparison comparison(responses, groups, reference, focal);
    comparison.match_without(differing_in(every_item(comparison)));
    for (auto& one : every_item(comparison)) {
      one.item = responses.items[out.items.size() % responses.items.size()];
      one.focal = groups.names[static_cast<std::size_t>(focal)];
      if (!one.ets_class) out.warnings.push_back({&errors::not_comparable, "", {one.item, one.focal}, {}});
      out.items.push_back(std::move(one));
    }
  }
  return out;
}

}  // namespace marshrut::psychometrics
