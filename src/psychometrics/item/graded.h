#pragma once
// Curves of graded responses (Samejima 1969, Psychometrika Monograph 17): P_k = s(z_k) - s(z_k+1), z_k = a x + d_k. Written
// as the product s(z_k) (1 - s(z_k+1)) (1 - exp(d_k+1 - d_k)), which keeps its digits in both tails; its logarithm's
// derivatives by z are then (1 - s(z_k)) and -s(z_k+1), and of the last factor a constant.
#include "psychometrics/item/item.h"

namespace marshrut::psychometrics::graded {

void log_probabilities(const Item& item, const Row& ability, std::span<Row> rows);
void parameter_rows(const Item& item, const Row& ability, ParameterRows& out);
void ability_curves(const Item& item, double ability, std::vector<AbilityCurve>& out);

}  // namespace marshrut::psychometrics::graded
