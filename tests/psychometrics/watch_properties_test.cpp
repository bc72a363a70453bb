// What holds of every comparison of groups, check of keys, fit of raters and simulation, whatever comes in.
#include <doctest/doctest.h>

#include <fmt/format.h>

#include "at_random.h"
#include "psychometrics/adaptive/simulation.h"
#include "psychometrics/raters/raters.h"
#include "psychometrics/watch/functioning.h"
#include "psychometrics/watch/keys.h"

namespace marshrut::psychometrics {
namespace {

using doctest::Approx;

void check_number(const std::optional<double>& one) {
  if (one) CHECK(std::isfinite(*one));
}

void check_alike(const std::optional<double>& one, const std::optional<double>& other) {
  CHECK(one.has_value() == other.has_value());
  if (one && other) CHECK(*one == Approx(*other).epsilon(1e-6).scale(1e-3));
}

Groups groups_at_random(std::size_t rows, std::mt19937_64& random) {
  Groups groups{{"a", "b"}, {}};
  if (by_chance(random, 0.3)) groups.names.push_back("c");
  for (std::size_t row = 0; row < rows; ++row)
    groups.group_of_row.push_back(static_cast<std::int64_t>(among(random, 0, groups.names.size())) - 1);
  return groups;
}

/// A file of ratings by a few raters of a few people, some missing.
std::string ratings_at_random(bool wild, std::mt19937_64& random) {
  const auto people = among(random, 1, 25), raters = among(random, 1, 4), items = among(random, 1, 4);
  std::string text = "person,rater";
  for (std::size_t item = 0; item < items; ++item) text += fmt::format(",i{}", item);
  for (std::size_t person = 0; person < people; ++person)
    for (std::size_t rater = 0; rater < raters; ++rater) {
      if (by_chance(random, 0.3)) continue;
      text += fmt::format("\np{},R{}", person, rater);
      for (std::size_t item = 0; item < items; ++item)
        text += by_chance(random, 0.1) ? std::string(",")
                : wild && by_chance(random, 0.1)
                    ? fmt::format(",{}", among(random, 0, 99))
                    : fmt::format(",{}", std::min<std::size_t>(3, among(random, 0, 2) + person % 3));
    }
  return text + "\n";
}

void check_finite(const RaterFit& fit) {
  CHECK(std::isfinite(fit.log_likelihood + fit.score_norm + fit.variance));
  CHECK((fit.converged || !fit.warnings.empty()));
  check_number(fit.se_variance);
  for (const auto& facet : fit.facets)
    for (const auto& level : facet.levels) {
      CHECK(std::isfinite(level.severity + level.infit + level.outfit));
      check_number(level.se);
      check_number(level.fair_average);
      for (const auto& bias : level.biases) CHECK(std::isfinite(bias.excess + bias.z));
    }
  for (const auto& item : fit.items) {
    CHECK(std::isfinite(item.difficulty + item.infit + item.outfit));
    for (const double step : item.steps) CHECK(std::isfinite(step));
  }
  for (const auto& person : fit.persons) CHECK(std::isfinite(person.theta + person.se));
}

}  // namespace

TEST_CASE("whatever the answers and groups, what is told of items is finite, and knows neither order nor repetition") {
  for (int turn = 0; turn < tries(300); ++turn) {
    CAPTURE(turn);
    std::mt19937_64 random(static_cast<std::uint64_t>(turn) + 5'000);
    const auto items = bank_at_random(model_at_random(random), among(random, 1, 8), random);
    auto responses = responses_at_random(items, among(random, 1, 60), by_chance(random, 0.5), random);
    auto groups = groups_at_random(responses.rows(), random);
    const auto found = functioning(responses, groups);
    REQUIRE(found);
    for (const auto& one : found->items) {
      for (const auto& number : {one.chi_square, one.p, one.odds_ratio, one.delta, one.se_delta, one.mean_difference})
        check_number(number);
      if (one.p) CHECK((*one.p >= 0 && *one.p <= 1));
    }
    // Each row so many times as its frequency says, in another order.
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < responses.rows(); ++row) {
      responses.frequencies[row] = static_cast<double>(among(random, 1, 3));
      rows.insert(rows.end(), static_cast<std::size_t>(responses.frequencies[row]), row);
    }
    const auto order = order_at_random<std::size_t>(rows.size(), random);
    std::vector<std::size_t> shuffled;
    Groups repeated{groups.names, {}};
    for (const auto at : order) {
      shuffled.push_back(rows[at]);
      repeated.group_of_row.push_back(groups.group_of_row[rows[at]]);
    }
    const auto place = order_at_random<std::uint32_t>(items.size(), random);
    auto other = reordered(responses, shuffled, place);
    std::ranges::fill(other.frequencies, 1.0);
    const auto once = functioning(responses, groups), again = functioning(other, repeated);
    REQUIRE(once->reference == again->reference);
    REQUIRE(once->items.size() == again->items.size());
    for (const auto& one : once->items) {
      const auto same = std::ranges::find_if(
          again->items, [&](const auto& it) { return it.item == one.item && it.focal == one.focal; });
      REQUIRE(same != again->items.end());
      check_alike(one.chi_square, same->chi_square);
      check_alike(one.delta, same->delta);
      check_alike(one.mean_difference, same->mean_difference);
      CHECK(one.ets_class == same->ets_class);
    }
  }
}

TEST_CASE("whatever was chosen, keys are told with finite numbers, and options by other letters are the same") {
  for (int turn = 0; turn < tries(300); ++turn) {
    CAPTURE(turn);
    std::mt19937_64 random(static_cast<std::uint64_t>(turn) + 6'000);
    const auto count = among(random, 1, 8), people = among(random, 1, 50);
    std::string text, other;
    Keys keys, other_keys;
    const std::string letters = "ABCD", turned = "CADB";
    for (std::size_t item = 0; item < count; ++item) {
      text += fmt::format("{}i{}", item ? "," : "", item);
      const auto key = among(random, 0, 3);
      keys[fmt::format("i{}", item)] = letters[key];
      other_keys[fmt::format("i{}", item)] = turned[key];
    }
    other = text += '\n';
    for (std::size_t person = 0; person < people; ++person) {
      for (std::size_t item = 0; item < count; ++item) {
        const auto option = by_chance(random, 0.15) ? letters.size() : among(random, 0, person % 3 + 1);
        (text += item ? "," : "") += option < 4 ? std::string(1, letters[option]) : "";
        (other += item ? "," : "") += option < 4 ? std::string(1, turned[option]) : "";
      }
      text += '\n', other += '\n';
    }
    const auto choices = read_choices(text, "RAW.csv"), same = read_choices(other, "RAW.csv");
    REQUIRE(choices);
    REQUIRE(same);
    const auto found = check_keys(*choices, keys, "RAW.csv"), again = check_keys(*same, other_keys, "RAW.csv");
    REQUIRE(found);
    REQUIRE(again);
    for (std::size_t item = 0; item < count; ++item) {
      const auto &one = found->items[item], &two = again->items[item];
      CHECK(one.flagged == two.flagged);
      CHECK(one.proposed.has_value() == two.proposed.has_value());
      if (one.proposed && two.proposed) CHECK(turned[letters.find(*one.proposed)] == (*two.proposed)[0]);
      for (const auto& option : one.options) {
        CHECK(std::isfinite(option.people + option.share));
        check_number(option.correlation);
      }
    }
  }
}

TEST_CASE("whatever the ratings, raters are refused with words or told finitely") {
  int refused = 0, done = 0;
  for (int turn = 0; turn < tries(150); ++turn) {
    CAPTURE(turn);
    std::mt19937_64 random(static_cast<std::uint64_t>(turn) + 7'000);
    const auto text = ratings_at_random(by_chance(random, 0.3), random);
    const auto ratings = read_ratings(text, "F.csv", {});
    if (!ratings) continue;
    const auto fit = fit_raters(*ratings, by_chance(random, 0.5) ? Steps::common : Steps::item);
    ++(fit ? done : refused);
    if (fit) check_finite(*fit);
    if (!fit) CHECK(!fit.error().words_en().empty());
  }
  MESSAGE(refused, " refused, ", done, " done");
  CHECK(done > 20);
}

TEST_CASE("ratings in another order, by other names or a point higher tell the same severities") {
  for (int turn = 0; turn < tries(20); ++turn) {
    CAPTURE(turn);
    std::mt19937_64 random(static_cast<std::uint64_t>(turn) + 8'000);
    std::vector<std::string> lines, other;
    for (int person = 0; person < 60; ++person)
      for (int rater = 0; rater < 3; ++rater) {
        std::string marks, higher;
        for (int item = 0; item < 2; ++item) {
          const double z = normal(random) + (person % 5 - 2) * 0.7 - rater * 0.5;
          const int points = z < -1 ? 0 : z < 0 ? 1 : z < 1 ? 2 : 3;
          marks += fmt::format(",{}", points), higher += fmt::format(",{}", points + 1);
        }
        lines.push_back(fmt::format("p{},R{}{}\n", person, rater, marks));
        other.push_back(fmt::format("p{},Эксперт {}{}\n", person, rater, higher));
      }
    std::string text = "person,rater,a,b\n", shuffled = text;
    for (const auto& line : lines) text += line;
    for (const auto at : order_at_random<std::size_t>(other.size(), random)) shuffled += other[at];
    const auto one = fit_raters(*read_ratings(text, "F.csv", {}), Steps::common);
    const auto two = fit_raters(*read_ratings(shuffled, "F.csv", {}), Steps::common);
    REQUIRE(one);
    REQUIRE(two);
    CHECK(one->log_likelihood == Approx(two->log_likelihood).epsilon(1e-8));
    CHECK(two->items[0].least == one->items[0].least + 1);
    for (const auto& level : one->facets[0].levels) {
      const auto same =
          std::ranges::find(two->facets[0].levels, "Эксперт " + level.level.substr(1), &FacetLevel::level);
      REQUIRE(same != two->facets[0].levels.end());
      CHECK(std::abs(same->severity - level.severity) < 1e-4);
      CHECK(*level.se == Approx(*same->se).epsilon(1e-4));
    }
  }
}

TEST_CASE("whatever the bank and the plan, a simulation is refused or finite, and the same again") {
  int refused = 0, done = 0;
  for (int turn = 0; turn < tries(150); ++turn) {
    CAPTURE(turn);
    std::mt19937_64 random(static_cast<std::uint64_t>(turn) + 9'000);
    ParameterTable table{{normal(random), 0.05 + 2 * uniform(random)}, {}, {}};
    for (std::size_t item = among(random, 0, 25); item > 0; --item)
      table.items.push_back(
          {fmt::format("i{}", item), item_at_random(model_at_random(random), among(random, 2, 4), random), {}});
    SimulationPlan plan{static_cast<std::int64_t>(among(random, 1, 30)), random(), among(random, 1, 30)};
    plan.rule = static_cast<ChoiceRule>(among(random, 0, 5));
    if (by_chance(random, 0.4)) plan.exposure = 1.2 * uniform(random);
    if (by_chance(random, 0.6)) plan.cut = 2 * normal(random);
    plan.classify = by_chance(random, 0.3);
    if (by_chance(random, 0.4)) {
      plan.content = ContentPlan{{{"a", 0, 10}, {"b", among(random, 0, 4), among(random, 0, 6)}}, {}};
      for (std::size_t item = 0; item < table.items.size(); ++item)
        plan.content->area_of.push_back(among(random, 0, 1));
    }
    const auto found = simulate(table, plan), again = simulate(table, plan);
    ++(found ? done : refused);
    REQUIRE(found.has_value() == again.has_value());
    if (!found) continue;
    CHECK(std::isfinite(found->rmse + found->mean_se + found->overlap + found->mean_length));
    CHECK((found->max_exposure >= 0 && found->max_exposure <= 1));
    for (const auto& number : {found->accuracy, found->mean_confidence, found->decided}) check_number(number);
    CHECK(found->rmse == again->rmse);
    CHECK(found->unused_items == again->unused_items);
  }
  MESSAGE(refused, " refused, ", done, " done");
  CHECK(done > 20);
}

}  // namespace marshrut::psychometrics
