#include "community/plan/acts_plan.h"

#include <algorithm>

#include "community/errors.h"
#include "organisation/store.h"
#include "regulation/rules.h"

namespace marshrut::community {
namespace {

using regulation::JointPlanRule;

Result<JointPlan> load_plan(Work& work, const Id<JointPlan>& id) {
  auto found = store::find_joint_plan(work.rows, work.region, id);
  if (!found) return fail(access::errors::not_found);
  return *std::move(found);
}

Result<JointPlanRule> rule_of(const regulation::Profile& profile, const std::string& kind) {
  const auto* rule = find_plan_rule(profile, kind);
  if (!rule) return fail(errors::plan_unknown, "/kind", kind);
  return *rule;
}

/// The sides that the actor stands for at a place: by role, there or above it.
std::vector<std::string> sides_of(Work& work, const regulation::Profile& profile, const JointPlanRule& rule,
                                  const std::string& path) {
  std::vector<std::string> sides;
  for (const auto& side : rule.sides) {
    const auto duties = regulation::duties_of(profile, side.roles);
    const bool stands = std::ranges::any_of(work.actor.grants, [&](const access::Grant& grant) {
      const bool near = access::lies_within(path, grant.scope) || access::lies_within(grant.scope, path);
      return near && std::ranges::find(duties, grant.duty) != duties.end();
    });
    if (stands) sides.push_back(side.code);
  }
  return sides;
}

/// A plan is for the narrowest place among its sides: a school's where a head is one of them.
std::string place_of(Work& work, const regulation::Profile& profile, const JointPlanRule& rule) {
  std::string path = work.region;
  for (const auto& side : rule.sides) {
    const auto duties = regulation::duties_of(profile, side.roles);
    for (const auto& grant : work.actor.grants)
      if (std::ranges::find(duties, grant.duty) != duties.end() && grant.scope.size() > path.size()) path = grant.scope;
  }
  return path;
}

Result<PlanView> view_of(Work& work, const regulation::Profile& profile, const JointPlan& plan) {
  const auto rule = TRY(rule_of(profile, plan.kind));
  PlanView view{plan, rule.sides, store::lines_of(work.rows, work.region, plan.id), {}};
  for (const auto& one : store::acceptances_of(work.rows, work.region, plan.id))
    view.acceptances.push_back(
        {one.side, organisation::name_of_person(work.rows, work.region, one.person), one.accepted_on});
  return view;
}

/// The plan, if the actor stands for one of its sides; the uniform not_found for others.
Result<std::vector<std::string>> ensure_side(Work& work, const regulation::Profile& profile, const JointPlan& plan) {
  work.own();
  auto sides = sides_of(work, profile, TRY(rule_of(profile, plan.kind)), plan.path);
  if (sides.empty()) return fail(access::errors::not_found);
  return sides;
}

}  // namespace

Result<Plans> list_plans(Work& work, const access::Nothing&) {
  work.own();
  const auto profile = TRY(profile_here(work));
  Plans answer{profile->joint_plans, {}};
  for (auto& plan : store::joint_plans(work.rows, work.region)) {
    const auto* rule = find_plan_rule(*profile, plan.kind);
    if (rule && !sides_of(work, *profile, *rule, plan.path).empty()) answer.plans.push_back(std::move(plan));
  }
  return answer;
}

Result<PlanView> show_plan(Work& work, const AskPlan& request) {
  const auto profile = TRY(profile_here(work));
  const auto plan = TRY(load_plan(work, request.plan));
  TRY(ensure_side(work, *profile, plan));
  return view_of(work, *profile, plan);
}

Result<PlanView> write_plan(Work& work, const WritePlan& r) {
  work.own();
  const auto profile = TRY(profile_here(work));
  const auto rule = TRY(rule_of(*profile, r.kind));
  const JointPlan plan{work.new_id<JointPlan>(), r.kind, r.title, place_of(work, *profile, rule), r.starts, r.ends, {}, 0};
  if (sides_of(work, *profile, rule, plan.path).empty())
    return fail(errors::not_by_regulation, "", rule.sides.front().title.ru);
  TRY(check_joint_plan(plan, r.lines));
  store::insert(work.rows, work.region, plan);
  store::replace_lines(work.rows, work.region, plan.id, r.lines);
  work.touched("joint_plan", plan.id, "", json::write(plan));
  return view_of(work, *profile, plan);
}

Result<PlanView> change_plan(Work& work, const ChangePlan& r) {
  const auto profile = TRY(profile_here(work));
  const auto before = TRY(load_plan(work, r.plan));
  TRY(ensure_side(work, *profile, before));
  if (before.agreed_on) return fail(errors::plan_agreed);
  auto after = before;
  after.title = r.title, after.starts = r.starts, after.ends = r.ends, after.revision = r.revision;
  TRY(check_joint_plan(after, r.lines));
  if (!store::update(work.rows, work.region, after)) return fail(access::errors::stale);
  store::replace_lines(work.rows, work.region, after.id, r.lines);
  work.touched("joint_plan", after.id, json::write(before), json::write(after));
  return view_of(work, *profile, TRY(load_plan(work, after.id)));
}

Result<PlanView> accept_plan(Work& work, const AcceptPlan& request) {
  const auto profile = TRY(profile_here(work));
  auto plan = TRY(load_plan(work, request.plan));
  const auto sides = TRY(ensure_side(work, *profile, plan));
  if (plan.agreed_on) return fail(errors::plan_agreed);
  if (plan.revision != request.revision) return fail(access::errors::stale);
  const auto given = store::acceptances_of(work.rows, work.region, plan.id);
  const auto waiting = std::ranges::find_if(sides, [&](const std::string& side) {
    return std::ranges::find(given, side, &Acceptance::side) == given.end();
  });
  if (waiting == sides.end()) return fail(errors::side_accepted);
  // One person speaks for one side: an agreement of a single voice would be none.
  if (std::ranges::find(given, work.actor.person, &Acceptance::person) != given.end()) return fail(errors::side_accepted);
  store::insert(work.rows, work.region, plan.id, {*waiting, work.actor.person, work.today()});
  if (is_agreed(TRY(rule_of(*profile, plan.kind)), store::acceptances_of(work.rows, work.region, plan.id))) {
    plan.agreed_on = work.today();
    if (!store::update(work.rows, work.region, plan)) return fail(access::errors::stale);
  }
  work.touched("joint_plan", plan.id, "", *waiting);
  return view_of(work, *profile, TRY(load_plan(work, plan.id)));
}

}  // namespace marshrut::community
