#include "app/demo/clock.h"

#include <algorithm>

#include "access/acts_apart.h"
#include "access/errors.h"
#include "access/store.h"
#include "access/work.h"
#include "app/errors.h"
#include "diagnostics/result/acts_scoring.h"
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
    route::advance_routes(services, region.region, stumbles);
  }
}

}  // namespace

std::int64_t kept_ahead_ms(access::Services& services) {
  if (!all_demo(services)) return 0;
  return services.database.read([&](db::Session& rows) {
    std::int64_t days = 0;
    for (const auto& region : services.regions)
      days = std::max(days, rows.find<std::int64_t>(queries::clock_ahead, region.region).value_or(0));
    return days * day_ms;
  });
}

Result<DemoClock> put_demo_ahead(const access::Call& call, const PutAhead& request) {
  auto& services = call.services;
  if (!all_demo(services)) return fail(access::errors::not_found);
  if (request.days < 1 || request.days > days_at_once || kept_ahead_ms(services) / day_ms + request.days > days_in_all)
    return fail(errors::clock_too_far, "/days", std::to_string(days_at_once));
  TRY(access::transact(services, call.actor, call.right, [&](access::Work& work) -> Result<access::Nothing> {
    work.own();
    work.rows.run(queries::put_clock_ahead, work.region, request.days);
    access::store::shift_sessions(work.rows, work.region, request.days * day_ms);
    work.touched("clock", work.region, "", std::to_string(request.days));
    return access::Nothing{};
  }));
  services.part<AheadClock>().put_ahead(kept_ahead_ms(services));
  catch_up(services);
  return DemoClock{services.today_in(call.actor.region), services.clock.ahead_ms() / day_ms};
}

}  // namespace marshrut::app
