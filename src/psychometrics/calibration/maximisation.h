#pragma once
// The M-step: each item by itself is made as likely as it can be for the people expected at each node, by Newton's method
// with the expected information (Fisher's scoring), its steps halved while they do not climb.
#include <span>
#include <vector>

#include "psychometrics/calibration/priors.h"
#include "psychometrics/item/item.h"

namespace marshrut::psychometrics {

/// The likelihood of an item, with its prior, for counts by category and node.
struct ItemSlope {
  double value = 0;
  std::vector<double> gradient;
  std::vector<double> information;  // expected; a square matrix
};

class ItemAscent {
 public:
  void look(const Item& item, const Priors& priors, std::span<const Row> counts, ItemSlope& out);
  /// Climbs to the top; `start` becomes the slope where it began.
  void climb(Item& item, const Priors& priors, std::span<const Row> counts, ItemSlope& start);

 private:
  bool step(Item& item, const Priors& priors, std::span<const Row> counts, ItemSlope& here);

  ParameterRows rows_;
  ItemSlope here_, there_;
  std::vector<double> factored_, move_, values_;
};

}  // namespace marshrut::psychometrics
