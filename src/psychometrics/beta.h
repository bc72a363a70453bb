#pragma once
// The beta distribution with both shapes above nought: what a share of success is believed to be.

namespace marshrut::psychometrics {

/// P(X <= x): the regularised incomplete beta function I_x(a, b), by its continued fraction (NIST
/// DLMF 8.17.22, 8.17.4 for the far side). Absolute error below 1e-12 for shapes up to 1e4.
double beta_probability(double x, double a, double b);

/// The x with P(X <= x) = probability, by bisection to 1e-13.
double beta_quantile(double probability, double a, double b);

}  // namespace marshrut::psychometrics
