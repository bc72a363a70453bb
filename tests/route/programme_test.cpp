// The programme of a route: tasks with their checks, the map of resources, colleagues who teach.
#include "route/programme/programme.h"

#include <doctest/doctest.h>

#include "route/errors.h"
#include "route/peers/peer.h"
#include "route_fixture.h"

using namespace marshrut;
using namespace marshrut::route;

namespace {

const regulation::ProgrammeRule& programme() {
  static const auto profile = regulation::read_file("kalmykia.toml").value();
  return *profile.programme;
}

StatedTask stated() { return {{"g1"}, "Урок с коллегой", "Лист наблюдения", regulation::TaskCheck::external}; }

const ErrorCode* refusal(const Result<void>& result) { return result ? nullptr : result.error().code; }

}  // namespace

TEST_CASE("a task keeps its check and its authors until its words change") {
  const ProgrammeTask before{{"g1"}, "Урок с коллегой", "Лист наблюдения", regulation::TaskCheck::external, "Иванова", Instant{5}, "Петров"};
  const auto same = worded(before, stated(), "Сидоров");
  CHECK(same.checked_ms == Instant{5});
  CHECK(same.authors == "Иванова");
  auto other = stated();
  other.way = "Мастер-класс";
  const auto changed = worded(before, other, "Сидоров");
  CHECK_FALSE(changed.checked_ms);
  CHECK(changed.checked_by.empty());
  CHECK(changed.authors == "Иванова;Сидоров");
  CHECK(worded(changed, stated(), "Сидоров").authors == "Иванова;Сидоров");
}

TEST_CASE("a task belongs to a goal and says how it is solved and checked") {
  const auto goals = fixture::content().goals;
  const auto& rule = *programme().task_checks;
  CHECK(acceptable_tasks(rule, goals, std::vector{stated()}));
  auto strange = stated();
  strange.goal = {"g9"};
  CHECK(refusal(acceptable_tasks(rule, goals, std::vector{strange})) == &errors::goal_unknown);
  auto wayless = stated();
  wayless.way = "  ";
  CHECK(refusal(acceptable_tasks(rule, goals, std::vector{wayless})) == &errors::way_missing);
  auto unchecked = stated();
  unchecked.check_procedure = "";
  CHECK(refusal(acceptable_tasks(rule, goals, std::vector{unchecked})) == &errors::check_missing);
  auto without_self = rule;
  std::erase_if(without_self.checks, [](const auto& one) { return one.check == regulation::TaskCheck::self; });
  auto self = stated();
  self.check_kind = regulation::TaskCheck::self;
  CHECK(acceptable_tasks(rule, goals, std::vector{self}));
  CHECK(refusal(acceptable_tasks(without_self, goals, std::vector{self})) == &errors::check_missing);
}

TEST_CASE("a resource is of one of the kinds of the map and has a name") {
  const auto& rule = *programme().resource_map;
  CHECK(rule.kinds.size() == 6);
  CHECK(acceptable_resources(rule, std::vector<ProgrammeResource>{{"DIGITAL", 0, "Региональная платформа", "Иванова"}}));
  CHECK(refusal(acceptable_resources(rule, std::vector<ProgrammeResource>{{"MAGIC", 0, "Палочка", ""}})) == &errors::resource_kind_unknown);
  CHECK(refusal(acceptable_resources(rule, std::vector<ProgrammeResource>{{"DIGITAL", 0, " ", ""}})) == &errors::resource_empty);
  CHECK(refusal(acceptable_resources(rule, std::vector<ProgrammeResource>(61, {"DIGITAL", 0, "Ещё одна", ""}))) == &errors::too_much);
}

TEST_CASE("a colleague is of one's school, of one's municipality or of the region") {
  CHECK(nearness_of("43/M1/S11", "43/M1/S11") == Nearness::school);
  CHECK(nearness_of("43/M1/S11", "43/M1/S12") == Nearness::municipality);
  CHECK(nearness_of("43/M1/S11", "43/M10/S11") == Nearness::region);
  CHECK(nearness_of("43/M1", "43/M1/S11") == Nearness::municipality);
  CHECK(nearness_of("43", "43/M1/S11") == Nearness::region);
}

TEST_CASE("an offer names its topic and takes no more people than the rule lets") {
  const auto& rule = *programme().peer_learning;
  PeerOffer offer;
  offer.topic = "Формирующее оценивание";
  offer.people_max = rule.people_max;
  CHECK(acceptable_offer(rule, offer));
  offer.people_max = rule.people_max + 1;
  CHECK(refusal(acceptable_offer(rule, offer)) == &errors::offer_people_outside);
  offer.people_max = 0;
  CHECK(refusal(acceptable_offer(rule, offer)) == &errors::offer_people_outside);
  offer.people_max = 1;
  offer.topic = " ";
  CHECK(refusal(acceptable_offer(rule, offer)) == &errors::offer_topic_missing);
}
