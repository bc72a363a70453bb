#include "psychometrics/adaptive/ratio.h"

#include <doctest/doctest.h>

#include "made_up_bank.h"
#include "psychometrics/adaptive/errors.h"
#include "psychometrics/adaptive/simulation.h"

namespace marshrut::psychometrics {

TEST_CASE("an answer adds what it is likelier by above the cut than below, and nineteen to one decides") {
  const std::vector<Item> items{{Model::two_parameter, 1.3, {0.4}, 0}};
  const RatioTest test(items, -0.5, {0.25, 0.05});
  const auto right = [](double ability) { return 1 / (1 + std::exp(-1.3 * ability - 0.4)); };
  CHECK(test.of(0, 1) == doctest::Approx(std::log(right(-0.25) / right(-0.75))));
  CHECK(test.of(0, 0) == doctest::Approx(std::log((1 - right(-0.25)) / (1 - right(-0.75)))));
  CHECK(test.is_decided(2.945));
  CHECK(test.is_decided(-2.945));
  CHECK_FALSE(test.is_decided(2.944));
}

TEST_CASE("decided by the ratio, no more people apart from the cut are put on a wrong side than was asked") {
  SimulationPlan plan;
  plan.persons = 3'000;
  plan.items = 300;
  plan.cut = -0.5;
  plan.classify = true;
  plan.ratio = RatioPlan{};
  const auto table = made_up_bank(400, 3);
  const auto found = simulate(table, plan);
  REQUIRE(found);
  MESSAGE("length ", found->mean_length, ", right ", *found->accuracy, ", apart from the cut ", *found->accuracy_apart,
          ", decided ", *found->decided);
  CHECK(*found->accuracy_apart > 0.95);
  CHECK(*found->decided > 0.97);
  plan.ratio->error = 0.2;
  const auto loose = simulate(table, plan);
  CHECK(loose->mean_length < found->mean_length);
  CHECK(*loose->accuracy_apart > 0.8);
  CHECK(*loose->accuracy_apart < *found->accuracy_apart);
  // Of people who all stand a quarter above the cut, what was promised and not much less.
  auto near = table;
  near.population = {-0.25, 1e-4};
  plan.ratio->error = 0.05;
  const auto edge = simulate(near, plan);
  MESSAGE("right a quarter from the cut ", *edge->accuracy, " of those who needed ", edge->mean_length, " items");
  CHECK(*edge->accuracy > 0.95);
  CHECK(*edge->accuracy < 0.99);
  plan.ratio->error = 0.5;
  CHECK(simulate(table, plan).error().code == &adaptive::errors::ratio_impossible);
  plan.ratio = RatioPlan{0, 0.05};
  CHECK(simulate(table, plan).error().code == &adaptive::errors::ratio_impossible);
}

}  // namespace marshrut::psychometrics
