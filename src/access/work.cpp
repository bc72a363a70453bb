#include "access/work.h"

#include <algorithm>
#include <chrono>

namespace marshrut::access {

Result<void> Work::may(Right right, const Scope& object) {
  asked_ = true;
  if (!access::may(actor, right, object)) return fail(errors::not_found);
  return {};
}

Instant Work::begin_of(Date day) const {
  auto midnight = std::chrono::duration_cast<std::chrono::milliseconds>(day.day.time_since_epoch());
  return Instant{midnight.count()}.plus_minutes(-services.offset_minutes(region));
}

void demand_asked(const Work& work) {
  if (work.asked() || work.actor.house) return;
  const auto& row = row_of(work.right());
  auto limited = [](Reach reach) { return reach == Reach::own || reach == Reach::scope; };
  if (!row.anonymous && std::ranges::any_of(row.reach, limited))
    throw std::logic_error("an act under " + std::string(work.right().name) + " never asked about its object");
}

}  // namespace marshrut::access
