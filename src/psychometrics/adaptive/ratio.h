#pragma once
// On which side of a cut somebody is, by the sequential probability ratio test (Wald 1947; of adaptive tests Reckase 1983; Eggen 1999,
// Applied Psychological Measurement 23, 249-261): the log-likelihood of the answers a little above the cut less that a little
// below it. It is decided once that is beyond ln((1 - error) / error) either way: then of people that far from the cut and further no more
// than `error` are put on the wrong side, whatever is believed of the population, if a sitting may be as long as it takes.
#include <cmath>
#include <vector>

#include "psychometrics/item/item.h"

namespace marshrut::psychometrics {

struct RatioPlan {
  double apart = 0.25;  // half of the stretch about the cut within which either side will do
  double error = 0.05;  // on each side; above 0 and below 0.5
};

class RatioTest {
 public:
  RatioTest(const std::vector<Item>& items, double cut, const RatioPlan& plan);

  /// What an answer adds to the ratio.
  double of(std::size_t item, std::size_t category) const { return ratios_[item][category]; }
  bool is_decided(double ratio) const { return std::abs(ratio) >= bound_; }

 private:
  std::vector<std::vector<double>> ratios_;  // by item and category
  double bound_;
};

}  // namespace marshrut::psychometrics
