#include "planning/region/allocate.h"

#include <algorithm>

#include "planning/region/alone.h"
#include "planning/region/assign.h"
#include "planning/region/first_come.h"
#include "planning/region/groups.h"
#include "planning/region/improve.h"
#include "planning/region/locks.h"
#include "planning/region/prices.h"
#include "planning/region/seating.h"
#include "planning/region/summary.h"

namespace marshrut::planning::region {
namespace {

/// A route of this plan is a route of nobody else's: what alone was not solved well enough for is mended by it.
void mend_alone(Run& run, const Ledger& ledger) {
  for (std::size_t t = 0; t < run.alone.size(); ++t)
    if (ledger.routes()[t].value > run.alone[t].value) run.alone[t] = ledger.routes()[t];
}

/// The bound is of plans whose routes miss of `at_least` no more than alone. A route of this plan that misses more, since the
/// seats were gone, counts with its own worth.
void keep_bound(Run& run, const Ledger& ledger) {
  double alone = 0, priced = run.priced_base;
  for (int t = 0; t < static_cast<int>(run.problem.teachers()); ++t) {
    auto at = static_cast<std::size_t>(t);
    double worth = run.problem.weight[at] * ledger.route(t).value;
    alone += std::max(run.alone_bound[at], worth);
    if (!run.priced_at.empty())
      priced += std::max(run.priced_bound[at], worth - price_of(ledger.route(t), run.priced_at));
  }
  run.bound = run.priced_at.empty() ? alone : std::min(alone, priced);
}

/// Who has nothing gets what the seats that are left allow; no group is begun that could not run.
void fill(Run& run, Ledger& ledger) {
  close_empty_groups(ledger);
  std::vector<int> empty;
  for (int t : run.problem.order)
    if (ledger.route(t).items.empty()) empty.push_back(t);
  seat_in_order(run, ledger, empty, {.work = run.effort.assign});
}

Ledger planned(Run& run, Pool& pool, Ledger ledger) {
  assign(run, pool, ledger);
  auto prices = run.full_prices();
  run.enter(Phase::groups);
  close_small_groups(run, ledger,
                     {.prices = &prices, .work = run.effort.assign, .activities = run.effort.assign_activities});
  run.value = std::max(run.value, ledger.value());
  improve(run, ledger);
  raise_to_floor(run, ledger, run.options.floor_share.value_or(run.problem.floor_share));
  close_small_groups(run, ledger, {.work = run.effort.assign});
  fill(run, ledger);
  fill_held_groups(run, ledger);
  return ledger;
}

Allocation told(Run& run, const Ledger& ledger, const Ledger& baseline) {
  mend_alone(run, baseline);
  mend_alone(run, ledger);
  keep_bound(run, ledger);
  run.value = ledger.value();
  Allocation result;
  result.summary = summary_of(run, ledger, baseline);
  result.lines = lines_of(run, ledger);
  result.scarce = scarce_of(run);
  result.routes = ledger.routes();
  result.alone = run.alone;
  result.prices = run.prices;
  return result;
}

}  // namespace

Result<Allocation> allocate(const Problem& problem, const Options& options) {
  Run run(problem, options);
  run.enter(Phase::locks);
  auto base = TRY(seat_locked(run));
  solve_alone(run);
  Pool pool(problem);
  Ledger baseline = base;
  first_come(run, pool, baseline);
  run.value = baseline.value();
  if (!run.over()) find_prices(run, pool);
  if (!run.over()) bound_all(run, pool);
  if (run.over()) return told(run, baseline, baseline);
  auto plan = planned(run, pool, std::move(base));
  if (!run.over()) run.enter(Phase::done);
  const auto& better = plan.value() >= baseline.value() ? plan : baseline;
  return told(run, better, baseline);
}

}  // namespace marshrut::planning::region
