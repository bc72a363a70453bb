#include "psychometrics/watch/functioning_by_ability.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <span>

#include "psychometrics/errors.h"
#include "psychometrics/latent/expectation.h"
#include "psychometrics/latent/population.h"
#include "psychometrics/scoring/places.h"

namespace marshrut::psychometrics {
namespace {

constexpr double delta_per_logit = 2.35;

/// What an item's answers say at the nodes.
struct ForetoldItem {
  std::vector<Row> inverse;  // of the probability, by category
  Row mean{}, square{}, by_shift{};  // of the answer; how its mean grows with a shift of the intercepts

  explicit ForetoldItem(const Item& item) : inverse(item.categories()) {
    std::vector<Row> log_p(item.categories());
    log_probabilities(item, node_abilities(), log_p);
    std::vector<AbilityCurve> curves;
    for (std::size_t q = 0; q < lanes; ++q) {
      ability_curves(item, node_abilities()[q], curves);
      for (std::size_t k = 0; k < log_p.size(); ++k) {
        inverse[k][q] = row::exponent(-log_p[k][q]);
        const double answer = static_cast<double>(k), chance = row::exponent(log_p[k][q]);
        mean[q] += answer * chance;
        square[q] += answer * answer * chance;
        by_shift[q] += answer * chance * curves[k].first / item.slope;
      }
    }
  }
};

/// What a group's answers to an item are off by.
struct Off {
  double people = 0, points = 0, squares = 0;
  double off = 0, variance = 0, information = 0;

  void add(double answer, double mean, double spread, double by_shift, double frequency) {
    people += frequency;
    points += frequency * answer;
    squares += frequency * answer * answer;
    off += frequency * (answer - mean);
    variance += frequency * spread;
    information += frequency * by_shift;
  }
  double shift() const { return off / information; }
  double shift_variance() const { return variance / (information * information); }
};
struct OffOfBoth {
  Off reference, focal;
};

class MatchedByAbility {
 public:
  MatchedByAbility(const ParameterTable& table, const Responses& responses, const std::vector<std::uint32_t>& place)
      : responses_(responses), place_(place), spread_(table.population) {
    for (const auto& one : table.items) {
      items_.push_back(one.item);
      foretold_.emplace_back(one.item);
    }
  }

  /// Of every item of the responses; people of neither group are left out, and `left_out_items` match nobody.
  std::vector<OffOfBoth> compared(const Groups& groups, std::int64_t reference, std::int64_t focal,
                                  const std::set<std::size_t>& left_out_items) const {
    const auto packed = packed_of(groups, reference, focal, left_out_items);
    const auto spread = populations_of(packed);
    std::vector<OffOfBoth> out(responses_.items.size());
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

  void take(const Answer& answer, const Row& weights, bool apart, double frequency, Off& of) const {
    const auto& item = foretold_[place_[answer.item]];
    Row others = weights;
    if (!apart)
      for (std::size_t q = 0; q < lanes; ++q) others[q] *= item.inverse[answer.category][q];
    const double all = row::sum(others), mean = row::dot(others, item.mean) / all;
    const double variance = row::dot(others, item.square) / all - mean * mean;
    if (std::isfinite(variance) && variance > 0)
      of.add(answer.category, mean, variance, row::dot(others, item.by_shift) / all, frequency);
  }

  const Responses& responses_;
  const std::vector<std::uint32_t>& place_;
  Population spread_;
  std::vector<Item> items_;
  std::vector<ForetoldItem> foretold_;
};

void tell_difference(const OffOfBoth& both, bool dichotomous, ItemFunctioning& out) {
  const auto& [reference, focal] = both;
  out.reference_people = reference.people, out.focal_people = focal.people;
  if (!(reference.information > 0 && focal.information > 0)) return;
  const double difference = focal.shift() - reference.shift();
  const double error = std::sqrt(focal.shift_variance() + reference.shift_variance());
  out.chi_square = difference * difference / (error * error);
  out.p = std::erfc(std::sqrt(*out.chi_square / 2));
  if (dichotomous) {
    out.odds_ratio = std::exp(-difference);
    out.delta = delta_per_logit * difference;
    out.se_delta = delta_per_logit * error;
    out.ets_class = class_of_delta(*out.delta, *out.se_delta, *out.p);
    return;
  }
  const double people = reference.people + focal.people, mean = (reference.points + focal.points) / people;
  const double variance = (reference.squares + focal.squares) / people - mean * mean;
  if (variance <= 0) return;
  out.mean_difference = (focal.off / focal.people - reference.off / reference.people) / std::sqrt(variance);
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
        tell_difference(found[item], table.items[place[item]].item.categories() == 2, items[item]);
        if (items[item].ets_class.value_or(FunctioningClass::A) != FunctioningClass::A) differing.insert(item);
      }
      if (last || differing.size() == found.size()) break;
    }
    for (std::size_t item = 0; item < items.size(); ++item) {
      auto& one = items[item];
      one.item = responses.items[item];
      one.focal = groups.names[static_cast<std::size_t>(focal)];
      if (!one.ets_class) out.warnings.push_back({&errors::not_comparable, "", {one.item, one.focal}, {}});
      out.items.push_back(std::move(one));
    }
  }
  return out;
}

}  // namespace marshrut::psychometrics
