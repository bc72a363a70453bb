#include "planning/region/pool.h"

#include <algorithm>
#include <cmath>

namespace marshrut::planning::region {
namespace {

constexpr int heats = 6;
constexpr int steps_of_heat = 40;
constexpr double first_heat = 0.1;  // of what an item is worth on the whole
constexpr double heat_falls = 0.5;
constexpr double first_stride = 0.5;  // of the step that the curvature suggests
constexpr double stride_grows = 1.15;
constexpr double stride_falls = 0.4;
constexpr double stride_least = 1e-4;
constexpr std::size_t teachers_of_part = 500;  // parts are summed in their order, so that threads change nothing
constexpr std::size_t parts_most = 16;

/// The pool in rows for one pricing: teachers, their columns, the columns' sessions. Money is one session more.
class Master {
 public:
  Master(const Problem& problem, const std::vector<std::vector<Route>>& columns, const Part& part, const ShareOut& share_out)
      : part_(part),
        share_out_(share_out),
        sessions_(problem.sessions()),
        sums_(std::clamp<std::size_t>(part.teachers.size() / teachers_of_part, 1, parts_most)) {
    first_.push_back(0);
    begin_.push_back(0);
    double items = 0;
    for (int teacher : part.teachers) {
      auto t = static_cast<std::size_t>(teacher);
      for (const auto& route : columns[t]) {
        value_.push_back(problem.weight[t] * route.value);
        cost_.push_back(route.cost);
        for (const auto& item : route.items)
          if (limited(static_cast<std::size_t>(item.session))) session_.push_back(item.session);
        begin_.push_back(session_.size());
        items += static_cast<double>(route.items.size());
        worth_ += value_.back();
      }
      may_be_empty_.push_back(problem.locked[t].empty());
      first_.push_back(value_.size());
    }
    worth_ = items > 0 ? std::max(worth_ / items, 1e-9) : 1;
  }

  /// Accelerated steps with a diagonal of curvatures; a step that raises the bound is taken back and the stride shortened.
  void run(std::vector<double>& prices, double& money) {
    auto at = prices;
    at.push_back(money);
    double heat = first_heat * worth_;
    for (int h = 0; h < heats; ++h, heat *= heat_falls) descend(at, heat);
    money = at.back();
    at.pop_back();
    prices = std::move(at);
  }

 private:
  /// What some of the teachers ask for, and room to count it in.
  struct Sums {
    std::vector<double> demand, curve, share;
    std::vector<std::pair<int, double>> touched;
    double bound = 0;

    void begin(std::size_t sessions) {
      demand.assign(sessions, 0);
      curve.assign(sessions, 0);
      bound = 0;
    }

    void take(int session, double x) {
      for (auto& [s, sum] : touched)
        if (s == session) return void(sum += x);
      touched.emplace_back(session, x);
    }
  };

  bool limited(std::size_t s) const { return std::isfinite(limit(s)); }
  double limit(std::size_t s) const { return s < sessions_ ? part_.seats[s] : part_.budget; }

  void descend(std::vector<double>& at, double heat) {
    auto before = at, ahead = at, next = at;
    double stride = first_stride, momentum = 1, least = bound(at, heat);
    for (int step = 0; step < steps_of_heat && stride > stride_least; ++step) {
      bound(ahead, heat);
      for (std::size_t s = 0; s < at.size(); ++s)
        if (limited(s))
          next[s] =
              std::max(0.0, ahead[s] + stride * (demand_[s] - limit(s)) / std::max(curve_[s], least_curve(heat, s)));
      double now = bound(next, heat);
      if (now > least) {
        ahead = before = at;
        momentum = 1;
        stride *= stride_falls;
        continue;
      }
      double grown = (1 + std::sqrt(1 + 4 * momentum * momentum)) / 2;
      before = std::exchange(at, next);
      for (std::size_t s = 0; s < at.size(); ++s)
        ahead[s] = std::max(0.0, at[s] + (momentum - 1) / grown * (at[s] - before[s]));
      momentum = grown;
      least = now;
      stride = std::min(1.0, stride * stride_grows);
    }
  }

  /// As if a twentieth of the seats were undecided: keeps a step from being endless where nobody hesitates.
  double least_curve(double heat, std::size_t s) const { return 0.05 * std::max(limit(s), 1.0) / heat; }

  double reduced(std::size_t column, const std::vector<double>& prices) const {
    double sum = value_[column] - prices[sessions_] * cost_[column];
    for (std::size_t i = begin_[column]; i < begin_[column + 1]; ++i)
      sum -= prices[static_cast<std::size_t>(session_[i])];
    return sum;
  }

  /// The smoothed bound at these prices; beside it the demand for seats and money, and how fast it falls as prices rise.
  double bound(const std::vector<double>& prices, double heat) {
    auto teachers = first_.size() - 1, parts = sums_.size();
    auto count = [&](std::size_t p) {
      sums_[p].begin(sessions_ + 1);
      for (auto t = teachers * p / parts; t < teachers * (p + 1) / parts; ++t) count_teacher(t, prices, heat, sums_[p]);
    };
    if (parts == 1)
      count(0);
    else
      share_out_(parts, count);
    demand_.assign(sessions_ + 1, 0);
    curve_.assign(sessions_ + 1, 0);
    double sum = 0;
    for (std::size_t s = 0; s <= sessions_; ++s)
      if (limited(s)) sum += prices[s] * limit(s);
    for (const auto& part : sums_) {
      sum += part.bound;
      for (std::size_t s = 0; s <= sessions_; ++s) demand_[s] += part.demand[s], curve_[s] += part.curve[s];
    }
    return sum;
  }

  void count_teacher(std::size_t t, const std::vector<double>& prices, double heat, Sums& sums) const {
    if (first_[t] == first_[t + 1]) return;
    auto& share = sums.share;
    share.clear();
    double best = may_be_empty_[t] ? 0 : -1e300;
    for (std::size_t c = first_[t]; c < first_[t + 1]; ++c) {
      share.push_back(reduced(c, prices));
      best = std::max(best, share.back());
    }
    double sum = may_be_empty_[t] ? std::exp(-best / heat) : 0;
    for (auto& each : share) sum += each = std::exp((each - best) / heat);
    sums.touched.clear();
    double cost = 0, square = 0;
    for (std::size_t c = first_[t]; c < first_[t + 1]; ++c) {
      double x = share[c - first_[t]] / sum;
      cost += x * cost_[c];
      square += x * cost_[c] * cost_[c];
      if (x < 1e-9) continue;
      for (std::size_t i = begin_[c]; i < begin_[c + 1]; ++i) sums.take(session_[i], x);
    }
    for (auto [s, x] : sums.touched) {
      sums.demand[static_cast<std::size_t>(s)] += x;
      sums.curve[static_cast<std::size_t>(s)] += x * (1 - x) / heat;
    }
    sums.demand[sessions_] += cost;
    sums.curve[sessions_] += (square - cost * cost) / heat;
    sums.bound += best + heat * std::log(sum);
  }

  const Part& part_;
  const ShareOut& share_out_;
  std::size_t sessions_;
  std::vector<std::size_t> first_, begin_;
  std::vector<double> value_, cost_;
  std::vector<int> session_;
  std::vector<char> may_be_empty_;
  std::vector<Sums> sums_;
  std::vector<double> demand_, curve_;
  double worth_ = 0;
};

}  // namespace

void Pool::add(int teacher, const Route& route) {
  auto& columns = columns_[static_cast<std::size_t>(teacher)];
  auto same = [&](const Route& other) {
    return std::ranges::equal(other.items, route.items, {}, &Item::session, &Item::session);
  };
  if (!route.items.empty() && std::ranges::none_of(columns, same)) columns.push_back(route);
}

void Pool::price(const Part& part, const ShareOut& share_out, std::vector<double>& prices, double& money) const {
  Master(*problem_, columns_, part, share_out).run(prices, money);
}

}  // namespace marshrut::planning::region
