#include "planning/region/prices.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace marshrut::planning::region {
namespace {

constexpr std::size_t priced_at_once = 256;
constexpr double prices_share_most = 0.6;  // of the time
constexpr double bound_share_wanted = 0.8;  // when it would be more, the rest are bounded hastily
constexpr double bound_share_most = 0.88;
constexpr double part_by_need = 0.7;
constexpr double part_to_judge = 0.02;
constexpr std::int64_t hasty_bound_work = 200;

Part everybody(const Problem& problem) {
  Part part{std::vector<int>(problem.teachers()), {}, problem.budget};
  std::iota(part.teachers.begin(), part.teachers.end(), 0);
  for (int seats : problem.seats) part.seats.push_back(seats < seats_without_end ? seats : HUGE_VAL);
  return part;
}

double worth_of(const Run& run, int t, const Route& route, const std::vector<double>& prices) {
  return run.problem.weight[static_cast<std::size_t>(t)] * route.value - price_of(route, prices);
}

/// The worthiest of the pool at these prices, to begin with.
const Route* best_known(const Run& run, const Pool& pool, int t, const std::vector<double>& prices) {
  auto better = [&](const Route& a, const Route& b) {
    return worth_of(run, t, a, prices) < worth_of(run, t, b, prices);
  };
  const auto& routes = pool.of(t);
  return routes.empty() ? nullptr : &*std::ranges::max_element(routes, better);
}

std::vector<Question> questions_of(const Run& run, const Pool& pool, std::span<const int> teachers,
                                   const Tariff& tariff) {
  std::vector<Question> questions;
  for (int t : teachers)
    questions.push_back({.teacher = t,
                         .tariff = &tariff,
                         .known = best_known(run, pool, t, tariff.price),
                         .work = run.effort.exact,
                         .gap = run.effort.exact_gap,
                         .missed_alone = run.alone[static_cast<std::size_t>(t)].missed});
  return questions;
}

Tariff tariff_of(const Run& run) {
  return {run.full_prices(), run.problem.never};
}

double price_of_everything(const Run& run) {
  double sum = run.money_price > 0 ? run.money_price * run.problem.budget : 0;
  for (std::size_t s = 0; s < run.prices.size(); ++s)
    if (run.prices[s] > 0) sum += run.prices[s] * run.problem.seats[s];
  return sum;
}

/// A proven route alone that uses nothing priced is the best at these prices too.
bool needs_no_answer(const Run& run, int t, const std::vector<double>& prices) {
  auto at = static_cast<std::size_t>(t);
  const auto& route = run.alone[at];
  return run.alone_known[at] && price_of(route, prices) <= 0 &&
         run.alone_bound[at] <= run.problem.weight[at] * route.value + 1e-6;
}

/// Whom to ask in a round.
class Chosen {
 public:
  Chosen(Run& run, const Pool& pool) : run_(run), pool_(pool) {
    for (std::size_t t = 0; t < run.problem.teachers(); ++t)
      worth_.push_back(run.problem.weight[t] * run.alone[t].value);
  }

  /// Mostly those for whom what they know has become dearest since they were asked, and some by chance.
  std::vector<int> teachers(const std::vector<int>& all) {
    auto prices = run_.full_prices();
    std::vector<std::pair<double, int>> dearer;
    for (int t : all) dearer.emplace_back(known_worth(t, prices) - worth_[static_cast<std::size_t>(t)], t);
    auto count = std::min(all.size(), static_cast<std::size_t>(run_.effort.sample));
    auto first = static_cast<std::size_t>(part_by_need * static_cast<double>(count));
    std::ranges::sort(dearer);
    for (std::size_t i = first; i < count; ++i)
      std::swap(dearer[i], dearer[i + static_cast<std::size_t>(run_.chance() * static_cast<double>(all.size() - i))]);
    std::vector<int> chosen;
    for (std::size_t i = 0; i < count; ++i) chosen.push_back(dearer[i].second);
    std::ranges::sort(chosen);
    return chosen;
  }

  void asked(std::span<const int> teachers, const std::vector<double>& prices) {
    for (int t : teachers) worth_[static_cast<std::size_t>(t)] = known_worth(t, prices);
  }

 private:
  double known_worth(int t, const std::vector<double>& prices) const {
    const auto* route = best_known(run_, pool_, t, prices);
    return route ? std::max(0.0, worth_of(run_, t, *route, prices)) : 0;
  }

  Run& run_;
  const Pool& pool_;
  std::vector<double> worth_;  // of the best when it was asked last
};

void one_round(Run& run, Pool& pool, std::vector<int> teachers, double from, double to) {
  auto tariff = tariff_of(run);
  std::erase_if(teachers, [&](int t) { return needs_no_answer(run, t, tariff.price); });
  for (std::size_t at = 0; at < teachers.size() && !run.beyond(prices_share_most); at += priced_at_once) {
    auto some = std::span(teachers).subspan(at, std::min(priced_at_once, teachers.size() - at));
    auto questions = questions_of(run, pool, some, tariff);
    for (auto& question : questions)
      question.work = run.effort.price, question.activities = run.effort.price_activities,
      question.gap = run.effort.gap;
    auto replies = run.ask(questions);
    for (std::size_t i = 0; i < replies.size(); ++i)
      if (replies[i]) pool.add(some[i], replies[i]->route);
    run.tell(from + (to - from) * static_cast<double>(at + some.size()) / static_cast<double>(teachers.size()));
  }
}

/// How far a bound lies above what was found.
double looseness_of(const Run& run, const Pool& pool, int t) {
  auto at = static_cast<std::size_t>(t);
  const auto* route = best_known(run, pool, t, run.priced_at);
  double found = route ? worth_of(run, t, *route, run.priced_at) : 0;
  return run.priced_bound[at] - (run.problem.locked[at].empty() ? std::max(0.0, found) : found);
}

}  // namespace

void find_prices(Run& run, Pool& pool) {
  run.enter(Phase::prices);
  const auto part = everybody(run.problem);
  auto share_out = [&](std::size_t count, const auto& each) { run.share_out(count, each); };
  pool.price(part, share_out, run.prices, run.money_price);
  Chosen chosen(run, pool);
  int rounds = run.effort.price_rounds;
  for (int round = 0; round < rounds && !run.beyond(prices_share_most); ++round) {
    auto asked = chosen.teachers(part.teachers);
    auto prices = run.full_prices();
    one_round(run, pool, asked, static_cast<double>(round) / rounds, static_cast<double>(round + 1) / rounds);
    chosen.asked(asked, prices);
    pool.price(part, share_out, run.prices, run.money_price);
  }
}

void bound_all(Run& run, Pool& pool) {
  run.enter(Phase::exact);
  auto tariff = tariff_of(run);
  run.priced_bound = run.alone_bound;
  std::vector<int> teachers;
  for (int t = 0; t < static_cast<int>(run.problem.teachers()); ++t)
    if (!needs_no_answer(run, t, tariff.price)) teachers.push_back(t);
  run.priced_at = tariff.price;
  run.priced_base = price_of_everything(run);
  double sum = std::accumulate(run.priced_bound.begin(), run.priced_bound.end(), run.priced_base);
  double begun = run.spent();
  bool hasty = false;
  for (std::size_t at = 0; at < teachers.size() && !run.beyond(bound_share_most); at += priced_at_once) {
    auto some = std::span(teachers).subspan(at, std::min(priced_at_once, teachers.size() - at));
    auto questions = questions_of(run, pool, some, tariff);
    for (auto& question : questions)
      if (hasty) question.work = std::min(question.work, hasty_bound_work);
    auto replies = run.ask(questions);
    for (std::size_t i = 0; i < replies.size(); ++i) {
      if (!replies[i]) continue;
      auto& bound = run.priced_bound[static_cast<std::size_t>(some[i])];
      double nothing_at_all = run.problem.locked[static_cast<std::size_t>(some[i])].empty() ? 0 : -HUGE_VAL;
      double found = std::max(replies[i]->bound, nothing_at_all);
      sum += std::min(found - bound, 0.0);
      bound = std::min(bound, found);
      pool.add(some[i], replies[i]->route);
    }
    run.bound = std::min(run.bound, sum);
    double done = static_cast<double>(at + some.size()) / static_cast<double>(teachers.size());
    hasty = run.beyond(begun + (bound_share_wanted - begun) * std::max(done, part_to_judge));
    run.tell(done);
  }
  for (int t : teachers) run.looseness += looseness_of(run, pool, t);
}

}  // namespace marshrut::planning::region
