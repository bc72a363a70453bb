#include "planning/region/assign.h"

#include <algorithm>

#include "planning/region/seating.h"

namespace marshrut::planning::region {
namespace {

constexpr double assign_share_most = 0.93;  // of the time
constexpr double as_good = 0.02;            // relative: a route of the pool this near to the best is taken unsolved

struct Wish {
  int teacher = 0;
  double best = 0;    // the worth of the best route of the pool, less prices
  double regret = 0;  // how much better than the second
  double chance = 0;  // breaks ties
};

double worth(const Run& run, int teacher, const Route& route, const std::vector<double>& prices) {
  return run.problem.weight[static_cast<std::size_t>(teacher)] * route.value - price_of(route, prices);
}

std::vector<Wish> wishes_of(Run& run, const Pool& pool, const std::vector<double>& prices) {
  std::vector<Wish> wishes;
  for (int t : run.problem.order) {
    Wish wish{t, 0, 0, run.chance()};
    double second = 0;
    for (const auto& route : pool.of(t)) {
      double now = worth(run, t, route, prices);
      if (now > wish.best)
        second = std::exchange(wish.best, now);
      else
        second = std::max(second, now);
    }
    wish.regret = wish.best - second;
    wishes.push_back(wish);
  }
  std::ranges::sort(wishes, [](const Wish& a, const Wish& b) {
    return a.regret != b.regret ? a.regret > b.regret : a.chance > b.chance;
  });
  return wishes;
}

/// The best route of the pool that fits is put; whether it is about as good as the best.
bool put_best(Run& run, const Pool& pool, Ledger& ledger, const Wish& wish, const std::vector<double>& prices) {
  const Route* best = nullptr;
  for (const auto& route : pool.of(wish.teacher))
    if (ledger.fits(wish.teacher, route) &&
        (!best || worth(run, wish.teacher, route, prices) > worth(run, wish.teacher, *best, prices)))
      best = &route;
  if (!best || worth(run, wish.teacher, *best, prices) < wish.best * (1 - as_good)) return false;
  ledger.put(wish.teacher, *best);
  return true;
}

}  // namespace

void assign(Run& run, const Pool& pool, Ledger& ledger) {
  run.enter(Phase::assign);
  auto prices = run.full_prices();
  std::vector<int> left;
  for (const auto& wish : wishes_of(run, pool, prices))
    if (!put_best(run, pool, ledger, wish, prices)) left.push_back(wish.teacher);
  seat_in_order(run, ledger, left,
                {.prices = &prices,
                 .work = run.effort.assign,
                 .activities = run.effort.assign_activities,
                 .time_share = assign_share_most});
}

}  // namespace marshrut::planning::region
