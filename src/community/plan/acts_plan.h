#pragma once
// Plans that sides agree on: whoever stands for a side writes one, each side accepts the wording as it is, and a change
// asks everybody again. An agreed plan stays as it is.
#include <vector>

#include "community/acts_council.h"
#include "community/store.h"

namespace marshrut::community {

struct AcceptanceView {
  std::string side;
  std::string name;
  Date accepted_on;
};
DESCRIBE(AcceptanceView, side, name, accepted_on)
struct PlanView {
  JointPlan plan;
  std::vector<regulation::PlanSideRule> sides;
  std::vector<PlanLine> lines;
  std::vector<AcceptanceView> acceptances;
};
DESCRIBE(PlanView, plan, sides, lines, acceptances)
struct Plans {
  std::vector<regulation::JointPlanRule> kinds;
  std::vector<JointPlan> plans;  // that the asking person may see, the latest first
};
DESCRIBE(Plans, kinds, plans)
Result<Plans> list_plans(Work& work, const access::Nothing&);

struct AskPlan {
  Id<JointPlan> plan;
};
DESCRIBE(AskPlan, plan)
Result<PlanView> show_plan(Work& work, const AskPlan& request);

struct WritePlan {
  std::string kind;
  std::string title;
  Date starts;
  Date ends;
  std::vector<PlanLine> lines;
};
DESCRIBE(WritePlan, kind, title, starts, ends, lines)
Result<PlanView> write_plan(Work& work, const WritePlan& request);
struct ChangePlan {
  Id<JointPlan> plan;
  std::string title;
  Date starts;
  Date ends;
  std::vector<PlanLine> lines;
  std::int64_t revision = 0;
};
DESCRIBE(ChangePlan, plan, title, starts, ends, lines, revision)
Result<PlanView> change_plan(Work& work, const ChangePlan& request);
struct AcceptPlan {
  Id<JointPlan> plan;
  std::int64_t revision = 0;
};
DESCRIBE(AcceptPlan, plan, revision)
/// Accepts the wording for the sides that the actor stands for.
Result<PlanView> accept_plan(Work& work, const AcceptPlan& request);

}  // namespace marshrut::community
