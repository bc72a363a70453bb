#include "psychometrics/watch/item_fit.h"

#include <doctest/doctest.h>

#include <cmath>

#include "calibrated.h"
#include "made_up.h"
#include "psychometrics/errors.h"
#include "psychometrics/gamma.h"
#include "psychometrics/latent/population.h"
#include "psychometrics/watch/cells.h"

namespace marshrut::psychometrics {
namespace {

using doctest::Approx;

ParameterTable table_of(const std::vector<Item>& items) {
  ParameterTable table;
  for (std::size_t item = 0; item < items.size(); ++item)
    table.items.push_back({"i" + std::to_string(item + 1), items[item], {}});
  return table;
}

BankFit fit_of(const ParameterTable& table, const Responses& responses,
               ParametersFrom from = ParametersFrom::these_answers) {
  auto found = item_fit(table, responses, from, "R.csv");
  REQUIRE(found);
  return *std::move(found);
}

bool everybody(std::size_t, std::size_t) {
  return true;
}

std::vector<Item> mixed_bank() {
  return {{Model::two_parameter, 1.2, {0.3}, 0},
          {Model::three_parameter, 1.5, {-0.4}, 0.2},
          {Model::generalised_partial_credit, 0.8, {0.4, 0.2}, 0},
          {Model::graded, 1.1, {0.9, -0.7}, 0}};
}

/// How likely a pattern of answers is at a node.
double likely(const std::vector<Item>& bank, const std::vector<std::size_t>& pattern, double ability) {
  double out = 1;
  std::vector<AbilityCurve> curves;
  for (std::size_t item = 0; item < bank.size(); ++item) {
    ability_curves(bank[item], ability, curves);
    out *= std::exp(curves[pattern[item]].log_p);
  }
  return out;
}

std::vector<std::vector<std::size_t>> every_pattern(const std::vector<Item>& bank) {
  std::vector<std::vector<std::size_t>> all{{}};
  for (const auto& item : bank) {
    std::vector<std::vector<std::size_t>> longer;
    for (const auto& pattern : all)
      for (std::size_t k = 0; k < item.categories(); ++k) {
        longer.push_back(pattern);
        longer.back().push_back(k);
      }
    all = std::move(longer);
  }
  return all;
}

/// A made-up bank of two-parameter items, spread over abilities.
std::vector<Item> plain_bank(std::size_t count, std::uint64_t seed) {
  std::mt19937_64 random(seed);
  std::vector<Item> bank;
  for (std::size_t item = 0; item < count; ++item)
    bank.push_back({Model::two_parameter, std::exp(0.25 * normal(random)), {1.2 * normal(random)}, 0});
  return bank;
}

}  // namespace

TEST_CASE("chi squared has the tails of its tables") {
  CHECK(chi_square_above(3.841458820694124, 1) == Approx(0.05).epsilon(1e-10));
  CHECK(chi_square_above(18.307038053275146, 10) == Approx(0.05).epsilon(1e-10));
  CHECK(chi_square_above(124.34211340400407, 100) == Approx(0.05).epsilon(1e-10));
  for (const double x : {0.01, 1.0, 3.0, 10.0, 60.0}) {
    CHECK(chi_square_above(x, 2) == Approx(std::exp(-x / 2)).epsilon(1e-12));
    CHECK(chi_square_above(x, 4) == Approx(std::exp(-x / 2) * (1 + x / 2)).epsilon(1e-12));
    CHECK(chi_square_above(x, 1) == Approx(std::erfc(std::sqrt(x / 2))).epsilon(1e-12));
  }
  CHECK(chi_square_above(0, 3) == 1);
}

TEST_CASE("S-X2 of four unlike items is that of every pattern of answers, counted one by one") {
  const auto bank = mixed_bank();
  const auto responses = made_up(bank, made_up_abilities(20'000, 5), 6, everybody);
  const auto table = table_of(bank);
  const auto found = fit_of(table, responses, ParametersFrom::elsewhere);
  const auto patterns = every_pattern(bank);
  const Row weights = log_weights(0, 1);
  constexpr std::size_t sums = 7;
  for (std::size_t item = 0; item < bank.size(); ++item) {
    const auto categories = bank[item].categories();
    std::vector<std::vector<double>> expected(sums, std::vector<double>(categories, 0)), observed = expected;
    for (const auto& pattern : patterns)
      for (std::size_t q = 0; q < nodes; ++q)
        expected[pattern[0] + pattern[1] + pattern[2] + pattern[3]][pattern[item]] +=
            std::exp(weights[q]) * likely(bank, pattern, node_abilities()[q]);
    for (std::size_t row = 0; row < responses.rows(); ++row) {
      const auto* answers = &responses.answers[responses.ends[row]];
      observed[answers[0].category + answers[1].category + answers[2].category + answers[3].category]
              [answers[item].category] += 1;
    }
    double chi = 0, degrees = 0;
    for (std::size_t sum = 1; sum + 1 < sums; ++sum) {
      double people = 0, all = 0, cells = 0;
      for (std::size_t k = 0; k < categories; ++k) people += observed[sum][k], all += expected[sum][k];
      for (std::size_t k = 0; k < categories; ++k) {
        const double should = people * expected[sum][k] / all;
        if (should == 0) continue;
        REQUIRE(should >= 1);
        chi += (observed[sum][k] - should) * (observed[sum][k] - should) / should;
        cells += 1;
      }
      degrees += cells - 1;
    }
    CHECK(*found.items[item].s_x2 == Approx(chi).epsilon(1e-9));
    CHECK(*found.items[item].degrees == degrees);
    CHECK(*found.items[item].p == Approx(chi_square_above(chi, degrees)));
  }
}

TEST_CASE("answers that few are expected to give are joined, and sums after them") {
  // The first sum expects 2 and 0.5: it is told with the next one.
  const auto joined = chi_square_of({{{3, 1}, {2.0, 0.5}}, {{4, 4}, {5.0, 5.5}}});
  CHECK(joined.degrees == 1);
  CHECK(joined.value == Approx(0.0 + 1.0 / 6).epsilon(1e-12));
  // Of three answers the last, of which 0.4 is expected, goes with the second.
  const auto three = chi_square_of({{{2, 5, 1}, {3.0, 4.6, 0.4}}});
  CHECK(three.degrees == 1);
  CHECK(three.value == Approx(1 / 3.0 + 1 / 5.0).epsilon(1e-12));
  CHECK(chi_square_of({{{1, 0}, {0.5, 0.5}}}).degrees == 0);
  CHECK(chi_square_of({}).degrees == 0);
}

TEST_CASE("where the model holds, S-X2 is chi squared and no more items stand out than chance lets, in two forms too") {
  std::size_t told = 0, small = 0, misfits = 0;
  double ratio = 0, infit = 0, outfit = 0, items = 0;
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    const bool two_forms = seed % 2 == 0;
    const auto responses = made_up(
        plain_bank(20, seed), made_up_abilities(1'000, 100 + seed), 200 + seed,
        [&](std::size_t person, std::size_t item) { return !two_forms || (person % 2 == 0 ? item < 14 : item >= 6); });
    const auto fit = fit_of(calibrated(responses, Model::two_parameter).table, responses);
    for (const auto& one : fit.items) {
      REQUIRE(one.p);
      told += 1;
      small += *one.p < 0.05;
      misfits += one.misfits;
      ratio += *one.s_x2 / *one.degrees;
      infit += *one.infit, outfit += *one.outfit, items += 1;
    }
  }
  MESSAGE("of ", told, " items ", small, " below 0.05; S-X2 by its degrees ", ratio / items, ", infit ", infit / items,
          ", outfit ", outfit / items, ", flagged ", misfits);
  CHECK(static_cast<double>(small) / static_cast<double>(told) > 0.025);
  CHECK(static_cast<double>(small) / static_cast<double>(told) < 0.075);
  CHECK(std::abs(ratio / items - 1) < 0.05);
  CHECK(std::abs(infit / items - 1) < 0.02);
  CHECK(std::abs(outfit / items - 1) < 0.02);
  CHECK(misfits < 8);
}

TEST_CASE("items that a model does not hold for stand out by S-X2 and by infit") {
  auto bank = plain_bank(20, 9);
  for (auto& item : bank) item = {Model::rasch, 1, item.intercepts, 0};
  bank[3] = {Model::two_parameter, 0.3, {0.2}, 0};  // says little
  bank[7] = {Model::three_parameter, 1.5, {-1.5}, 0.35};  // is guessed
  const auto responses = made_up(bank, made_up_abilities(2'000, 10), 11, everybody);
  const auto fit = fit_of(calibrated(responses, Model::rasch).table, responses);
  CHECK(fit.items[3].misfits);
  CHECK(fit.items[7].misfits);
  CHECK(*fit.items[3].infit > 1.08);
  CHECK(*fit.items[3].rmsea > 0.03);
  std::size_t others = 0;
  for (const auto& one : fit.items) others += one.misfits;
  CHECK(others <= 4);
}

TEST_CASE("of sittings in which each has other items S-X2 tells nothing, and infit does") {
  const auto bank = plain_bank(30, 3);
  std::mt19937_64 random(4);
  const auto responses =
      made_up(bank, made_up_abilities(400, 5), 6, [&](std::size_t, std::size_t) { return uniform(random) < 0.5; });
  const auto fit = fit_of(table_of(bank), responses);
  REQUIRE(fit.warnings.size() == 1);
  CHECK(fit.warnings[0].code == &errors::fit_untold);
  double infit = 0;
  for (const auto& one : fit.items) {
    CHECK_FALSE(one.s_x2);
    CHECK_FALSE(one.misfits);
    infit += one.infit.value() / 30;
  }
  CHECK(std::abs(infit - 1) < 0.03);
}

TEST_CASE("an item without parameters and an answer that an item does not have are refused") {
  const auto table = table_of(plain_bank(2, 1));
  CHECK(item_fit(table, responses_of("i1,other\n1,0\n"), ParametersFrom::elsewhere, "R.csv").error().code ==
        &errors::item_unknown);
  CHECK(item_fit(table, responses_of("i1,i2\n1,2\n"), ParametersFrom::elsewhere, "R.csv").error().code ==
        &errors::category_unknown);
  const auto alone = item_fit(table, responses_of("i1\n1\n0\n"), ParametersFrom::elsewhere, "R.csv");
  REQUIRE(alone);
  CHECK_FALSE(alone->items[0].infit);
  CHECK_FALSE(alone->items[0].p);
}

}  // namespace marshrut::psychometrics
