#pragma once
// Who sits where: every teacher's route, the seats and the money that are left. Whatever is done with it, seats and budget hold.
#include <span>
#include <vector>

#include "planning/region/route.h"

namespace marshrut::planning::region {

class Ledger {
 public:
  explicit Ledger(const Problem& problem);

  /// Whether this route could stand in the place of the teacher's present one.
  bool fits(int teacher, const Route& route) const;
  /// Puts it there; it has to fit.
  void put(int teacher, Route route);

  const Route& route(int teacher) const { return routes_[static_cast<std::size_t>(teacher)]; }
  const std::vector<Route>& routes() const { return routes_; }
  const std::vector<int>& holders(int session) const { return holders_[static_cast<std::size_t>(session)]; }
  int taken(int session) const { return static_cast<int>(holders(session).size()); }
  int left(int session) const { return dead_[static_cast<std::size_t>(session)] ? 0 : seats(session) - taken(session); }
  double money_left() const { return problem_->budget - cost_; }
  /// Weighted.
  double value() const;
  /// Takes nobody more, whatever seats are left.
  void close(int session) { dead_[static_cast<std::size_t>(session)] = 1; }
  /// Takes back close().
  void open(int session) { dead_[static_cast<std::size_t>(session)] = 0; }
  bool is_closed(int session) const { return dead_[static_cast<std::size_t>(session)] != 0; }
  /// Where nobody more fits, of every session.
  std::vector<char> full() const;
  const Problem& problem() const { return *problem_; }

 private:
  int seats(int session) const { return problem_->seats[static_cast<std::size_t>(session)]; }

  const Problem* problem_;
  std::vector<Route> routes_;
  std::vector<std::vector<int>> holders_;
  std::vector<char> dead_;
  double cost_ = 0;
};

}  // namespace marshrut::planning::region
