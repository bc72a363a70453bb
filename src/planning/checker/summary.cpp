#include "planning/checker/summary.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace marshrut::planning::checker {
namespace {

constexpr double summary_tolerance = 1e-6;
constexpr double smallest_bound = 1e-9;
constexpr double least_measure = 0.1;

/// The share below or at which this part of the shares lies.
double rank_share(std::vector<double> shares, double part) {
  if (shares.empty()) return 1;
  double rank = std::max(1.0, std::ceil(part * static_cast<double>(shares.size())));
  auto nth = shares.begin() + static_cast<std::ptrdiff_t>(rank) - 1;
  std::ranges::nth_element(shares, nth);
  return *nth;
}

double evenness(const std::vector<double>& shares) {
  double first = 0, second = 0;
  for (double share : shares) {
    first += share;
    second += share * share;
  }
  return second > 0 ? first * first / (static_cast<double>(shares.size()) * second) : 1;
}

class SummaryJudge {
 public:
  SummaryJudge(const Region& region, const std::vector<PlannedRoute>& routes, const PlannedSummary& summary)
      : region_(region), routes_(routes), summary_(summary) {}

  std::vector<Violation> run(bool routes_hold) {
    lines();
    equal("value", summary_.value, sum_);
    if (summary_.bound < summary_.value - summary_tolerance * std::max(1.0, std::fabs(summary_.value)))
      broken("bound", "it lies below the value");
    equal("gap", summary_.gap, (summary_.bound - summary_.value) / std::max(summary_.bound, smallest_bound));
    equal("share_p1", summary_.share_p1, rank_share(shares_, 0.01));
    equal("share_p5", summary_.share_p5, rank_share(shares_, 0.05));
    equal("jain", summary_.jain, evenness(shares_));
    if ((summary_.violations == 0) != routes_hold)
      broken("violations", routes_hold ? "there are none" : "there are some");
    double first_come = summary_.first_come_value;
    if (summary_.benefit)
      equal("benefit", *summary_.benefit, (summary_.value - first_come) / std::max(first_come, smallest_bound));
    if (summary_.with_nothing) equal("with_nothing", *summary_.with_nothing, with_nothing_);
    if (summary_.below_floor) equal("below_floor", *summary_.below_floor, static_cast<double>(low_.size()));
    if (summary_.under_floor && *summary_.under_floor != low_) broken("under_floor", "others lie below the floor");
    if (summary_.teachers) equal("teachers", *summary_.teachers, static_cast<double>(region_.teachers.size()));
    return std::move(violations_);
  }

 private:
  /// Where shares count equally a route tells its own weight: nobody's share counts less than by what they would get alone, which
  /// a route of the plan may since have raised; who would get less than a tenth of the mean is measured by that.
  double weight(const PlannedRoute& route, double priority) {
    if (!region_.equal_shares) return priority;
    if (!route.weight) return violations_.push_back({"weight", route.at + "/weight", "it is not told"}), priority;
    double measure = std::max(route.alone, least_measure * alone_mean_);
    if (*route.weight < 0 || *route.weight * measure < priority * (1 - summary_tolerance))
      violations_.push_back({"weight", route.at + "/weight", fmt::format("it is {} at the least", priority / measure)});
    return *route.weight;
  }

  void lines() {
    std::map<std::string, double> priorities;
    for (const auto& teacher : region_.teachers) priorities[teacher.id] = teacher.priority;
    std::set<std::string> told;
    std::vector<double> alone;
    for (const auto& route : routes_)
      if (route.alone > 0) alone.push_back(route.alone);
    alone_mean_ = std::accumulate(alone.begin(), alone.end(), 0.0) / std::max<double>(1, static_cast<double>(alone.size()));
    for (const auto& route : routes_) {
      told.insert(route.teacher);
      sum_ += weight(route, priorities[route.teacher]) * route.value;
      if (route.alone < route.value - summary_tolerance * std::max(1.0, std::fabs(route.value)))
        violations_.push_back({"alone", route.at + "/alone", "it lies below the value"});
      if (route.alone <= 0) continue;
      shares_.push_back(std::max(0.0, route.value) / route.alone);
      with_nothing_ += route.sessions.empty();
      if (route.value < region_.floor_share * route.alone) low_.insert(route.teacher);
    }
    for (const auto& teacher : region_.teachers)
      if (!told.contains(teacher.id)) violations_.push_back({"teacher", "", teacher.id + " has no line"});
  }

  void equal(const char* field, double said, double is) {
    if (std::fabs(said - is) > summary_tolerance * std::max(1.0, std::fabs(is)))
      broken(field, fmt::format("it is {}", is));
  }
  void broken(const char* field, std::string says) {
    violations_.push_back({"summary", summary_.at + "/" + field, std::move(says)});
  }

  const Region& region_;
  const std::vector<PlannedRoute>& routes_;
  const PlannedSummary& summary_;
  std::vector<Violation> violations_;
  std::vector<double> shares_;
  double sum_ = 0, with_nothing_ = 0, alone_mean_ = 0;
  std::set<std::string> low_;
};

}  // namespace

std::vector<Violation> check_summary(const Region& region, const std::vector<PlannedRoute>& routes,
                                     const PlannedSummary& summary, const std::vector<Violation>& found) {
  return SummaryJudge(region, routes, summary).run(found.empty());
}

}  // namespace marshrut::planning::checker
