#include "planning/region/market.h"

#include <algorithm>

namespace marshrut::planning::region {

Market::Market(const Run& run, Ledger& ledger, double floor)
    : run_(run),
      ledger_(ledger),
      floor_(floor),
      tariff_{std::vector<double>(run.problem.sessions()), std::vector<char>(run.problem.sessions())},
      stale_(run.problem.sessions()) {
  run.share_out(run.problem.sessions(), [&](std::size_t s) { appraise(static_cast<int>(s)); });
}

/// Who would lose the least by giving up the session; nobody when none may.
Market::Holder Market::cheapest(int session) const {
  Holder best;
  for (int t : ledger_.holders(session)) {
    const auto& route = ledger_.route(t);
    auto at = static_cast<std::size_t>(t);
    if (!spared(run_.problem, t, route, session)) continue;
    auto rest = without(run_.problem, t, route, session);
    if (rest.value < floor_ * run_.alone[at].value) continue;
    double loss = run_.problem.weight[at] * (route.value - rest.value);
    if (best.teacher < 0 || loss < best.loss) best = {t, loss};
  }
  return best;
}

void Market::appraise(int session) {
  auto s = static_cast<std::size_t>(session);
  stale_[s] = 0;
  tariff_.price[s] = 0;
  tariff_.closed[s] = ledger_.is_closed(session);
  if (ledger_.is_closed(session) || ledger_.left(session) > 0) return;
  auto holder = cheapest(session);
  tariff_.closed[s] = holder.teacher < 0;
  tariff_.price[s] = std::max(0.0, holder.loss);
}

void Market::touch(const Route& route) {
  for (const auto& item : route.items) stale_[static_cast<std::size_t>(item.session)] = 1;
}

void Market::renew(const Route& before, const Route& after) {
  touch(before);
  touch(after);
}

void Market::renew_stale() {
  std::vector<int> stale;
  for (std::size_t s = 0; s < stale_.size(); ++s)
    if (stale_[s]) stale.push_back(static_cast<int>(s));
  run_.share_out(stale.size(), [&](std::size_t i) { appraise(stale[i]); });
}

std::vector<int> Market::losers() {
  std::vector<int> all(losers_.begin(), losers_.end());
  losers_.clear();
  return all;
}

bool Market::leaves_small_group(int teacher, const Route& route) const {
  const auto& now = ledger_.route(teacher);
  return std::ranges::any_of(
      now.items, [&](const Item& item) { return !route.has(item.session) && !may_leave(ledger_, item.session); });
}

bool Market::exchange(int teacher, const Route& route, double least_gain) {
  if (leaves_small_group(teacher, route)) return false;
  auto at = static_cast<std::size_t>(teacher);
  std::vector<std::pair<int, Route>> before{{teacher, ledger_.route(teacher)}};
  double gain = run_.problem.weight[at] * (route.value - ledger_.route(teacher).value);
  bool sold = true;
  for (const auto& item : route.items) {
    if (before.front().second.has(item.session) || ledger_.left(item.session) > 0) continue;
    auto holder = cheapest(item.session);
    sold = holder.teacher >= 0 && holder.teacher != teacher && gain - holder.loss > least_gain;
    if (!sold) break;
    gain -= holder.loss;
    before.emplace_back(holder.teacher, ledger_.route(holder.teacher));
    ledger_.put(holder.teacher, without(run_.problem, holder.teacher, before.back().second, item.session));
  }
  if (sold && gain > least_gain && ledger_.fits(teacher, route)) {
    ledger_.put(teacher, route);
    for (const auto& [t, old] : before) {
      renew(old, ledger_.route(t));
      if (t != teacher) losers_.insert(t);
    }
    return true;
  }
  for (auto old = before.rbegin(); old + 1 != before.rend(); ++old) ledger_.put(old->first, old->second);
  return false;
}

}  // namespace marshrut::planning::region
