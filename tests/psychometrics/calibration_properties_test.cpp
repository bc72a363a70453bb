// What holds of every calibration and every score, whatever the answers.
#include <doctest/doctest.h>

#include "at_random.h"
#include "calibrated.h"
#include "psychometrics/scoring/score.h"

namespace marshrut::psychometrics {
namespace {

using doctest::Approx;

bool is_number(const std::optional<double>& one) {
  return !one || std::isfinite(*one);
}

void check_finite(const Calibration& found) {
  CHECK(std::isfinite(found.log_likelihood + found.log_prior + found.score_norm));
  CHECK((found.converged || !found.warnings.empty()));
  CHECK(is_number(found.variance_error));
  CHECK(is_number(found.condition));
  for (const auto& one : found.populations) {
    CHECK(std::isfinite(one.mean + one.variance));
    CHECK(is_number(one.se_mean));
    CHECK(is_number(one.se_variance));
  }
  for (const auto& one : found.table.items) {
    CHECK(is_possible(one.item));
    for (const auto& error : one.errors) CHECK(is_number(error));
  }
}

CalibrationPlan plan_at_random(const std::vector<Item>& items, Model model, std::size_t rows, std::mt19937_64& random) {
  CalibrationPlan plan{model};
  plan.squarem_visits = 60, plan.lbfgs_visits = 60;  // not certified is an answer too
  if (by_chance(random, 0.4)) plan.priors = operational_priors();
  if (!has_guess(model)) plan.priors.guess_logit.reset();
  if (!has_free_slope(model)) plan.priors.log_slope.reset();
  if (by_chance(random, 0.4)) {
    plan.groups = Groups{{"a", "b", "c"}, {}};
    for (std::size_t row = 0; row < rows; ++row)
      plan.groups->group_of_row.push_back(static_cast<std::int64_t>(among(random, 0, 3)) - 1);
  }
  if (by_chance(random, 0.3))
    for (const auto& item : items) plan.fixed.push_back(by_chance(random, 0.5) ? std::optional(item) : std::nullopt);
  return plan;
}

/// Answers that any model fits well, so that there is one top to find.
struct Tame {
  Model model;
  std::vector<Item> items;
  Responses responses;
};

Tame tame(std::uint64_t seed) {
  std::mt19937_64 random(seed);
  constexpr Model models[] = {Model::rasch, Model::two_parameter, Model::partial_credit,
                              Model::generalised_partial_credit, Model::graded};
  const Model model = models[seed % 5];
  std::vector<Item> items;
  for (int item = 0; item < 6; ++item) {
    items.push_back(item_at_random(model, 3, random));
    if (has_free_slope(model)) items.back().slope = 1 + 0.5 * uniform(random);
    const double middle = items.back().intercepts[0];
    for (double& one : items.back().intercepts) one -= middle - 0.7 * normal(random) * 0.5;
  }
  return {model, items, made_up(items, made_up_abilities(300, seed), seed + 1, [](auto, auto) { return true; })};
}

/// Equal but for where the climb was content.
void check_same(const Calibration& one, const Calibration& other, const std::vector<std::uint32_t>& place) {
  CHECK(one.log_likelihood == Approx(other.log_likelihood).epsilon(1e-8));
  REQUIRE(one.table.items.size() == other.table.items.size());
  for (std::size_t item = 0; item < place.size(); ++item) {
    const auto &a = one.table.items[item], &b = other.table.items[place[item]];
    CHECK(a.id == b.id);
    CHECK(std::abs(a.item.slope - b.item.slope) < 2e-4);
    for (std::size_t k = 0; k < a.item.intercepts.size(); ++k)
      CHECK(std::abs(a.item.intercepts[k] - b.item.intercepts[k]) < 2e-4);
  }
}

}  // namespace

TEST_CASE("whatever the answers, a calibration is refused with words or finite") {
  int refused = 0, done = 0;
  for (int turn = 0; turn < tries(400); ++turn) {
    CAPTURE(turn);
    std::mt19937_64 random(static_cast<std::uint64_t>(turn) + 1'000);
    const Model model = model_at_random(random);
    const auto items = bank_at_random(model, among(random, 1, 8), random);
    const auto responses = responses_at_random(items, among(random, 1, 60), true, random);
    const auto found = calibrate(responses, plan_at_random(items, model, responses.rows(), random));
    ++(found ? done : refused);
    if (found) check_finite(*found);
    if (!found) CHECK(!found.error().words_en().empty());
  }
  MESSAGE(refused, " refused, ", done, " done");
  CHECK(refused > 20);
  CHECK(done > 20);
}

TEST_CASE("neither the order of people and items nor their names move a calibration") {
  for (int turn = 0; turn < tries(10); ++turn) {
    CAPTURE(turn);
    const auto of = tame(static_cast<std::uint64_t>(turn));
    std::mt19937_64 random(static_cast<std::uint64_t>(turn) + 2'000);
    const auto rows = order_at_random<std::size_t>(of.responses.rows(), random);
    const auto place = order_at_random<std::uint32_t>(of.items.size(), random);
    auto other = reordered(of.responses, rows, place);
    if (!calibrate(of.responses, {of.model})) continue;  // a category that nobody chose
    const auto found = calibrated(of.responses, of.model);
    check_same(found, calibrated(other, of.model), place);
    auto renamed = of.responses;
    for (auto& id : renamed.items) id = "задание " + id;
    const auto same = calibrated(renamed, of.model);
    CHECK(same.log_likelihood == found.log_likelihood);
    CHECK(same.table.items[0].item.intercepts == found.table.items[0].item.intercepts);
  }
}

TEST_CASE("a frequency is as good as the row again and again") {
  for (int turn = 0; turn < tries(10); ++turn) {
    CAPTURE(turn);
    auto of = tame(static_cast<std::uint64_t>(turn) + 50);
    std::mt19937_64 random(static_cast<std::uint64_t>(turn) + 3'000);
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < of.responses.rows(); ++row) {
      of.responses.frequencies[row] = static_cast<double>(among(random, 0, 3));
      rows.insert(rows.end(), static_cast<std::size_t>(of.responses.frequencies[row]), row);
    }
    std::vector<std::uint32_t> place{0, 1, 2, 3, 4, 5};
    auto repeated = reordered(of.responses, rows, place);
    std::ranges::fill(repeated.frequencies, 1.0);
    const auto by_frequency = calibrate(of.responses, {of.model}), by_rows = calibrate(repeated, {of.model});
    REQUIRE(by_frequency.has_value() == by_rows.has_value());
    if (by_rows) check_same(*by_frequency, *by_rows, place);
  }
}

TEST_CASE("answers counted from the other end turn the intercepts, and nothing else") {
  for (int turn = 0; turn < tries(10); ++turn) {
    CAPTURE(turn);
    const auto of = tame(static_cast<std::uint64_t>(turn) + 80);
    auto turned = of.responses;
    for (auto& answer : turned.answers)
      answer.category = static_cast<std::uint32_t>(of.items[answer.item].categories()) - 1 - answer.category;
    const auto one = calibrate(of.responses, {of.model}), other = calibrate(turned, {of.model});
    // What nobody chose is refused below what somebody did, and is no category above it.
    if (!one || !other) continue;
    CHECK(one->log_likelihood == Approx(other->log_likelihood).epsilon(1e-8));
    for (std::size_t item = 0; item < one->table.items.size(); ++item) {
      const auto &a = one->table.items[item].item, &b = other->table.items[item].item;
      CHECK(std::abs(a.slope - b.slope) < 2e-4);
      const std::size_t last = a.intercepts.size() - 1;
      const double wanted = -a.intercepts[last];
      const double found = of.model == Model::graded ? b.intercepts[0] : b.intercepts[last];
      CHECK(std::abs(found - wanted) < 5e-4);
    }
  }
}

TEST_CASE("whatever the items and answers, scores are finite or empty, one a row, and know no order") {
  for (int turn = 0; turn < tries(300); ++turn) {
    CAPTURE(turn);
    std::mt19937_64 random(static_cast<std::uint64_t>(turn) + 4'000);
    ParameterTable table{{normal(random), 0.01 + 3 * uniform(random)}, {}, {}};
    std::vector<Item> items;
    for (std::size_t item = among(random, 1, 10); item > 0; --item)
      items.push_back(item_at_random(model_at_random(random), among(random, 2, 4), random));
    if (by_chance(random, 0.2)) items[0].slope *= by_chance(random, 0.5) ? -1 : 60;
    const auto responses = responses_at_random(items, among(random, 1, 30), true, random);
    for (std::size_t item = 0; item < items.size(); ++item)
      table.items.push_back({responses.items[item], items[item], {}});
    const auto rows = order_at_random<std::size_t>(responses.rows(), random);
    const auto place = order_at_random<std::uint32_t>(items.size(), random);
    const auto other = reordered(responses, rows, place);
    for (auto method : {ScoreMethod::eap, ScoreMethod::map, ScoreMethod::wle, ScoreMethod::ml}) {
      const auto found = score(table, responses, method, "R.csv"), turned = score(table, other, method, "R.csv");
      REQUIRE(found);
      REQUIRE(turned);
      REQUIRE(found->rows.size() == responses.rows());
      for (std::size_t row = 0; row < rows.size(); ++row) {
        const auto &a = found->rows[rows[row]], &b = turned->rows[row];
        CHECK(is_number(a.ability));
        CHECK(is_number(a.error));
        CHECK(is_number(a.fit));
        CHECK(a.ability.has_value() == b.ability.has_value());
        if (a.ability && b.ability) CHECK(*a.ability == Approx(*b.ability).epsilon(1e-6));
        if (method == ScoreMethod::eap) CHECK(a.ability.has_value());
      }
    }
  }
}

}  // namespace marshrut::psychometrics
