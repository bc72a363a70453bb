// One plan for several: needs taken together, limits that fit everybody, and whom a session does not fit.
#include "team/plan/together.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "planning/calendar.h"

using namespace marshrut;
using namespace marshrut::team;
using planning::LeftOutCode;

namespace {

const Date monday = Date::of(2026, 9, 7);

planning::Offer offer(const std::string& name, int day, std::int64_t hours) {
  catalogue::Activity a;
  catalogue::ActivitySession s;
  a.id.value = a.title = name;
  a.hours = hours;
  a.form = catalogue::StudyForm::in_person;
  s.id.value = "s-" + name;
  s.starts = monday.plus_days(day);
  s.ends = s.starts.plus_days(1);
  s.release_days = 1;
  return planning::offer_of(a, s, {});
}

planning::Limits limits() {
  planning::Limits limits;
  limits.starts = monday;
  limits.ends = monday.plus_days(200);
  limits.weekly_hours.assign(29, 6);
  return limits;
}

Together person(const std::string& name, std::vector<planning::Need> needs, bool seen) {
  Together one;
  one.person.value = one.name = name;
  one.limits = limits();
  one.needs = std::move(needs);
  one.needs_seen = seen;
  return one;
}

}  // namespace

TEST_CASE("needs of several are one need: weights together, the spread between people in its deviation") {
  const auto needs = needs_together({person("А", {{"C1", 0.2, 0.03, 1, false}}, true), person("Б", {{"C1", 0.4, 0.03, 3, false}}, true)});
  REQUIRE(needs.size() == 1);
  CHECK(needs[0].weight == 4);
  CHECK(needs[0].mean == doctest::Approx(0.35));
  CHECK(needs[0].deviation == doctest::Approx(std::sqrt(0.03 * 0.03 + 0.0075)));
}

TEST_CASE("a need that the maker may not see counts only when five share it") {
  std::vector<Together> people;
  for (const auto* name : {"А", "Б", "В", "Г"}) people.push_back(person(name, {{"C1", 0.2, 0.03, 1, false}}, false));
  CHECK(needs_together(people).empty());
  CHECK(people_counted(people, needs_together(people)) == 0);
  people.push_back(person("Д", {{"C1", 0.2, 0.03, 1, false}, {"C2", 0.2, 0.03, 1, false}}, false));
  CHECK(needs_together(people).size() == 1);
  CHECK(people_counted(people, needs_together(people)) == 5);
  people.push_back(person("Е", {{"C2", 0.2, 0.03, 1, false}}, true));
  REQUIRE(needs_together(people).size() == 2);
  CHECK(needs_together(people)[1].weight == 1);
}

TEST_CASE("the term is everybody's and the limits are what is left to whoever has least") {
  auto busy = person("А", {}, true), other = person("Б", {}, true);
  busy.limits.ends = monday.plus_days(100);
  other.limits.starts = monday.plus_days(7);
  busy.own = {offer("Свой курс", 21, 36)};
  other.limits.first_day = monday.plus_days(12);
  const std::vector people{busy, other};
  CHECK(term_together(people) == planning::DaySpan{monday.plus_days(7), monday.plus_days(100)});
  const auto fit = limits_together(limits(), people);
  CHECK(fit.hours == 120 - 36);
  CHECK(fit.activities == 7);
  CHECK(fit.release_days == 5);
  CHECK(fit.seats == 2);
  CHECK(fit.first_day == monday.plus_days(12));
  REQUIRE(fit.taken.size() == 1);
  CHECK(fit.taken[0].title == "А: Свой курс");
}

TEST_CASE("whom a session does not fit is told with what stands in the way") {
  auto busy = person("А", {}, true), done = person("Б", {}, true), free = person("В", {}, true), holds = person("Г", {}, true);
  busy.own = {offer("Свой курс", 21, 6)};
  done.done = {{"Общий"}};
  holds.own = busy.own;
  holds.held = {{"s-Общий"}};
  auto common = offer("Общий", 21, 6);
  common.session.seats = 10;
  common.session.taken = 8;
  const auto misfits = misfits_of({busy, done, free, holds}, {common});
  REQUIRE(misfits.size() == 3);
  CHECK(misfits[0].reason == LeftOutCode::no_seats);
  CHECK(misfits[0].name.empty());
  CHECK(misfits[1].name == "А");
  CHECK(misfits[1].reason == LeftOutCode::clash);
  CHECK(misfits[1].with == "Свой курс");
  CHECK(misfits[2].reason == LeftOutCode::completed);
}

TEST_CASE("what has to come first is asked of each person") {
  auto ready = person("А", {}, true), other = person("Б", {}, true);
  ready.attended = {{"Первый"}};
  auto second = offer("Второй", 50, 6);
  second.prerequisites = {{"Первый"}};
  const auto alone = misfits_of({ready, other}, {second});
  REQUIRE(alone.size() == 1);
  CHECK(alone[0].name == "Б");
  CHECK(alone[0].reason == LeftOutCode::prerequisite);
  CHECK(misfits_of({ready, other}, {offer("Первый", 20, 6), second}).empty());
}
