#pragma once
// Curves of the three-parameter logistic (Birnbaum 1968): P_1 = c + (1 - c) s(a x + d). The third parameter is taken by its
// logit g, so that it stays between 0 and 1: dc/dg = c (1 - c).
#include "psychometrics/item/item.h"

namespace marshrut::psychometrics::guessing {

void log_probabilities(const Item& item, const Row& ability, std::span<Row> rows);
void parameter_rows(const Item& item, const Row& ability, ParameterRows& out);
void ability_curves(const Item& item, double ability, std::vector<AbilityCurve>& out);

}  // namespace marshrut::psychometrics::guessing
