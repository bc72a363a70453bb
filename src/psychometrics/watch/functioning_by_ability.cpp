#include "psychometrics/watch/functioning_by_ability.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <span>

#include "psychometrics/errors.h"
#include "psychometrics/latent/expectation.h"
#include "psychometrics/latent/population.h"
#include "psychometrics/scoring/places.h"

namespace marshrut::psychometrics {
namespace {

constexpr double delta_per_logit = 2.35;
constexpr double greatest_shift = 6;  // logits

/// An item at the nodes, its intercepts shifted.
struct Foretold {
  Row mean{}, square{}, by_shift{};  // of the answer; how its mean grows with the shift
};
Foretold foretold_of(Item item, double shift) {
  Foretold out;
  const Row& abilities = node_abilities();
  for (std::size_t k = 0; k < item.intercepts.size(); ++k)
    item.intercepts[k] += shift * (item.model == Model::graded ? 1 : static_cast<double>(k + 1));
  std::vector<Row> log_p(item.categories());
  log_probabilities(item, abilities, log_p);
  std::vector<AbilityCurve> curves;
  for (std::size_t q = 0; q < lanes; ++q) {
    ability_curves(item, abilities[q], curves);
    for (std::size_t k = 0; k < log_p.size(); ++k) {
      const double answer = static_cast<double>(k), chance = row::exponent(log_p[k][q]);
      out.mean[q] += answer * chance;
      out.square[q] += answer * answer * chance;
      out.by_shift[q] += answer * chance * curves[k].first / item.slope;
    }
  }
  return out;
}

struct UnshiftedItem {
  std::vector<Row> inverse;  // of the probability, by category
  Foretold foretold;

  explicit UnshiftedItem(const Item& item) : inverse(item.categories()), foretold(foretold_of(item, 0)) {
    std::vector<Row> log_p(item.categories());
    log_probabilities(item, node_abilities(), log_p);
    for (std::size_t k = 0; k < log_p.size(); ++k)
      for (std::size_t q = 0; q < lanes; ++q) inverse[k][q] = row::exponent(-log_p[k][q]);
  }
};

struct Shift {
  double size = 0, variance = 0;
};

/// What a group answered to an item, beside what its other answers foretell.
struct Answered {
  double people = 0, points = 0, squares = 0;
  double foretold = 0, variance = 0;  // of the points
  Row at{};                           // people by ability

  void add(double answer, double mean, double spread, double frequency) {
    people += frequency;
    points += frequency * answer;
    squares += frequency * answer * answer;
    foretold += frequency * mean;
    variance += frequency * spread;
  }
  double off() const { return points - foretold; }

  /// Nothing where no shift within the bound foretells the points, or its error is beyond the bound.
  std::optional<Shift> shift(const Item& item) const {
    const double most = static_cast<double>(item.categories() - 1) * people;
    if (!(points > 0 && points < most)) return std::nullopt;
    double least = -greatest_shift, greatest = greatest_shift, now = 0;
    for (int pass = 0; pass < 60; ++pass) {
      const auto shifted = foretold_of(item, now);
      const double left = points - row::dot(at, shifted.mean), information = row::dot(at, shifted.by_shift);
      (left > 0 ? least : greatest) = now;
      const double newton = now + left / information;
      const double next = newton > least && newton < greatest ? newton : (least + greatest) / 2;
      if (std::abs(next - now) < 1e-9) break;
      now = next;
    }
    const auto shifted = foretold_of(item, now);
    const double information = row::dot(at, shifted.by_shift);
    const Shift found{now, variance_by(item, shifted) / (information * information)};
    const bool is_told = greatest_shift - std::abs(now) > 1e-6 && found.variance > 0 &&
                         found.variance < greatest_shift * greatest_shift;
    return is_told ? std::optional(found) : std::nullopt;
  }

 private:
  /// Variance of the points under a shift: what it would be if all were foretold the same, in the proportion that holds unshifted.
  double variance_by(const Item& item, const Foretold& shifted) const {
    const auto alike = [this](const Foretold& one) {
      const double sum = row::dot(at, one.mean);
      return row::dot(at, one.square) - sum * sum / people;
    };
    const double proportion = variance / alike(foretold_of(item, 0));
    return alike(shifted) * (proportion > 0 && proportion < 1 ? proportion : 1);
  }
};
struct AnsweredByBoth {
  Answered reference, focal;
};

class MatchedByAbility {
 public:
  MatchedByAbility(const ParameterTable& table, const Responses& responses, const std::vector<std::uint32_t>& place)
      : responses_(responses), place_(place), spread_(table.population) {
    for (const auto& one : table.items) {
      items_.push_back(one.item);
      unshifted_.emplace_back(one.item);
    }
  }

  /// Of every item of the responses; people of neither group are left out, and `left_out_items` match nobody.
  std::vector<AnsweredByBoth> compared(const Groups& groups, std::int64_t reference, std::int64_t focal,
                                  const std::set<std::size_t>& left_out_items) const {
    const auto packed = packed_of(groups, reference, focal, left_out_items);
    const auto spread = populations_of(packed);
    std::vector<AnsweredByBoth> out(responses_.items.size());
    Posteriors posteriors(packed, items_, spread);
    Row weights;
    for (const auto& form : packed.forms) {
      posteriors.enter(form);
      for (auto person = form.from; person < form.to; ++person) {
        posteriors.of(person, weights);
        const auto row = packed.rows[person];
        const auto answers = answers_of(row);
        const auto matching = std::ranges::count_if(
            answers, [&](const Answer& answer) { return !left_out_items.contains(answer.item); });
        for (const auto& answer : answers) {
          const bool apart = left_out_items.contains(answer.item);
          if (matching == (apart ? 0 : 1)) continue;  // no other answer says how able the person is
          auto& of = form.group == 0 ? out[answer.item].reference : out[answer.item].focal;
          take(answer, weights, apart, responses_.frequencies[row], of);
        }
      }
    }
    return out;
  }

 private:
  std::span<const Answer> answers_of(std::size_t row) const {
    return std::span(responses_.answers).subspan(responses_.ends[row], responses_.ends[row + 1] - responses_.ends[row]);
  }

  Packed packed_of(const Groups& groups, std::int64_t reference, std::int64_t focal,
                   const std::set<std::size_t>& left_out_items) const {
    auto responses = responses_;
    auto place = place_;
    for (const auto item : left_out_items) place[item] = left_out;
    std::vector<std::uint32_t> side;
    for (std::size_t row = 0; row < responses.rows(); ++row) {
      const auto group = groups.group_of_row[row];
      side.push_back(group == focal ? 1 : 0);
      if (group != reference && group != focal) responses.frequencies[row] = 0;
    }
    std::vector<std::size_t> categories;
    for (const auto& item : items_) categories.push_back(item.categories());
    return pack(responses, place, categories, side);
  }

  /// Mean and variance of each group by EM, the items as they are.
  std::vector<Row> populations_of(const Packed& packed) const {
    constexpr int most = 50;
    constexpr double still = 1e-3;
    std::vector<Population> now(2, spread_);
    Row weights;
    for (int pass = 0;; ++pass) {
      const std::vector<Row> spread{log_weights(now[0].mean, now[0].variance),
                                    log_weights(now[1].mean, now[1].variance)};
      if (pass == most) return spread;
      Posteriors posteriors(packed, items_, spread);
      double people[2]{}, sum[2]{}, squares[2]{};
      for (const auto& form : packed.forms) {
        posteriors.enter(form);
        for (auto person = form.from; person < form.to; ++person) {
          posteriors.of(person, weights);
          const auto [mean, deviation] = ability_of(weights);
          people[form.group] += packed.weights[person];
          sum[form.group] += packed.weights[person] * mean;
          squares[form.group] += packed.weights[person] * (mean * mean + deviation * deviation);
        }
      }
      double moved = 0;
      for (std::size_t group = 0; group < 2; ++group) {
        if (people[group] <= 0) continue;
        const double mean = sum[group] / people[group];
        moved = std::max(moved, std::abs(mean - now[group].mean));
        now[group] = {mean, std::max(squares[group] / people[group] - mean * mean, 0.01)};
      }
      if (moved < still) return spread;
    }
  }

  void take(const Answer& answer, const Row& weights, bool apart, double frequency, Answered& of) const {
    const auto& item = unshifted_[place_[answer.item]];
    Row others = weights;
    if (!apart)
      for (std::size_t q = 0; q < lanes; ++q) others[q] *= item.inverse[answer.category][q];
    const double all = row::sum(others);
    if (!(all > 0 && std::isfinite(all))) return;
    for (auto& weight : others) weight /= all;
    const double mean = row::dot(others, item.foretold.mean);
    const double variance = row::dot(others, item.foretold.square) - mean * mean;
    of.add(answer.category, mean, std::max(variance, 0.0), frequency);
    for (std::size_t q = 0; q < lanes; ++q) of.at[q] += frequency * others[q];
  }

  const Responses& responses_;
  const std::vector<std::uint32_t>& place_;
  Population spread_;
  std::vector<Item> items_;
  std::vector<UnshiftedItem> unshifted_;
};

void tell_difference(const AnsweredByBoth& both, const Item& item, ItemFunctioning& out) {
  const auto& [reference, focal] = both;
  out.reference_people = reference.people, out.focal_people = focal.people;
  const auto of_reference = reference.shift(item), of_focal = focal.shift(item);
  if (!of_reference || !of_focal) return;
  const double difference = of_focal->size - of_reference->size;
  const double error = std::sqrt(of_focal->variance + of_reference->variance);
  out.chi_square = difference * difference / (error * error);
  out.p = std::erfc(std::sqrt(*out.chi_square / 2));
  if (item.categories() == 2) {
    out.odds_ratio = std::exp(-difference);
    out.delta = delta_per_logit * difference;
    out.se_delta = delta_per_logit * error;
    out.ets_class = class_of_delta(*out.delta, *out.se_delta, *out.p);
    return;
  }
  const double people = reference.people + focal.people, mean = (reference.points + focal.points) / people;
  const double variance = (reference.squares + focal.squares) / people - mean * mean;
  if (variance <= 0) return;
  out.mean_difference = (focal.off() / focal.people - reference.off() / reference.people) / std::sqrt(variance);
  out.ets_class = class_of_mean_difference(*out.mean_difference, *out.p);
}

}  // namespace

Result<Functioning> functioning_by_ability(const ParameterTable& table, const Responses& responses,
                                           const Groups& groups, const std::string& name) {
  if (groups.names.size() < 2) return fail(errors::groups_too_few);
  const auto place = TRY(places_of(table, responses, name));
  const MatchedByAbility matched(table, responses, place);
  const auto reference = greatest_group(responses, groups);
  Functioning out{groups.names[static_cast<std::size_t>(reference)], {}, {}};
  for (std::int64_t focal = 0; focal < static_cast<std::int64_t>(groups.names.size()); ++focal) {
    if (focal == reference) continue;
    std::vector<ItemFunctioning> items;
    std::set<std::size_t> differing;
    for (const bool last : {false, true}) {
      const auto found = matched.compared(groups, reference, focal, differing);
      items.assign(found.size(), {});
      for (std::size_t item = 0; item < found.size(); ++item) {
        tell_difference(found[item], table.items[place[item]].item, items[item]);
        if (items[item].ets_class.value_or(FunctioningClass::A) != FunctioningClass::A) differing.insert(item);
      }
      if (last || differing.size() == found.size()) break;
    }
    for (std::size_t item = 0; item < items.size(); ++item) {
      auto& one = items[item];
      one.item = responses.items[item];
      one.focal = groups.names[static_cast<std::size_t>(focal)];
      if (!one.ets_class) out.warnings.push_back({&errors::not_comparable_by_ability, "", {one.item, one.focal}, {}});
      out.items.push_back(std::move(one));
    }
  }
  return out;
}

}  // namespace marshrut::psychometrics
