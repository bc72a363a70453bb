#include "psychometrics/watch/functioning_by_ability.h"

#include <doctest/doctest.h>

#include <cmath>

#include "at_random.h"
#include "calibrated.h"
#include "made_up.h"
#include "made_up_bank.h"
#include "psychometrics/adaptive/choice.h"
#include "psychometrics/errors.h"
#include "psychometrics/watch/item_fit.h"

namespace marshrut::psychometrics {
namespace {

struct Sat {
  Responses responses;
  Groups groups{{"one", "other"}, {}};
};

/// Adaptive sittings of twelve items; every third person is of the second group, less able by 0.5, and for them the item
/// `differing` is harder by `shift`.
Sat adaptive_of_two(const ParameterTable& table, std::size_t people, std::size_t differing, double shift,
                    std::uint64_t seed) {
  constexpr std::size_t length = 12;
  Sat sat;
  std::vector<Item> items;
  for (const auto& one : table.items) {
    items.push_back(one.item);
    sat.responses.items.push_back(one.id);
    sat.responses.columns.push_back(items.size());
  }
  const AdaptiveBank bank(items);
  auto harder = items[differing];
  for (std::size_t k = 0; k < harder.intercepts.size(); ++k)
    harder.intercepts[k] -= shift * (harder.model == Model::graded ? 1 : static_cast<double>(k + 1));
  SplitMix chance(seed);
  PerItem numbers;
  std::vector<AbilityCurve> curves;
  for (std::size_t person = 0; person < people; ++person) {
    const bool other = person % 3 == 0;
    const double ability = chance.normal() - (other ? 0.5 : 0);
    AdaptiveSession session(items.size(), 0, 1);
    std::vector<Answer> answers;
    while (session.answered() < length) {
      const auto item = *next_item(bank, session, {ChoiceRule::progressive, length}, chance, numbers);
      const auto& asked = other && item == differing ? harder : items[item];
      const auto answer = drawn_category(asked, ability, chance.uniform(), curves);
      session.answer(bank, item, answer);
      answers.push_back({static_cast<std::uint32_t>(item), static_cast<std::uint32_t>(answer)});
    }
    std::ranges::sort(answers, {}, &Answer::item);
    sat.responses.answers.insert(sat.responses.answers.end(), answers.begin(), answers.end());
    sat.responses.ends.push_back(sat.responses.answers.size());
    sat.responses.frequencies.push_back(1);
    sat.responses.lines.push_back(person + 2);
    sat.groups.group_of_row.push_back(other ? 1 : 0);
  }
  return sat;
}

Functioning found_in(const ParameterTable& table, const Sat& sat) {
  auto found = functioning_by_ability(table, sat.responses, sat.groups, "R.csv");
  REQUIRE(found);
  return *std::move(found);
}

}  // namespace

TEST_CASE("in adaptive sittings of groups of unlike ability no more items differ than chance lets") {
  std::size_t told = 0, small = 0, classes = 0;
  double deviates = 0;
  for (std::uint64_t seed = 1; seed <= 6; ++seed) {
    const auto table = made_up_bank(40, seed);
    for (const auto& one : found_in(table, adaptive_of_two(table, 3'000, 0, 0, 100 + seed)).items) {
      if (!one.p || std::min(one.reference_people, one.focal_people) < 100) continue;
      told += 1;
      small += *one.p < 0.05;
      classes += one.ets_class != FunctioningClass::A;
      deviates += *one.delta / *one.se_delta;
    }
  }
  MESSAGE("of ", told, " items ", small, " below 0.05, of class B or C ", classes, ", mean deviate ",
          deviates / static_cast<double>(told));
  CHECK(told > 100);
  CHECK(static_cast<double>(small) / static_cast<double>(told) < 0.09);
  CHECK(static_cast<double>(small) / static_cast<double>(told) > 0.02);
  CHECK(std::abs(deviates / static_cast<double>(told)) < 0.2);
  CHECK(classes < 6);
}

TEST_CASE("an item that is harder for one group in adaptive sittings is found, and by how much") {
  const auto table = made_up_bank(40, 3);
  std::size_t found = 0, looked_at = 0;
  double delta = 0;
  for (std::size_t item = 0; item < 12; ++item) {
    const auto all = found_in(table, adaptive_of_two(table, 4'000, item, 0.9, 200 + item)).items;
    if (std::min(all[item].reference_people, all[item].focal_people) < 150) continue;
    looked_at += 1;
    delta += *all[item].delta;
    found += all[item].ets_class != FunctioningClass::A;
    CHECK(all[item].focal == "other");
  }
  REQUIRE(looked_at >= 5);
  MESSAGE("found ", found, " of ", looked_at, ", mean delta ", delta / static_cast<double>(looked_at), " for ",
          -2.35 * 0.9);
  CHECK(found + 1 >= looked_at);
  CHECK(std::abs(delta / static_cast<double>(looked_at) + 2.35 * 0.9) < 0.35);
}

TEST_CASE("of complete answers the comparison by ability says what Mantel and Haenszel say") {
  std::vector<Item> bank;
  for (std::size_t item = 0; item < 24; ++item)
    bank.push_back({Model::rasch, 1, {(static_cast<double>(item) - 11.5) / 8}, 0});
  auto abilities = made_up_abilities(3'000, 7);
  Groups groups{{"one", "other"}, {}};
  for (std::size_t person = 0; person < abilities.size(); ++person) {
    groups.group_of_row.push_back(person % 3 == 0 ? 1 : 0);
    if (person % 3 == 0) abilities[person] -= 0.5;
  }
  auto responses = made_up(bank, abilities, 8, [](std::size_t, std::size_t) { return true; });
  std::mt19937_64 random(9);
  auto harder = bank[5];
  harder.intercepts[0] -= 0.8;
  for (std::size_t person = 0; person < abilities.size(); person += 3)
    responses.answers[responses.ends[person] + 5].category = made_up_answer(harder, abilities[person], random);
  const auto by_score = functioning(responses, groups);
  const auto by_ability = functioning_by_ability(calibrated(responses, Model::rasch).table, responses, groups, "R.csv");
  REQUIRE(by_ability);
  for (std::size_t item = 0; item < bank.size(); ++item)
    CHECK(std::abs(*by_score->items[item].delta - *by_ability->items[item].delta) < 0.35);
  CHECK(by_ability->items[5].ets_class == by_score->items[5].ets_class);
  CHECK(*by_ability->items[5].delta < -1.4);
}

TEST_CASE("items of several categories are compared too, and what cannot be is said") {
  ParameterTable table = made_up_bank(20, 5);
  table.items[4].item = {Model::generalised_partial_credit, 1, {0.6, 0.3}, 0};
  const auto sat = adaptive_of_two(table, 4'000, 4, 0.9, 6);
  const auto found = found_in(table, sat);
  REQUIRE(found.items[4].mean_difference);
  CHECK(*found.items[4].mean_difference < -0.25);
  CHECK(found.items[4].ets_class == FunctioningClass::C);
  CHECK(functioning_by_ability(table, sat.responses, {{"one"}, {}}, "R.csv").error().code == &errors::groups_too_few);
  auto fewer = table;
  fewer.items.pop_back();
  CHECK(functioning_by_ability(fewer, sat.responses, sat.groups, "R.csv").error().code == &errors::item_unknown);
}

TEST_CASE("whoever answered one item alone is matched by nothing and compared with nobody") {
  const ParameterTable table = made_up_bank(20, 5);
  auto sat = adaptive_of_two(table, 400, 4, 0, 6);
  const auto before = found_in(table, sat);
  for (std::int64_t person = 0; person < 200; ++person) {
    sat.responses.answers.push_back({4, 1});
    sat.responses.ends.push_back(sat.responses.answers.size());
    sat.responses.frequencies.push_back(1);
    sat.responses.lines.push_back(sat.responses.lines.back() + 1);
    sat.groups.group_of_row.push_back(person % 2);
  }
  const auto with_them = found_in(table, sat);
  CHECK(with_them.items[4].reference_people == before.items[4].reference_people);
  CHECK(with_them.items[4].focal_people == before.items[4].focal_people);

  auto alone = sat.responses;
  alone.answers.assign(alone.rows(), {4, 0});
  for (std::size_t row = 0; row < alone.rows(); ++row) alone.ends[row + 1] = row + 1;
  const auto untold = functioning_by_ability(table, alone, sat.groups, "R.csv");
  REQUIRE(untold);
  CHECK_FALSE(untold->items[4].p);
  CHECK(untold->warnings.size() == table.items.size());
}

TEST_CASE("parameters that are far off tell nothing of an item, and those that are near tell what is so") {
  std::vector<Item> bank;
  for (std::size_t item = 0; item < 24; ++item)
    bank.push_back({Model::two_parameter, 1, {(static_cast<double>(item) - 11.5) / 8}, 0});
  auto abilities = made_up_abilities(600, 7);
  const auto responses = made_up(bank, abilities, 8, [](std::size_t, std::size_t) { return true; });
  Groups groups{{"one", "other"}, {}};
  for (std::size_t person = 0; person < abilities.size(); ++person) groups.group_of_row.push_back(person % 2);
  const auto of_first = [&](double intercept, const Responses& answers) {
    ParameterTable table;
    for (std::size_t item = 0; item < bank.size(); ++item) table.items.push_back({responses.items[item], bank[item], {}});
    table.items[12].item.intercepts[0] = intercept;
    auto found = functioning_by_ability(table, answers, groups, "R.csv");
    REQUIRE(found);
    return found->items[12];
  };
  for (const double far : {-1e4, -700.0, -40.0, -12.0, 12.0, 700.0, 1e4}) {
    CHECK_FALSE(of_first(far, responses).p);
    CHECK_FALSE(of_first(far, responses).ets_class);
  }
  const double told = *of_first(bank[12].intercepts[0], responses).delta;
  for (const double near : {-3.0, -1.5, 1.5, 3.0})
    CHECK(std::abs(*of_first(near, responses).delta - told) < 0.5);

  auto rare = responses;
  const auto answer = [&](std::size_t person) -> auto& { return rare.answers[rare.ends[person] + 12].category; };
  for (std::size_t person = 0; person < abilities.size(); ++person) answer(person) = person % 2 == 0 && person < 8;
  const auto untold = of_first(-4, rare);
  CHECK(untold.reference_people == 300);
  CHECK_FALSE(untold.odds_ratio);
  CHECK_FALSE(untold.ets_class);
  answer(1) = 1;
  const auto scarce = of_first(-4, rare);
  REQUIRE(scarce.odds_ratio);
  CHECK(*scarce.odds_ratio < 20);
  CHECK(scarce.ets_class == FunctioningClass::A);
}

TEST_CASE("whatever the answers, fit and comparisons by ability are finite") {
  std::mt19937_64 random(12);
  const auto finite = [](const std::optional<double>& number) { return !number || std::isfinite(*number); };
  for (int one = 0; one < tries(60); ++one) {
    const auto bank = bank_at_random(model_at_random(random), among(random, 1, 12), random);
    const auto responses = responses_at_random(bank, among(random, 1, 200), true, random);
    ParameterTable table;
    for (std::size_t item = 0; item < bank.size(); ++item) table.items.push_back({responses.items[item], bank[item], {}});
    Groups groups{{"one", "other"}, {}};
    for (std::size_t row = 0; row < responses.rows(); ++row)
      groups.group_of_row.push_back(static_cast<std::int64_t>(among(random, 0, 2)) - 1);
    const auto fit = item_fit(table, responses, ParametersFrom::these_answers, "R.csv");
    const auto found = functioning_by_ability(table, responses, groups, "R.csv");
    if (fit)  // answers of 1 to items that do not have them are refused
      for (const auto& item : fit->items) {
        CHECK(finite(item.s_x2));
        CHECK(finite(item.p));
        CHECK(finite(item.rmsea));
        CHECK(finite(item.infit));
        CHECK(finite(item.outfit));
      }
    if (found)
      for (const auto& item : found->items) {
        CHECK(finite(item.p));
        CHECK(finite(item.delta));
        CHECK(finite(item.se_delta));
        CHECK(finite(item.odds_ratio));
        CHECK(finite(item.mean_difference));
      }
  }
}

}  // namespace marshrut::psychometrics
