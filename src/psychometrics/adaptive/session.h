#pragma once
// What is known of one person while they answer: the posterior of ability on the nodes, which items were given and which
// may yet be. Answers are never gone through again.
#include <vector>

#include "psychometrics/adaptive/bank.h"
#include "psychometrics/latent/population.h"

namespace marshrut::psychometrics {

class AdaptiveSession {
 public:
  AdaptiveSession(std::size_t items, double mean, double variance);
  /// One that was interrupted: what log_weights() and given() said then.
  AdaptiveSession(std::size_t items, const Row& log_weights, std::vector<std::size_t> given);

  void answer(const AdaptiveBank& bank, std::size_t item, std::size_t category);
  /// The item is not given in this sitting.
  void close(std::size_t item);

  const Row& log_weights() const { return log_weights_; }
  const Row& weights() const { return weights_; }  // sum to 1
  double mean() const { return ability_of(weights_).mean; }
  double deviation() const { return ability_of(weights_).deviation; }
  /// The probability of an ability below `cut`; within a node's fifth it grows evenly.
  double below(double cut) const;
  bool is_open(std::size_t item) const { return open_[item]; }
  std::size_t open() const { return open_count_; }
  const std::vector<std::size_t>& given() const { return given_; }  // in their order
  std::size_t answered() const { return given_.size(); }

 private:
  Row log_weights_;
  Row weights_;
  std::vector<bool> open_;
  std::size_t open_count_;
  std::vector<std::size_t> given_;
};

}  // namespace marshrut::psychometrics
