#pragma once
// Percent scores with their uncertainty, for forms too young to be calibrated. The share of success p has the
// posterior Beta(1/2 + n s, 1/2 + n (1 - s)): the observed share s = sum points / sum points_max weighs items
// by their greatest score, and n = (sum points_max)^2 / sum points_max^2 is the number of items of equal
// weight that would tell as much (Kish 1965), so that a point of a long item is not taken for an item of its
// own. The prior is Jeffreys' Beta(1/2, 1/2); its interval behaves well for few items (Brown, Cai and
// DasGupta 2001, Statistical Science 16, 101-133; their correction at none and all right is applied). What is
// not modelled: that items are a sample of a bank, and that answers to one stimulus hang together.
#include <span>

#include "psychometrics/types.h"

namespace marshrut::psychometrics {

/// Percent and interval of a competency or a group. Fewer than `items_min` items: not sufficient. No items:
/// percent 0 with the interval 0 to 100. `interval_percent` is above 0 and below 100.
Measure measure(std::span<const ItemScore> scores, std::int64_t items_min, double interval_percent);

/// The probability that the true percent lies at each level. `from_percents` are the lower borders from the
/// highest level to the lowest, which is 0; the probabilities are in that order and sum to 1.
std::vector<double> level_probabilities(const Measure& measure, std::span<const double> from_percents);

}  // namespace marshrut::psychometrics
