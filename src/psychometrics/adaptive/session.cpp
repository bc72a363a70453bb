#include "psychometrics/adaptive/session.h"

#include <algorithm>
#include <cmath>

namespace marshrut::psychometrics {

AdaptiveSession::AdaptiveSession(std::size_t items, double mean, double variance)
    : AdaptiveSession(items, psychometrics::log_weights(mean, variance), {}) {}

AdaptiveSession::AdaptiveSession(std::size_t items, const Row& log_weights, std::vector<std::size_t> given)
    : log_weights_(log_weights),
      weights_(log_weights),
      open_(items, true),
      open_count_(items),
      given_(std::move(given)) {
  row::normalise(weights_);
  for (const auto item : given_) close(item);
}

void AdaptiveSession::answer(const AdaptiveBank& bank, std::size_t item, std::size_t category) {
  row::add(log_weights_, bank.log_probabilities[item][category]);
  weights_ = log_weights_;
  row::normalise(weights_);
  given_.push_back(item);
  close(item);
}

void AdaptiveSession::close(std::size_t item) {
  open_count_ -= open_[item] ? 1 : 0;
  open_[item] = false;
}

double AdaptiveSession::below(double cut) const {
  const auto& abilities = node_abilities();
  const double apart = abilities[1] - abilities[0];
  double probability = 0;
  for (std::size_t q = 0; q < nodes; ++q)
    probability += weights_[q] * std::clamp((cut - abilities[q]) / apart + 0.5, 0.0, 1.0);
  return probability;
}

}  // namespace marshrut::psychometrics
