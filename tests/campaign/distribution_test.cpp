#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <set>

#include "campaign/rules.h"
#include "campaign/sitting/distribution.h"

namespace marshrut::campaign {
namespace {

constexpr std::int64_t hour = 60 * 60 * 1000;

Sitting sitting(const std::string& id, const std::string& path, int starts_hour, std::int64_t capacity) {
  Sitting made;
  made.id = {id};
  made.campaign = {"C"};
  made.place_kind = path == "43" ? PlaceKind::centre : PlaceKind::school;
  made.path = path;
  made.starts_ms = {starts_hour * hour};
  made.ends_ms = {(starts_hour + 2) * hour};
  made.capacity = capacity;
  return made;
}

Waiting waiting(const std::string& id, const std::string& path, bool consented = true) {
  return {{id}, "MATH", id, path, consented, {}};
}

SittingId seat_of(const Distribution& made, const std::string& person) {
  for (const auto& placed : made.placed)
    if (placed.person.value == person) return placed.sitting;
  return {};
}

struct Task {
  std::vector<Waiting> people;
  std::vector<Sitting> sittings;
};

Task any_task() {
  Task task;
  auto schools = *rc::gen::inRange(1, 4);
  auto count = *rc::gen::inRange(0, 30);
  for (int at = 0; at < count; ++at) {
    auto school = "43/M1/S" + std::to_string(*rc::gen::inRange(0, schools));
    auto person = waiting("P" + std::to_string(*rc::gen::inRange(0, 20)), school, *rc::gen::inRange(0, 4) > 0);
    person.subject = "F" + std::to_string(at);  // the same person may wait for two forms
    if (*rc::gen::arbitrary<bool>()) person.busy.push_back(sitting("other", "43", *rc::gen::inRange(0, 8), 1));
    task.people.push_back(std::move(person));
  }
  auto sittings = *rc::gen::inRange(0, 6);
  for (int at = 0; at < sittings; ++at) {
    auto place = *rc::gen::inRange(0, schools + 1);
    auto made = sitting("T" + std::to_string(at), place == schools ? "43" : "43/M1/S" + std::to_string(place),
                        *rc::gen::inRange(0, 8), *rc::gen::inRange(1, 6));
    made.taken = *rc::gen::inRange(0, static_cast<int>(made.capacity) + 1);
    task.sittings.push_back(std::move(made));
  }
  return task;
}

const Sitting& named(const Task& task, const SittingId& id) {
  return *std::ranges::find(task.sittings, id, &Sitting::id);
}

}  // namespace

TEST_CASE("one's own school comes before the centre, and the centre before nothing") {
  auto made = distribute({waiting("A", "43/M1/S1"), waiting("B", "43/M1/S1"), waiting("C", "43/M1/S2")},
                         {sitting("centre", "43", 9, 5), sitting("own", "43/M1/S1", 12, 1)});
  CHECK(seat_of(made, "A").value == "own");
  CHECK(seat_of(made, "B").value == "centre");
  CHECK(seat_of(made, "C").value == "centre");
}

TEST_CASE("nobody is put into another school, without consent, or into two places at once") {
  auto busy = waiting("C", "43/M1/S2");
  busy.busy.push_back(sitting("else", "43", 10, 1));
  auto made = distribute({waiting("A", "43/M1/S2"), waiting("B", "43/M1/S1", false), busy},
                         {sitting("own", "43/M1/S1", 9, 5), sitting("theirs", "43/M1/S2", 9, 1)});
  CHECK(seat_of(made, "A").value == "theirs");
  REQUIRE(made.left.size() == 2);
  std::map<std::string, LeftBecause> why;
  for (const auto& left : made.left) why[left.person.value] = left.because;
  CHECK(why["B"] == LeftBecause::no_consent);
  CHECK(why["C"] == LeftBecause::no_place);
}

TEST_CASE("a school whose name begins as another's is not the same school") {
  auto made = distribute({waiting("A", "43/M1/S11")}, {sitting("short", "43/M1/S1", 9, 5)});
  CHECK(made.placed.empty());
}

TEST_CASE("capacities hold, nobody has two seats or two places at one time, and nobody is lost") {
  CHECK(rc::check([] {
    auto task = any_task();
    auto made = distribute(task.people, task.sittings);
    RC_ASSERT(made.placed.size() + made.left.size() == task.people.size());
    std::map<std::string, std::int64_t> taken;
    std::map<std::string, std::vector<Sitting>> of_person;
    std::set<std::pair<std::string, std::string>> seats;
    for (const auto& placed : made.placed) {
      const auto& place = named(task, placed.sitting);
      ++taken[place.id.value];
      RC_ASSERT(seats.emplace(placed.person.value, placed.subject).second);
      for (const auto& other : of_person[placed.person.value]) RC_ASSERT_FALSE(overlap(other, place));
      of_person[placed.person.value].push_back(place);
      auto who = std::ranges::find_if(task.people, [&](const Waiting& person) {
        return person.person == placed.person && person.subject == placed.subject;
      });
      RC_ASSERT(who->consented);
      for (const auto& other : who->busy) RC_ASSERT_FALSE(overlap(other, place));
      RC_ASSERT(place.place_kind == PlaceKind::centre || access::lies_within(who->path, place.path));
    }
    for (const auto& place : task.sittings) RC_ASSERT(place.taken + taken[place.id.value] <= place.capacity);
  }));
}

TEST_CASE("nobody is left without a place while a sitting that serves them has a free one") {
  CHECK(rc::check([] {
    auto task = any_task();
    auto made = distribute(task.people, task.sittings);
    auto free_of = [&](const Sitting& place) {
      auto used = std::ranges::count(made.placed, place.id, &Placed::sitting);
      return place.capacity - place.taken - used;
    };
    for (const auto& left : made.left) {
      if (left.because != LeftBecause::no_place) continue;
      auto who = std::ranges::find_if(task.people, [&](const Waiting& person) {
        return person.person == left.person && person.subject == left.subject;
      });
      for (const auto& place : task.sittings)
        if (place.place_kind == PlaceKind::centre || access::lies_within(who->path, place.path))
          RC_ASSERT(free_of(place) == 0);
    }
  }));
}

}  // namespace marshrut::campaign
