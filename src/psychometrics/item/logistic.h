#pragma once
// The logistic curve and its logarithms, none of which overflows or loses its digits in a tail.
#include "psychometrics/item/row.h"

namespace marshrut::psychometrics {

inline double logit(double share) {
  return std::log(share) - std::log1p(-share);
}

struct Logistic {
  double p;      // 1 / (1 + e^-z)
  double q;      // 1 - p
  double log_p;
  double log_q;
};

inline Logistic logistic(double z) {
  const double e = row::exponent(-std::abs(z)), near = 1 / (1 + e), far = e * near, log_sum = row::logarithm(1 + e);
  return z >= 0 ? Logistic{near, far, -log_sum, -z - log_sum} : Logistic{far, near, z - log_sum, -log_sum};
}

struct LogisticRows {
  Row p, q, log_p, log_q;
};

inline void logistic_rows(const Row& ability, double slope, double intercept, LogisticRows& out) {
  Row z, e;
  for (std::size_t n = 0; n < lanes; ++n) {
    z[n] = slope * ability[n] + intercept;
    e[n] = -std::abs(z[n]);
  }
  row::exponents(e);
  for (std::size_t n = 0; n < lanes; ++n) {
    const double near = 1 / (1 + e[n]), far = e[n] * near;
    out.p[n] = z[n] >= 0 ? near : far;
    out.q[n] = z[n] >= 0 ? far : near;
  }
  for (double& one : e) one = row::logarithm(1 + one);
  for (std::size_t n = 0; n < lanes; ++n) {
    out.log_p[n] = (z[n] < 0 ? z[n] : 0.0) - e[n];
    out.log_q[n] = (z[n] > 0 ? -z[n] : 0.0) - e[n];
  }
}

}  // namespace marshrut::psychometrics
