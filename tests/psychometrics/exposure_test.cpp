#include "psychometrics/adaptive/limits/exposure.h"

#include <doctest/doctest.h>

#include <limits>
#include <numeric>

#include "made_up_bank.h"
#include "psychometrics/adaptive/errors.h"
#include "psychometrics/adaptive/simulation.h"

namespace marshrut::psychometrics {
namespace {

Simulated limited(const ParameterTable& table, std::optional<double> limit, std::size_t items = 20,
                  ChoiceRule rule = ChoiceRule::progressive) {
  SimulationPlan plan;
  plan.persons = 3'000;
  plan.items = items;
  plan.rule = rule;
  plan.exposure = limit;
  const auto found = simulate(table, plan);
  REQUIRE(found);
  return *found;
}

std::vector<std::size_t> first(std::size_t count) {
  std::vector<std::size_t> items(count);
  std::iota(items.begin(), items.end(), std::size_t{0});
  return items;
}

std::size_t count_of(const std::vector<bool>& eligible) {
  return static_cast<std::size_t>(std::ranges::count(eligible, true));
}

}  // namespace

TEST_CASE("an item that everybody would see is drawn so often that a quarter sees it") {
  Exposure exposure = exposure_of(1);
  SplitMix chance(1);
  const std::size_t item[] = {0};
  for (int sitting = 0; sitting < 10'000; ++sitting) {
    const auto eligible = drawn_eligible(exposure, 0.25, chance);
    note_sitting(exposure, eligible, std::span(item, eligible[0] ? 1 : 0));
  }
  CHECK(exposure.sittings == 10'000);
  CHECK(exposure.given == exposure.eligible);
  CHECK(std::abs(static_cast<double>(exposure.given[0]) / 10'000 - 0.25) < 0.015);
}

TEST_CASE("the probability of being eligible is the limit by the sittings it might be given in and was") {
  const Exposure exposure{1'000, {80, 50, 40, 90, 900}, {40, 50, 0, 10, 250}};
  SplitMix chance(2);
  std::vector<double> times(5, 0);
  for (int draw = 0; draw < 20'000; ++draw) {
    const auto eligible = drawn_eligible(exposure, 0.25, chance);
    for (std::size_t item = 0; item < 5; ++item) times[item] += eligible[item] ? 1.0 / 20'000 : 0;
  }
  CHECK(std::abs(times[0] - 0.5) < 0.015);
  CHECK(std::abs(times[1] - 0.25) < 0.015);
  CHECK(times[2] == doctest::Approx(1));  // never given
  CHECK(times[3] == doctest::Approx(1));  // seldom given
  CHECK(times[4] == 0);  // a quarter has seen it
}

TEST_CASE("where too few are drawn the least seen join them, within their own group") {
  const Exposure exposure{10, {9, 9, 9, 9, 9, 9}, {5, 4, 3, 9, 1, 2}};
  std::vector<bool> eligible{true, false, false, false, false, false};
  make_enough_eligible(eligible, exposure, first(4), 3);
  CHECK(eligible == std::vector<bool>{true, true, true, false, false, false});
  make_enough_eligible(eligible, exposure, first(6), 3);
  CHECK(count_of(eligible) == 3);
  make_enough_eligible(eligible, exposure, first(6), 60);  // more than there are
  CHECK(count_of(eligible) == 6);
}

TEST_CASE("a bank that grew keeps its counts, and new items are eligible") {
  const auto grown = exposure_of(3, Exposure{7, {7, 7}, {7, 0}});
  CHECK(grown.sittings == 7);
  CHECK(grown.eligible == std::vector<std::int64_t>{7, 7, 0});
  CHECK(grown.given == std::vector<std::int64_t>{7, 0, 0});
  SplitMix chance(3);
  CHECK(drawn_eligible(grown, 0.25, chance)[2]);
}

TEST_CASE("of a large bank nobody sees more than the limit, at a small price") {
  const auto table = made_up_bank(1'000, 1);
  for (const auto rule : {ChoiceRule::mfi, ChoiceRule::mepv, ChoiceRule::progressive}) {
    const auto free = limited(table, std::nullopt, 20, rule), kept = limited(table, 0.25, 20, rule);
    CAPTURE(name_of(rule));
    CHECK(free.max_exposure > 0.6);
    CHECK(kept.max_exposure <= 0.2505);
    CHECK(kept.mean_length == 20);
    CHECK(kept.overlap < free.overlap - 0.1);
    CHECK(kept.rmse < free.rmse + 0.05);
    CHECK(std::abs(kept.mean_se - kept.rmse) < 0.02);
    CHECK(kept.warnings.empty());
  }
}

TEST_CASE("a bank too small for its limit spreads its items evenly and says so") {
  const auto table = made_up_bank(60, 2);
  const auto found = limited(table, 0.25);  // 20 of 60: a third of the people on average
  CHECK(found.max_exposure < 0.36);
  CHECK(found.mean_length == 20);
  REQUIRE(found.warnings.size() == 1);
  CHECK(found.warnings[0].code == &adaptive::errors::exposure_not_kept);
  CHECK(found.warnings[0].words_en().find("see an item is 0.33") != std::string::npos);
  const auto shorter = limited(table, 0.25, 12);
  CHECK(shorter.max_exposure < 0.255);
  CHECK(shorter.warnings.empty());
}

TEST_CASE("one item is given in spite of any limit, and none is refused") {
  CHECK(limited(made_up_bank(1, 1), 0.1).max_exposure == 1);
  CHECK(limited(made_up_bank(1, 1), 0.1).mean_length == 1);
  CHECK(simulate(ParameterTable{}, {}).error().code == &adaptive::errors::bank_empty);
}

TEST_CASE("a limit that is no share, and a cut that is no number, are refused") {
  const auto table = made_up_bank(5, 1);
  for (const double limit :
       {0.0, -1.0, 1.01, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
    SimulationPlan plan;
    plan.exposure = limit;
    CHECK(simulate(table, plan).error().code == &adaptive::errors::exposure_impossible);
  }
  for (const double cut : {std::numeric_limits<double>::quiet_NaN(), -std::numeric_limits<double>::infinity()}) {
    SimulationPlan plan;
    plan.cut = cut;
    CHECK(simulate(table, plan).error().code == &adaptive::errors::cut_missing);
  }
}

}  // namespace marshrut::psychometrics
