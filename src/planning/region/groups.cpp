#include "planning/region/groups.h"

#include <algorithm>
#include <array>
#include <map>

namespace marshrut::planning::region {
namespace {

int least_of(const Problem& problem, int session) {
  return problem.least[static_cast<std::size_t>(session)];
}

constexpr std::size_t candidates_for_each = 4;  // that are asked for a place of a group
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

class Settler {
 public:
  Settler(Run& run, Ledger& ledger, const Seating& seating, const Pool* pool)
      : run_(run), ledger_(ledger), seating_(seating), pool_(pool), filled_(run.problem.sessions()) {
    seating_.ready_alone = false;
    seating_.time_share = 1;
  }

  int run() {
    int closed = 0;
    for (auto sessions = to_close(ledger_); !sessions.empty(); sessions = to_close(ledger_)) {
      if (!pool_) {
        close(sessions);
        closed += static_cast<int>(sessions.size());
        continue;
      }
      for (int s : sessions)
        if (ledger_.taken(s) > 0 && ledger_.taken(s) < least_of(run_.problem, s)) closed += !settle(s);
    }
    return closed;
  }

 private:
  using Routes = std::vector<std::pair<int, Route>>;

  double weight(int t) const { return run_.problem.weight[static_cast<std::size_t>(t)]; }

  /// Takes the sessions out of their members' routes, with what builds on them, and solves the members anew.
  void close(std::span<const int> sessions) {
    std::vector<int> moved;
    for (int s : sessions) {
      ledger_.close(s);
      auto members = ledger_.holders(s);
      for (int t : members) ledger_.put(t, stripped(run_.problem, t, ledger_.route(t), s));
      moved.insert(moved.end(), members.begin(), members.end());
    }
    std::ranges::sort(moved);
    moved.erase(std::ranges::unique(moved).begin(), moved.end());
    seat_in_order(run_, ledger_, moved, seating_);
  }

  /// Puts other routes back in their place; what stood there meanwhile.
  Routes put(const Routes& routes) {
    Routes before;
    for (const auto& [t, route] : routes) {
      before.emplace_back(t, ledger_.route(t));
      ledger_.put(t, route);
    }
    return before;
  }

  /// What the whole has lost since these routes stood.
  double loss(const Routes& before) const {
    double sum = 0;
    for (const auto& [t, route] : before) sum += weight(t) * (route.value - ledger_.route(t).value);
    return sum;
  }

  /// Whether it runs. Filled once and small again, it is closed.
  bool settle(int session) {
    Routes before;
    auto members = ledger_.holders(session);
    std::ranges::sort(members);
    for (int t : members) before.emplace_back(t, ledger_.route(t));
    close(std::array{session});
    double closing = loss(before);
    if (closing <= 0 || filled_[static_cast<std::size_t>(session)] || run_.over()) return false;
    filled_[static_cast<std::size_t>(session)] = 1;
    ledger_.open(session);
    auto closed = put(before);
    auto moved = fill(session);
    if (ledger_.taken(session) >= least_of(run_.problem, session) && loss(moved) < closing) return true;
    put(moved);
    ledger_.close(session);
    put(closed);
    return false;
  }

  /// What each might lose by coming: from another session of the activity nothing, by a route of the pool as it says.
  std::map<int, double> losses(int session) const {
    std::map<int, double> losses;
    const auto& catalogue = run_.problem.catalogue;
    const auto& activity =
        catalogue.activities[static_cast<std::size_t>(catalogue.sessions[static_cast<std::size_t>(session)].activity)];
    for (int other = activity.first; other < activity.last; ++other)
      if (other != session && may_leave(ledger_, other))
        for (int t : ledger_.holders(other)) losses[t] = 0;
    for (int t = 0; t < static_cast<int>(run_.problem.teachers()); ++t)
      for (const auto& route : pool_->of(t)) {
        if (!route.has(session)) continue;
        auto [known, fresh] = losses.try_emplace(t, weight(t) * (ledger_.route(t).value - route.value));
        known->second = std::min(known->second, weight(t) * (ledger_.route(t).value - route.value));
      }
    return losses;
  }

  /// Whether the session's activity closes something for the teacher, and is for them.
  bool concerns(int teacher, int session) const {
    const auto& activity = run_.problem.activity_of(session);
    const auto& catalogue = run_.problem.catalogue;
    const auto& data = run_.problem.teacher(teacher);
    auto gains = [&](const kernel::NeedData& need) {
      int competency = catalogue.competencies.find(need.competency);
      return std::ranges::any_of(activity.gains, [&](const auto& gain) { return gain.first == competency; });
    };
    auto mine = [&](const std::string& who) {
      return std::ranges::count(activity.audience, catalogue.audiences.find(who)) > 0;
    };
    return (activity.for_all || (data.audience && std::ranges::any_of(*data.audience, mine))) &&
           std::ranges::any_of(data.needs, gains);
  }

  /// Who is asked to come: those of whom it is known that they lose little, then others as they came.
  std::vector<int> candidates(int session) const {
    auto known = losses(session);
    auto most = candidates_for_each * static_cast<std::size_t>(least_of(run_.problem, session) - ledger_.taken(session));
    std::vector<std::pair<double, int>> ranked;
    for (auto [t, lost] : known) ranked.emplace_back(lost, t);
    std::ranges::sort(ranked);
    std::vector<int> teachers;
    auto take = [&](int t) {
      if (teachers.size() < most && !ledger_.route(t).has(session)) teachers.push_back(t);
    };
    for (auto [lost, t] : ranked) take(t);
    for (int t : run_.problem.order)
      if (teachers.size() < most && !known.contains(t) && concerns(t, session)) take(t);
    return teachers;
  }

  /// Moves those over who lose the least by it, until the group may run; what they had.
  Routes fill(int session) {
    Tariff tariff{seating_.prices ? *seating_.prices : std::vector<double>(run_.problem.sessions()), ledger_.full()};
    auto teachers = candidates(session);
    std::vector<Question> questions;
    for (int t : teachers)
      questions.push_back({.teacher = t,
                           .tariff = &tariff,
                           .own = &ledger_.route(t),
                           .cost_most = ledger_.money_left() + ledger_.route(t).cost,
                           .work = seating_.work,
                           .gap = run_.effort.gap,
                           .activities = seating_.activities,
                           .must = session});
    auto replies = run_.ask(questions);
    std::vector<std::pair<double, std::size_t>> order;
    for (std::size_t i = 0; i < replies.size(); ++i)
      if (replies[i] && replies[i]->route.has(session))
        order.emplace_back(weight(teachers[i]) * (ledger_.route(teachers[i]).value - replies[i]->route.value), i);
    std::ranges::sort(order);
    Routes before;
    for (auto [lost, i] : order) {
      if (ledger_.taken(session) >= least_of(run_.problem, session)) break;
      if (!may_move(teachers[i], replies[i]->route)) continue;
      before.emplace_back(teachers[i], ledger_.route(teachers[i]));
      ledger_.put(teachers[i], std::move(replies[i]->route));
    }
    return before;
  }

  bool may_move(int teacher, const Route& route) const {
    const auto& now = ledger_.route(teacher);
    return ledger_.fits(teacher, route) && route.missed <= now.missed &&
           std::ranges::all_of(
               now.items, [&](const Item& item) { return route.has(item.session) || may_leave(ledger_, item.session); });
  }

  Run& run_;
  Ledger& ledger_;
  Seating seating_;
  const Pool* pool_;
  std::vector<char> filled_;
};

}  // namespace

int settle_small_groups(Run& run, Ledger& ledger, const Seating& seating, const Pool* pool) {
  return Settler(run, ledger, seating, pool).run();
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
