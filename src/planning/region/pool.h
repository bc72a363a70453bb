#pragma once
// The routes that were met for each teacher, and prices at which they ask for as many seats as there are. The prices minimise
// the bound over what is in the pool: a smoothed choice (each route taken with weight exp(worth / heat)), each price moved by
// its excess over its own curvature, while the heat falls. Costs no solve.
#include <functional>

#include "planning/region/route.h"

namespace marshrut::planning::region {

/// Some of the teachers with as much of the seats and the budget as would be theirs.
struct Part {
  std::vector<int> teachers;
  std::vector<double> seats;  // of a session; endless where there is no limit
  double budget = 0;
};

/// Calls for 0 .. count - 1, by as many threads as there are.
using ShareOut = std::function<void(std::size_t count, const std::function<void(std::size_t)>& each)>;

class Pool {
 public:
  explicit Pool(const Problem& problem) : problem_(&problem), columns_(problem.teachers()) {}

  /// A route is kept once.
  void add(int teacher, const Route& route);
  const std::vector<Route>& of(int teacher) const { return columns_[static_cast<std::size_t>(teacher)]; }
  /// Moves prices of sessions and of money towards the least bound over the part.
  void price(const Part& part, const ShareOut& share_out, std::vector<double>& prices, double& money) const;

 private:
  const Problem* problem_;
  std::vector<std::vector<Route>> columns_;
};

}  // namespace marshrut::planning::region
