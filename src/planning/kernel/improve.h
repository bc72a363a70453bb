#pragma once
// Seventh pass: local search around a plan. Adds what pays, then takes one or two sessions out and fills up anew, until no
// exchange helps. Candidates come by what they add now, less what they use of the limits at the relaxation's prices.
#include "planning/kernel/bound.h"

namespace marshrut::planning::kernel {

class Improve {
 public:
  void begin(const Model& model, const Relaxation& relaxation, Work& work) {
    model_ = &model, relaxation_ = &relaxation, work_ = &work;
  }
  /// Adds the best that fits until nothing pays.
  void fill(Plan& plan);
  /// Until the budget is over: exchanges of one out; of two out as well when `pairs`.
  void exchange(Plan& plan, bool pairs);

 private:
  int best_that_fits(const Plan& plan) const;
  bool try_without(Plan& plan, int one, int other);

  const Model* model_ = nullptr;
  const Relaxation* relaxation_ = nullptr;
  Work* work_ = nullptr;
  std::vector<int> before_, out_;
};

}  // namespace marshrut::planning::kernel
