// The control of a realisation, a person's own marks and the conclusion by the rules.
#include <algorithm>

#include "recognition/effect/effect.h"
#include "recognition/errors.h"
#include "recognition/rules.h"
#include "rules_subject.h"

namespace marshrut::walk {
namespace {

using regulation::RouteFact;

std::vector<recognition::CriterionPoints> points_of(const regulation::ConclusionRule& rule, bool curt) {
  std::vector<recognition::CriterionPoints> points;
  for (const auto& criterion : rule.criteria) points.push_back({criterion.code, rule.points_max});
  if (curt) points.pop_back();
  return points;
}

std::string also_noted(const std::string& noted, RouteFact fact) {
  return noted + (noted.empty() ? "" : ";") + std::string(name_of(fact));
}

}  // namespace

bool RulesSubject::holds(int asker, const std::string& role) const {
  const auto duties = regulation::duties_of(profile_, {role});
  return std::ranges::find(duties, askers_[asker].duty) != duties.end();
}

Result<void> RulesSubject::effect(const Step& step, Kept& kept) {
  if (!profile_.conclusion || !profile_.realisation_control) return fail(recognition::errors::effect_not_yours);
  const auto& rule = *profile_.conclusion;
  if (step.act == Act::rate) {
    TRY(recognition::may_reflect(kept.route, false));
    if (regulation::facts_from(kept.route.noted).has(RouteFact::effectiveness_concluded))
      return fail(recognition::errors::concluded_already);
    const auto points = points_of(rule, step.flaw == Flaw::curt);
    TRY(recognition::rates_every_criterion(rule, points));
    kept.marks.clear();
    for (const auto& one : points)
      kept.marks.push_back({kept.route.id, one.criterion, recognition::EffectSide::own, one.points});
    return {};
  }
  if (step.asker == kept.learner) return fail(recognition::errors::own_effect);
  if (step.act == Act::conclude) return conclude(step, kept);
  const auto& control = *profile_.realisation_control;
  const bool another = control.own_role && holds(kept.learner, control.role);
  if (!holds(step.asker, another ? *control.own_role : control.role))
    return fail(recognition::errors::effect_not_yours);
  TRY(recognition::may_control(kept.route.state, kept.controls));
  kept.controls.push_back({});
  kept.route.noted = also_noted(kept.route.noted, RouteFact::realisation_controlled);
  return {};
}

Result<void> RulesSubject::conclude(const Step& step, Kept& kept) {
  const auto& rule = *profile_.conclusion;
  if (!holds(step.asker, rule.role)) return fail(recognition::errors::effect_not_yours);
  TRY(recognition::may_conclude(profile_, kept.route.state, facts_of(kept), kept.marks));
  TRY(recognition::rates_every_criterion(rule, points_of(rule, step.flaw == Flaw::curt)));
  kept.route.noted = also_noted(kept.route.noted, RouteFact::effectiveness_concluded);
  const auto readiness =
      recognition::readiness_of(profile_, regulation::closing_stage(profile_).code, kept.route.state, facts_of(kept));
  return readiness.may_close ? move(kept, route::RouteCommand::complete) : Done{};
}

}  // namespace marshrut::walk
