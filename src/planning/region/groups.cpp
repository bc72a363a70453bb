#include "planning/region/groups.h"

#include <algorithm>
#include <map>

namespace marshrut::planning::region {
namespace {

int least_of(const Problem& problem, int session) {
  return problem.least[static_cast<std::size_t>(session)];
}

constexpr double reward_to_come = 10;  // more than any route is worth

bool held_by_lock(const Ledger& ledger, int session) {
  return std::ranges::any_of(ledger.holders(session), [&](int t) {
    const auto& locked = ledger.problem().locked[static_cast<std::size_t>(t)];
    if (locked.empty()) return false;
    auto rest = stripped(ledger.problem(), t, ledger.route(t), session);
    return std::ranges::any_of(locked, [&](int lock) { return !rest.has(lock); });
  });
}

/// The emptiest session of each activity that has small groups.
std::vector<int> to_close(const Ledger& ledger) {
  const auto& problem = ledger.problem();
  auto filled = [&](int s) { return static_cast<double>(ledger.taken(s)) / least_of(problem, s); };
  std::map<int, int> emptiest;
  for (int s = 0; s < static_cast<int>(problem.sessions()); ++s) {
    if (ledger.taken(s) == 0 || ledger.taken(s) >= least_of(problem, s) || held_by_lock(ledger, s)) continue;
    auto [at, fresh] = emptiest.try_emplace(problem.catalogue.sessions[static_cast<std::size_t>(s)].activity, s);
    if (!fresh && filled(s) < filled(at->second)) at->second = s;
  }
  std::vector<int> sessions;
  for (auto [activity, session] : emptiest) sessions.push_back(session);
  return sessions;
}

/// Takes the session out of its members' routes, with what builds on it.
void empty(Ledger& ledger, int session, std::vector<int>& moved) {
  const auto& problem = ledger.problem();
  ledger.close(session);
  auto members = ledger.holders(session);
  for (int t : members) {
    auto rest = stripped(problem, t, ledger.route(t), session);
    ledger.put(t, std::move(rest));
    moved.push_back(t);
  }
}

}  // namespace

int close_small_groups(Run& run, Ledger& ledger, const Seating& seating) {
  int closed = 0;
  for (auto sessions = to_close(ledger); !sessions.empty(); sessions = to_close(ledger)) {
    std::vector<int> moved;
    for (int s : sessions) empty(ledger, s, moved);
    closed += static_cast<int>(sessions.size());
    std::ranges::sort(moved);
    moved.erase(std::ranges::unique(moved).begin(), moved.end());
    auto again = seating;
    again.ready_alone = false;
    again.time_share = 1;
    seat_in_order(run, ledger, moved, again);
  }
  return closed;
}

void fill_held_groups(Run& run, Ledger& ledger) {
  const auto& problem = run.problem;
  for (int s = 0; s < static_cast<int>(problem.sessions()); ++s) {
    Tariff tariff{std::vector<double>(problem.sessions()), {}};
    tariff.price[static_cast<std::size_t>(s)] = -reward_to_come;
    for (int t : problem.order) {
      if (ledger.taken(s) == 0 || ledger.taken(s) >= least_of(problem, s) || run.over()) break;
      if (ledger.route(t).has(s)) continue;
      tariff.closed = ledger.full();
      const auto& now = ledger.route(t);
      auto reply = run.ask({.teacher = t,
                            .tariff = &tariff,
                            .own = &now,
                            .cost_most = ledger.money_left() + now.cost,
                            .work = run.effort.assign});
      bool stays = reply && std::ranges::all_of(now.items, [&](const Item& item) {
                     return reply->route.has(item.session) || may_leave(ledger, item.session);
                   });
      if (stays && reply->route.has(s) && ledger.fits(t, reply->route)) ledger.put(t, std::move(reply->route));
    }
  }
}

void close_empty_groups(Ledger& ledger) {
  for (int s = 0; s < static_cast<int>(ledger.problem().sessions()); ++s)
    if (ledger.taken(s) == 0 && least_of(ledger.problem(), s) > 1) ledger.close(s);
}

bool may_leave(const Ledger& ledger, int session) {
  return ledger.taken(session) != least_of(ledger.problem(), session) || ledger.taken(session) <= 1;
}

}  // namespace marshrut::planning::region
