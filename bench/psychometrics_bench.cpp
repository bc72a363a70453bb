// What a calibration, its scores and a choice of the next item cost, on made-up answers: items with slopes exp(0.3 z) within 0.4 to 2.5 and
// difficulties z within -3 to 3, people with abilities z, all of a SplitMix64 with a seed (20240601), so that the
// log-likelihood at the top is known: -534886.7167 for 200 items and 5,000 people by two parameters.
//
//   build/release/bench/psychometrics_bench --benchmark_filter=calibrate
#include <benchmark/benchmark.h>

#include <chrono>
#include <cmath>
#include <cstdint>
#include <map>

#include "psychometrics/adaptive/choice.h"
#include "psychometrics/adaptive/limits/exposure.h"
#include "psychometrics/adaptive/sitting/sitting.h"
#include "psychometrics/calibration/calibrate.h"
#include "psychometrics/scoring/score.h"

namespace {

using namespace marshrut::psychometrics;

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

constexpr std::size_t bank_size = 1'000, sitting_length = 20;

/// Of three parameters, or of partial credit with five categories whose steps lie 0.6 apart.
AdaptiveBank made_up_items(std::uint64_t seed, Model model = Model::three_parameter) {
  SplitMix random(seed);
  std::vector<Item> items;
  for (std::size_t item = 0; item < bank_size; ++item) {
    const double slope = std::clamp(std::exp(0.3 * random.normal()), 0.4, 2.5);
    const double difficulty = std::clamp(random.normal(), -3.0, 3.0);
    if (model == Model::three_parameter) {
      items.push_back({model, slope, {-slope * difficulty}, 0.2});
      continue;
    }
    std::vector<double> sums;
    for (int step = 1; step <= 4; ++step)
      sums.push_back((sums.empty() ? 0 : sums.back()) - slope * (difficulty + 0.6 * (step - 2.5)));
    items.push_back({model, slope, sums, 0});
  }
  return AdaptiveBank(items);
}

/// Eight areas with bounds, items go round them.
ContentPlan made_up_content() {
  ContentPlan content;
  for (std::size_t area = 0; area < 8; ++area) content.areas.push_back({"", 2, 4});
  for (std::size_t item = 0; item < bank_size; ++item) content.area_of.push_back(item % 8);
  return content;
}

/// Times each turn: who else works on the machine is seen in the mean, not in the median.
class Stopwatch {
 public:
  explicit Stopwatch(benchmark::State& state) : state_(state) {}
  void start() { from_ = std::chrono::steady_clock::now(); }
  void stop() {
    const std::chrono::duration<double> one = std::chrono::steady_clock::now() - from_;
    took_.push_back(one.count() * 1e6);
    state_.SetIterationTime(one.count());
  }
  void tell() {
    std::ranges::sort(took_);
    state_.counters["us_median"] = took_[took_.size() / 2];
    state_.counters["us_p99"] = took_[took_.size() * 99 / 100];
  }

 private:
  benchmark::State& state_;
  std::chrono::steady_clock::time_point from_;
  std::vector<double> took_;
};

/// The next item of a thousand of which a quarter of the people may see each, with all that is asked before it.
void next_item_of(benchmark::State& state, ChoiceRule rule, Model model) {
  const auto bank = made_up_items(20240601, model);
  const auto content = made_up_content();
  const AdaptiveSession fresh(bank_size, 0, 1);
  auto exposure = exposure_of(bank_size);
  std::vector<bool> eligible(bank_size, true);
  SplitMix random(1);
  PerItem numbers;
  Stopwatch watch(state);
  auto session = fresh;
  for (auto unused : state) {
    if (session.answered() == sitting_length) {
      note_sitting(exposure, eligible, session.given());
      eligible = drawn_eligible(exposure, 0.25, random);
      session = fresh;
      for (std::size_t item = 0; item < bank_size; ++item)
        if (!eligible[item]) session.close(item);
    }
    watch.start();
    benchmark::DoNotOptimize(can_be_met(content, session, sitting_length - session.answered()));
    const auto item = next_item(bank, session, {rule, sitting_length, {}, &content}, random, numbers);
    watch.stop();
    session.answer(bank, *item, random.below(model == Model::three_parameter ? 2 : 5));
  }
  watch.tell();
}

#define NEXT_ITEM(rule, model) \
  BENCHMARK_CAPTURE(next_item_of, rule##_##model, ChoiceRule::rule, Model::model) \
      ->UseManualTime() \
      ->Unit(benchmark::kMicrosecond)
NEXT_ITEM(mfi, three_parameter);
NEXT_ITEM(mpwi, three_parameter);
NEXT_ITEM(mepv, three_parameter);
NEXT_ITEM(progressive, three_parameter);
NEXT_ITEM(mfi, generalised_partial_credit);

/// An answer of a sitting over six competencies, each of a thousand items, to the next item.
void sitting_answered(benchmark::State& state) {
  SittingPlan plan;
  plan.length = 60;
  std::vector<AdaptiveBank> banks;
  for (std::uint64_t seed = 1; seed <= 6; ++seed) banks.push_back(made_up_items(seed));
  for (const auto& bank : banks) {
    plan.competencies.emplace_back();
    plan.competencies.back().bank = &bank;
    plan.competencies.back().content = made_up_content();
    for (auto& area : plan.competencies.back().content.areas) area.least = 1;
  }
  SplitMix random(1);
  SittingStart start;
  Stopwatch watch(state);
  auto sitting = Sitting::begun(plan, start);
  for (auto unused : state) {
    if (!sitting->asked()) ++start.seed, sitting = Sitting::begun(plan, start);
    watch.start();
    benchmark::DoNotOptimize(sitting->answer(random.below(2)));
    watch.stop();
  }
  watch.tell();
}
BENCHMARK(sitting_answered)->UseManualTime()->Unit(benchmark::kMicrosecond);

/// Which items of a thousand may be given in a sitting, once a quarter of the people saw some.
void eligible_drawn(benchmark::State& state) {
  SplitMix random(1);
  auto exposure = exposure_of(bank_size);
  exposure.sittings = 1'000;
  for (std::size_t item = 0; item < bank_size; ++item) exposure.eligible[item] = 900, exposure.given[item] = item % 250;
  for (auto unused : state) benchmark::DoNotOptimize(drawn_eligible(exposure, 0.25, random));
}
BENCHMARK(eligible_drawn)->Unit(benchmark::kMicrosecond);

/// The posterior of forty answers from scratch.
void posterior_of_forty(benchmark::State& state) {
  std::vector<Item> items;
  for (std::size_t item = 0; item < 40; ++item)
    items.push_back({Model::three_parameter, 1, {0.05 * static_cast<double>(item) - 1}, 0.2});
  const AdaptiveBank bank(items);
  for (auto unused : state) {
    auto weights = log_weights(0, 1);
    for (std::size_t item = 0; item < items.size(); ++item) row::add(weights, bank.log_probabilities[item][item % 2]);
    row::normalise(weights);
    benchmark::DoNotOptimize(ability_of(weights));
  }
}
BENCHMARK(posterior_of_forty)->Unit(benchmark::kMicrosecond);

}  // namespace

BENCHMARK_MAIN();
