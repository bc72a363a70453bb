#include <doctest/doctest.h>

#include <cmath>

#include "made_up_bank.h"
#include "psychometrics/adaptive/errors.h"
#include "psychometrics/adaptive/simulation.h"

namespace marshrut::psychometrics {
namespace {

Simulated simulated(const ParameterTable& table, ChoiceRule rule, std::int64_t persons = 1'000) {
  SimulationPlan plan;
  plan.rule = rule;
  plan.persons = persons;
  plan.cut = -0.5;
  const auto found = simulate(table, plan);
  REQUIRE(found);
  return *found;
}

}  // namespace

TEST_CASE("of a thousand items every rule measures as it should, and says its error truly") {
  // RMSE and overlap of the design's table: one bank of 1,000 two-parameter items, 20 asked.
  const struct {
    ChoiceRule rule;
    double rmse, overlap;
  } expected[] = {{ChoiceRule::mfi, .258, .41},
                  {ChoiceRule::randomesque5, .254, .39},
                  {ChoiceRule::progressive, .265, .35},
                  {ChoiceRule::random, .458, .02}};
  const auto table = made_up_bank(1'000, 1);
  for (const auto& [rule, rmse, overlap] : expected) {
    const auto found = simulated(table, rule);
    CAPTURE(name_of(rule));
    CHECK(std::abs(found.rmse - rmse) < 0.03);
    CHECK(std::abs(found.mean_se - found.rmse) < 0.03);
    CHECK(std::abs(found.overlap - overlap) < 0.06);
    CHECK(found.mean_length == 20);
    CHECK(std::abs(*found.accuracy - *found.mean_confidence) < 0.03);
  }
}

TEST_CASE("rules that look at the whole posterior measure no worse than the information at its mean") {
  const auto table = made_up_bank(200, 2);
  const double plain = simulated(table, ChoiceRule::mfi).rmse;
  CHECK(simulated(table, ChoiceRule::mpwi).rmse < plain + 0.02);
  CHECK(simulated(table, ChoiceRule::mepv).rmse < plain + 0.02);
}

TEST_CASE("a sitting ends once the side of the cut is likely enough, and is replayed by its seed") {
  const auto table = made_up_bank(300, 3);
  SimulationPlan plan;
  plan.persons = 500;
  plan.items = 30;
  plan.classify = true;
  CHECK(simulate(table, plan).error().code == &adaptive::errors::cut_missing);
  plan.cut = -0.5;
  const auto found = simulate(table, plan), again = simulate(table, plan);
  CHECK(found->mean_length < 20);
  CHECK(found->mean_length >= 6);
  CHECK(*found->decided > 0.7);
  CHECK(found->rmse == again->rmse);
  CHECK(found->overlap == again->overlap);
  plan.seed = 2;
  CHECK(simulate(table, plan)->rmse != found->rmse);
}

TEST_CASE("the variance that is expected is the least that any item leaves, also of items of several categories") {
  ParameterTable table = made_up_bank(10, 4);
  table.items.push_back({"gpcm", {Model::generalised_partial_credit, 1.2, {0.5, 0.1}, 0}, {}});
  table.items.push_back({"grm", {Model::graded, 1.4, {1, -1}, 0}, {}});
  table.items.push_back({"3pl", {Model::three_parameter, 1.5, {0.2}, 0.2}, {}});
  std::vector<Item> items;
  for (const auto& one : table.items) items.push_back(one.item);
  const AdaptiveBank bank(items);
  AdaptiveSession session(items.size(), 0, 1);
  session.answer(bank, 0, 1);
  std::optional<std::size_t> best;
  double least = 10;
  for (std::size_t item = 1; item < items.size(); ++item) {
    double expected = 0;
    for (std::size_t category = 0; category < items[item].categories(); ++category) {
      double chance = 0;
      for (std::size_t q = 0; q < nodes; ++q)
        chance += session.weights()[q] * std::exp(bank.log_probabilities[item][category][q]);
      auto after = session;
      after.answer(bank, item, category);
      expected += chance * after.deviation() * after.deviation();
    }
    if (expected < least) least = expected, best = item;
  }
  SplitMix random(1);
  PerItem numbers;
  CHECK(next_item(bank, session, {ChoiceRule::mepv, 20, {}}, random, numbers) == best);
}

TEST_CASE("no item is given twice, and when all were there is none") {
  const auto table = made_up_bank(7, 5);
  for (const auto rule : {ChoiceRule::mfi, ChoiceRule::mpwi, ChoiceRule::mepv, ChoiceRule::randomesque5,
                          ChoiceRule::progressive, ChoiceRule::random}) {
    const auto found = simulated(table, rule, 20);
    CHECK(found.mean_length == 7);
    CHECK(found.max_exposure == 1);
    CHECK(found.overlap == doctest::Approx(1));
    CHECK(found.unused_items == 0);
  }
}

}  // namespace marshrut::psychometrics
