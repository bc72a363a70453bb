#include "psychometrics/adaptive/limits/control.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "made_up_sitting.h"
#include "psychometrics/adaptive/errors.h"
#include "psychometrics/adaptive/simulation.h"

namespace marshrut::psychometrics {

TEST_CASE(
    "an item that too many were to see is given to the limit's part of them, but a sitting's length of items to all") {
  const std::vector<std::int64_t> chosen{100, 50, 20, 0};
  CHECK(next_control(chosen, 100, 0.25, 2) == ControlTable{0.25, 0.5, 1, 1});
  CHECK(next_control(chosen, 100, 0.25, 3) == ControlTable{0.25, 1, 1, 1});
  CHECK(is_kept(std::vector<std::int64_t>{25, 10}, 100, 0.25));
  CHECK(is_kept(std::vector<std::int64_t>{42, 10}, 100, 0.25));  // four deviations are 0.173
  CHECK_FALSE(is_kept(std::vector<std::int64_t>{43, 10}, 100, 0.25));
}

TEST_CASE("by its table no item is seen by more people than the limit, and the precision lost is little") {
  const auto table = made_up_bank(300, 3);
  SimulationPlan plan;
  plan.persons = 3'000;
  const auto free = simulate(table, plan);
  plan.exposure = 0.25;
  plan.exposure_by = ExposureRule::table;
  const auto limited = simulate(table, plan);
  REQUIRE(limited);
  MESSAGE("most seen ", limited->max_exposure, ", rmse ", limited->rmse, " for ", free->rmse);
  CHECK(free->max_exposure == 1);
  CHECK(limited->max_exposure < 0.25 + 4 * std::sqrt(0.25 * 0.75 / 3'000));
  CHECK(limited->rmse < free->rmse + 0.05);
  CHECK(limited->mean_length == 20);
  REQUIRE(limited->control.size() == 300);
  CHECK(std::ranges::min(limited->control) < 0.5);
  CHECK(std::ranges::count(limited->control, 1.0) >= 20);
  CHECK(simulate(table, plan)->max_exposure == limited->max_exposure);
}

TEST_CASE("the table leaves content whole, and a bank of hardly more than a sitting too") {
  SimulationPlan plan;
  plan.persons = 300;
  plan.exposure = 0.25;
  plan.exposure_by = ExposureRule::table;
  plan.content = content_of({{"algebra", 8, 9}, {"geometry", 3, 20}, {"numbers", 0, 4}}, 30);
  const auto found = simulate(made_up_bank(30, 4), plan);
  REQUIRE(found);
  CHECK(found->areas->at(0).least >= 8);
  CHECK(found->areas->at(1).least >= 3);
  REQUIRE(found->warnings.size() == 1);
  CHECK(found->warnings[0].code == &adaptive::errors::exposure_not_kept);
}

TEST_CASE("a limit that the table does not keep is told of") {
  // A third of the items have to be given whenever they are chosen.
  SimulationPlan plan;
  plan.persons = 2'000;
  plan.rule = ChoiceRule::progressive;
  plan.exposure = 0.36;
  plan.exposure_by = ExposureRule::table;
  const auto found = simulate(made_up_bank(60, 1), plan);
  REQUIRE(found);
  REQUIRE(found->warnings.size() == 1);
  CHECK(found->warnings[0].code == &adaptive::errors::table_over);
  CHECK(found->max_exposure > 0.4);
}

}  // namespace marshrut::psychometrics
