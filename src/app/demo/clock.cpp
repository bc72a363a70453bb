#include "app/demo/clock.h"

#include <algorithm>

#include "access/acts_apart.h"
#include "access/errors.h"
#include "access/store.h"
#include "access/work.h"
#include "app/errors.h"
#include "catalogue/seats/acts_wait.h"
#include "diagnostics/marking/acts_entrust.h"
#include "diagnostics/result/acts_scoring.h"
#include "diagnostics/store.h"
#include "organisation/post/acts_post.h"
#include "queries.h"
#include "route/life/acts_life.h"

namespace marshrut::app {
namespace {

constexpr std::int64_t day_ms = 86'400'000;
constexpr std::int64_t days_at_once = 92;
constexpr std::int64_t days_in_all = 1100;

bool all_demo(const access::Services& services) {
  return !services.regions.empty() && std::ranges::all_of(services.regions, &access::Region::demo);
}

/// What the days between would have brought by themselves.
void catch_up(access::Services& services) {
  access::Stumbles stumbles;
  for (const auto& region : services.regions) {
    diagnostics::expire_attempts(services, region.region, stumbles);
    diagnostics::entrust_waiting(services, region.region, stumbles);
    diagnostics::rescore_waiting(services, region.region, stumbles);
    organisation::begin_day(services, region.region, stumbles);
    route::advance_routes(services, region.region, stumbles);
    catalogue::pass_on_offers(services, region.region, stumbles);
  }
}

/// From now to the minute in which the first form ahead of the one who asks can be begun.
Result<std::int64_t> ms_to_diagnostics(access::Work& work) {
  std::optional<Instant> first;
  for (const auto& attempt : diagnostics::attempts_of(work.rows, work.region, work.actor.person))
    if (attempt.state == diagnostics::AttemptState::ready && attempt.opens_ms && *attempt.opens_ms > work.now)
      first = first ? std::min(*first, *attempt.opens_ms) : *attempt.opens_ms;
  if (!first) return fail(errors::no_form_ahead);
  return first->plus_minutes(1).ms - work.now.ms;
}

}  // namespace

std::int64_t kept_ahead_ms(access::Services& services) {
  if (!all_demo(services)) return 0;
  return services.database.read([&](db::Session& rows) {
    std::int64_t ahead = 0;
    for (const auto& region : services.regions)
      ahead = std::max(ahead, rows.find<std::int64_t>(queries::clock_ahead, region.region).value_or(0));
    return ahead;
  });
}

Result<DemoClock> put_demo_ahead(const access::Call& call, const PutAhead& request) {
  auto& services = call.services;
  if (!all_demo(services)) return fail(access::errors::not_found);
  const auto ahead_already = kept_ahead_ms(services);
  TRY(access::transact(services, call.actor, call.right, [&](access::Work& work) -> Result<access::Nothing> {
    work.own();
    auto ms = request.to_diagnostics.value_or(false) ? TRY(ms_to_diagnostics(work)) : request.days * day_ms;
    if (ms < 1 || ms > days_at_once * day_ms || ahead_already + ms > days_in_all * day_ms)
      return fail(errors::clock_too_far, "/days", std::to_string(days_at_once));
    work.rows.run(queries::put_clock_ahead, work.region, ms);
    access::store::shift_sessions(work.rows, work.region, ms);
    work.touched("clock", work.region, "", std::to_string(ms));
    return access::Nothing{};
  }));
  services.part<AheadClock>().put_ahead(kept_ahead_ms(services));
  catch_up(services);
  return DemoClock{services.today_in(call.actor.region), services.clock.ahead_ms() / day_ms};
}

}  // namespace marshrut::app
