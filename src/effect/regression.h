#pragma once
// The regression of one competency at one noise: what all people say, gathered so that a belief of the activities' ratios
// can be changed without looking at people again. Part of effects_of.
#include "effect/effect.h"

namespace marshrut::effect {

/// Of the pairs alone, when nobody was left out for a low or a high score.
Spread spread_of(std::span<const Pair> pairs);

/// What is believed of the ratios before anybody is measured: each normal about `mean`, itself off by `shared`, by `own`.
struct Belief {
  double mean = 1;
  double shared = 0.15;
  double own = 0.5;
};

/// The first coefficients are unaided growth, slope and history; the ratios of activities follow.
struct Normal {
  std::vector<double> mean;
  std::vector<double> variance;
  double log_likelihood = 0;  // of what was measured after, the coefficients integrated over
};

class Regression {
 public:
  /// `noise` is the deviation of growth that nothing explains.
  Regression(const Competency& competency, const Spread& spread, double noise);

  Normal posterior(const Belief& belief) const;
  std::size_t before_activities() const { return first_; }

 private:
  void gather(const Competency& competency, const Spread& spread, double noise);

  std::size_t first_ = 0;  // coefficients before those of activities
  std::size_t size_ = 0;
  double scale_ = 1;  // deviation of abilities, for what is believed of the first coefficients
  std::vector<double> cross_;  // X'WX, row by row
  std::vector<double> product_;  // X'Wy
  double squares_ = 0;  // y'Wy
  double log_weights_ = 0;
};

}  // namespace marshrut::effect
