#include "access/work.h"

#include <algorithm>

namespace marshrut::access {

Result<void> Work::may(Right right, const Scope& object) {
  asked_ = true;
  if (!access::may(actor, right, object)) return fail(errors::not_found);
  return {};
}

Date Work::today() const {
  const auto* found = services.find_region(region);
  return now.date_at(static_cast<int>(found ? found->offset_minutes : 0));
}

void demand_asked(const Work& work) {
  if (work.asked() || work.actor.house) return;
  const auto& row = row_of(work.right());
  auto limited = [](Reach reach) { return reach == Reach::own || reach == Reach::scope; };
  if (!row.anonymous && std::ranges::any_of(row.reach, limited))
    throw std::logic_error("an act under " + std::string(work.right().name) + " never asked about its object");
}

}  // namespace marshrut::access
