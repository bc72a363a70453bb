// Whether a route was effective is concluded once, by every criterion, after all that must come before.
#include "recognition/effect/effect.h"

#include <doctest/doctest.h>

#include "kit/regulation_fixture.h"
#include "recognition/errors.h"

using namespace marshrut;
using namespace marshrut::recognition;
using enum regulation::RouteFact;

namespace {

const regulation::Profile& profile() {
  static const auto read = regulation::read_file("kalmykia.toml").value();
  return read;
}
const regulation::ConclusionRule& rule() { return *profile().conclusion; }

std::vector<CriterionPoints> every(std::int64_t points) {
  std::vector<CriterionPoints> rated;
  for (const auto& criterion : rule().criteria) rated.push_back({criterion.code, points});
  return rated;
}

std::vector<EffectMark> own_marks() {
  std::vector<EffectMark> marks;
  for (const auto& criterion : rule().criteria) marks.push_back({{"r1"}, criterion.code, EffectSide::own, 4});
  return marks;
}

regulation::Facts ready() {
  regulation::Facts facts;
  facts.add(repeated_diagnostics_finished);
  facts.add(realisation_controlled);
  return facts;
}

const ErrorCode* refusal(const Result<void>& result) { return result ? nullptr : result.error().code; }
constexpr auto reflecting = route::RouteState::reflecting;

}  // namespace

TEST_CASE("each criterion is rated once and within its points") {
  CHECK(rates_every_criterion(rule(), every(rule().points_min)));
  CHECK(rates_every_criterion(rule(), every(rule().points_max)));
  CHECK(refusal(rates_every_criterion(rule(), every(rule().points_max + 1))) == &errors::effect_points_outside);
  CHECK(refusal(rates_every_criterion(rule(), every(rule().points_min - 1))) == &errors::effect_points_outside);
  auto rated = every(3);
  rated.pop_back();
  CHECK(refusal(rates_every_criterion(rule(), rated)) == &errors::effect_criterion_missing);
  rated.push_back(rated.front());
  CHECK(refusal(rates_every_criterion(rule(), rated)) == &errors::effect_criterion_missing);
  rated = every(3);
  rated.push_back({"ANOTHER", 3});
  CHECK(refusal(rates_every_criterion(rule(), rated)) == &errors::effect_criterion_unknown);
}

TEST_CASE("the realisation is controlled while the route is closing, until it has passed") {
  CHECK(may_control(reflecting, {}));
  CHECK(refusal(may_control(route::RouteState::realising, {})) == &errors::control_not_now);
  std::vector<RealisationControl> before(1);
  before[0].verdict = ControlVerdict::returned;
  CHECK(may_control(reflecting, before));
  before.push_back({});
  CHECK(refusal(may_control(reflecting, before)) == &errors::control_passed);
}

TEST_CASE("the conclusion comes last and once") {
  CHECK(may_conclude(profile(), reflecting, ready(), own_marks()));
  CHECK(refusal(may_conclude(profile(), route::RouteState::realising, ready(), own_marks())) == &errors::control_not_now);
  regulation::Facts unmeasured;
  unmeasured.add(realisation_controlled);
  CHECK(refusal(may_conclude(profile(), reflecting, unmeasured, own_marks())) == &errors::final_diagnostics_first);
  regulation::Facts uncontrolled;
  uncontrolled.add(repeated_diagnostics_finished);
  CHECK(refusal(may_conclude(profile(), reflecting, uncontrolled, own_marks())) == &errors::control_first);
  auto marks = own_marks();
  marks.back().side = EffectSide::expert;
  CHECK(refusal(may_conclude(profile(), reflecting, ready(), marks)) == &errors::own_marks_first);
  auto concluded = ready();
  concluded.add(effectiveness_concluded);
  CHECK(refusal(may_conclude(profile(), reflecting, concluded, own_marks())) == &errors::concluded_already);
}
