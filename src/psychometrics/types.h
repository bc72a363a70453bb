#pragma once
// Numbers about people, each with its error. Enters: marked answers. Leaves: percents with intervals,
// probabilities of levels. Never here: people, items' texts, databases, clocks; and never a number without
// its uncertainty.
#include <cstdint>
#include <string>
#include <vector>

#include "base/describe.h"

namespace marshrut::psychometrics {

/// One marked answer: points given out of the greatest possible, 0 <= points <= points_max, points_max > 0.
struct ItemScore {
  double points = 0;
  double points_max = 1;
};
DESCRIBE(ItemScore, points, points_max)

/// How a set of answers turned out. Percents are 0 to 100 of the greatest possible score.
struct Measure {
  std::int64_t items = 0;
  bool sufficient = false;  // false: too few items; the numbers are then not to be shown
  double points = 0;
  double points_max = 0;
  double percent = 0;
  double low_percent = 0;  // the ends of the interval
  double high_percent = 100;
  double interval_percent = 90;  // the probability that the interval holds
  double effective_items = 0;    // items of equal weight that would tell as much
};
DESCRIBE(Measure, items, sufficient, points, points_max, percent, low_percent, high_percent, interval_percent,
         effective_items)

}  // namespace marshrut::psychometrics
