#pragma once
// Curves of the family P_k ~ exp(k a ability + d_k): Rasch (1960), the two-parameter logistic (Birnbaum 1968), partial
// credit (Masters 1982) and generalised partial credit (Muraki 1992, Applied Psychological Measurement 16, 159-176).
// log P_k = k a x + d_k - log Z; by x: a (k - E), -a^2 V with E and V the mean and variance of k; by a: x (k - E); by d_m:
// [k = m] - P_m. Information a^2 V.
#include "psychometrics/item/item.h"

namespace marshrut::psychometrics::partial_credit {

void log_probabilities(const Item& item, const Row& ability, std::span<Row> rows);
void parameter_rows(const Item& item, const Row& ability, ParameterRows& out);
void ability_curves(const Item& item, double ability, std::vector<AbilityCurve>& out);

}  // namespace marshrut::psychometrics::partial_credit
