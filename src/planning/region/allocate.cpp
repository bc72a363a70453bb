#include "planning/region/allocate.h"

#include <algorithm>

#include "planning/region/alone.h"
#include "planning/region/assign.h"
#include "planning/region/first_come.h"
#include "planning/region/floor.h"
#include "planning/region/groups.h"
#include "planning/region/improve.h"
#include "planning/region/locks.h"
#include "planning/region/prices.h"
#include "planning/region/seating.h"
#include "planning/region/summary.h"

namespace marshrut::planning::region {
namespace {

constexpr double least_measure = 0.1;  // of the mean: who would get less alone does not weigh more for it

/// From here on the sum is of shares: each route's worth counts by the priority over what its owner would get alone.
void weigh_shares(Run& run, Problem& problem) {
  double sum = 0, count = 0;
  for (const auto& route : run.alone)
    if (route.value > 0) sum += route.value, ++count;
  if (count == 0) return;
  run.bound = 0;
  for (std::size_t t = 0; t < problem.teachers(); ++t) {
    double measure = 1 / std::max(run.alone[t].value, least_measure * sum / count);
    problem.weight[t] *= measure;
    run.alone_bound[t] *= measure;
    run.bound += run.alone_bound[t];
  }
}

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

double floor_of(const Run& run) {
  return run.options.floor_share.value_or(run.problem.floor_share);
}

Ledger planned(Run& run, Pool& pool, Ledger ledger) {
  assign(run, pool, ledger);
  auto prices = run.full_prices();
  run.enter(Phase::groups);
  settle_small_groups(run, ledger,
                      {.prices = &prices, .work = run.effort.assign, .activities = run.effort.assign_activities}, &pool);
  run.value = std::max(run.value, ledger.value());
  improve(run, ledger);
  settle_small_groups(run, ledger, {.work = run.effort.assign}, &pool);
  fill(run, ledger);
  fill_held_groups(run, ledger);
  raise_to_floor(run, ledger, floor_of(run));
  fill(run, ledger);  // what was left on the way
  return ledger;
}

int count_below(const Run& run, const Ledger& ledger) {
  double floor = floor_of(run);
  int count = 0;
  for (std::size_t t = 0; t < run.alone.size(); ++t) count += ledger.routes()[t].value < floor * run.alone[t].value;
  return count;
}

/// Whom the floor was promised comes first, then the sum.
const Ledger& better_of(const Run& run, const Ledger& plan, const Ledger& baseline) {
  int low = count_below(run, plan), before = count_below(run, baseline);
  return low != before ? (low < before ? plan : baseline) : plan.value() >= baseline.value() ? plan : baseline;
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

Result<Allocation> allocate(const Problem& asked, const Options& options) {
  std::optional<Problem> own;  // whose weights are made here
  if (asked.equal_shares) own = asked;
  const auto& problem = own ? *own : asked;
  Run run(problem, options);
  run.enter(Phase::locks);
  auto base = TRY(seat_locked(run));
  solve_alone(run);
  if (own) weigh_shares(run, *own);
  Pool pool(problem);
  Ledger baseline = base;
  first_come(run, pool, baseline);
  mend_alone(run, baseline);
  run.value = baseline.value();
  if (!run.over()) find_prices(run, pool);
  if (!run.over()) bound_all(run, pool);
  if (run.over()) return told(run, baseline, baseline);
  auto plan = planned(run, pool, std::move(base));
  if (!run.over()) run.enter(Phase::done);
  return told(run, better_of(run, plan, baseline), baseline);
}

}  // namespace marshrut::planning::region
