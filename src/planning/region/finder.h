#pragma once
// The kernel as the region uses it: one teacher's best route at given prices of sessions, with some of them closed. A Finder is
// one thread's workspace; what it finds depends on what is asked alone.
#include <functional>
#include <limits>
#include <memory>
#include <optional>

#include "planning/kernel/solve.h"
#include "planning/region/route.h"

namespace marshrut::planning::region {

/// What everybody meets: prices in units of the region's value (beside the sessions' own), and which sessions take nobody more.
struct Tariff {
  std::vector<double> price;
  std::vector<char> closed;
};

constexpr int as_found = -1;  // what the teacher misses alone is what this very route misses

constexpr int look_at_all = 1'000'000;

struct Question {
  int teacher = 0;
  const Tariff* tariff = nullptr;
  const Route* own = nullptr;  // its sessions are open and free for this teacher, whatever the tariff says
  const Route* known = nullptr;  // to begin with; else `own`
  double cost_most = std::numeric_limits<double>::infinity();
  std::int64_t work = 0;
  double gap = 0;  // relative: a route that is no more than this better is not looked for
  int activities = look_at_all;  // the most promising (narrow.h); if fewer than all, the reply bounds nothing
  int missed_alone = as_found;
  bool keep_own = false;  // the sessions of `own` stay, as if locked
  int must = -1;  // a session as if locked, if the teacher may take it at all
};

struct Reply {
  Route route;
  /// Of weight * value - prices over every route that misses no more than the teacher would alone; above any route found.
  double bound = 0;
};

/// Teachers prepared for the kernel, as many as there is room for. A teacher is asked about by one thread at a time.
class Preparations {
 public:
  explicit Preparations(const Problem& problem);
  /// Kept, or made in `room`; nothing when the locks are impossible.
  const kernel::Prepared* of(int teacher, std::optional<kernel::Prepared>& room);

 private:
  const Problem* problem_;
  std::vector<std::unique_ptr<kernel::Prepared>> kept_;
};

class Finder {
 public:
  Finder(const Problem& problem, Preparations& preparations) : problem_(&problem), preparations_(&preparations) {}
  /// Nothing: no route holds the teacher's locked sessions.
  std::optional<Reply> best(const Question& question, const std::function<bool()>& late);
  /// Fills in what a route of known sessions is worth: penalties, value, cost, what it misses.
  void appraise(int teacher, Route& route);

 private:
  kernel::Conditions conditions(const Question& question, const kernel::Prepared& prepared);
  Route route_of(const Question& question, const kernel::Prepared& prepared, const kernel::Route& found) const;

  const Problem* problem_;
  Preparations* preparations_;
  kernel::Solver solver_;
  std::vector<double> prices_;
  std::vector<char> closed_;
  std::vector<int> known_;
};

/// What routes cost at these prices.
double price_of(const Route& route, const std::vector<double>& prices);

}  // namespace marshrut::planning::region
