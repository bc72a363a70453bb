#include "psychometrics/adaptive/sitting/sitting.h"

#include <doctest/doctest.h>

#include <array>
#include <numeric>

#include "made_up_sitting.h"
#include "psychometrics/adaptive/errors.h"

namespace marshrut::psychometrics {
namespace {

std::vector<std::size_t> all_of(std::size_t items) {
  std::vector<std::size_t> out(items);
  std::iota(out.begin(), out.end(), std::size_t{0});
  return out;
}

/// Sits to the end.
Sitting sat(const SittingPlan& plan, const std::vector<double>& abilities, const SittingStart& start,
            std::uint64_t answers = 1) {
  auto sitting = Sitting::begun(plan, start);
  REQUIRE(sitting);
  SplitMix chance(answers);
  while (sitting->asked()) REQUIRE(sitting->answer(answer_of(plan, *sitting->asked(), abilities, chance)));
  return *sitting;
}

/// The answer is always right, so that ability runs up.
Sitting sat_rightly(const SittingPlan& plan, const SittingStart& start = {}) {
  auto sitting = Sitting::begun(plan, start);
  REQUIRE(sitting);
  while (sitting->asked()) REQUIRE(sitting->answer(1));
  return *sitting;
}

}  // namespace

TEST_CASE("every competency gets its fewest items, none more than its most, all together no more than the sitting") {
  const std::vector<AdaptiveBank> banks{bank_of(60, 1), bank_of(60, 2), bank_of(60, 3), bank_of(60, 4)};
  auto plan = plan_of(banks);
  for (const std::size_t length : {24, 30, 40, 200}) {
    plan.length = length;
    CAPTURE(length);
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
      SittingStart start;
      start.seed = seed;
      const auto sitting = sat(plan, {-2, -0.5, 0, 1}, start, seed);
      std::size_t together = 0;
      for (std::size_t k = 0; k < 4; ++k) {
        const auto now = sitting.standing(k);
        CHECK(now.given >= 6);
        CHECK(now.given <= 20);
        CHECK(now.given == sitting.given(k).size());
        CHECK(now.stopped.has_value());
        together += now.given;
      }
      CHECK(together <= length);
      CHECK(sitting.state().given.size() == together);
    }
  }
}

TEST_CASE("who is near a cut is asked more about it than who is far") {
  const std::vector<AdaptiveBank> banks{bank_of(100, 1), bank_of(100, 2), bank_of(100, 3)};
  const auto plan = plan_of(banks);
  double far = 0, near = 0;
  for (std::uint64_t seed = 1; seed <= 50; ++seed) {
    const auto sitting = sat(plan, {-2.5, -0.5, 1.5}, {seed, {}, {}}, seed);
    far += static_cast<double>(sitting.standing(0).given + sitting.standing(2).given) / 2;
    near += static_cast<double>(sitting.standing(1).given);
  }
  CHECK(near > 1.5 * far);
}

TEST_CASE("the next competency is the one whose decision gains most by its most telling item") {
  // Two competencies with the same bank: one cut stands where ability is thought to be, the other where hardly anybody is.
  const std::vector<AdaptiveBank> banks{bank_of(40, 1), bank_of(40, 1)};
  auto plan = plan_of(banks);
  plan.competencies[0].cut = {-4, 0};
  plan.competencies[1].cut = {-0.2, 0};
  CHECK(Sitting::begun(plan, {})->asked()->competency == 1);
  std::swap(plan.competencies[0].cut, plan.competencies[1].cut);
  CHECK(Sitting::begun(plan, {})->asked()->competency == 0);
  // No answer changes what is said of either: the greater risk comes first.
  plan.competencies[0].cut = {-4, 0};
  plan.competencies[1].cut = {-3.5, 0};
  CHECK(Sitting::begun(plan, {})->asked()->competency == 1);
}

TEST_CASE("a sitting that chooses by its decisions loses less than one that shares items evenly") {
  const std::vector<AdaptiveBank> banks{bank_of(60, 1), bank_of(60, 2), bank_of(60, 3), bank_of(60, 4)};
  auto plan = plan_of(banks);
  auto even = plan;
  even.stopping = {10, 10, 0, 0, 0};
  double by_decisions = 0, evenly = 0, asked = 0;
  SplitMix random(5);
  for (std::uint64_t person = 1; person <= 1'000; ++person) {
    std::vector<double> abilities(4);
    for (double& one : abilities) one = random.normal();
    const SittingStart start{person, {}, {}};
    const auto loss_of = [&](const Sitting& sitting) {
      double loss = 0;
      for (std::size_t k = 0; k < 4; ++k) {
        const bool said = sitting.standing(k).label <= DeficitLabel::probable, is = abilities[k] < -0.5;
        loss += said == is ? 0 : said ? 3 : 2;
      }
      return loss;
    };
    const auto sitting = sat(plan, abilities, start, person);
    by_decisions += loss_of(sitting);
    asked += static_cast<double>(sitting.state().given.size());
    evenly += loss_of(sat(even, abilities, start, person));
  }
  MESSAGE("loss of a person " << by_decisions / 1'000 << " with " << asked / 1'000 << " items, evenly "
                              << evenly / 1'000 << " with 40");
  CHECK(by_decisions < evenly);
}

TEST_CASE("however a sitting chooses and ends, confidence equals the share of hits within 0.02") {
  const std::vector<AdaptiveBank> banks{bank_of(60, 1), bank_of(60, 2), bank_of(60, 3), bank_of(60, 4)};
  const auto plan = plan_of(banks);
  std::array<double, 10> said{}, hits{};
  SplitMix random(8);
  for (std::uint64_t person = 1; person <= 2'000; ++person) {
    std::vector<double> abilities(4);
    for (double& one : abilities) one = random.normal();
    const auto sitting = sat(plan, abilities, {person, {}, {}}, person);
    for (std::size_t k = 0; k < 4; ++k) {
      const double probability = sitting.standing(k).probability, confidence = std::max(probability, 1 - probability);
      const bool is = abilities[k] < plan.competencies[k].cut.at + plan.competencies[k].cut.error * random.normal();
      const auto which = std::min<std::size_t>(9, static_cast<std::size_t>((confidence - 0.5) * 20));
      said[which] += confidence, hits[which] += (probability >= 0.5) == is ? 1 : 0;
    }
  }
  double error = 0;
  for (std::size_t which = 0; which < 10; ++which) error += std::abs(said[which] - hits[which]) / 8'000;
  MESSAGE("expected calibration error " << error);
  CHECK(error < 0.02);
}

TEST_CASE("a competency is left for the reason that is true of it") {
  const std::vector<AdaptiveBank> banks{bank_of(60, 1)};
  auto plan = plan_of(banks);
  const auto reason = [&](Stopping stopping) {
    plan.stopping = stopping;
    return *sat_rightly(plan).standing(0).stopped;
  };
  CHECK(reason({6, 20, 0.1, 0, 0}) == StopReason::decided);
  CHECK(reason({6, 60, 0, 0.6, 0}) == StopReason::precise);
  CHECK(reason({6, 10, 0, 0, 0}) == StopReason::most_given);
  CHECK(reason({6, 1'000, 0, 0, 0.3}) == StopReason::uninformative);
  CHECK(reason({6, 1'000, 0, 0, 0}) == StopReason::sitting_ended);
  plan.length = 1'000;
  CHECK(reason({6, 1'000, 0, 0, 0}) == StopReason::nothing_left);
}

TEST_CASE("an answer moves the decision, and what is said of a competency is what its answers say") {
  const std::vector<AdaptiveBank> banks{bank_of(60, 1)};
  const auto plan = plan_of(banks);
  const auto sitting = sat(plan, {-2}, {});
  const auto now = sitting.standing(0);
  AdaptiveSession again(60, 0, 1);
  for (const auto& given : sitting.state().given)
    again.answer(banks[0], static_cast<std::size_t>(given.item), static_cast<std::size_t>(given.answer));
  CHECK(now.ability == again.mean());
  CHECK(now.error == again.deviation());
  CHECK(now.probability == deficit_probability(again.weights(), plan.competencies[0].cut));
  CHECK(now.label == DeficitLabel::confirmed);
  CHECK(now.risk < 0.1);
}

TEST_CASE("what a person has seen is not given again, but anchors are") {
  const std::vector<AdaptiveBank> banks{bank_of(30, 1), bank_of(30, 2)};
  auto plan = plan_of(banks);
  plan.competencies[0].anchors = {0, 1};
  plan.stopping.risk = plan.stopping.error = plan.stopping.information = 0;
  SittingStart start;
  start.seen = {all_of(20), {}};
  const auto sitting = sat_rightly(plan, start);
  CHECK(sitting.given(0).size() == 12);
  CHECK(*sitting.standing(0).stopped == StopReason::nothing_left);
  for (const auto item : sitting.given(0)) CHECK((item >= 20 || item <= 1));
  CHECK(sitting.given(1).size() == 20);
}

TEST_CASE("who has seen everything is told so, and given the anchors where there are any") {
  const std::vector<AdaptiveBank> banks{bank_of(30, 1), bank_of(1, 2)};
  auto plan = plan_of(banks);
  SittingStart start;
  start.seen = {{}, {0}};
  const auto refused = Sitting::begun(plan, start);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == &adaptive::errors::nothing_to_give);
  CHECK(refused.error().at == "/competencies/1");
  CHECK(refused.error().words_ru().find("«K2»") != std::string::npos);
  plan.competencies[1].anchors = {0};
  const auto sitting = sat_rightly(plan, start);
  CHECK(sitting.given(1) == std::vector<std::size_t>{0});
  CHECK(sitting.standing(1).stopped == StopReason::nothing_left);
}

TEST_CASE("content of a competency is kept before it is left, and one that cannot be met is refused") {
  const std::vector<AdaptiveBank> banks{bank_of(40, 1), bank_of(40, 2)};
  auto plan = plan_of(banks);
  plan.competencies[0].content = content_of({{"algebra", 5, 6}, {"geometry", 4, 20}}, 40);
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const auto sitting = sat(plan, {2, 0}, {seed, {}, {}}, seed);
    const auto given = sitting.given(0);
    const auto algebra = std::ranges::count_if(given, [](auto item) { return item % 2 == 0; });
    CHECK(algebra >= 5);
    CHECK(algebra <= 6);
    CHECK(given.size() - static_cast<std::size_t>(algebra) >= 4);
  }
  SittingStart start;
  start.seen = {all_of(33), {}};  // of geometry 33, 35, 37 and 39 are left, of algebra 34, 36 and 38
  CHECK(Sitting::begun(plan, start).error().code == &adaptive::errors::area_short);
  plan.stopping.most = 8;
  CHECK(Sitting::begun(plan, {}).error().code == &adaptive::errors::areas_long);
  plan.stopping.most = 20;
  plan.length = 14;  // 9 and 6
  CHECK(Sitting::begun(plan, {}).error().code == &adaptive::errors::sitting_short);
}

TEST_CASE("over many sittings no item is seen by more than the limit, and content is kept in each") {
  const std::vector<AdaptiveBank> banks{bank_of(200, 1), bank_of(200, 2)};
  auto plan = plan_of(banks);
  plan.competencies[0].content = content_of({{"one", 3, 20}, {"other", 3, 20}}, 200);
  SittingStart start;
  start.exposure = {exposure_of(200), exposure_of(200)};
  SplitMix random(9);
  for (std::uint64_t person = 1; person <= 2'000; ++person) {
    start.seed = person;
    const auto sitting = sat(plan, {random.normal(), random.normal()}, start, person);
    for (std::size_t k = 0; k < 2; ++k) note_sitting(start.exposure[k], sitting.eligible(k), sitting.given(k));
  }
  for (const auto& exposure : start.exposure)
    CHECK(std::ranges::max(exposure.given) <= 0.25 * static_cast<double>(exposure.sittings) + 1);
}

}  // namespace marshrut::psychometrics
