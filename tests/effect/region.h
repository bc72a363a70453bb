#pragma once
// A made-up region where the truth is known, at odds with what the estimator believes: what an activity adds falls the more
// a person knows and the more else they attend; the eager attend more, grow more anyway and come to the second sitting
// more often; who learned little stays away from it; errors of measurement are those of counted right answers. Nothing of
// src/effect is used but the shape of its input.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <tuple>
#include <vector>

#include "base/random.h"
#include "effect/effect.h"

namespace marshrut::effect {

class Chance {
 public:
  explicit Chance(std::uint64_t seed) : state_(seed) {}
  double uniform() { return static_cast<double>(split_mix(state_) >> 11) * 0x1p-53; }
  double normal() { return std::sqrt(-2 * std::log(1 - uniform())) * std::cos(6.283185307179586 * uniform()); }
  bool happens(double probability) { return uniform() < probability; }

 private:
  std::uint64_t state_;
};

inline double logistic(double x) {
  return 1 / (1 + std::exp(-x));
}

struct RegionShape {
  std::uint64_t seed = 1;
  std::size_t people = 500;
  std::size_t competencies = 4;
  std::size_t activities = 12;  // of each competency
  double items = 20;  // of a sitting, for each competency: the more, the less error
};

/// One competency as it truly is.
struct Truth {
  std::vector<double> strength;  // what each activity adds to who has everything to learn and attends nothing else
  std::vector<double> gain;  // what it added on the average to those who attended it and were measured twice
};

struct Region {
  std::vector<Competency> competencies;
  std::vector<Truth> truths;
};

/// The growth of a person at `ability` who attends activities of these strengths: no more than is left to learn.
inline double learned(double ability, double eagerness, double strengths) {
  const double room = std::max(0.98 - ability, 0.0);
  return room * (1 - std::exp(-strengths * (1 + 0.25 * eagerness) / 0.45));
}

/// The share of right answers to as many items and the error that is stated with it.
inline std::pair<double, double> measured_by(Chance& chance, double ability, double items) {
  double right = 0;
  for (int item = 0; item < static_cast<int>(items); ++item) right += chance.happens(ability);
  const double share = (right + 1) / (items + 2);
  return {right / items, std::sqrt(share * (1 - share) / items)};
}

namespace made {

inline void person(Chance& chance, const RegionShape& shape, Region& region, std::vector<std::vector<double>>& added) {
  const double eagerness = chance.normal(), known = 0.6 * eagerness + 0.8 * chance.normal();
  for (std::size_t k = 0; k < shape.competencies; ++k) {
    auto& competency = region.competencies[k];
    const auto& strength = region.truths[k].strength;
    const double ability = std::clamp(0.58 + 0.14 * chance.normal() + 0.02 * eagerness, 0.05, 0.95);
    Pair pair;
    std::tie(pair.before, pair.before_error) = measured_by(chance, ability, shape.items);
    pair.history = {known};
    // The lower one was found and the more eager one is, the more one attends; similar people like similar activities.
    const double wish = logistic(-1.6 + 5 * (0.65 - pair.before) + 0.4 * eagerness);
    double strengths = 0;
    for (std::size_t a = 0; a < strength.size(); ++a)
      if (chance.happens(wish * (a % 3 == 0 ? 0.5 : 0.2))) {
        pair.attended.push_back(static_cast<std::uint32_t>(a));
        strengths += strength[a];
      }
    const double growth = 0.01 + 0.01 * eagerness + 0.03 * chance.normal();
    const double gained = learned(ability, eagerness, strengths);
    const double after = std::clamp(ability + growth + gained, 0.02, 0.98);
    if (!chance.happens(logistic(0.9 + 6 * (after - ability - 0.05) + 0.4 * eagerness))) continue;
    std::tie(pair.after, pair.after_error) = measured_by(chance, after, shape.items);
    for (const auto a : pair.attended) added[k][a] += gained - learned(ability, eagerness, strengths - strength[a]);
    competency.pairs.push_back(std::move(pair));
  }
}

}  // namespace made

/// Experts of a region are wrong together and each time apart; some activities add hardly anything.
inline Region made_region(const RegionShape& shape) {
  Chance chance(shape.seed * 7919);
  Region region;
  const double optimism = 0.4 + 0.7 * chance.uniform();
  for (std::size_t k = 0; k < shape.competencies; ++k) {
    Competency competency;
    Truth truth;
    for (std::size_t a = 0; a < shape.activities; ++a) {
      const double expected = 0.03 + 0.12 * chance.uniform();
      competency.expected.push_back(expected);
      const double strength = expected * optimism * 1.6 * std::exp(0.5 * chance.normal() - 0.125);
      truth.strength.push_back(chance.happens(0.1) ? 0.002 : strength);
    }
    region.competencies.push_back(std::move(competency));
    region.truths.push_back(std::move(truth));
  }
  std::vector<std::vector<double>> added(shape.competencies, std::vector<double>(shape.activities));
  for (std::size_t p = 0; p < shape.people; ++p) made::person(chance, shape, region, added);
  for (std::size_t k = 0; k < shape.competencies; ++k) {
    region.truths[k].gain.assign(shape.activities, 0);
    std::vector<double> people(shape.activities);
    for (const auto& pair : region.competencies[k].pairs)
      for (const auto a : pair.attended) ++people[a];
    for (std::size_t a = 0; a < shape.activities; ++a)
      if (people[a] > 0) region.truths[k].gain[a] = added[k][a] / people[a];
  }
  return region;
}

}  // namespace marshrut::effect
