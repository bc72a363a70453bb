#include "recognition/effect/effect.h"

#include <algorithm>

#include "recognition/errors.h"

namespace marshrut::recognition {

Result<void> rates_every_criterion(const regulation::ConclusionRule& rule, std::span<const CriterionPoints> points) {
  for (const auto& criterion : rule.criteria) {
    if (std::ranges::count(points, criterion.code, &CriterionPoints::criterion) != 1)
      return fail(errors::effect_criterion_missing, "/points", criterion.title.ru);
  }
  for (std::size_t place = 0; place < points.size(); ++place) {
    auto at = "/points/" + std::to_string(place);
    if (std::ranges::find(rule.criteria, points[place].criterion, &regulation::EffectCriterionRule::code) == rule.criteria.end())
      return fail(errors::effect_criterion_unknown, at);
    if (points[place].points < rule.points_min || points[place].points > rule.points_max)
      return fail(errors::effect_points_outside, at, std::to_string(rule.points_min), std::to_string(rule.points_max));
  }
  return {};
}

Result<void> may_control(route::RouteState state, std::span<const RealisationControl> before) {
  if (state != route::RouteState::reflecting) return fail(errors::control_not_now);
  bool passed = std::ranges::find(before, ControlVerdict::passed, &RealisationControl::verdict) != before.end();
  return passed ? fail(errors::control_passed) : Result<void>{};
}

Result<void> may_conclude(const regulation::Profile& profile, route::RouteState state, const regulation::Facts& facts,
                          std::span<const EffectMark> marks) {
  using enum regulation::RouteFact;
  if (facts.has(effectiveness_concluded)) return fail(errors::concluded_already);
  if (state != route::RouteState::reflecting) return fail(errors::control_not_now);
  if (!facts.has(repeated_diagnostics_finished)) return fail(errors::final_diagnostics_first);
  if (profile.realisation_control && !facts.has(realisation_controlled)) return fail(errors::control_first);
  auto own = static_cast<std::size_t>(std::ranges::count(marks, EffectSide::own, &EffectMark::side));
  return own < profile.conclusion->criteria.size() ? fail(errors::own_marks_first) : Result<void>{};
}

}  // namespace marshrut::recognition
