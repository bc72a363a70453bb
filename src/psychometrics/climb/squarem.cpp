#include <cmath>

#include "psychometrics/climb/climb.h"

namespace marshrut::psychometrics {
namespace {

/// x0 - 2 alpha r + alpha^2 v with r = x1 - x0, v = (x2 - x1) - r and alpha = -|r| / |v|; nothing when that is no more than
/// x2 itself.
std::optional<Point> extrapolated(const Point& x0, const Point& x1, const Point& x2, double longest, double& alpha) {
  double rr = 0, vv = 0;
  for (std::size_t p = 0; p < x0.size(); ++p) {
    const double r = x1[p] - x0[p], v = x2[p] - x1[p] - r;
    rr += r * r;
    vv += v * v;
  }
  if (!(vv > 0)) return std::nullopt;
  alpha = -std::min(std::sqrt(rr / vv), longest);
  if (alpha >= -1) return std::nullopt;
  Point out(x0.size());
  for (std::size_t p = 0; p < x0.size(); ++p) {
    const double r = x1[p] - x0[p], v = x2[p] - x1[p] - r;
    out[p] = x0[p] - 2 * alpha * r + alpha * alpha * v;
  }
  return out;
}

}  // namespace

bool is_certified(const Visit& visit) {
  return visit.step < step_enough && visit.score_norm < score_enough;
}

std::optional<Climbed> climb_by_squarem(const Visitor& visit, Point start, int most_visits) {
  auto first = visit(start);
  if (!first) return std::nullopt;
  Climbed here{std::move(start), *std::move(first), 1, false};
  double longest = 4;
  while (!(here.certified = is_certified(here.visit)) && here.visits < most_visits) {
    Climbed middle{here.visit.next, {}, here.visits + 1, false};
    auto seen = visit(middle.at);
    if (!seen) return here;
    middle.visit = *std::move(seen);
    if (is_certified(middle.visit)) {
      middle.certified = true;
      return middle;
    }
    double alpha = 0;
    auto far = extrapolated(here.at, middle.at, middle.visit.next, longest, alpha);
    auto found = far ? visit(*far) : std::nullopt;
    const double rounding = 1e-13 * std::abs(middle.visit.value);
    const bool climbs = found && found->value >= middle.visit.value - rounding;
    if (far && alpha == -longest && climbs) longest *= 4;
    if (far && !climbs) longest = std::max(1.0, longest / 2);
    middle.visits += far ? 1 : 0;
    if (!climbs) {
      far = middle.visit.next;
      found = visit(*far);
      ++middle.visits;
      if (!found) return middle;
    }
    here = {*std::move(far), *std::move(found), middle.visits, false};
  }
  return here;
}

}  // namespace marshrut::psychometrics
