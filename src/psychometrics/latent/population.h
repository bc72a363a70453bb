#pragma once
// How ability is spread: a normal distribution with the mean 0 on 61 equal nodes from -6 to 6 (Bock and Aitkin 1981,
// Psychometrika 46, 443-459), its variance 1 or free. On the nodes it is an exponential family with the statistic x^2, so
// that the likeliest variance is the one whose expected x^2 is the mean found; that is solved exactly.
#include "psychometrics/item/row.h"

namespace marshrut::psychometrics {

inline constexpr std::size_t nodes = 61;
/// -6, -5.8 ... 6; the padding stands at 0 and has no weight.
const Row& node_abilities();

/// The logarithms of the nodes' weights, which sum to 1.
Row log_weights(double mean, double variance);

/// Mean and deviation of ability, by weights of the nodes that sum to 1.
struct Ability {
  double mean = 0;
  double deviation = 0;
};
Ability ability_of(const Row& weights);

/// E x^2 on the nodes with the mean 0.
double expected_square(double variance);
/// The variance with that E x^2, from 0.001 to 50.
double variance_of_square(double square);

/// d log L / d log variance for people spread over the nodes as `people`.
double variance_score(const Row& people, double variance);

}  // namespace marshrut::psychometrics
