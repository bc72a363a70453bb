#include "planning/region/improve.h"

#include <algorithm>

#include "planning/region/market.h"

namespace marshrut::planning::region {
namespace {

constexpr std::size_t improved_at_once = 128;
constexpr double least_gain = 1e-7;
constexpr double worth_trying = 0.002;  // relative: who is nearer to their bound is left alone

double below_bound(const Run& run, const Ledger& ledger, int t, const std::vector<double>& prices) {
  auto at = static_cast<std::size_t>(t);
  const auto& route = ledger.route(t);
  return run.priced_bound[at] - (run.problem.weight[at] * route.value - price_of(route, prices));
}

/// Those furthest below first.
std::vector<int> by_distance(const Run& run, const Ledger& ledger) {
  auto prices = run.full_prices();
  std::vector<std::pair<double, int>> all;
  for (int t = 0; t < static_cast<int>(run.problem.teachers()); ++t) {
    double distance = below_bound(run, ledger, t, prices);
    if (distance > worth_trying * run.priced_bound[static_cast<std::size_t>(t)]) all.emplace_back(-distance, t);
  }
  std::ranges::sort(all);
  std::vector<int> teachers;
  for (auto [distance, t] : all) teachers.push_back(t);
  return teachers;
}

}  // namespace

std::vector<Reply> replies_to(Run& run, const Ledger& ledger, const std::vector<int>& teachers, const Tariff& tariff) {
  std::vector<Question> questions;
  for (int t : teachers)
    questions.push_back({.teacher = t,
                         .tariff = &tariff,
                         .own = &ledger.route(t),
                         .cost_most = ledger.money_left() + ledger.route(t).cost,
                         .work = run.effort.assign,
                         .gap = run.effort.gap,
                         .activities = run.effort.assign_activities});
  std::vector<Reply> replies;
  for (auto& reply : run.ask(questions)) replies.push_back(reply ? std::move(*reply) : Reply{});
  return replies;
}

/// One batch: who lost in the last comes first.
bool improve_some(Run& run, Ledger& ledger, Market& market, const std::vector<int>& teachers) {
  market.renew_stale();
  auto replies = replies_to(run, ledger, teachers, market.tariff());
  bool some = false;
  for (std::size_t i = 0; i < teachers.size(); ++i)
    if (!replies[i].route.items.empty() && replies[i].route.missed <= ledger.route(teachers[i]).missed)
      some |= market.exchange(teachers[i], replies[i].route, least_gain);
  return some;
}

void improve(Run& run, Ledger& ledger) {
  run.enter(Phase::improve);
  close_empty_groups(ledger);
  Market market(run, ledger, run.options.floor_share.value_or(run.problem.floor_share));
  for (int round = 0; round < run.effort.improve_rounds && !run.over(); ++round) {
    auto order = by_distance(run, ledger);
    bool some = false;
    for (std::size_t at = 0; at < order.size() && !run.over();) {
      auto teachers = market.losers();
      for (; at < order.size() && teachers.size() < improved_at_once; ++at)
        if (std::ranges::find(teachers, order[at]) == teachers.end()) teachers.push_back(order[at]);
      some |= improve_some(run, ledger, market, teachers);
      run.value = std::max(run.value, ledger.value());
      run.tell((round + static_cast<double>(at) / static_cast<double>(order.size())) / run.effort.improve_rounds);
    }
    if (auto last = market.losers(); !last.empty()) improve_some(run, ledger, market, last);
    if (!some) return;
  }
}

}  // namespace marshrut::planning::region
