#include "planning/region/first_come.h"

#include "planning/region/groups.h"
#include "planning/region/seating.h"

namespace marshrut::planning::region {
namespace {

constexpr double first_come_share_most = 0.5;  // of the time

}  // namespace

void first_come(Run& run, Pool& pool, Ledger& ledger) {
  run.enter(Phase::first_come);
  Seating seating{.ready_alone = true,
                  .work = run.effort.assign,
                  .activities = run.effort.alone_activities,
                  .time_share = first_come_share_most};
  run.first_come_whole = seat_in_order(run, ledger, run.problem.order, seating);
  settle_small_groups(run, ledger, seating);
  fill_held_groups(run, ledger);
  for (int t = 0; t < static_cast<int>(run.problem.teachers()); ++t) {
    pool.add(t, run.alone[static_cast<std::size_t>(t)]);
    pool.add(t, ledger.route(t));
  }
}

}  // namespace marshrut::planning::region
