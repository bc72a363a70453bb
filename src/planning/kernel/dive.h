#pragma once
// Fifth pass: from a fractional solution to plans. Rounding takes sessions by their share where they still fit; an exact
// depth-first search chooses the cheapest sessions for a whole set of activities, or says that there are none.
#include "planning/kernel/improve.h"

namespace marshrut::planning::kernel {

class Dive {
 public:
  void begin(const Model& model, const Relaxation& relaxation) { model_ = &model, relaxation_ = &relaxation; }
  /// The locked sessions with the first that fits of what each builds on; not all of them where that is not enough.
  void keep_locked(Plan& plan);
  /// The locked sessions, those that the solution takes by descending share, what they build on, and what still pays.
  void round(Plan& plan, Improve& improve);
  /// The sessions of these activities that cost least and fit together; false when none do, or not within `most` steps.
  bool choose(const std::vector<int>& activities, Plan& plan, std::int64_t most);

 private:
  void descend(std::size_t depth, double price);

  const Model* model_ = nullptr;
  const Relaxation* relaxation_ = nullptr;
  std::vector<int> order_;
  std::vector<int> activities_, best_;
  Plan* plan_ = nullptr;
  double best_price_ = 0;
  std::int64_t steps_ = 0;
};

}  // namespace marshrut::planning::kernel
