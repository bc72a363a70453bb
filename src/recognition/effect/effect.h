#pragma once
// Whether a route was effective: the control of its realisation, the criteria as the person and as who concludes see them,
// the conclusion. Pure; what is asked of each is said by the regulation.
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "recognition/types.h"
#include "regulation/rules.h"

namespace marshrut::recognition {

enum class ControlVerdict { passed, returned };
DESCRIBE_ENUM(ControlVerdict, passed, returned)

/// One look at how a route was realised. `marks`: lines of the checklist that are not as they should be, ';'.
struct RealisationControl {
  RouteId route;
  std::int64_t number = 1;
  ControlVerdict verdict = ControlVerdict::passed;
  std::string marks;
  std::string comment;
  PersonId person;
  std::string name;
  Instant at_ms;
};
DESCRIBE(RealisationControl, route, number, verdict, marks, comment, person, name, at_ms)

enum class EffectSide { own, expert };
DESCRIBE_ENUM(EffectSide, own, expert)
struct EffectMark {
  RouteId route;
  std::string criterion;
  EffectSide side = EffectSide::own;
  std::int64_t points = 0;
};
DESCRIBE(EffectMark, route, criterion, side, points)

struct EffectConclusion {
  RouteId route;
  regulation::EffectVerdict verdict = regulation::EffectVerdict::effective;
  std::string text;
  PersonId person;
  std::string name;
  Date concluded_on;
  std::string paper;
  std::string number;
};
DESCRIBE(EffectConclusion, route, verdict, text, person, name, concluded_on, paper, number)

struct CriterionPoints {
  std::string criterion;
  std::int64_t points = 0;
};
DESCRIBE(CriterionPoints, criterion, points)
/// Each criterion of the rule once, within its points.
Result<void> rates_every_criterion(const regulation::ConclusionRule& rule, std::span<const CriterionPoints> points);

/// The realisation is looked at when every activity is done, and not again after it passed.
Result<void> may_control(route::RouteState state, std::span<const RealisationControl> before);

/// What must be so before anything is concluded: every activity done and nothing open beside it, the final diagnostics, a control that passed where there is one, the
/// person's own marks.
Result<void> may_conclude(const regulation::Profile& profile, route::RouteState state, const regulation::Facts& facts,
                          std::span<const EffectMark> marks);

}  // namespace marshrut::recognition
