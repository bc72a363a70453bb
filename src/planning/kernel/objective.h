#pragma once
// The worth of a gain in one need: f(G) = w E[min(max(X, 0), G)] for a normal X. With I(z) = z Phi(z) + phi(z), the integral
// of the normal distribution function, f(G) = w sd (I(mean / sd) - I((mean - G) / sd)) and f'(G) = w P(X > G): concave, so
// that a tangent anywhere lies above it everywhere.
namespace marshrut::planning::kernel {

struct Need {
  Need(double mean, double sd, double weight);

  double mean;
  double sd;
  double weight;

  double worth(double gain) const;  // exact
  double total() const;             // of an unbounded gain
  double slope(double gain) const;
  /// Within 1e-9 of the weight times the deviation, many times faster: for the search, never for what is told.
  double quick_worth(double gain) const;

 private:
  double scale_, per_sd_, whole_;  // weight * sd, 1 / sd, the quick I(mean / sd)
};

}  // namespace marshrut::planning::kernel
