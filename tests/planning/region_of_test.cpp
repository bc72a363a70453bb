#include "planning/region_of.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "planning/calendar.h"

using namespace marshrut;
using namespace marshrut::planning;

namespace {

const Date starts = Date::of(2026, 9, 7);

Offer offered(const std::string& activity, const std::string& session, const std::string& municipality = "") {
  catalogue::Activity a;
  a.id.value = a.title = activity;
  a.hours = 8;
  a.cost = 3000;
  a.form = catalogue::StudyForm::distance;
  a.venue = municipality.empty() ? catalogue::Venue::online : catalogue::Venue::municipality;
  catalogue::ActivitySession s;
  s.id.value = session;
  s.starts = starts.plus_days(30);
  s.ends = starts.plus_days(60);
  s.municipality = municipality;
  s.seats = 20, s.taken = 5;
  return offer_of(a, s, {{"K", 0.1}});
}

Task task_of(const std::string& subject, std::vector<Offer> offers) {
  Task task;
  task.subject = subject;
  task.position = "TEACHER";
  task.needs = {{"K", 0.3, 0.05, 1, false}};
  task.offers = std::move(offers);
  task.limits.starts = starts;
  task.limits.ends = starts.plus_days(200);
  task.limits.weekly_hours.assign(29, 6);
  return task;
}

RegionInstance pair_of(RegionTerms terms) {
  terms.starts = starts;
  terms.ends = starts.plus_days(200);
  RegionInstance region(terms);
  CHECK(region.add({"a", "43/M1/S1", 2},
                   task_of("MATH", {offered("X", "x"), offered("M", "m"), offered("L", "l1", "M1")})));
  auto small = offered("G", "g");
  small.session.least_group = 30;
  CHECK(region.add({"b", "43/M2/S2", 1}, task_of("PHYS", {offered("X", "x"), offered("L", "l2", "M2"), small})));
  return region;
}

const kernel::ActivityData& activity(const kernel::Instance& region, const std::string& id) {
  return *std::ranges::find(region.activities, id, &kernel::ActivityData::id);
}

bool has(const std::optional<std::vector<std::string>>& list, const std::string& id) {
  return list && std::ranges::find(*list, id) != list->end();
}

}  // namespace

TEST_CASE("a region gives each teacher what their own task does") {
  const auto region = pair_of({}).take();
  REQUIRE(region.teachers.size() == 2);
  const auto &a = region.teachers[0], &b = region.teachers[1];
  CHECK(a.priority == 2);
  CHECK(activity(region, "M").audience == a.audience);
  CHECK(activity(region, "X").audience->size() == 2);
  CHECK(has(a.banned, "l2"));
  CHECK(!has(a.banned, "l1"));
  CHECK(has(b.banned, "l1"));
  CHECK(!has(b.banned, "x"));
  CHECK(activity(region, "X").sessions[0].seats == 15);
  CHECK(a.at_least->contains("need K"));
}

TEST_CASE("a session that has too few people for its group is closed, where groups are minded") {
  CHECK(activity(pair_of({}).take(), "G").sessions[0].seats == 0);
  const auto unminded =
      pair_of({.starts = {}, .ends = {}, .budget = {}, .floor_share = 0, .least_groups = false}).take();
  CHECK(activity(unminded, "G").sessions[0].seats == 15);
  CHECK(!activity(unminded, "G").sessions[0].min_group);
}

TEST_CASE("activities cost something where there is a budget") {
  CHECK(!activity(pair_of({}).take(), "X").cost);
  const auto region =
      pair_of({.starts = {}, .ends = {}, .budget = 6000, .floor_share = 0.5, .least_groups = true}).take();
  CHECK(activity(region, "X").cost == 3000);
  CHECK(region.budget == 6000);
  CHECK(region.floor_share == 0.5);
}

TEST_CASE("who finds nothing takes no part") {
  RegionInstance region({starts, starts.plus_days(200), {}, 0, true});
  CHECK(!region.add({"a", "43/M1/S1", 1}, task_of("MATH", {})));
  CHECK(region.teachers() == 0);
}
