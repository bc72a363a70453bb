#include "planning/region/seating.h"

#include <algorithm>

namespace marshrut::planning::region {
namespace {

constexpr std::size_t seated_at_once = 64;
constexpr double least_weight = 1e-6;

class Seater {
 public:
  Seater(Run& run, Ledger& ledger, const Seating& seating)
      : run_(run),
        ledger_(ledger),
        seating_(seating),
        tariff_{seating.prices ? *seating.prices : std::vector<double>(run.problem.sessions()), {}} {}

  /// When there is no time to solve: the routes of alone that fit.
  void seat_ready(std::span<const int> teachers) {
    for (int t : teachers)
      if (ready(t) && ledger_.route(t).items.empty()) ledger_.put(t, run_.alone[static_cast<std::size_t>(t)]);
  }

  void seat(std::span<const int> teachers) {
    tariff_.closed = ledger_.full();
    std::vector<Question> questions;
    std::vector<char> asked;
    for (int t : teachers) {
      asked.push_back(!ready(t));
      if (asked.back()) questions.push_back(question(t));
    }
    auto replies = run_.ask(questions);
    auto reply = replies.begin();
    for (std::size_t i = 0; i < teachers.size(); ++i) {
      if (!asked[i])
        take_ready(teachers[i]);
      else if (auto& found = *reply++)
        take(teachers[i], std::move(found->route));
    }
  }

 private:
  bool ready(int t) const {
    auto at = static_cast<std::size_t>(t);
    return seating_.ready_alone && run_.alone_known[at] && ledger_.fits(t, run_.alone[at]);
  }

  Question question(int t) const {
    return {.teacher = t,
            .tariff = &tariff_,
            .own = &ledger_.route(t),
            .cost_most = ledger_.money_left() + ledger_.route(t).cost,
            .work = seating_.work,
            .gap = run_.effort.gap,
            .activities = seating_.activities,
            .keep_own = seating_.keep};
  }

  void take_ready(int t) {
    if (ready(t))
      ledger_.put(t, run_.alone[static_cast<std::size_t>(t)]);
    else
      anew(t);
  }

  void take(int t, Route route) {
    if (!better(t, route)) return;
    if (ledger_.fits(t, route))
      ledger_.put(t, std::move(route));
    else
      anew(t);
  }

  void anew(int t) {
    if (run_.over()) return;
    tariff_.closed = ledger_.full();
    auto reply = run_.ask(question(t));
    if (reply && better(t, reply->route) && ledger_.fits(t, reply->route)) ledger_.put(t, std::move(reply->route));
  }

  bool better(int t, const Route& route) const {
    double weight = std::max(run_.problem.weight[static_cast<std::size_t>(t)], least_weight);  // no priority gets what is left
    const auto& now = ledger_.route(t);
    if (route.missed != now.missed && !now.items.empty()) return route.missed < now.missed;
    double price = 0;  // what is held already costs nothing
    for (const auto& item : route.items)
      if (!now.has(item.session)) price += tariff_.price[static_cast<std::size_t>(item.session)];
    return weight * route.value - price > weight * now.value;
  }

  Run& run_;
  Ledger& ledger_;
  const Seating& seating_;
  Tariff tariff_;
};

}  // namespace

bool seat_in_order(Run& run, Ledger& ledger, std::span<const int> order, const Seating& seating) {
  Seater seater(run, ledger, seating);
  for (std::size_t from = 0; from < order.size(); from += seated_at_once) {
    if (run.beyond(seating.time_share)) {
      seater.seat_ready(order.subspan(from));
      return false;
    }
    auto some = order.subspan(from, std::min(seated_at_once, order.size() - from));
    seater.seat(some);
    run.tell(static_cast<double>(from + some.size()) / static_cast<double>(order.size()));
  }
  return !run.over();
}

}  // namespace marshrut::planning::region
