#include "monitoring/budget/acts_budget.h"

#include "monitoring/budget/store_budget.h"
#include "monitoring/errors.h"
#include "monitoring/rules.h"
#include "regulation/acts.h"
#include "regulation/rules.h"

namespace marshrut::monitoring {
namespace {

constexpr double cost_most = 10'000'000;

}  // namespace

Result<CourseBudget> plan_budget(Work& work, const AskBudget& request) {
  TRY(work.may({work.region, {}}));
  if (request.cost && !(*request.cost >= 0 && *request.cost <= cost_most)) return fail(errors::budget_cost, "/cost");
  CourseBudget answer{regulation::people_min_of(*TRY(regulation::profile_at(work, work.region))), {}, 0, 0, 0};
  answer.lines = budget_of(store::count_uncovered(work.rows, work.region), store::costs_by_competency(work.rows, work.region),
                           request.cost, answer.people_min);
  for (const auto& line : answer.lines) {
    answer.total += line.sum.value_or(0);
    if (!line.need) ++answer.hidden;
    if (!line.cost) ++answer.unpriced;
  }
  return answer;
}

}  // namespace marshrut::monitoring
