// From what experts say of a bank to what its answers say, with people whose ability is known.
#include "diagnostics/scale/scale.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>

#include "made_up_bank.h"

namespace marshrut::diagnostics {
namespace {

using doctest::Approx;

bool is_flagged(const CalibratedItem& item, ItemFlag flag) {
  return std::ranges::count(item.statistics.flags, flag) > 0;
}

}  // namespace

TEST_CASE("points become categories: right or not, and nothing, some, all where there are two points and more") {
  const auto one = item_of(1, 2), two = item_of(2, 2, 2), six = item_of(3, 2, 6);
  CHECK(categories_of(one) == 2);
  CHECK(category_of(one, 0) == 0);
  CHECK(category_of(one, 1) == 1);
  CHECK(categories_of(two) == 3);
  CHECK(category_of(two, 1) == 1);
  CHECK(category_of(two, 2) == 2);
  CHECK(category_of(six, 1) == 0);
  CHECK(category_of(six, 2) == 1);
  CHECK(category_of(six, 5) == 2);
}

TEST_CASE("a bank nobody answered is as hard as its experts say, and a required percent is one of its own items") {
  const Truth truth(9);
  Chance chance(1);
  const auto answers = sitting(truth, 0.4, 9, chance);
  const auto places = on_scale(Scale(), answers, {});
  REQUIRE(places.contains("METH-1"));
  const auto& place = places.at("METH-1");
  CHECK_FALSE(place.before);
  // At the ability where 70 % are expected of these items, they are.
  const double ability = psychometrics::ability_of_percent(place.percents, 70);
  double expected = 0;
  for (const auto& item : truth.items) {
    const auto model = as_experts_say(item);
    expected += psychometrics::percent_of_ability(psychometrics::expected_percents(std::span(&model, 1)), ability);
  }
  CHECK(expected / 9 == Approx(70).epsilon(1e-6));
}

TEST_CASE("difficulties are recovered from answers, those with few stay with the experts") {
  const Truth truth(24);
  auto answers = answered(truth, 900, 6, 11);
  const auto rare = answers.add({item_of(100, 3), 1, true, std::nullopt});
  const auto found = calibrated(answers);
  CHECK(found.competency.model == "gpcm");
  CHECK(found.competency.people == 900);
  double squares = 0;
  for (std::size_t item = 0; item < truth.items.size(); ++item) {
    REQUIRE(found.items[item].source == ParameterSource::answers);
    squares += std::pow(*found.items[item].statistics.difficulty - truth.difficulties[item] / 0.9, 2);
    CHECK(found.items[item].statistics.flags.empty());
  }
  MESSAGE("difficulties of 225 answers each miss by ", std::sqrt(squares / 24));
  CHECK(std::sqrt(squares / 24) < 0.35);
  CHECK(found.items[rare].source == ParameterSource::experts);
  // Moved by as much as the others turned out easier than said.
  CHECK(-found.items[rare].parameters.intercepts[0] == Approx(1 - 0.6).epsilon(0.6));
  CHECK_FALSE(found.items[rare].statistics.share);
}

TEST_CASE("a small sample gets the simpler model and the same answers give the same bits") {
  const Truth truth(12);
  const auto answers = answered(truth, 150, 6, 3);
  const auto first = calibrated(answers), second = calibrated(answers);
  CHECK(first.competency.model == "pcm");
  for (std::size_t item = 0; item < first.items.size(); ++item)
    CHECK(first.items[item].parameters.intercepts == second.items[item].parameters.intercepts);
}

TEST_CASE("nobody, one person and everybody alike are no calibration and no crash") {
  const Truth truth(6);
  for (std::size_t people : {0u, 1u}) {
    const auto found = calibrated(answered(truth, people, 6, 3));
    for (const auto& item : found.items) CHECK(item.source == ParameterSource::experts);
  }
  CompetencyAnswers alike("METH-1");
  alike.add({truth.items[0], 1, true, std::nullopt});
  for (int person = 0; person < 200; ++person) alike.add_person({{0, 1, "1"}});
  const auto found = calibrated(alike);
  REQUIRE(found.items.size() == 1);
  for (double intercept : found.items[0].parameters.intercepts) CHECK(std::isfinite(intercept));
  CHECK(is_flagged(found.items[0], ItemFlag::too_easy));
}

TEST_CASE("a wrong key, a noisy item and one that leaked are flagged, and the right key is proposed") {
  const Truth truth(12);
  const auto first = calibrated(answered(truth, 1200, 6, 21));
  Chance chance(22);
  CompetencyAnswers answers("METH-1");
  for (std::size_t item = 0; item < truth.items.size(); ++item)
    answers.add({truth.items[item], 1, true, first.items[item].statistics});
  for (std::size_t person = 0; person < 1200; ++person) {
    const double ability = 0.9 * chance.normal();
    std::vector<CompetencyAnswers::Given> given;
    for (std::size_t k = 0; k < 6; ++k) {
      const auto item = (person + k * 7) % truth.items.size();
      double points = truth.points(item, ability, chance);
      std::string option = points >= 1 ? "1" : "3";
      if (item == 0) {  // what is right is option 2, and the key says 1
        option = points >= 1 ? "2" : chance.uniform() < 0.5 ? "1" : "3";
        points = option == "1" ? 1 : 0;
      }
      if (item == 4) points = chance.uniform() < 0.5 ? 1 : 0;
      if (item == 8 && chance.uniform() < 0.6) points = 1;
      given.push_back({item, points, option});
    }
    answers.add_person(std::move(given));
  }
  const auto found = calibrated(answers);
  CHECK(is_flagged(found.items[0], ItemFlag::key_doubtful));
  CHECK(found.items[0].statistics.proposed_key == "2");
  CHECK(is_flagged(found.items[4], ItemFlag::weak));
  CHECK(is_flagged(found.items[8], ItemFlag::moved));
  std::size_t others = 0;
  for (const auto item : {1, 2, 3, 5, 6, 7, 9, 10, 11})
    others += !found.items[static_cast<std::size_t>(item)].statistics.flags.empty();
  CHECK(others <= 1);
}

/// 12 items that everybody answers, or, as in an adaptive sitting, the 7 that are about as hard as the person is able; item 4 is
/// harder by 1.5 logits for people of a kind, who know less by half a logit.
CompetencyAnswers answered_by_kinds(std::size_t people, Kinds kinds, bool adaptive = false) {
  const Truth truth(12);
  Chance chance(31);
  CompetencyAnswers answers("METH-1");
  for (const auto& item : truth.items) answers.add({item, 1, true, std::nullopt});
  for (std::size_t person = 0; person < people; ++person) {
    const bool of_kind = person % 3 == 0;
    const double ability = 0.9 * chance.normal() - (of_kind ? 0.5 : 0);
    std::vector<CompetencyAnswers::Given> given;
    std::vector<std::size_t> asked(12);
    std::iota(asked.begin(), asked.end(), std::size_t{0});
    if (adaptive) {
      const double near = ability - 0.6 + 0.7 * chance.normal();
      std::ranges::sort(asked, {}, [&](std::size_t item) { return std::abs(truth.difficulties[item] - near); });
      asked.resize(7);
    }
    for (const auto item : asked) {
      const double points = truth.points(item, ability - (of_kind && item == 4 ? 1.5 : 0), chance);
      given.push_back({item, points, points >= 1 ? "1" : "2"});
    }
    auto own = kinds;
    if (own.village) own.village = of_kind;
    if (own.beginner) own.beginner = person % 2 == 0;
    if (own.is_new) own.is_new = of_kind;
    answers.add_person(std::move(given), !adaptive, own);
  }
  return answers;
}

TEST_CASE("an item harder for some who know the same is told with the kind, and nothing where either side is few") {
  const auto found = calibrated(answered_by_kinds(1500, {true, true, false}));
  REQUIRE(found.items[4].statistics.unlike.size() == 1);
  const auto& told = found.items[4].statistics.unlike[0];
  CHECK(told.kind == ComparedKind::village);
  CHECK(told.ets_class == psychometrics::FunctioningClass::C);
  CHECK(told.harder_for_kind);
  CHECK(is_flagged(found.items[4], ItemFlag::differs));
  for (std::size_t item = 0; item < 12; ++item)
    if (item != 4) CHECK_FALSE(is_flagged(found.items[item], ItemFlag::differs));
  for (const auto& item : calibrated(answered_by_kinds(240, {true, std::nullopt, false})).items) CHECK(item.statistics.unlike.empty());
}

TEST_CASE("an item that turned harder since the calibration before is told to have moved, though new people know less") {
  const auto found = calibrated(answered_by_kinds(1500, {std::nullopt, std::nullopt, true}));
  for (std::size_t item = 0; item < 12; ++item) CHECK(is_flagged(found.items[item], ItemFlag::moved) == (item == 4));
}

TEST_CASE("in adaptive sittings too an item that is harder for some is told, and one that turned harder") {
  const auto kinds = calibrated(answered_by_kinds(2500, {true, true, false}, true));
  REQUIRE(kinds.items[4].statistics.unlike.size() == 1);
  CHECK(kinds.items[4].statistics.unlike[0].kind == ComparedKind::village);
  CHECK(kinds.items[4].statistics.unlike[0].harder_for_kind);
  CHECK(is_flagged(kinds.items[4], ItemFlag::differs));
  const auto moved = calibrated(answered_by_kinds(2500, {std::nullopt, std::nullopt, true}, true));
  for (std::size_t item = 0; item < 12; ++item) {
    if (item != 4) CHECK_FALSE(is_flagged(kinds.items[item], ItemFlag::differs));
    CHECK(is_flagged(moved.items[item], ItemFlag::moved) == (item == 4));
  }
}

TEST_CASE("a curve's groups hold at least ten people each and lie at the model where it is true") {
  const Truth truth(8);
  const auto found = calibrated(answered(truth, 4000, 8, 5));
  double squares = 0, count = 0;
  for (const auto& item : found.items) {
    REQUIRE(item.statistics.points.size() >= 5);
    const psychometrics::Item model{item.parameters.model, item.parameters.slope, item.parameters.intercepts, 0};
    const auto expected = psychometrics::expected_percents(std::span(&model, 1));
    double before = -4;
    for (const auto& point : item.statistics.points) {
      CHECK(point.people >= 10);
      CHECK(point.ability > before);
      before = point.ability;
      squares += std::pow(point.share - psychometrics::percent_of_ability(expected, point.ability) / 100, 2) *
                 static_cast<double>(point.people);
      count += static_cast<double>(point.people);
    }
  }
  MESSAGE("points differ from the curve by ", std::sqrt(squares / count));
  CHECK(std::sqrt(squares / count) < 0.03);
}

}  // namespace marshrut::diagnostics
