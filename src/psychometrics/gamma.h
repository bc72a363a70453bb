#pragma once
// The gamma distribution, and the chi-squared one that is a case of it.

namespace marshrut::psychometrics {

/// P(X > x) of a gamma distribution with this shape, above nought, and the scale 1: the regularised incomplete gamma function
/// Q(shape, x), below shape + 1 by the series of the other side (NIST DLMF 8.11.4), above by its continued fraction (8.9.2).
/// Absolute error below 1e-12 for shapes up to 1e4.
double gamma_above(double x, double shape);

/// P(X > x) of chi squared.
inline double chi_square_above(double x, double degrees) {
  return gamma_above(x / 2, degrees / 2);
}

}  // namespace marshrut::psychometrics
