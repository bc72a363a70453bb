#pragma once
// What is known of one person while they answer: the posterior of ability on the nodes, and which items were given. It is
// all that a sitting keeps; answers are never gone through again.
#include <cstdint>
#include <vector>

#include "psychometrics/adaptive/bank.h"
#include "psychometrics/latent/population.h"

namespace marshrut::psychometrics {

class AdaptiveSession {
 public:
  AdaptiveSession(std::size_t items, double mean, double variance);

  void answer(const AdaptiveBank& bank, std::size_t item, std::size_t category);

  const Row& weights() const { return weights_; }  // sum to 1
  double mean() const { return ability_of(weights_).mean; }
  double deviation() const { return ability_of(weights_).deviation; }
  /// The probability of an ability below `cut`; within a node's fifth it grows evenly.
  double below(double cut) const;
  bool was_given(std::size_t item) const { return given_[item]; }
  std::size_t answered() const { return answered_; }

 private:
  Row log_weights_;
  Row weights_;
  std::vector<bool> given_;
  std::size_t answered_ = 0;
};

}  // namespace marshrut::psychometrics
