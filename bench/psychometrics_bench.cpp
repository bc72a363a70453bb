// What a calibration and its scores cost, on made-up answers: items with slopes exp(0.3 z) within 0.4 to 2.5 and
// difficulties z within -3 to 3, people with abilities z, all of a SplitMix64 with a seed (20240601), so that the
// log-likelihood at the top is known: -534886.7167 for 200 items and 5,000 people by two parameters.
//
//   build/release/bench/psychometrics_bench --benchmark_filter=calibrate
#include <benchmark/benchmark.h>

#include <cmath>
#include <cstdint>
#include <map>
#include <numbers>

#include "psychometrics/calibration/calibrate.h"
#include "psychometrics/scoring/score.h"

namespace {

using namespace marshrut::psychometrics;

class SplitMix {
 public:
  explicit SplitMix(std::uint64_t seed) : state_(seed) {}

  double uniform() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
  double normal() {
    const double first = 1 - uniform(), second = uniform();
    return std::sqrt(-2 * std::log(first)) * std::cos(2 * std::numbers::pi * second);
  }

 private:
  std::uint64_t next() {
    std::uint64_t z = state_ += 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
  }
  std::uint64_t state_;
};

struct MadeUp {
  std::size_t items, people;
  double guess = 0;
  double asked = 1;  // the share of answers that are there
  auto operator<=>(const MadeUp&) const = default;
};

Responses made_up(const MadeUp& of) {
  SplitMix random(20240601);
  std::vector<double> slope(of.items), difficulty(of.items), ability(of.people);
  for (std::size_t item = 0; item < of.items; ++item) {
    slope[item] = std::clamp(std::exp(0.3 * random.normal()), 0.4, 2.5);
    difficulty[item] = std::clamp(random.normal(), -3.0, 3.0);
  }
  for (double& one : ability) one = random.normal();
  Responses out;
  for (std::size_t item = 0; item < of.items; ++item) {
    out.items.push_back("item" + std::to_string(item + 1));
    out.columns.push_back(item + 1);
  }
  for (std::size_t person = 0; person < of.people; ++person) {
    for (std::uint32_t item = 0; item < of.items; ++item) {
      if (of.asked < 1 && random.uniform() > of.asked) continue;
      const double p = of.guess + (1 - of.guess) / (1 + std::exp(-slope[item] * (ability[person] - difficulty[item])));
      out.answers.push_back({item, random.uniform() < p});
    }
    out.ends.push_back(out.answers.size());
    out.frequencies.push_back(1);
    out.lines.push_back(person + 2);
  }
  return out;
}

const Responses& answers(const MadeUp& of) {
  static std::map<MadeUp, Responses> known;
  auto at = known.find(of);
  return at == known.end() ? known.emplace(of, made_up(of)).first->second : at->second;
}

void calibration(benchmark::State& state, const MadeUp& of, CalibrationPlan plan) {
  const auto& responses = answers(of);
  for (auto unused : state) {
    const auto found = calibrate(responses, plan);
    state.counters["passes"] = found->iterations;
    state.counters["score"] = found->score_norm;
    state.counters["certified"] = found->converged;
    state.counters["log_likelihood"] = benchmark::Counter(found->log_likelihood);
  }
}

CalibrationPlan plan_of(Model model, bool with_errors, Priors priors = {}) {
  CalibrationPlan plan;
  plan.model = model;
  plan.priors = priors;
  plan.with_errors = with_errors;
  return plan;
}

const Priors guessed{std::nullopt, std::nullopt, NormalPrior{-1.386, 0.5}};

#define CALIBRATION(name, ...) BENCHMARK_CAPTURE(calibration, name, __VA_ARGS__)->Unit(benchmark::kMillisecond)
CALIBRATION(2pl_200x5000, MadeUp{200, 5'000}, plan_of(Model::two_parameter, false));
CALIBRATION(2pl_200x5000_errors, MadeUp{200, 5'000}, plan_of(Model::two_parameter, true));
CALIBRATION(2pl_500x20000, MadeUp{500, 20'000}, plan_of(Model::two_parameter, false));
CALIBRATION(2pl_500x20000_errors, MadeUp{500, 20'000}, plan_of(Model::two_parameter, true));
CALIBRATION(grm_500x20000_by_rows, MadeUp{500, 20'000}, plan_of(Model::graded, false));
CALIBRATION(2pl_200x5000_half_asked, MadeUp{200, 5'000, 0, 0.5}, plan_of(Model::two_parameter, false));
CALIBRATION(3pl_32x600, MadeUp{32, 600, 0.2}, plan_of(Model::three_parameter, false, guessed));
CALIBRATION(3pl_32x600_errors, MadeUp{32, 600, 0.2}, plan_of(Model::three_parameter, true, guessed));
CALIBRATION(3pl_60x5000, MadeUp{60, 5'000, 0.2}, plan_of(Model::three_parameter, false, guessed));
CALIBRATION(rasch_200x5000, MadeUp{200, 5'000}, plan_of(Model::rasch, false));

/// Scores of people whose items are known, with the fit of each.
void scoring(benchmark::State& state, const MadeUp& of, ScoreMethod method) {
  const auto& responses = answers(of);
  ParameterTable table;
  for (const auto& id : responses.items)
    table.items.push_back(
        {id, {Model::two_parameter, 1, {0.01 * static_cast<double>(table.items.size() % 200) - 1}, 0}, {}});
  for (auto unused : state) benchmark::DoNotOptimize(score(table, responses, method, "")->rows.data());
  state.counters["us_a_person"] =
      benchmark::Counter(static_cast<double>(of.people) * 1e-6,
                         benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

#define SCORING(name, ...) BENCHMARK_CAPTURE(scoring, name, __VA_ARGS__)->Unit(benchmark::kMillisecond)
SCORING(eap_500x20000, MadeUp{500, 20'000}, ScoreMethod::eap);
SCORING(eap_40x20000, MadeUp{40, 20'000}, ScoreMethod::eap);
SCORING(wle_40x20000, MadeUp{40, 20'000}, ScoreMethod::wle);

}  // namespace

BENCHMARK_MAIN();
