// The kernel beside an independent mixed-integer solver on made-up teachers, and on the samples of the design's reference
// where they are at hand.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "kit/planning_instances.h"
#include "kit/planning_oracle.h"
#include "planning/checker/check.h"
#include "planning/checker/effects_read.h"
#include "planning/kernel/effects_read.h"
#include "planning/kernel/solve.h"
#include "platform/json/json.h"

namespace marshrut::planning {
namespace {

constexpr double oracle_seconds = 30;
constexpr double difference = 3e-4;  // relative: what the oracle's linearised curves may differ by

Result<kernel::Answer> proven_answer(const std::string& text) {
  auto instance = TRY(kernel::read_instance(text));
  auto catalogue = kernel::catalogue_of(instance);
  return kernel::Solver().solve(catalogue, instance.teachers.front(), {});
}

void check_rules(const checker::Region& region, const kernel::Answer& answer) {
  auto routes = checker::read_plan(json::write(answer));
  REQUIRE(routes);
  for (const auto& violation : checker::check(region, *routes)) FAIL_CHECK(violation.rule, " ", violation.says);
}

void check_beside_oracle(const kit::InstanceRecipe& recipe) {
  CAPTURE(recipe.seed);
  auto text = kit::planning_instance(recipe);
  auto region = checker::read_region(text);
  REQUIRE(region);
  auto oracle = kit::planning_optimum(*region, oracle_seconds);
  auto answer = proven_answer(text);
  CHECK(answer.has_value() == oracle.feasible);
  if (!answer || !oracle.feasible) return;
  CHECK(answer->proven);
  check_rules(*region, *answer);
  CHECK(answer->value >= oracle.value - difference * std::abs(oracle.value) - 1e-9);
  CHECK(answer->bound >= oracle.value - 1e-7);
}

TEST_CASE("made-up teachers get what an independent solver gives them") {
  for (std::uint64_t seed = 1; seed <= 200; ++seed)
    check_beside_oracle({.seed = seed, .activities = 100 + static_cast<int>(seed % 60), .prices = (seed & 1) != 0,
                         .lock = (seed & 2) != 0, .bans = (seed & 4) != 0, .tight = (seed & 8) != 0, .wishes = (seed & 16) != 0});
}

TEST_CASE("the samples of the reference reach their optima") {
  const std::filesystem::path samples = std::filesystem::path(MARSHRUT_ROOT) / "../shared/reference/planning";
  if (!std::filesystem::exists(samples / "optimum.tsv")) {
    MESSAGE("skipped: ../shared/reference/planning is not at hand");
    return;
  }
  for (const auto& folder : {samples, samples / "large"}) {
    std::ifstream optima(folder / "optimum.tsv");
    for (std::string line; std::getline(optima, line);) {
      std::istringstream words(line);
      std::string id;
      double optimum = 0;
      words >> id >> optimum;
      CAPTURE(id);
      std::ifstream file(folder / (id + ".json"));
      std::string text(std::istreambuf_iterator<char>(file), {});
      auto answer = proven_answer(text);
      REQUIRE(answer);
      CHECK(answer->proven);
      CHECK(answer->value >= optimum - 1e-8);
      CHECK(answer->value <= optimum * (1 + difference));
      check_rules(*checker::read_region(text), *answer);
    }
  }
}

}  // namespace
}  // namespace marshrut::planning
