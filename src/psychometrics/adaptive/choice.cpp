#include "psychometrics/adaptive/choice.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace marshrut::psychometrics {
namespace {

constexpr double closed = -std::numeric_limits<double>::infinity();
constexpr std::size_t randomesque = 5;

void add_times_all(PerItem& to, const PerItem& from, double times) {
  double* out = to.data();
  const double* in = from.data();
  for (std::size_t item = 0; item < to.size(); ++item) out[item] += in[item] * times;
}

/// Between the two nodes around it.
void information_at(const AdaptiveBank& bank, double ability, PerItem& out) {
  const auto& abilities = node_abilities();
  const double place =
      std::clamp((ability - abilities[0]) / (abilities[1] - abilities[0]), 0.0, static_cast<double>(nodes - 1));
  const auto node = std::min(static_cast<std::size_t>(place), nodes - 2);
  const double rest = place - static_cast<double>(node);
  add_times_all(out, bank.information[node], 1 - rest);
  add_times_all(out, bank.information[node + 1], rest);
}

void information_weighed(const AdaptiveBank& bank, const Row& weights, PerItem& out) {
  for (std::size_t q = 0; q < nodes; ++q)
    if (weights[q] > 1e-12) add_times_all(out, bank.information[q], weights[q]);
}

/// By how much the variance is expected to fall: the expected square of the mean after the answer, less that of now.
void gain_of_mean(const AdaptiveBank& bank, const Row& weights, PerItem& out) {
  const auto& abilities = node_abilities();
  double mean = 0;
  for (std::size_t q = 0; q < nodes; ++q) mean += weights[q] * abilities[q];
  PerItem left(out.size(), 1), left_mean(out.size(), mean), likely(out.size()), likely_mean(out.size());
  auto add_squares = [&](const PerItem& chance, const PerItem& sum) {
    for (std::size_t item = 0; item < out.size(); ++item)
      if (chance[item] > 1e-12) out[item] += sum[item] * sum[item] / chance[item];
  };
  for (const auto& category : bank.probabilities) {
    std::ranges::fill(likely, 0.0);
    std::ranges::fill(likely_mean, 0.0);
    for (std::size_t q = 0; q < nodes; ++q) {
      if (weights[q] <= 1e-12) continue;
      add_times_all(likely, category[q], weights[q]);
      add_times_all(likely_mean, category[q], weights[q] * abilities[q]);
    }
    add_squares(likely, likely_mean);
    add_times_all(left, likely, -1);
    add_times_all(left_mean, likely_mean, -1);
  }
  add_squares(left, left_mean);
  for (double& one : out) one = std::max(0.0, one - mean * mean);
}

void by_chance(SplitMix& chance, PerItem& out) {
  for (double& one : out) one = chance.uniform();
}

void progressive(const AdaptiveBank& bank, const AdaptiveSession& session, const ChoicePlan& plan, SplitMix& chance,
                 PerItem& out) {
  information_at(bank, plan.at.value_or(session.mean()), out);
  double most = 0;
  for (std::size_t item = 0; item < out.size(); ++item)
    if (session.is_open(item)) most = std::max(most, out[item]);
  const double sure = std::min(
      1.0, static_cast<double>(session.answered() + 1) / static_cast<double>(std::max<std::size_t>(plan.length, 1)));
  for (double& one : out) one = (1 - sure) * most * chance.uniform() + sure * one;
}

/// What the number of an item is multiplied by; 0 where it may not be given.
class Shares {
 public:
  Shares(const AdaptiveSession& session, const ChoicePlan& plan) : session_(session), content_(plan.content) {
    if (!content_) return;
    const bool shadow = plan.content_rule == ContentRule::shadow;
    of_area_ = (shadow ? shadow_shares : priorities)(*content_, session, plan.length);
  }
  double operator[](std::size_t item) const {
    if (!session_.is_open(item)) return 0;
    return content_ ? of_area_[content_->area_of[item]] : 1;
  }

 private:
  const AdaptiveSession& session_;
  const ContentPlan* content_;
  std::vector<double> of_area_;
};

/// Closes what may not be given and weighs the rest; how many are left.
std::size_t keep_possible(const Shares& shares, PerItem& numbers) {
  std::size_t possible = 0;
  for (std::size_t item = 0; item < numbers.size(); ++item) {
    const double share = shares[item];
    numbers[item] = share > 0 ? numbers[item] * share : closed;
    possible += share > 0;
  }
  return possible;
}

std::size_t one_of_best(PerItem& numbers, std::size_t count, SplitMix& chance) {
  std::vector<std::size_t> order(numbers.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto middle = order.begin() + static_cast<std::ptrdiff_t>(count);
  std::partial_sort(order.begin(), middle, order.end(), [&](std::size_t one, std::size_t other) {
    return numbers[one] != numbers[other] ? numbers[one] > numbers[other] : one < other;
  });
  return order[chance.below(count)];
}

}  // namespace

std::optional<std::size_t> next_item(const AdaptiveBank& bank, const AdaptiveSession& session, const ChoicePlan& plan,
                                     SplitMix& chance, PerItem& numbers) {
  using enum ChoiceRule;
  if (session.open() == 0) return std::nullopt;
  numbers.assign(bank.items.size(), 0);
  switch (plan.rule) {
    case mfi:
    case randomesque5: information_at(bank, plan.at.value_or(session.mean()), numbers); break;
    case mpwi: information_weighed(bank, session.weights(), numbers); break;
    case mepv: gain_of_mean(bank, session.weights(), numbers); break;
    case progressive: psychometrics::progressive(bank, session, plan, chance, numbers); break;
    case ChoiceRule::random: by_chance(chance, numbers); break;
  }
  const auto possible = keep_possible(Shares(session, plan), numbers);
  if (possible == 0) return std::nullopt;
  if (plan.rule == randomesque5) return one_of_best(numbers, std::min(randomesque, possible), chance);
  return static_cast<std::size_t>(std::ranges::max_element(numbers) - numbers.begin());
}

std::optional<double> greatest_information(const AdaptiveBank& bank, const AdaptiveSession& session,
                                           const ChoicePlan& plan, PerItem& numbers) {
  numbers.assign(bank.items.size(), 0);
  information_at(bank, session.mean(), numbers);
  const Shares shares(session, plan);
  std::optional<double> greatest;
  for (std::size_t item = 0; item < numbers.size(); ++item)
    if (shares[item] > 0) greatest = std::max(greatest.value_or(0), numbers[item]);
  return greatest;
}

}  // namespace marshrut::psychometrics
