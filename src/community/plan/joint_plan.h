#pragma once
// A plan of work that sides agree on with equal rights: it comes into force when every side named by the regulation has
// accepted the same wording. A change of the wording takes the acceptances back. Pure.
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "access/types.h"
#include "base/describe.h"
#include "base/id.h"
#include "base/result.h"
#include "regulation/types.h"

namespace marshrut::community {

using access::PersonId;

struct JointPlan {
  Id<JointPlan> id;
  std::string kind;  // code of the regulation's joint plan
  std::string title;
  std::string path;  // the place it is for
  Date starts;
  Date ends;
  std::optional<Date> agreed_on;
  std::int64_t revision = 0;
};
DESCRIBE(JointPlan, id, kind, title, path, starts, ends, agreed_on, revision)

struct PlanLine {
  std::string text;
  std::string level;
  std::string responsible;
  Date due;
  std::string resource;
};
DESCRIBE(PlanLine, text, level, responsible, due, resource)

struct Acceptance {
  std::string side;
  PersonId person;
  Date accepted_on;
};
DESCRIBE(Acceptance, side, person, accepted_on)

/// Null when the regulation names no such plan.
const regulation::JointPlanRule* find_plan_rule(const regulation::Profile& profile, std::string_view kind);
Result<void> check_joint_plan(const JointPlan& plan, std::span<const PlanLine> lines);
/// Whether every side has accepted.
bool is_agreed(const regulation::JointPlanRule& rule, std::span<const Acceptance> acceptances);

}  // namespace marshrut::community
