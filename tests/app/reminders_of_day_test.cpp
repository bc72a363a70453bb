// The day's reminders from real routes, on both databases.
#include <doctest/doctest.h>

#include "diagnostics_world.h"
#include "lived_route.h"
#include "notice/remind/acts_remind.h"

using namespace marshrut;
using marshrut::testing::in_each_route_world;
using marshrut::testing::Lived;
using marshrut::testing::RouteWorld;
using marshrut::testing::World;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

notice::Reminded reminded(RouteWorld& w) {
  access::Stumbles stumbles;
  const auto done = notice::remind(w.world.house->services(), World::region, stumbles);
  CHECK(stumbles.count() == 0);
  return done;
}

void move_to(RouteWorld& w, const char* moment) {
  w.world.move_to(Instant::parse(moment).value());
  for (const char* who : {"regional_methodist@43", "teacher@S11", "head@S11"})
    REQUIRE(w.world.as(who).sign_in(who, World::password));
}

std::string told(RouteWorld& w, const std::string& who) { return w.world.as(who).get("/api/my/notices?unread=true").body; }

}  // namespace

TEST_CASE("a decision that falls due is called to the head's mind once, and not before its time") {
  in_each_route_world([](RouteWorld& w) {
    w.world.as("regional_methodist@43");
    w.submitted();
    CHECK(reminded(w).decisions == 0);
    move_to(w, "2026-09-07T07:00:00.000Z");
    CHECK(reminded(w).decisions == 1);
    reminded(w);
    const auto list = told(w, "head@S11");
    CHECK(has(list, "decision_due"));
    CHECK(list.find("decision_due") == list.rfind("decision_due"));
    CHECK_FALSE(has(told(w, "teacher@S11"), "decision_due"));
  });
}

TEST_CASE("an expert is reminded of a work two days before it falls due, once (US-E09)") {
  testing::in_each_world([](World& world) {
    testing::load_instruments(world);
    for (const char* who : {"expert@43", "expert2@43"}) world.person(who);
    const auto attempt = testing::finished_attempt(world, "teacher@S11", "initial");
    const auto told = [&](const char* moment) {
      world.move_to(Instant::parse(moment).value());
      access::Stumbles stumbles;
      const auto done = notice::remind(world.house->services(), World::region, stumbles);
      CHECK(stumbles.count() == 0);
      return done.marking;
    };
    CHECK(told("2026-09-05T07:00:00.000Z") == 0);
    CHECK(told("2026-09-06T07:00:00.000Z") == 2);
    CHECK(told("2026-09-07T07:00:00.000Z") == 0);
    REQUIRE(world.as("expert@43").sign_in("expert@43", World::password));
    const auto list = world.as("expert@43").get("/api/my/notices?unread=true").body;
    CHECK(has(list, "\"kind\":\"marking_due\""));
    CHECK(has(list, "/marking/" + attempt));
    CHECK(has(list, "\"day\":\"2026-09-08\""));
  });
}

TEST_CASE("an activity is called to the teacher's mind three days before it begins, once") {
  in_each_route_world([](RouteWorld& w) {
    Lived lived(w);
    move_to(w, "2026-10-01T07:00:00.000Z");
    CHECK(reminded(w).activities == 0);
    move_to(w, "2026-10-02T07:00:00.000Z");
    CHECK(reminded(w).activities == 1);
    CHECK(reminded(w).activities == 0);
    move_to(w, "2026-10-03T07:00:00.000Z");
    CHECK(reminded(w).activities == 0);
    const auto list = told(w, "teacher@S11");
    CHECK(has(list, "\"kind\":\"activity_near\""));
    CHECK(has(list, "\"day\":\"2026-10-05\""));
  });
}

TEST_CASE("a checkpoint gone by and evidence that waits are called to the companions' mind, once each") {
  in_each_route_world([](RouteWorld& w) {
    Lived lived(w);
    move_to(w, "2026-10-06T07:00:00.000Z");
    REQUIRE(w.teacher.post("/api/routes/" + lived.route + "/items/" + lived.item(0) + "/evidence", R"({"kind":"text","text":"Сделано"})").status == 200);
    CHECK(reminded(w).evidence == 0);
    move_to(w, "2026-10-10T07:00:00.000Z");
    CHECK(reminded(w).evidence >= 1);
    CHECK(reminded(w).evidence == 0);
    CHECK(has(told(w, "regional_methodist@43"), "evidence_waits"));
    move_to(w, "2027-06-20T07:00:00.000Z");
    CHECK(reminded(w).checkpoints >= 1);
    CHECK(reminded(w).checkpoints == 0);
    CHECK(has(told(w, "regional_methodist@43"), "checkpoint_overdue"));
  });
}
