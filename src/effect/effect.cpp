#include "effect/effect.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <ranges>

#include "effect/regression.h"

namespace marshrut::effect {
namespace {

// What is integrated over by sums: how right experts are in the region, how much activities differ from that (never by less
// than a quarter, or few people could make a small region sure), and the noise of growth in deviations of ability.
constexpr std::array means{0.0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1.05, 1.2, 1.4};
constexpr std::array owns{0.25, 0.35, 0.5, 0.7, 0.9, 1.1};
constexpr std::array noises{0.05, 0.1, 0.2, 0.3, 0.4, 0.55, 0.75, 1.0};
constexpr double mean_deviation = 0.4;

struct Grid {
  std::vector<Belief> beliefs;
  std::vector<double> logs;  // of what is believed of each, then of each with all that was measured

  Grid() {
    for (const double mean : means)
      for (const double own : owns) {
        beliefs.push_back({.mean = mean, .own = own});
        logs.push_back(-std::pow((mean - 1) / mean_deviation, 2) / 2);
      }
  }
};

/// Shares that sum to one of logarithms of likelihoods, and the logarithm of their mean.
double to_shares(std::vector<double>& logs) {
  const double most = std::ranges::max(logs);
  double sum = 0;
  for (double& one : logs) sum += one = std::exp(one - most);
  for (double& one : logs) one /= sum;
  return most + std::log(sum / static_cast<double>(logs.size()));
}

/// Adds normals by their shares; the mean and variance of the mixture at the end.
struct Mixture {
  std::vector<double> mean, square;

  void add(const Normal& one, double share) {
    mean.resize(one.mean.size());
    square.resize(one.mean.size());
    for (std::size_t i = 0; i < mean.size(); ++i) {
      mean[i] += share * one.mean[i];
      square[i] += share * (one.variance[i] + one.mean[i] * one.mean[i]);
    }
  }
  double deviation(std::size_t i) const { return std::sqrt(std::max(square[i] - mean[i] * mean[i], 0.0)); }
};

/// A competency at every noise, and for each belief what is likely of the noises.
struct Measured {
  std::vector<Regression> regressions;
  std::vector<std::vector<double>> noise_shares;

  Measured(const Competency& competency, Grid& grid) {
    const auto spread = competency.population ? *competency.population : spread_of(competency.pairs);
    for (const double noise : noises) regressions.emplace_back(competency, spread, noise * std::sqrt(spread.variance));
    for (std::size_t b = 0; b < grid.beliefs.size(); ++b) {
      std::vector<double> logs;
      for (const auto& one : regressions) logs.push_back(one.posterior(grid.beliefs[b]).log_likelihood);
      grid.logs[b] += to_shares(logs);
      noise_shares.push_back(std::move(logs));
    }
  }
};

constexpr double least_share = 1e-6;  // what is less likely does not change the third digit

Effects effects_by(const Competency& competency, const Measured& measured, const Grid& grid) {
  Mixture all;
  for (std::size_t b = 0; b < grid.beliefs.size(); ++b)
    for (std::size_t n = 0; n < noises.size(); ++n) {
      const double share = grid.logs[b] * measured.noise_shares[b][n];
      if (share > least_share) all.add(measured.regressions[n].posterior(grid.beliefs[b]), share);
    }
  const std::size_t first = measured.regressions.front().before_activities();
  Effects out{{}, all.mean[0], all.deviation(0)};
  for (std::size_t a = 0; a < competency.expected.size(); ++a) {
    const double expected = competency.expected[a], gain = expected * all.mean[first + a];
    out.activities.push_back({gain, std::hypot(expected * all.deviation(first + a), model_doubt * gain), 0});
  }
  for (const auto& pair : competency.pairs)
    for (const auto activity : pair.attended) ++out.activities[activity].people;
  return out;
}

}  // namespace

std::vector<Effects> effects_of(std::span<const Competency> competencies) {
  Grid grid;
  std::vector<Measured> measured;
  for (const auto& competency : competencies) measured.emplace_back(competency, grid);
  to_shares(grid.logs);
  std::vector<Effects> out;
  for (std::size_t k = 0; k < competencies.size(); ++k) out.push_back(effects_by(competencies[k], measured[k], grid));
  return out;
}

}  // namespace marshrut::effect
