#include "diagnostics/adaptive/exposure.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "made_up_bank.h"

namespace marshrut::diagnostics {
namespace {

struct Wave {
  double greatest = 0;  // share of people who saw the item that most saw
  double error = 0;     // root of the mean squared error of ability
  double items = 0;     // of a sitting
};

/// Two competencies of so many items each.
std::shared_ptr<const FormPool> pool_of(std::size_t items) {
  std::vector<PoolItem> pool;
  for (const std::string competency : {"METH-1", "METH-2"}) {
    Truth truth(items, competency == "METH-1" ? 5 : 6);
    for (auto& item : truth.items) {
      item.competency = competency;
      item.code = competency + item.code;
      pool.push_back({std::move(item), 1});
    }
  }
  const std::vector<instrument::FormPart> parts{{"METH-1", 12}, {"METH-2", 12}};
  return std::make_shared<const FormPool>(Scale(), parts, pool);
}

/// `people` sit, counted each time or, in a wave, all of them at once by what was known before the first.
Wave sat(const std::shared_ptr<const FormPool>& pool, std::size_t people, bool limited, bool at_once) {
  const std::vector<RequiredPercent> required{{"METH-1", 60}, {"METH-2", 75}};
  const FormPlan plan(pool, required, regulation::LevelsRule());
  const auto before = limited ? expected_exposure(pool, required, regulation::LevelsRule()) : ExposureCounts();
  auto counts = before;
  ExposureCounts seen;
  Chance chance(11);
  std::vector<psychometrics::AbilityCurve> scratch;
  Wave wave;
  for (std::size_t person = 1; person <= people; ++person) {
    const std::vector<double> abilities{chance.normal(), chance.normal()};
    auto sitting =
        psychometrics::Sitting::begun(plan.plan(), plan.start(1000 + person, {}, at_once ? before : counts)).value();
    while (const auto asked = sitting.asked()) {
      const auto k = static_cast<std::size_t>(asked->competency);
      const auto& item = plan.plan().competencies[k].bank->items[static_cast<std::size_t>(asked->item)];
      REQUIRE(sitting.answer(psychometrics::drawn_category(item, abilities[k], chance.uniform(), scratch)));
      wave.items += 1.0 / static_cast<double>(people);
    }
    if (limited) note_sitting(counts, *pool, required, sitting.state());
    note_sitting(seen, *pool, required, sitting.state());
    for (std::size_t k = 0; k < 2; ++k)
      wave.error += std::pow(sitting.standing(k).ability - abilities[k], 2) / 2 / static_cast<double>(people);
  }
  wave.error = std::sqrt(wave.error);
  for (const auto& [competency, of] : seen)
    wave.greatest =
        std::max(wave.greatest, static_cast<double>(std::ranges::max(of.given)) / static_cast<double>(of.sittings));
  return wave;
}

/// Three deviations of the share of people who see an item, that ought to be a quarter; where all sit at once, the counts of the
/// made-up thousand are as uncertain as their own.
double noise_of(std::size_t people, bool at_once) {
  return 3 * std::sqrt(0.25 * 0.75 / static_cast<double>(people) * (at_once ? 2 : 1));
}

}  // namespace

TEST_CASE(
    "no item is seen by more than a quarter of people, one after another or a thousand at once, and it costs little") {
  constexpr std::size_t people = 1000;
  for (const std::size_t items : {80U, 200U}) {
    const auto pool = pool_of(items);
    const auto free = sat(pool, people, false, false);
    CHECK(free.greatest > 0.3);
    for (const bool at_once : {false, true}) {
      const auto limited = sat(pool, people, true, at_once);
      MESSAGE(items, " items, at once ", at_once, ": greatest ", free.greatest, " -> ", limited.greatest, ", rmse ",
              free.error, " -> ", limited.error, ", items ", free.items, " -> ", limited.items);
      CHECK(limited.greatest <= 0.25 + noise_of(people, at_once));
      CHECK(limited.error <= 1.15 * free.error);
    }
  }
}

TEST_CASE("a pool that is too small for a quarter is used as evenly as leaves a choice") {
  CHECK(exposure_limit_of(400, 12) == doctest::Approx(0.25));
  CHECK(exposure_limit_of(36, 12) == doctest::Approx(0.5));
  CHECK(exposure_limit_of(12, 12) == doctest::Approx(1));
  const auto pool = pool_of(36);
  const auto limited = sat(pool, 500, true, true);
  MESSAGE("36 items: ", sat(pool, 500, false, false).greatest, " -> ", limited.greatest);
  CHECK(limited.greatest <= 0.5 + 0.08);
}

TEST_CASE("counts know what a sitting might have been given and what it was, its last question too") {
  const auto pool = pool_of(8);
  psychometrics::SittingState state;
  state.competencies = {{{}, {0, 1}}};
  state.given = {{0, 3, 1}, {0, 4, 0}};
  state.asked = psychometrics::AskedItem{0, 5};
  ExposureCounts counts;
  note_sitting(counts, *pool, {{"METH-2", 50}}, state);
  CHECK(counts.size() == 1);
  CHECK(counts["METH-2"].sittings == 1);
  CHECK(counts["METH-2"].eligible == std::vector<std::int64_t>{0, 0, 1, 1, 1, 1, 1, 1});
  CHECK(counts["METH-2"].given == std::vector<std::int64_t>{0, 0, 0, 1, 1, 1, 0, 0});
  add_counts(counts, ExposureCounts(counts));
  CHECK(counts["METH-2"].sittings == 2);
  CHECK(counts["METH-2"].given[3] == 2);
}

TEST_CASE("made-up sittings are the same each time, so that every server draws by the same counts") {
  const auto pool = pool_of(40);
  const auto one = expected_exposure(pool, {}, regulation::LevelsRule(), 50);
  const auto other = expected_exposure(pool, {}, regulation::LevelsRule(), 50);
  CHECK(one.at("METH-1").given == other.at("METH-1").given);
  CHECK(one.at("METH-1").sittings == 50);
}

}  // namespace marshrut::diagnostics
