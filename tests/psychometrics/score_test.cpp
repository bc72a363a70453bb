#include "psychometrics/scoring/score.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "made_up.h"
#include "psychometrics/errors.h"

namespace marshrut::psychometrics {
namespace {

using doctest::Approx;

ParameterTable table_of(const std::vector<Item>& items, Population population = {}) {
  ParameterTable table{population, {}};
  for (const auto& item : items) table.items.push_back({"i" + std::to_string(table.items.size() + 1), item, {}});
  return table;
}

Scores scored(const ParameterTable& table, const Responses& responses, ScoreMethod method) {
  auto done = score(table, responses, method, "R.csv");
  if (!done) FAIL(done.error().words_en());
  return *std::move(done);
}

Scores scored(const ParameterTable& table, const std::string& text, ScoreMethod method) {
  return scored(table, *read_responses(text, "R.csv"), method);
}

std::vector<Item> bank(std::size_t count) {
  std::vector<Item> items;
  for (std::size_t item = 0; item < count; ++item)
    items.push_back({Model::two_parameter,
                     0.8 + 0.1 * static_cast<double>(item % 9),
                     {1.5 - 0.1 * static_cast<double>(item % 31)},
                     0});
  return items;
}

constexpr ScoreMethod methods[] = {ScoreMethod::eap, ScoreMethod::map, ScoreMethod::wle, ScoreMethod::ml};

}  // namespace

TEST_CASE("two Rasch items, one right, are scored as by hand") {
  const auto table = table_of({{Model::rasch, 1, {0}, 0}, {Model::rasch, 1, {0}, 0}});
  for (auto method : methods) {
    const auto found = scored(table, "i1,i2\n1,0\n", method).rows[0];
    CHECK(std::abs(*found.ability) < 1e-9);
  }
  CHECK(*scored(table, "i1,i2\n1,0\n", ScoreMethod::ml).rows[0].error == Approx(std::sqrt(2)).epsilon(1e-9));
  CHECK(*scored(table, "i1,i2\n1,0\n", ScoreMethod::map).rows[0].error == Approx(1 / std::sqrt(1.5)).epsilon(1e-9));
  // All right: Warm's estimate solves 2 (1 - P) + (1 - 2P) / 2 = 0, so that P = 5/6.
  CHECK(*scored(table, "i1,i2\n1,1\n", ScoreMethod::wle).rows[0].ability == Approx(std::log(5)).epsilon(1e-9));
  CHECK(!scored(table, "i1,i2\n1,0\n", ScoreMethod::ml).rows[0].fit);  // items alike have no misfit
}

TEST_CASE("all right, all wrong and no answers have a score of each kind or a warning") {
  const auto table = table_of(bank(10), {0.3, 0.81});
  const std::string text = "i1,i2,i3\n1,1,1\n0,0,0\n,,\n1,0,1\n";
  for (auto method : methods) {
    CAPTURE(name_of(method));
    const auto found = scored(table, text, method);
    const bool believes = method == ScoreMethod::eap || method == ScoreMethod::map;
    CHECK(found.rows[0].ability.has_value() == (method != ScoreMethod::ml));
    CHECK(found.rows[1].ability.has_value() == (method != ScoreMethod::ml));
    CHECK(found.rows[2].ability.has_value() == believes);
    CHECK(found.rows[3].ability.has_value());
    CHECK(found.warnings.empty() == believes);
    if (believes) CHECK(*found.rows[2].ability == Approx(0.3));
    if (believes) CHECK(*found.rows[2].error == Approx(0.9));
    for (const auto& one : found.rows) {
      if (one.ability) CHECK(std::isfinite(*one.ability + *one.error));
      if (one.fit) CHECK(std::isfinite(*one.fit));
    }
  }
  CHECK(written(scored(table, text, ScoreMethod::ml)).starts_with("row,theta,se,lz\n1,,,\n2,,,\n3,,,\n4,"));
}

TEST_CASE("answers all at one end have no greatest likelihood by any model") {
  for (auto model : {Model::rasch, Model::two_parameter, Model::three_parameter, Model::partial_credit,
                     Model::generalised_partial_credit, Model::graded}) {
    CAPTURE(word_of(model));
    std::vector<Item> items;
    for (int item = 0; item < 5; ++item) {
      items.push_back({model, 1, {0.5 * item}, has_guess(model) ? 0.2 : 0});
      if (!is_dichotomous(model)) items.back().intercepts.push_back(-1);
    }
    const std::string top = is_dichotomous(model) ? "1" : "2";
    const auto text = "i1,i2,i3,i4,i5\n0,0,0,0,0\n" + top + "," + top + "," + top + "," + top + "," + top + "\n";
    const auto found = scored(table_of(items), text, ScoreMethod::ml);
    CHECK(!found.rows[0].ability);
    CHECK(!found.rows[1].ability);
    for (const auto& one : scored(table_of(items), text, ScoreMethod::wle).rows)
      CHECK(std::abs(one.ability.value()) < 8);
  }
}

TEST_CASE("abilities are found without bias that their errors do not tell") {
  auto items = bank(30);
  for (std::size_t item = 0; item < 10; ++item) {
    items.push_back({Model::graded, 1.3, {1.4, 0.2, -1.1}, 0});
    items.push_back({Model::three_parameter, 1.2, {0.4}, 0.2});
    items.push_back({Model::generalised_partial_credit, 0.9, {0.5, -0.4}, 0});
  }
  const auto abilities = made_up_abilities(600, 17);
  const auto responses = made_up(items, abilities, 19, [](std::size_t, std::uint32_t) { return true; });
  for (auto method : methods) {
    CAPTURE(name_of(method));
    const auto found = scored(table_of(items), responses, method);
    double squares = 0, sum = 0, count = 0;
    for (std::size_t row = 0; row < abilities.size(); ++row) {
      if (!found.rows[row].ability) continue;
      const double z = (*found.rows[row].ability - abilities[row]) / *found.rows[row].error;
      squares += z * z;
      sum += z;
      ++count;
    }
    CHECK(count > 595);
    CHECK(std::abs(sum / count) < 0.2);
    CHECK(squares / count == Approx(1).epsilon(0.2));
  }
}

TEST_CASE("the root that was asked for is a root: small steps of the likelihood agree") {
  CHECK(rc::check([] {
    std::vector<Item> items = bank(*rc::gen::inRange(3, 20));
    items.push_back({Model::three_parameter, 1.5, {0}, 0.2});
    const auto abilities = made_up_abilities(1, *rc::gen::inRange(1, 10'000));
    const auto responses =
        made_up(items, abilities, *rc::gen::inRange(1, 10'000), [](std::size_t, std::uint32_t) { return true; });
    const auto found = scored(table_of(items), responses, ScoreMethod::map).rows[0];
    auto log_posterior = [&](double ability) {
      double sum = -ability * ability / 2;
      std::vector<AbilityCurve> curves;
      for (auto [item, category] : responses.answers) {
        ability_curves(items[item], ability, curves);
        sum += curves[category].log_p;
      }
      return sum;
    };
    RC_ASSERT(std::abs(log_posterior(*found.ability + 1e-4) - log_posterior(*found.ability - 1e-4)) < 1e-8);
  }));
}

TEST_CASE("the fit of people who answer by the model is standard, and of those who answer against it is low") {
  const auto items = bank(40);
  const auto abilities = made_up_abilities(2'000, 23);
  auto responses = made_up(items, abilities, 29, [](std::size_t, std::uint32_t) { return true; });
  for (auto method : {ScoreMethod::map, ScoreMethod::wle}) {
    double sum = 0, squares = 0, low = 0, count = 0;
    for (const auto& one : scored(table_of(items), responses, method).rows) {
      if (!one.fit) continue;
      sum += *one.fit;
      squares += *one.fit * *one.fit;
      low += *one.fit < -1.645;
      ++count;
    }
    CHECK(std::abs(sum / count) < 0.1);
    CHECK(squares / count == Approx(1).epsilon(0.12));
    CHECK(low / count == Approx(0.05).epsilon(0.5));
  }
  for (auto& answer : responses.answers)
    if (items[answer.item].intercepts[0] > 0.8 || items[answer.item].intercepts[0] < -0.8)
      answer.category = 1 - answer.category;
  double low = 0;
  for (const auto& one : scored(table_of(items), responses, ScoreMethod::wle).rows) low += one.fit && *one.fit < -2;
  CHECK(low > 1'000);
}

TEST_CASE("items without parameters and answers they do not have are refused by line and column") {
  const auto table = table_of(bank(3));
  const auto unknown = score(table, *read_responses("i1,x\n1,0\n", "R.csv"), ScoreMethod::eap, "R.csv");
  REQUIRE(!unknown);
  CHECK(unknown.error().words_en() ==
        "R.csv, line 1, column 2: the item “x” has no parameters. Remove the column or calibrate the item.");
  const auto greater = score(table, *read_responses("i1,i2\n1,0\n1,2\n", "R.csv"), ScoreMethod::eap, "R.csv");
  REQUIRE(!greater);
  CHECK(greater.error().words_en() ==
        "R.csv, line 3, column 2: the item “i2” has no answer 2; the greatest is 1. Correct the answer.");
}

}  // namespace marshrut::psychometrics
