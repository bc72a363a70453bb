#include <doctest/doctest.h>

#include "accompaniment/errors.h"
#include "accompaniment/mentoring/pair.h"
#include "accompaniment/workplace/sheet.h"
#include "kit/regulation_fixture.h"

using namespace marshrut;
using namespace marshrut::accompaniment;

namespace {

const auto day = Date::of(2026, 11, 26);

WorkplaceSheet sheet_of_visit() {
  WorkplaceSheet sheet;
  sheet.person = {"T"};
  sheet.colleague = {"C"};
  sheet.held_on = day;
  sheet.topic = "Дроби";
  sheet.observed = "Работали в парах";
  return sheet;
}

MentoringPair pair_proposed() {
  MentoringPair pair;
  pair.mentor = {"M"};
  pair.mentee = {"T"};
  return pair;
}

}  // namespace

TEST_CASE("a sheet is whole when the teacher and the colleague both signed it, each once") {
  auto first = signed_by(sheet_of_visit(), {"C"}, {1}).value();
  CHECK_FALSE(is_whole(first));
  CHECK(signed_by(first, {"C"}, {2}).error().code == &errors::sheet_signed);
  CHECK(signed_by(first, {"X"}, {2}).error().code == &errors::sheet_not_yours);
  auto both = signed_by(first, {"T"}, {3}).value();
  CHECK(is_whole(both));
  CHECK(reopened(both).error().code == &errors::sheet_signed);
  CHECK_FALSE(reopened(first).value().colleague_signed_ms);
}

TEST_CASE("a sheet says what was seen, of a day that has come, by two people") {
  CHECK(acceptable_sheet(sheet_of_visit(), day));
  CHECK(acceptable_sheet(sheet_of_visit(), day.plus_days(-1)).error().code == &errors::consultation_ahead);
  auto alone = sheet_of_visit();
  alone.colleague = alone.person;
  CHECK(acceptable_sheet(alone, day).error().code == &errors::sheet_with_oneself);
  auto silent = sheet_of_visit();
  silent.observed = "  ";
  CHECK(acceptable_sheet(silent, day).error().code == &errors::sheet_words_wrong);
}

TEST_CASE("forms of learning at the workplace are those that the regulation names") {
  auto profile = regulation::kirov();
  CHECK(form_rule(profile, regulation::WorkplaceForm::lesson_visit));
  profile.workplace.reset();
  CHECK(form_rule(profile, regulation::WorkplaceForm::lesson_visit).error().code == &errors::form_unknown);
}

TEST_CASE("a pair is active when both have consented, and a refusal says why") {
  auto one = answered(pair_proposed(), {{"M"}, true, "", {1}, day}).value();
  CHECK(one.state == PairState::proposed);
  CHECK(answered(one, {{"M"}, true, "", {2}, day}).error().code == &errors::pair_decided);
  CHECK(answered(one, {{"X"}, true, "", {2}, day}).error().code == &errors::pair_not_yours);
  auto both = answered(one, {{"T"}, true, "", {2}, day}).value();
  CHECK(both.state == PairState::active);
  CHECK(both.since == day);
  CHECK(answered(one, {{"T"}, false, "нет", {2}, day}).error().code == &errors::pair_reason);
  CHECK(answered(one, {{"T"}, false, "Хочу другого наставника", {2}, day}).value().state == PairState::declined);
  CHECK(ended(both, "Закончился учебный год", day).value().state == PairState::ended);
  CHECK(ended(ended(both, "Закончился учебный год", day).value(), "Закончился учебный год", day).error().code == &errors::pair_decided);
}
