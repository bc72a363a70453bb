#include <cmath>
#include <deque>
#include <numeric>

#include "psychometrics/climb/climb.h"

namespace marshrut::psychometrics {
namespace {

constexpr std::size_t remembered = 12;
constexpr double enough_climb = 1e-4;  // of what the slope promises (Armijo)

double product_of(const Point& a, const Point& b) {
  return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

struct Pair {
  Point move;
  Point change;  // of minus the gradient
  double share;  // 1 / (move, change)
};

/// The direction of the two loops (Nocedal 1980), with the preconditioner between them.
Point direction(const Point& gradient, const std::deque<Pair>& pairs, const Preconditioner& precondition) {
  Point out = gradient;
  std::vector<double> shares(pairs.size());
  for (std::size_t k = pairs.size(); k-- > 0;) {
    shares[k] = pairs[k].share * product_of(pairs[k].move, out);
    for (std::size_t p = 0; p < out.size(); ++p) out[p] -= shares[k] * pairs[k].change[p];
  }
  out = precondition(out);
  for (std::size_t k = 0; k < pairs.size(); ++k) {
    const double back = pairs[k].share * product_of(pairs[k].change, out);
    for (std::size_t p = 0; p < out.size(); ++p) out[p] += (shares[k] - back) * pairs[k].move[p];
  }
  return out;
}

void remember(std::deque<Pair>& pairs, const Climbed& from, const Climbed& to) {
  Pair pair{to.at, from.visit.score, 0};
  for (std::size_t p = 0; p < pair.move.size(); ++p) {
    pair.move[p] -= from.at[p];
    pair.change[p] -= to.visit.score[p];
  }
  const double curvature = product_of(pair.move, pair.change);
  if (!(curvature > 1e-12 * std::sqrt(product_of(pair.move, pair.move) * product_of(pair.change, pair.change)))) return;
  pair.share = 1 / curvature;
  pairs.push_back(std::move(pair));
  if (pairs.size() > remembered) pairs.pop_front();
}

/// Steps back along the way until it climbs.
std::optional<Climbed> stepped(const Visitor& visit, const Climbed& from, const Point& way, int& visits) {
  const double slope = product_of(way, from.visit.score), rounding = 1e-13 * std::abs(from.visit.value);
  double length = 1;
  for (int turn = 0; turn < 30; ++turn, length /= turn < 4 ? 2 : 5) {
    Climbed to{from.at, {}, 0, false};
    for (std::size_t p = 0; p < way.size(); ++p) to.at[p] += length * way[p];
    auto seen = visit(to.at);
    ++visits;
    if (seen && seen->value >= from.visit.value + enough_climb * length * slope - rounding) {
      to.visit = *std::move(seen);
      return to;
    }
  }
  return std::nullopt;
}

}  // namespace

void climb_by_lbfgs(const Visitor& visit, const Preconditioner& precondition, Climbed& here, int most_visits) {
  std::deque<Pair> pairs;
  while (!(here.certified = is_certified(here.visit)) && here.visits < most_visits) {
    Point way = direction(here.visit.score, pairs, precondition);
    if (!(product_of(way, here.visit.score) > 0)) {
      pairs.clear();
      way = precondition(here.visit.score);
    }
    auto next = stepped(visit, here, way, here.visits);
    if (!next) {
      if (pairs.empty()) return;
      pairs.clear();
      continue;
    }
    next->visits = here.visits;
    remember(pairs, here, *next);
    here = *std::move(next);
  }
}

}  // namespace marshrut::psychometrics
