#include <doctest/doctest.h>

#include "made_up.h"
#include "psychometrics/calibration/calibrate.h"
#include "psychometrics/deficit_rule.h"
#include "psychometrics/latent/population.h"
#include "psychometrics/scoring/placement.h"

namespace marshrut::psychometrics {
namespace {

using doctest::Approx;

Item of_difficulty(double b) {
  return {Model::rasch, 1, {-b}, 0};
}

/// What an expert says of many items is only that they are easy, middling or hard.
struct Bank {
  std::vector<Item> items;
  std::vector<std::optional<NormalPrior>> said;
};
Bank made_up_bank(std::size_t count) {
  Bank bank;
  std::mt19937_64 random(3);
  for (std::size_t item = 0; item < count; ++item) {
    const double said = static_cast<double>(item % 3) - 1;
    bank.items.push_back(of_difficulty(said + 0.5 * normal(random)));
    bank.said.push_back(NormalPrior{said, 0.7});
  }
  return bank;
}

TEST_CASE("a placement is the posterior of the answers and the population, with Warm's estimate beside it") {
  const std::vector<Item> items{of_difficulty(-1), of_difficulty(0), of_difficulty(1)};
  const std::vector<KnownAnswer> answers{{&items[0], 1}, {&items[1], 1}, {&items[2], 0}};
  const auto placement = placed(answers, {0, 1});
  REQUIRE(placement);
  CHECK(row::sum(placement->weights) == Approx(1));
  // The log-likelihood of Rasch at two of three, by hand: its slope with Warm's correction is 0 at the estimate.
  const auto slope = slope_at(answers, placement->ability);
  CHECK(slope.score + slope.bias / (2 * slope.information) == Approx(0).epsilon(1e-8));
  CHECK(placement->error == Approx(1 / std::sqrt(slope.information)));
  CHECK(ability_of(placement->weights).mean < placement->ability);
  CHECK_FALSE(placed({}, {0, 1}));
}

TEST_CASE("all right and all wrong are placed at finite abilities with a greater error") {
  const std::vector<Item> items{of_difficulty(-1), of_difficulty(0), of_difficulty(1)};
  for (std::size_t category : {0u, 1u}) {
    const auto placement = placed({{&items[0], category}, {&items[1], category}, {&items[2], category}}, {0, 1});
    REQUIRE(placement);
    CHECK(std::abs(placement->ability) < 5);
    CHECK(placement->error > 1);
  }
}

TEST_CASE("a percent of the bank and an ability are each other's meaning") {
  const std::vector<Item> items{of_difficulty(-1), of_difficulty(0.4), {Model::partial_credit, 1, {0.5, -0.2}, 0}};
  const auto percents = expected_percents(items);
  for (double percent : {20.0, 50.0, 65.0, 90.0})
    CHECK(percent_of_ability(percents, ability_of_percent(percents, percent)) == Approx(percent).epsilon(1e-9));
  CHECK(ability_of_percent(percents, -3) == -6);
  CHECK(ability_of_percent(percents, 100) == 6);
  CHECK(percents[30] == Approx(100 *
                               (1 / (1 + std::exp(-1.0)) + 1 / (1 + std::exp(0.4)) +
                                (std::exp(0.5) / 2 + std::exp(-0.2)) / (1 + std::exp(0.5) + std::exp(-0.2))) /
                               3));
}

TEST_CASE("an expert's word holds where answers are few and gives way where they are many") {
  const auto bank = made_up_bank(12);
  const auto distance = [&](std::size_t people, bool with_experts) {
    double sum = 0;
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
      CalibrationPlan plan;
      plan.model = Model::rasch;
      plan.priors.intercept = NormalPrior{0, 3};
      if (with_experts) plan.difficulties = bank.said;
      const auto answers = made_up(bank.items, made_up_abilities(people, seed), seed, [](auto, auto) { return true; });
      const auto found = calibrate(answers, plan);
      REQUIRE(found);
      CHECK(found->converged);
      for (std::size_t item = 0; item < bank.items.size(); ++item)
        sum += std::pow(found->table.items[item].item.intercepts[0] - bank.items[item].intercepts[0], 2);
    }
    return std::sqrt(sum / (5 * static_cast<double>(bank.items.size())));
  };
  const double few_with = distance(20, true), few_without = distance(20, false);
  const double many_with = distance(3000, true), many_without = distance(3000, false);
  MESSAGE("20 people: ", few_with, " with experts, ", few_without, " without; 3,000: ", many_with, ", ", many_without);
  CHECK(few_with < 0.75 * few_without);
  CHECK(many_with < 0.1);
  CHECK(std::abs(many_with - many_without) < 0.02);
}

TEST_CASE("few people with few items do not become one and the same, many overrule what was believed") {
  const auto bank = made_up_bank(4);
  const auto spread = [&](std::size_t people, bool with_prior) {
    CalibrationPlan plan;
    plan.model = Model::partial_credit;
    plan.difficulties = bank.said;
    if (with_prior) plan.population = PopulationPrior{};
    double least = 10;
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
      const auto found =
          calibrate(made_up(bank.items, made_up_abilities(people, seed), seed, [](auto, auto) { return true; }), plan);
      REQUIRE(found);
      CHECK(found->converged);
      least = std::min(least, *found->variance);
    }
    return least;
  };
  const double few = spread(60, true), few_without = spread(60, false), many = spread(20'000, true);
  MESSAGE("least variance of eight: 60 people ", few, ", without a prior ", few_without, ", 20,000 people ", many);
  CHECK(few > 0.4);
  CHECK(few_without < 0.3);
  CHECK(many > 0.9);
}

TEST_CASE("an item that experts spoke of is calibrated though everybody answered it alike") {
  auto bank = made_up_bank(6);
  auto answers = made_up(bank.items, made_up_abilities(40, 9), 9, [](auto, auto) { return true; });
  for (auto& answer : answers.answers)
    if (answer.item == 2) answer.category = 1;
  CalibrationPlan plan;
  CHECK(calibrate(answers, plan)->table.items.size() == 5);  // left out
  plan.difficulties = bank.said;
  const auto found = calibrate(answers, plan);
  REQUIRE(found);
  CHECK(std::isfinite(found->table.items[2].item.intercepts[0]));
  CHECK(found->table.items[2].item.intercepts[0] > 0);
}

}  // namespace
}  // namespace marshrut::psychometrics
