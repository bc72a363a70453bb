#include "psychometrics/calibration/spread.h"

#include "psychometrics/latent/population.h"

namespace marshrut::psychometrics {
namespace {

constexpr double greatest_mean = 5, least_variance = 1e-3, greatest_variance = 50;
constexpr int scoring_steps = 60;
constexpr double falls_by = 1e-13;

double likelihood_of(const Spread& spread, const Row& people) {
  return row::dot(people, log_weights(spread.mean, spread.variance));
}

/// One step of Fisher's scoring by mean and log variance, at most 1 of either.
std::array<double, 2> scoring_move(const Spread& spread, const Row& people) {
  const auto scores = node_scores(spread);
  Row weights = log_weights(spread.mean, spread.variance);
  row::exponents(weights);
  const double all = row::sum(people), u = row::dot(people, scores[0]), v = row::dot(people, scores[1]);
  double a = 0, b = 0, c = 0;
  for (std::size_t q = 0; q < nodes; ++q) {
    a += all * weights[q] * scores[0][q] * scores[0][q];
    b += all * weights[q] * scores[0][q] * scores[1][q];
    c += all * weights[q] * scores[1][q] * scores[1][q];
  }
  const double determinant = a * c - b * b;
  if (!(determinant > 0)) return {0, 0};
  std::array<double, 2> move{(c * u - b * v) / determinant, (a * v - b * u) / determinant};
  const double longest = std::max(std::abs(move[0]), std::abs(move[1]));
  if (longest > 1)
    for (double& one : move) one /= longest;
  return move;
}

Spread moved_spread(const Spread& spread, const std::array<double, 2>& move, double share) {
  Spread out = spread;
  out.mean = std::clamp(spread.mean + share * move[0], -greatest_mean, greatest_mean);
  out.variance = std::clamp(spread.variance * std::exp(share * move[1]), least_variance, greatest_variance);
  return out;
}

Spread likeliest_of_both(Spread here, const Row& people) {
  double value = likelihood_of(here, people);
  for (int turn = 0; turn < scoring_steps; ++turn) {
    const auto move = scoring_move(here, people);
    double share = 1;
    Spread there = moved_spread(here, move, share);
    double reached = likelihood_of(there, people);
    for (; reached < value - falls_by * std::abs(value) && share > 1e-6; share /= 2) {
      there = moved_spread(here, move, share / 2);
      reached = likelihood_of(there, people);
    }
    if (reached < value - falls_by * std::abs(value)) break;
    here = there, value = reached;
    if (std::max(std::abs(move[0]), std::abs(move[1])) < 1e-12) break;
  }
  return here;
}

}  // namespace

void write_parameters(const Spread& spread, std::span<double> to) {
  std::size_t at = 0;
  if (spread.mean_free) to[at++] = spread.mean;
  if (spread.variance_free) to[at++] = std::log(spread.variance);
}

void read_parameters(Spread& spread, std::span<const double> from) {
  std::size_t at = 0;
  if (spread.mean_free) spread.mean = from[at++];
  if (spread.variance_free) spread.variance = std::exp(from[at++]);
}

bool is_possible(const Spread& spread) {
  return std::abs(spread.mean) <= greatest_mean && spread.variance > 1e-4 && spread.variance < 100;
}

std::vector<Row> log_weights_of(std::span<const Spread> spreads) {
  std::vector<Row> out;
  out.reserve(spreads.size());
  for (const auto& spread : spreads) out.push_back(log_weights(spread.mean, spread.variance));
  return out;
}

std::vector<Row> node_scores(const Spread& spread) {
  Row weights = log_weights(spread.mean, spread.variance);
  row::exponents(weights);
  Row apart = node_abilities(), squares;
  for (std::size_t q = 0; q < lanes; ++q) {
    apart[q] -= spread.mean;
    squares[q] = apart[q] * apart[q];
  }
  const double mean = row::dot(weights, apart), square = row::dot(weights, squares);
  std::vector<Row> out;
  if (spread.mean_free) {
    for (double& one : apart) one = (one - mean) / spread.variance;
    out.push_back(apart);
  }
  if (spread.variance_free) {
    for (double& one : squares) one = (one - square) / (2 * spread.variance);
    out.push_back(squares);
  }
  return out;
}

Spread likeliest(const Spread& spread, const Row& people) {
  if (spread.mean_free) return likeliest_of_both(spread, people);
  Spread out = spread;
  if (!spread.variance_free) return out;
  Row squares = node_abilities();
  for (double& one : squares) one *= one;
  out.variance = variance_of_square(row::dot(people, squares) / row::sum(people));
  return out;
}

}  // namespace marshrut::psychometrics
