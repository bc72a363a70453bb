#pragma once
// Climbing a likelihood whose every visit also tells where an EM step would go. EM with the squared extrapolation SQUAREM
// (Varadhan and Roland 2008, Scandinavian Journal of Statistics 35, 335-353, scheme S3), guarded so that no accepted point
// is lower than the one before; when that is not certified in time, L-BFGS (Nocedal 1980, Mathematics of Computation 35,
// 773-782) preconditioned by the information of complete data. The certificate is the gradient itself.
#include <functional>
#include <optional>
#include <vector>

namespace marshrut::psychometrics {

using Point = std::vector<double>;

struct Visit {
  double value = 0;  // what is climbed: log-likelihood and log-prior
  double log_likelihood = 0;
  Point score;  // its gradient
  double score_norm = 0;  // the greatest component
  Point next;  // where the EM step leads
  double step = 0;  // how far, in the parameters that are reported
};

/// Nothing where the point makes no model.
using Visitor = std::function<std::optional<Visit>(const Point&)>;
/// Multiplies by an approximate inverse of minus the second derivatives.
using Preconditioner = std::function<Point(const Point&)>;

struct Climbed {
  Point at;
  Visit visit;
  int visits = 0;
  bool certified = false;
};

inline constexpr double step_enough = 1e-6;
inline constexpr double score_enough = 1e-4;
bool is_certified(const Visit& visit);

/// Nothing when the start is not possible.
std::optional<Climbed> climb_by_squarem(const Visitor& visit, Point start, int most_visits);
void climb_by_lbfgs(const Visitor& visit, const Preconditioner& precondition, Climbed& from, int most_visits);

}  // namespace marshrut::psychometrics
