// What variants promise: the fewest hours that reach nine tenths of the effect, and why each offer is not in a variant.
#include <doctest/doctest.h>

#include <algorithm>

#include "catalogue/rules.h"
#include "planning/propose.h"
#include "task_generator.h"

using namespace marshrut;
using namespace marshrut::planning;

namespace {

Offer course(const std::string& name, int day, std::int64_t hours, std::vector<catalogue::Gain> gains) {
  catalogue::Activity a;
  catalogue::ActivitySession s;
  a.id.value = a.title = name;
  a.hours = hours;
  a.form = catalogue::StudyForm::distance;
  a.venue = catalogue::Venue::online;
  s.id.value = "s-" + name;
  s.starts = generated::year_start.plus_days(day);
  s.ends = s.starts.plus_days(20);
  return offer_of(a, s, std::move(gains));
}

Task task_of(std::vector<Offer> offers) {
  Task task;
  task.needs = {{"C1", 0.3, 0.05, 1, false}};
  task.offers = std::move(offers);
  task.limits.starts = generated::year_start;
  task.limits.ends = generated::year_start.plus_days(300);
  task.limits.weekly_hours.assign(43, 40);
  task.limits.transfer = task.limits.reflection = false;
  return task;
}

const LeftOut* left_out(const Proposal& proposal, const std::string& title) {
  auto found = std::ranges::find(proposal.left_out, title, &LeftOut::title);
  return found == proposal.left_out.end() ? nullptr : &*found;
}

/// The largest effect within so many hours.
Proposal within(Task task, std::int64_t hours) {
  task.limits.hours = hours;
  return propose(task, Variant::largest_effect);
}

}  // namespace

TEST_CASE("the fewest hours close nine tenths of the largest effect, and proven fewer hours do not") {
  CHECK(rc::check([] {
    auto task = generated::task();
    // A wanted kind may stand before any learning rather than not at all: another plan than the one that was proven.
    const bool by_kinds = *rc::gen::arbitrary<bool>();
    task.limits.transfer = task.limits.reflection = by_kinds;
    const auto largest = propose(task, Variant::largest_effect), fewest = propose(task, Variant::fewest_hours);
    RC_ASSERT(fewest.hours <= largest.hours);
    RC_ASSERT(fewest.unmet.size() <= largest.unmet.size());
    if (!task.needs.empty()) RC_ASSERT(fewest.share >= 0.9 * largest.share - 1e-6);
    RC_ASSERT(fewest.least_hours <= fewest.hours);
    RC_ASSERT(fewest.proven == (fewest.least_hours == fewest.hours));
    if (by_kinds || !fewest.proven || fewest.hours == 0) return;
    const auto fewer = within(task, fewest.hours - 1);
    RC_ASSERT(fewer.unmet.size() > largest.unmet.size() || fewer.share < 0.9 * largest.share + 1e-6 || task.needs.empty());
  }));
}

TEST_CASE("a longer course that adds little more is left out of the fewest hours and says so") {
  const auto task = task_of({course("Короткий", 10, 18, {{"C1", 0.29}}), course("Длинный", 60, 72, {{"C1", 0.3}})});
  const auto fewest = propose(task, Variant::fewest_hours);
  CHECK(fewest.hours == 18);
  CHECK(fewest.least_hours == 18);
  CHECK(fewest.proven);
  REQUIRE(left_out(fewest, "Длинный"));
  CHECK(left_out(fewest, "Длинный")->reason == LeftOutCode::spares_hours);
}

TEST_CASE("what builds on something that is not in the plan says on what") {
  auto task = task_of({course("Первый", 10, 200, {{"C1", 0.1}}), course("Второй", 60, 18, {{"C1", 0.2}}), course("Третий", 90, 18, {{"C1", 0.1}})});
  task.offers[1].prerequisites = {{"Первый"}};
  task.offers[2].prerequisites = {{"которого нет"}};
  const auto largest = propose(task, Variant::largest_effect);
  REQUIRE(left_out(largest, "Второй"));
  CHECK(left_out(largest, "Второй")->reason == LeftOutCode::prerequisite);
  CHECK(left_out(largest, "Второй")->with == "Первый");
  REQUIRE(left_out(largest, "Третий"));
  CHECK(left_out(largest, "Третий")->reason == LeftOutCode::prerequisite);
  CHECK(left_out(largest, "Третий")->with.empty());
}

TEST_CASE("what a shorter one of the plan outdoes says which") {
  auto task = task_of({course("Сильный", 10, 18, {{"C1", 0.6}}), course("Слабый", 60, 36, {{"C1", 0.2}})});
  const auto largest = propose(task, Variant::largest_effect);
  REQUIRE(left_out(largest, "Слабый"));
  CHECK(left_out(largest, "Слабый")->reason == LeftOutCode::dominated);
  CHECK(left_out(largest, "Слабый")->with == "Сильный");
}

TEST_CASE("a form that is not wished for is left out for it") {
  auto task = task_of({course("Дистанционный", 10, 18, {{"C1", 0.2}})});
  task.limits.forms = {catalogue::StudyForm::in_person};
  const auto largest = propose(task, Variant::largest_effect);
  CHECK(largest.items.empty());
  CHECK(largest.left_out.at(0).reason == LeftOutCode::form);
}

TEST_CASE("those who plan together need a seat each, and nothing meets what one of them does already") {
  auto task = task_of({course("Мало мест", 10, 18, {{"C1", 0.2}}), course("Встреча", 60, 18, {{"C1", 0.1}})});
  task.offers[0].session.seats = 12;
  task.offers[0].session.taken = 9;
  task.offers[1].occasion.slots = catalogue::slots_of("2026-11-20e");
  task.limits.seats = 4;
  Occasion lesson;
  lesson.slots = task.offers[1].occasion.slots;
  task.limits.taken = {{lesson, "Иванова: семинар"}};
  const auto largest = propose(task, Variant::largest_effect);
  CHECK(left_out(largest, "Мало мест")->reason == LeftOutCode::no_seats);
  CHECK(left_out(largest, "Встреча")->reason == LeftOutCode::clash);
  CHECK(left_out(largest, "Встреча")->with == "Иванова: семинар");
  task.limits.seats = 3;
  task.limits.taken.clear();
  CHECK(propose(task, Variant::largest_effect).items.size() == 2);
}
