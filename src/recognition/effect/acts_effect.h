#pragma once
// The control of a realisation and the conclusion on effectiveness as their people work with them. Who controls and who
// concludes is asked of the regulation, beside the right; nobody judges their own route.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "recognition/closing/acts_closing.h"
#include "recognition/closing/acts_gathering.h"
#include "recognition/effect/store_effect.h"

namespace marshrut::recognition {

struct CriterionView {
  std::string code;
  regulation::Words title;
  std::optional<std::int64_t> own;
  std::optional<std::int64_t> expert;
};
DESCRIBE(CriterionView, code, title, own, expert)

struct EffectDoings {
  bool control = false;
  bool rate = false;
  bool conclude = false;
};
DESCRIBE(EffectDoings, control, rate, conclude)

/// `levels`: each acknowledged deficit before and after, empty for who may not see results; one without an `after` has no
/// second measurement. `waits` says in words why nothing can be concluded yet.
struct EffectPage {
  RouteId route;
  PersonId person;
  std::string teacher;
  std::string school;
  route::RouteState state = route::RouteState::draft;
  std::optional<regulation::RealisationControlRule> control_rule;
  std::vector<RealisationControl> controls;
  std::optional<regulation::ConclusionRule> conclusion_rule;
  std::vector<CriterionView> criteria;
  bool levels_shown = false;
  std::vector<DeficitOutcome> levels;
  std::vector<regulation::LevelRule> scale;
  std::optional<EffectConclusion> conclusion;
  std::optional<regulation::Words> waits;
  EffectDoings may;
};
DESCRIBE(EffectPage, route, person, teacher, school, state, control_rule, controls, conclusion_rule, criteria, levels_shown,
         levels, scale, conclusion, waits, may)
Result<EffectPage> show_effect(Work& work, const AskClosing& request);

struct ControlRealisation {
  RouteId route;
  ControlVerdict verdict = ControlVerdict::passed;
  std::optional<std::vector<std::string>> marks;
  std::string comment;
};
DESCRIBE(ControlRealisation, route, verdict, marks, comment)
Result<EffectPage> control_realisation(Work& work, const ControlRealisation& request);

struct RateEffect {
  RouteId route;
  std::vector<CriterionPoints> points;
};
DESCRIBE(RateEffect, route, points)
/// The person's own marks; they may be changed until something is concluded.
Result<EffectPage> rate_effect(Work& work, const RateEffect& request);

struct ConcludeEffect {
  RouteId route;
  regulation::EffectVerdict verdict = regulation::EffectVerdict::effective;
  std::string text;
  std::vector<CriterionPoints> points;
};
DESCRIBE(ConcludeEffect, route, verdict, text, points)
/// The conclusion, with its paper; a route from which nothing else is missing is completed by it.
Result<EffectPage> conclude_effect(Work& work, const ConcludeEffect& request);

struct EffectLine {
  RouteId route;
  std::string teacher;
  std::string school;
  Date ends;
  bool controlled = false;
  bool measured = false;
};
DESCRIBE(EffectLine, route, teacher, school, ends, controlled, measured)
/// Routes that wait for the asker: to be controlled, to be concluded about.
struct EffectQueue {
  std::vector<EffectLine> to_control;
  std::vector<EffectLine> to_conclude;
};
DESCRIBE(EffectQueue, to_control, to_conclude)
Result<EffectQueue> list_effects(Work& work, const access::Nothing&);

}  // namespace marshrut::recognition
