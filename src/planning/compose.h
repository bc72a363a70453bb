#pragma once
// The plan behind a proposal: the best that the kernel finds under a taste. Part of propose; other rooms do not use it.
#include "planning/kernel/catalogue.h"
#include "planning/kernel/solve.h"
#include "planning/plan.h"

namespace marshrut::planning {

/// What an hour and a trip are felt to cost, in the units of value.
struct Taste {
  double hour = 0.0004;
  double trip = 0.002;
};

struct Composed {
  Plan plan;
  std::vector<const Offer*> fitting;  // offers that nothing bars, in the order of their dates
  std::vector<Unmet> unmet;
  /// The share of all needs that the best plan there is could close beyond this one, at most; 0 when it is proven the best.
  double beyond = 0;
  bool proven = true;
  double missed = 0;     // the kernel's price of the wishes that could not be had
  bool in_order = true;  // what practises stands after what teaches it
  std::int64_t least_hours = 0;  // of fewest_hours: no plan of fewer does as much
};

/// Plans for one task, which outlives it. Served needs and wanted kinds come before worth, what teaches before what builds on
/// it; a kind that finds no place so stands before any learning rather than not at all. Equal tasks give equal plans.
class Composer {
 public:
  explicit Composer(const Task& task);
  Composer(const Composer&) = delete;
  Composer& operator=(const Composer&) = delete;

  Composed compose(const Taste& taste);
  /// The plan of the fewest hours that serves what `best` serves and closes at least this share of what `best` closes. It is
  /// proven where its hours are `least_hours`.
  Composed fewest_hours(const Composed& best, double enough);

 private:
  /// The kernel's view of the task: each part holds names of the one above it.
  struct Problem {
    Problem(const Task& task, const std::vector<const Offer*>& fitting, bool in_order);
    kernel::Instance instance;
    kernel::Catalogue catalogue;
    kernel::Prepared prepared;
  };

  kernel::Route solve(const Problem& problem, const kernel::Prepared& prepared, const Taste& taste, std::int64_t work);
  kernel::Route within(const Problem& problem, std::int64_t hours, const Taste& taste);
  Composed composed(const Problem& problem, const kernel::Route& route) const;
  bool lacks_kind(const Plan& plan) const;

  const Task& task_;
  std::vector<const Offer*> fitting_;
  Problem in_order_;
  std::optional<Problem> untaught_;
  kernel::Solver solver_;
};

}  // namespace marshrut::planning
