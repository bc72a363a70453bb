#include <doctest/doctest.h>

#include <limits>

#include "made_up_sitting.h"
#include "platform/json/json.h"
#include "psychometrics/adaptive/errors.h"

namespace marshrut::psychometrics {
namespace {

struct World {
  std::vector<AdaptiveBank> banks{bank_of(40, 1), bank_of(40, 2), bank_of(40, 3)};
  SittingPlan plan = plan_of(banks);
};

SittingState half_way(const World& world) {
  auto sitting = Sitting::begun(world.plan, {});
  for (std::size_t turn = 0; turn < 9; ++turn) REQUIRE(sitting->answer(turn % 2));
  return sitting->state();
}

const ErrorCode* refusal(const SittingPlan& plan, const SittingStart& start = {}) {
  const auto sitting = Sitting::begun(plan, start);
  return sitting ? nullptr : sitting.error().code;
}

}  // namespace

TEST_CASE("a sitting that is kept and taken up again after every answer is the same to the last bit") {
  World world;
  world.plan.competencies[1].content = content_of({{"one", 2, 9}, {"other", 2, 9}}, 40);
  const SittingStart start{77, {{1, 2}, {}, {}}, {exposure_of(40), exposure_of(40), exposure_of(40)}};
  for (const auto rule : {ChoiceRule::mfi, ChoiceRule::mepv, ChoiceRule::randomesque5, ChoiceRule::progressive}) {
    world.plan.rule = rule;
    CAPTURE(name_of(rule));
    auto through = Sitting::begun(world.plan, start), kept = Sitting::begun(world.plan, start);
    REQUIRE(through);
    SplitMix chance(3);
    while (through->asked()) {
      const auto text = json::write(kept->state());
      CHECK(text == json::write(through->state()));
      const auto state = json::read<SittingState>(text);
      REQUIRE(state);
      kept = Sitting::resumed(world.plan, *state);
      REQUIRE(kept);
      CHECK(kept->asked()->item == through->asked()->item);  // who comes back is asked the same
      const auto answer = chance.below(2);
      REQUIRE(through->answer(answer));
      REQUIRE(kept->answer(answer));
    }
    CHECK_FALSE(kept->asked());
    for (std::size_t k = 0; k < 3; ++k) {
      CHECK(kept->standing(k).probability == through->standing(k).probability);
      CHECK(kept->standing(k).stopped == through->standing(k).stopped);
      CHECK(kept->eligible(k) == through->eligible(k));
    }
  }
}

TEST_CASE("another seed asks other items") {
  World world;
  SittingStart start;
  const auto one = Sitting::begun(world.plan, start)->state();
  start.seed = 2;
  CHECK(Sitting::begun(world.plan, start)->asked()->item != one.asked->item);
}

TEST_CASE("a state is a few kilobytes") {
  CHECK(json::write(half_way({})).size() < 3 * 61 * 22 + 2'000);
}

TEST_CASE("a state that is not of the plan is refused") {
  World world;
  const auto refused = [&](auto change) {
    auto state = half_way(world);
    change(state);
    const auto sitting = Sitting::resumed(world.plan, state);
    return !sitting && sitting.error().code == &adaptive::errors::state_misfit;
  };
  CHECK_FALSE(refused([](auto&) {}));
  CHECK(refused([](auto& state) { state.competencies.pop_back(); }));
  CHECK(refused([](auto& state) { state.competencies[0].log_weights.pop_back(); }));
  CHECK(refused([](auto& state) { state.competencies[0].log_weights[3] = std::numeric_limits<double>::quiet_NaN(); }));
  CHECK(refused([](auto& state) { state.competencies[0].ineligible = {40}; }));
  CHECK(refused([](auto& state) { state.competencies[0].ineligible = {-1}; }));
  CHECK(refused([](auto& state) { state.given[2].competency = 3; }));
  CHECK(refused([](auto& state) { state.given[2].item = 40; }));
  CHECK(refused([](auto& state) { state.given[2].answer = 2; }));
  CHECK(refused([](auto& state) { state.given.push_back(state.given[0]); }));
  CHECK(refused([](auto& state) { state.asked->item = -1; }));
  CHECK(refused([](auto& state) { state.asked = {state.given[0].competency, state.given[0].item}; }));
  CHECK(refused([](auto& state) {
    state.competencies[static_cast<std::size_t>(state.asked->competency)].ineligible = {state.asked->item};
  }));
}

TEST_CASE("numbers that mean nothing are refused with their place") {
  const double nan = std::numeric_limits<double>::quiet_NaN(), infinity = std::numeric_limits<double>::infinity();
  for (const double bad : {nan, infinity, -infinity, -1.0}) {
    const auto refused = [&](auto change) {
      World world;
      change(world.plan, world.plan.competencies[1]);
      return refusal(world.plan) == &adaptive::errors::plan_impossible;
    };
    CAPTURE(bad);
    CHECK(refused([&](auto& plan, auto&) { plan.stopping.risk = bad; }));
    CHECK(refused([&](auto& plan, auto&) { plan.stopping.error = bad; }));
    CHECK(refused([&](auto& plan, auto&) { plan.stopping.information = bad; }));
    CHECK(refused([&](auto&, auto& measured) { measured.losses.false_deficit = bad; }));
    CHECK(refused([&](auto&, auto& measured) { measured.losses.missed_deficit = bad; }));
    CHECK(refused([&](auto&, auto& measured) { measured.cut.error = bad; }));
    CHECK(refused([&](auto&, auto& measured) { measured.population.variance = bad; }));
    CHECK(refused([&](auto&, auto& measured) { measured.cut.at = bad * 7; }));
    CHECK(refused([&](auto&, auto& measured) { measured.population.mean = bad * 7; }));
  }
  World world;
  world.plan.stopping.most = 5;  // below the fewest
  const auto sitting = Sitting::begun(world.plan, {});
  CHECK(sitting.error().at == "/stopping/most");
  CHECK(sitting.error().words_en() == "The plan of a sitting: 5 is no value of /stopping/most.");
  world.plan.stopping.most = 0;
  CHECK(refusal(world.plan) == &adaptive::errors::plan_impossible);
}

TEST_CASE("a plan without items, and a start that does not fit it, are refused") {
  World world;
  CHECK(refusal({}) == &adaptive::errors::bank_empty);
  const auto empty = bank_of(0);
  world.plan.competencies[1].bank = &empty;
  CHECK(refusal(world.plan) == &adaptive::errors::bank_empty);
  world.plan.competencies[1].bank = nullptr;
  CHECK(refusal(world.plan) == &adaptive::errors::bank_empty);
  world = World{};
  world.plan = plan_of(world.banks);
  world.plan.length = 17;
  CHECK(refusal(world.plan) == &adaptive::errors::sitting_short);
  world.plan.length = 18;
  CHECK(refusal(world.plan) == nullptr);
  CHECK(refusal(world.plan, {1, {{}}, {}}) == &adaptive::errors::plan_impossible);
  CHECK(refusal(world.plan, {1, {{}, {40}, {}}, {}}) == &adaptive::errors::plan_impossible);
  for (const double limit : {0.0, 1.5, std::numeric_limits<double>::quiet_NaN()}) {
    world.plan.competencies[0].exposure_limit = limit;
    CHECK(refusal(world.plan) == &adaptive::errors::exposure_impossible);
  }
  world.plan.competencies[0].exposure_limit = 0.25;
  world.plan.competencies[0].anchors = {40};
  CHECK(refusal(world.plan) == &adaptive::errors::plan_impossible);
  world.plan.competencies[0].anchors = {};
  world.plan.competencies[0].content = content_of({{"one"}}, 39);
  CHECK(refusal(world.plan) == &adaptive::errors::areas_misfit);
}

TEST_CASE("an answer that the item does not have is refused, and so is one after the end") {
  const std::vector<AdaptiveBank> banks{bank_of(1)};
  const auto plan = plan_of(banks);
  auto sitting = Sitting::begun(plan, {});
  REQUIRE(sitting);
  const auto refused = sitting->answer(2);
  CHECK(refused.error().code == &adaptive::errors::answer_unknown);
  CHECK(refused.error().arguments == std::vector<std::string>{"2", "1"});
  CHECK(sitting->asked());
  REQUIRE(sitting->answer(1));
  CHECK_FALSE(sitting->asked());
  CHECK(sitting->standing(0).stopped == StopReason::nothing_left);
  CHECK(sitting->answer(1).error().code == &adaptive::errors::sitting_over);
}

}  // namespace marshrut::psychometrics
