#pragma once
// A demo's clock: whoever is signed in puts it a few days ahead, so that a route is lived from the staff list to the
// certificate without waiting for the spring. What falls due on the way happens at once; open sessions go along. Where
// any region is not marked as demo there is no such thing.
#include "access/endpoint.h"
#include "app/wiring.h"

namespace marshrut::app {

struct PutAhead {
  std::int64_t days = 0;                // 1 to 92
  std::optional<bool> to_diagnostics;  // instead of days: to where the next form of the one who asks is open
};
DESCRIBE(PutAhead, days, to_diagnostics)
struct DemoClock {
  Date today;
  std::int64_t ahead_days = 0;
};
DESCRIBE(DemoClock, today, ahead_days)
/// POST /api/demo/clock
Result<DemoClock> put_demo_ahead(const access::Call& call, const PutAhead& request);

/// As the database says; 0 when not all of it is a demo.
std::int64_t kept_ahead_ms(access::Services& services);

}  // namespace marshrut::app
