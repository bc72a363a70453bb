#include "psychometrics/deficit_rule.h"

#include <doctest/doctest.h>

#include <array>
#include <cmath>

#include "psychometrics/adaptive/choice.h"

namespace marshrut::psychometrics {
namespace {

/// How far the said confidence is from the share of hits, over ten classes of confidence (expected calibration error).
double calibration_error(const std::vector<Item>& items, const Cut& cut, std::uint64_t seed) {
  const AdaptiveBank bank(items);
  SplitMix random(seed);
  std::array<double, 10> people{}, said{}, hits{};
  std::vector<AbilityCurve> curves;
  PerItem numbers;
  for (int person = 0; person < 4'000; ++person) {
    const double ability = random.normal(), true_cut = cut.at + cut.error * random.normal();
    AdaptiveSession session(items.size(), 0, 1);
    for (int turn = 0; turn < 10; ++turn) {
      const auto item = next_item(bank, session, {ChoiceRule::mpwi, 10, {}}, random, numbers);
      ability_curves(items[*item], ability, curves);
      session.answer(bank, *item, random.uniform() < std::exp(curves[1].log_p) ? 1 : 0);
    }
    const double probability = deficit_probability(session.weights(), cut);
    const bool below = probability >= 0.5;
    const double confidence = below ? probability : 1 - probability;
    const auto which = std::min<std::size_t>(9, static_cast<std::size_t>((confidence - 0.5) * 20));
    people[which] += 1, said[which] += confidence, hits[which] += below == (ability < true_cut) ? 1 : 0;
  }
  double error = 0;
  for (std::size_t which = 0; which < people.size(); ++which) error += std::abs(said[which] - hits[which]) / 4'000;
  return error;
}

}  // namespace

TEST_CASE("labels follow confidence and losses") {
  CHECK(label_of(0.95) == DeficitLabel::confirmed);
  CHECK(label_of(0.60) == DeficitLabel::probable);
  CHECK(label_of(0.59) == DeficitLabel::not_shown);
  CHECK(label_of(0.09) == DeficitLabel::absent);
  CHECK(label_of(0.59, {1, 1}) == DeficitLabel::probable);
  CHECK(label_of(0.92, {19, 1}) == DeficitLabel::not_shown);  // so dear a false alarm asks for 0.95
}

TEST_CASE("a cut that is known poorly makes nobody sure, and an exact one everybody who is far from it") {
  AdaptiveSession session(1, -2, 0.05);
  CHECK(deficit_probability(session.weights(), {0, 0}) > 0.999);
  CHECK(deficit_probability(session.weights(), {0, 2}) < 0.9);
  CHECK(deficit_probability(session.weights(), {-2, 0.3}) == doctest::Approx(0.5));
}

TEST_CASE("confidence equals the share of hits within 0.02, of four thousand people") {
  std::vector<Item> two, three;
  SplitMix random(41);
  for (int item = 0; item < 60; ++item) {
    const double slope = std::exp(0.3 * random.normal()), intercept = slope * random.normal();
    two.push_back({Model::two_parameter, slope, {intercept}, 0});
    three.push_back({Model::three_parameter, slope, {intercept}, 0.2});
  }
  for (const auto& items : {two, three})
    for (const Cut cut : {Cut{-0.5, 0}, Cut{-0.5, 0.2}, Cut{0.4, 0.1}})
      CHECK(calibration_error(items, cut, 42) <= 0.02);
}

}  // namespace marshrut::psychometrics
