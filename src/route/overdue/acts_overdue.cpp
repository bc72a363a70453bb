#include "route/overdue/acts_overdue.h"

#include <algorithm>
#include <map>

#include "access/endpoint.h"
#include "base/text.h"
#include "regulation/acts.h"
#include "regulation/rules.h"
#include "route/errors.h"
#include "route/overdue/store_overdue.h"
#include "route/store.h"

namespace marshrut::route {
namespace {

using access::Work;

/// Whether a duty of the asker over this place is one that the regulation in force there lets read routes.
Result<bool> reads_routes(Work& work, const std::string& path) {
  if (work.actor.house) return true;
  const auto profile = TRY(regulation::profile_at(work, path));
  return std::ranges::any_of(work.actor.grants, [&](const access::Grant& grant) {
    return access::lies_within(path, grant.scope) &&
           regulation::sight_of(*profile, regulation::SeenThing::route, grant.duty) == regulation::Sight::yes;
  });
}

Overdue own_overdue(Work& work) {
  return {by_delay(store::overdue_of(work.rows, work.region, work.actor.person, work.today()), work.today())};
}

}  // namespace

Result<Overdue> list_overdue(Work& work, const access::Nothing&) {
  const auto horizon = work.horizon();
  const auto paths = horizon.everything ? std::vector{work.region} : horizon.paths;
  std::map<std::string, bool> reads;
  std::map<std::string, OverdueItem> seen;  // what lies below two of the paths comes once
  for (const auto& path : paths)
    for (auto& item : store::overdue_below(work.rows, work.region, path, work.today())) {
      const auto [at, is_new] = reads.try_emplace(item.path, false);
      if (is_new) at->second = TRY(reads_routes(work, item.path));
      if (at->second) seen.try_emplace(item.route.value + " " + item.item.value, std::move(item));
    }
  std::vector<OverdueItem> items;
  for (auto& [key, item] : seen) items.push_back(std::move(item));
  return Overdue{by_delay(std::move(items), work.today())};
}

Result<Overdue> list_own_overdue(Work& work, const access::Nothing&) {
  work.own();
  return own_overdue(work);
}

Result<Overdue> explain_overdue(Work& work, const ExplainOverdue& request) {
  const auto route = find_route(work.rows, work.region, request.route);
  if (!route) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may({route->path, route->person}));
  TRY(check_overdue_reason(request.reason));
  auto overdue = store::overdue_of(work.rows, work.region, route->person, work.today());
  const auto item = std::ranges::find_if(overdue, [&](const OverdueItem& one) {
    return one.route == request.route && one.item == request.item;
  });
  if (item == overdue.end()) return fail(errors::not_overdue);
  item->reason = std::string(trimmed(request.reason));
  item->reason_on = work.today();
  store::save_overdue_reason(work.rows, work.region, *item);
  work.touched("overdue_reason", route->id, "", item->reason);
  return own_overdue(work);
}

}  // namespace marshrut::route
