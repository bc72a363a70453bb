#include "planning/region/summary.h"

#include <algorithm>
#include <cmath>

namespace marshrut::planning::region {
namespace {

constexpr double least_price = 1e-4;  // below it a seat is called free

struct Shares {
  std::vector<double> all;  // ascending

  double quantile(double part) const {
    if (all.empty()) return 1;
    auto at = static_cast<std::size_t>(std::ceil(part * static_cast<double>(all.size())));
    return all[std::min(at > 0 ? at - 1 : 0, all.size() - 1)];
  }
  double mean() const {
    double sum = 0;
    for (double share : all) sum += share;
    return all.empty() ? 1 : sum / static_cast<double>(all.size());
  }
  /// Jain, Chiu and Hawe 1984: 1 when all are equal, 1 / n when one has everything.
  double jain() const {
    double sum = 0, squares = 0;
    for (double share : all) sum += share, squares += share * share;
    return squares > 0 ? sum * sum / (static_cast<double>(all.size()) * squares) : 1;
  }
};

Shares shares_of(const Run& run, const Ledger& ledger) {
  Shares shares;
  for (std::size_t t = 0; t < run.problem.teachers(); ++t)
    if (run.alone[t].value > 0) shares.all.push_back(std::max(0.0, ledger.routes()[t].value) / run.alone[t].value);
  std::ranges::sort(shares.all);
  return shares;
}

void count_teachers(const Run& run, const Ledger& ledger, Summary& summary) {
  double floor = run.options.floor_share.value_or(run.problem.floor_share);
  for (std::size_t t = 0; t < run.problem.teachers(); ++t) {
    const auto& route = ledger.routes()[t];
    if (run.alone[t].value > 0 && route.items.empty()) ++summary.with_nothing;
    if (run.alone[t].value > 0 && route.value < floor * run.alone[t].value) {
      ++summary.below_floor;
      auto why = run.under_floor.find(static_cast<int>(t));
      summary.under_floor.push_back({run.problem.teacher(static_cast<int>(t)).id,
                                     std::max(0.0, route.value) / run.alone[t].value,
                                     why == run.under_floor.end() ? FloorWhy::time : why->second});
    }
    if (!run.alone_known[t]) ++summary.alone_unknown;
  }
}

void count_sessions(const Run& run, const Ledger& ledger, Summary& summary) {
  std::vector<int> takers(run.problem.sessions());
  for (const auto& route : run.alone)
    for (const auto& item : route.items) ++takers[static_cast<std::size_t>(item.session)];
  summary.sessions = static_cast<std::int64_t>(takers.size());
  for (std::size_t s = 0; s < takers.size(); ++s) {
    summary.oversubscribed += takers[s] > run.problem.seats[s];
    summary.scarce_sessions += run.prices[s] > least_price;
    summary.groups_closed += ledger.is_closed(static_cast<int>(s));
  }
}

std::int64_t violations_of(const Ledger& ledger) {
  std::int64_t count = 0;
  const auto& problem = ledger.problem();
  for (int s = 0; s < static_cast<int>(problem.sessions()); ++s) {
    auto at = static_cast<std::size_t>(s);
    count += ledger.taken(s) > problem.seats[at];
    count += ledger.taken(s) > 0 && ledger.taken(s) < problem.least[at];
  }
  return count + (ledger.money_left() < -1e-6 * problem.budget);
}

}  // namespace

Summary summary_of(const Run& run, const Ledger& ledger, const Ledger& baseline) {
  Summary summary;
  summary.value = ledger.value();
  summary.bound = std::max(run.bound, summary.value);
  summary.gap = (summary.bound - summary.value) / std::max(summary.bound, 1e-9);
  summary.first_come_value = baseline.value();
  summary.first_come_whole = run.first_come_whole;
  summary.benefit = (summary.value - summary.first_come_value) / std::max(summary.first_come_value, 1e-9);
  auto shares = shares_of(run, ledger);
  summary.share_least = shares.quantile(0);
  summary.share_p1 = shares.quantile(0.01);
  summary.share_p5 = shares.quantile(0.05);
  summary.share_mean = shares.mean();
  summary.jain = shares.jain();
  summary.first_come_share_p1 = shares_of(run, baseline).quantile(0.01);
  summary.violations = violations_of(ledger);
  summary.teachers = static_cast<std::int64_t>(run.problem.teachers());
  count_teachers(run, ledger, summary);
  count_sessions(run, ledger, summary);
  summary.looseness = run.looseness / std::max(summary.bound, 1e-9);
  summary.seed = run.options.seed;
  summary.ended_in = run.phase;
  summary.never_run = run.problem.never_run;
  return summary;
}

std::vector<Line> lines_of(const Run& run, const Ledger& ledger) {
  std::vector<Line> lines;
  const auto& catalogue = run.problem.catalogue;
  for (int t = 0; t < static_cast<int>(run.problem.teachers()); ++t) {
    const auto& route = ledger.route(t);
    const auto& teacher = run.problem.teacher(t);
    Line line{teacher.id, {}, route.value, run.alone[static_cast<std::size_t>(t)].value, {}, {}};
    if (run.problem.equal_shares) line.weight = run.problem.weight[static_cast<std::size_t>(t)];
    for (const auto& item : route.items) line.sessions.push_back(catalogue.session_data(item.session).id);
    if (route.missed > 0 && !route.items.empty())
      for (const auto& [tag, wanted] : *teacher.at_least) {
        auto reached = std::ranges::count_if(route.items, [&](const Item& item) {
          return std::ranges::count(run.problem.activity_of(item.session).tags, catalogue.tags.find(tag)) > 0;
        });
        if (reached < wanted) line.unmet.push_back({tag, wanted, reached});
      }
    lines.push_back(std::move(line));
  }
  return lines;
}

std::vector<Scarce> scarce_of(const Run& run) {
  std::vector<Scarce> scarce;
  for (std::size_t s = 0; s < run.prices.size(); ++s) {
    if (run.prices[s] <= least_price) continue;
    auto seats = run.problem.seats[s];
    scarce.push_back(
        {run.problem.catalogue.session_data(static_cast<int>(s)).id, run.prices[s], seats, run.prices[s] * seats});
  }
  std::ranges::sort(scarce, [](const Scarce& a, const Scarce& b) { return a.another_group > b.another_group; });
  return scarce;
}

}  // namespace marshrut::planning::region
