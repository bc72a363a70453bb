#include "planning/region/floor.h"

#include <algorithm>
#include <limits>

#include "planning/region/improve.h"

namespace marshrut::planning::region {
namespace {

constexpr std::size_t raised_at_once = 128;
constexpr int rounds_most = 4;
constexpr double price_of_the_poor = 0.1;  // at first: of what the seats cost their holders
constexpr double price_of_full = 0.01;       // of a seat for which somebody has to go
constexpr std::size_t holders_asked = 8;
constexpr double loss_most = std::numeric_limits<double>::lowest();
constexpr double endless = std::numeric_limits<double>::infinity();

class Raiser {
 public:
  Raiser(Run& run, Ledger& ledger, double floor)
      : run_(run), ledger_(ledger), floor_(floor), market_(run, ledger, floor) {}

  void run() {
    for (int round = 0; round < rounds_most && !run_.over(); ++round) {
      bool some = false;
      each_batch([&](const std::vector<int>& low) { some |= raise(low, round == 0 ? price_of_the_poor : 0); });
      if (!some) break;
    }
    each_batch([&](const std::vector<int>& low) {
      for (int t : low)
        if (is_below(t)) make_room(t);
    });
    each_batch([&](const std::vector<int>& low) { give_reasons(low); });
    for (int t : below()) run_.under_floor.try_emplace(t, FloorWhy::time);
    std::erase_if(run_.under_floor, [&](const auto& told) { return !is_below(told.first); });
  }

 private:
  double wanted(int t) const { return floor_ * run_.alone[static_cast<std::size_t>(t)].value; }
  bool is_below(int t) const { return ledger_.route(t).value < wanted(t); }

  std::vector<int> below() const {
    std::vector<int> low;
    for (int t = 0; t < static_cast<int>(run_.problem.teachers()); ++t)
      if (is_below(t)) low.push_back(t);
    return low;
  }

  template <class Each>
  void each_batch(Each each) {
    auto low = below();
    for (std::size_t at = 0; at < low.size() && !run_.over(); at += raised_at_once) {
      auto end = std::min(at + raised_at_once, low.size());
      each(std::vector(low.begin() + static_cast<std::ptrdiff_t>(at), low.begin() + static_cast<std::ptrdiff_t>(end)));
      run_.tell(static_cast<double>(end) / static_cast<double>(low.size()));
    }
  }

  /// Whether somebody rose.
  bool raise(const std::vector<int>& low, double price) {
    market_.renew_stale();
    auto cheap = market_.tariff();
    for (auto& each : cheap.price) each *= price;
    auto replies = replies_to(run_, ledger_, low, cheap);
    bool some = false;
    for (std::size_t i = 0; i < low.size(); ++i)
      if (replies[i].route.value > ledger_.route(low[i]).value)
        some |= market_.exchange(low[i], replies[i].route, loss_most);
    improve_some(run_, ledger_, market_, market_.losers());
    return some;
  }

  using Routes = std::vector<std::pair<int, Route>>;

  void put(int t, Route route, Routes& before) {
    before.emplace_back(t, ledger_.route(t));
    market_.renew(ledger_.route(t), route);
    ledger_.put(t, std::move(route));
  }

  /// The route that full seats would allow is taken where their holders find another above their own floor.
  void make_room(int teacher) {
    Tariff tariff{std::vector<double>(run_.problem.sessions()), run_.problem.never};
    for (std::size_t s = 0; s < tariff.price.size(); ++s) {
      tariff.closed[s] = ledger_.is_closed(static_cast<int>(s));
      if (ledger_.left(static_cast<int>(s)) <= 0) tariff.price[s] = price_of_full;
    }
    auto reply = run_.ask({.teacher = teacher,
                           .tariff = &tariff,
                           .own = &ledger_.route(teacher),
                           .cost_most = ledger_.money_left() + ledger_.route(teacher).cost,
                           .work = run_.effort.assign});
    if (!reply || reply->route.value < wanted(teacher) || market_.leaves_small_group(teacher, reply->route)) return;
    Routes before;
    bool room = std::ranges::all_of(reply->route.items, [&](const Item& item) {
      return ledger_.left(item.session) > 0 || ledger_.route(teacher).has(item.session) ||
             free_seat(item.session, teacher, before);
    });
    if (room && ledger_.fits(teacher, reply->route)) return put(teacher, std::move(reply->route), before);
    Routes undone;
    for (auto old = before.rbegin(); old != before.rend(); ++old) put(old->first, std::move(old->second), undone);
  }

  /// Who of those with the most above their floor loses the least by another route goes.
  bool free_seat(int session, int buyer, Routes& before) {
    std::vector<std::pair<double, int>> holders;
    for (int t : ledger_.holders(session))
      if (t != buyer && spared(run_.problem, t, ledger_.route(t), session))
        holders.emplace_back(wanted(t) - ledger_.route(t).value, t);
    std::ranges::sort(holders);
    holders.resize(std::min(holders.size(), holders_asked));
    Tariff tariff{std::vector<double>(run_.problem.sessions()), ledger_.full()};
    std::vector<Route> rests;
    for (auto [surplus, t] : holders) rests.push_back(without(run_.problem, t, ledger_.route(t), session));
    std::vector<Question> questions;
    for (std::size_t i = 0; i < holders.size(); ++i)
      questions.push_back({.teacher = holders[i].second,
                           .tariff = &tariff,
                           .own = &rests[i],
                           .cost_most = ledger_.money_left() + ledger_.route(holders[i].second).cost,
                           .work = run_.effort.assign});
    auto replies = run_.ask(questions);
    int best = -1;
    double least = endless;
    for (std::size_t i = 0; i < holders.size(); ++i) {
      int t = holders[i].second;
      const auto& now = ledger_.route(t);
      if (!replies[i] || replies[i]->route.value < wanted(t) || replies[i]->route.missed > now.missed) continue;
      bool stays = std::ranges::all_of(now.items, [&](const Item& item) {
        return item.session == session || replies[i]->route.has(item.session) || may_leave(ledger_, item.session);
      });
      double loss = run_.problem.weight[static_cast<std::size_t>(t)] * (now.value - replies[i]->route.value);
      if (stays && loss < least && ledger_.fits(t, replies[i]->route)) best = static_cast<int>(i), least = loss;
    }
    if (best < 0) return false;
    put(holders[static_cast<std::size_t>(best)].second, std::move(replies[static_cast<std::size_t>(best)]->route), before);
    return true;
  }

  /// The worthiest route of each with these sessions closed, all others free.
  std::vector<std::optional<Reply>> best(const std::vector<int>& teachers, const std::vector<char>& closed, bool money) {
    Tariff tariff{std::vector<double>(run_.problem.sessions()), closed};
    std::vector<Question> questions;
    for (int t : teachers)
      questions.push_back({.teacher = t,
                           .tariff = &tariff,
                           .own = &ledger_.route(t),
                           .known = &run_.alone[static_cast<std::size_t>(t)],
                           .cost_most = money ? ledger_.money_left() + ledger_.route(t).cost : endless,
                           .work = run_.effort.alone});
    return run_.ask(questions);
  }

  /// What keeps them low: seen by giving them one thing after the other. Who could have it all tries once more.
  void give_reasons(std::vector<int> low) {
    market_.renew_stale();
    std::vector<char> empty(run_.problem.sessions());
    for (std::size_t s = 0; s < empty.size(); ++s) empty[s] = ledger_.is_closed(static_cast<int>(s));
    auto kept_low = [&](FloorWhy why, const std::vector<char>& closed, bool money) {
      auto replies = best(low, closed, money);
      std::vector<int> others;
      std::vector<Route> routes;
      for (std::size_t i = 0; i < low.size(); ++i) {
        if (!replies[i]) continue;  // no time
        if (replies[i]->route.value < wanted(low[i])) {
          run_.under_floor[low[i]] = why;
          continue;
        }
        others.push_back(low[i]);
        routes.push_back(std::move(replies[i]->route));
      }
      low = std::move(others);
      return routes;
    };
    kept_low(FloorWhy::groups, empty, false);
    kept_low(FloorWhy::seats, market_.tariff().closed, false);
    auto routes = kept_low(FloorWhy::budget, market_.tariff().closed, true);
    for (std::size_t i = 0; i < low.size(); ++i)
      if (is_below(low[i]) && !market_.exchange(low[i], routes[i], loss_most))
        run_.under_floor[low[i]] = market_.leaves_small_group(low[i], routes[i]) ? FloorWhy::groups : FloorWhy::seats;
  }

  Run& run_;
  Ledger& ledger_;
  double floor_;
  Market market_;
};

}  // namespace

void raise_to_floor(Run& run, Ledger& ledger, double floor) {
  run.enter(Phase::floor);
  if (floor > 0) Raiser(run, ledger, floor).run();
}

}  // namespace marshrut::planning::region
