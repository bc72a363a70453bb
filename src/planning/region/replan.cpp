#include "planning/region/replan.h"

#include <algorithm>

#include "planning/region/seating.h"

namespace marshrut::planning::region {

Standing::Standing(const Problem& problem, const Options& options, std::span<const std::vector<int>> routes)
    : options_(options), run_(problem, options_), ledger_(problem), known_(problem.teachers()) {
  for (std::size_t t = 0; t < routes.size(); ++t) {
    Route route;
    for (int session : routes[t]) {
      route.items.push_back({session, 0});
      route.cost += problem.activity_of(session).cost;
    }
    ledger_.put(static_cast<int>(t), std::move(route));
  }
}

/// Routes come without their worth, which takes a look through the catalogue: only who is touched is looked at.
void Standing::know(int teacher) {
  if (std::exchange(known_[static_cast<std::size_t>(teacher)], 1)) return;
  auto route = ledger_.route(teacher);
  run_.appraise(teacher, route);
  ledger_.put(teacher, std::move(route));
}

void Standing::find_small_groups(const Route& before, Change& change) const {
  for (const auto& item : before.items) {
    int taken = ledger_.taken(item.session);
    if (taken > 0 && taken < run_.problem.least[static_cast<std::size_t>(item.session)])
      change.small_groups.push_back(item.session);
  }
}

Change Standing::cancel(int session) {
  Change change;
  ledger_.close(session);
  change.touched = ledger_.holders(session);
  std::ranges::sort(change.touched);
  std::vector<Route> before;
  for (int t : change.touched) {
    know(t);
    before.push_back(ledger_.route(t));
    ledger_.put(t, stripped(run_.problem, t, ledger_.route(t), session));
  }
  seat_in_order(run_, ledger_, change.touched,
                {.work = run_.effort.assign, .activities = run_.effort.assign_activities, .keep = true});
  for (std::size_t i = 0; i < change.touched.size(); ++i) {
    change.others += static_cast<int>(before[i].items.size()) - 1;
    for (const auto& item : before[i].items) change.kept += ledger_.route(change.touched[i]).has(item.session);
    find_small_groups(before[i], change);
  }
  std::ranges::sort(change.small_groups);
  change.small_groups.erase(std::ranges::unique(change.small_groups).begin(), change.small_groups.end());
  return change;
}

Change Standing::withdraw(int teacher) {
  Change change;
  change.touched = {teacher};
  auto before = ledger_.route(teacher);
  ledger_.put(teacher, {});
  find_small_groups(before, change);
  return change;
}

Change Standing::replan(std::span<const int> teachers) {
  Change change;
  std::vector<int> order(teachers.begin(), teachers.end());
  std::vector<std::size_t> had;
  for (int t : order) {
    know(t);
    had.push_back(ledger_.route(t).items.size());
  }
  seat_in_order(run_, ledger_, order,
                {.work = run_.effort.assign, .activities = run_.effort.assign_activities, .keep = true});
  for (std::size_t i = 0; i < order.size(); ++i) {
    change.others += static_cast<int>(had[i]);
    change.kept += static_cast<int>(had[i]);
    if (ledger_.route(order[i]).items.size() != had[i]) change.touched.push_back(order[i]);
  }
  return change;
}

std::optional<int> Standing::offer(int session, std::span<const int> waiting) {
  if (ledger_.left(session) <= 0) return std::nullopt;
  Tariff tariff{std::vector<double>(run_.problem.sessions()), std::vector<char>(run_.problem.sessions(), 1)};
  tariff.closed[static_cast<std::size_t>(session)] = 0;
  for (int t : waiting) {
    know(t);
    const auto& now = ledger_.route(t);
    auto reply = run_.ask({.teacher = t,
                           .tariff = &tariff,
                           .own = &now,
                           .cost_most = ledger_.money_left() + now.cost,
                           .work = run_.effort.assign,
                           .keep_own = true});
    if (!reply || !reply->route.has(session) || reply->route.value <= now.value || !ledger_.fits(t, reply->route))
      continue;
    ledger_.put(t, std::move(reply->route));
    return t;
  }
  return std::nullopt;
}

}  // namespace marshrut::planning::region
