#include "community/plan/joint_plan.h"

#include <algorithm>

#include "base/text.h"
#include "community/errors.h"

namespace marshrut::community {
namespace {

constexpr std::size_t line_longest = 1000;

}  // namespace

const regulation::JointPlanRule* find_plan_rule(const regulation::Profile& profile, std::string_view kind) {
  const auto found = std::ranges::find(profile.joint_plans, kind, &regulation::JointPlanRule::code);
  return found == profile.joint_plans.end() ? nullptr : &*found;
}

Result<void> check_joint_plan(const JointPlan& plan, std::span<const PlanLine> lines) {
  Refusals refusals;
  if (trimmed(plan.title).empty()) refusals.add(errors::title_missing, "/title");
  if (plan.ends < plan.starts) refusals.add(errors::ends_before_start, "/ends");
  if (lines.empty()) refusals.add(errors::plan_empty, "/lines");
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto at = "/lines/" + std::to_string(i);
    if (trimmed(lines[i].text).empty()) refusals.add(errors::title_missing, at + "/text");
    for (const auto* text : {&lines[i].text, &lines[i].level, &lines[i].responsible, &lines[i].resource})
      if (code_points(*text) > line_longest) refusals.add(errors::text_long, at, std::to_string(line_longest));
  }
  if (refusals) return refusals.take();
  return {};
}

bool is_agreed(const regulation::JointPlanRule& rule, std::span<const Acceptance> acceptances) {
  return std::ranges::all_of(rule.sides, [&](const regulation::PlanSideRule& side) {
    return std::ranges::find(acceptances, side.code, &Acceptance::side) != acceptances.end();
  });
}

}  // namespace marshrut::community
