// What routes added, from what is kept of people to the pages that tell it.
#include <doctest/doctest.h>

#include "access/acts.h"
#include "access/store.h"
#include "deficit/store.h"
#include "deficit_world.h"
#include "effect/acts_routes.h"
#include "platform/json/json.h"
#include "route/store.h"

using namespace marshrut;
using namespace marshrut::testing;

namespace {

const Date first = Date::of(2026, 2, 1), second = Date::of(2026, 8, 1);

struct Lived {
  access::PersonId person;
  std::string campaign;
  bool on_route = false;
  double grew = 0;
  std::string competency = "METH-1";
  deficit::Standing standing = deficit::Standing::below;
};

void live(db::Session& rows, const Lived& lived) {
  const auto id = lived.person.value + lived.competency;
  access::store::insert_consent(rows, World::region, lived.person, access::processing_consent, "1", Instant{1});
  deficit::MeasuredStanding standing{.attempt = "first-" + id, .person = lived.person, .path = "43/M1/S11", .campaign = "",
                                     .measured_on = first, .competency = lived.competency, .percent = 40, .low = 30, .high = 50,
                                     .items = 8, .required = 70, .standing = lived.standing};
  deficit::store::save(rows, World::region, standing);
  standing.attempt = "again-" + id;
  standing.campaign = lived.campaign;
  standing.measured_on = second;
  standing.percent = 40 + 20 * lived.grew;
  deficit::store::save(rows, World::region, standing);
  deficit::store::save(rows, World::region,
                       deficit::MeasuredChange{"again-" + id, lived.competency, lived.person, first, second, -1, 0.4,
                                               -1 / 1.16 + lived.grew, 0.4, 0.2, 40, 50});
  if (!lived.on_route) return;
  route::Route route;
  route.id = {"route-" + id};
  route.person = lived.person;
  route.state = route::RouteState::completed;
  route.starts = first;
  route.ends = second;
  route.agreed_on = first;
  route::store::insert_route(rows, World::region, route);
  route::RouteItem item;
  item.id = {"i"};
  item.covers = "METH-2;" + lived.competency;
  item.starts = item.ends = Date::of(2026, 4, 1);
  item.state = route::RouteItemState::done;
  route::store::replace_items(rows, World::region, route.id, {item});
}

void live_all(World& world, int on_route, int beside, const std::string& campaign, double luck = 0.05) {
  world.house->database().write([&](db::Session& rows) {
    for (int at = 0; at < on_route + beside; ++at)
      live(rows, {{campaign + std::to_string(at)}, campaign, at < on_route, (at < on_route ? 1.0 : 0.1) + luck * (at % 5 - 2)});
  });
}

effect::RouteEffects asked(World& world, const std::string& query = "") {
  const auto reply = world.as("centre@43").get("/api/route-effects" + query);
  INFO(reply.body);
  REQUIRE(reply.status == 200);
  return json::read<effect::RouteEffects>(reply.body).value();
}

}  // namespace

TEST_CASE("what routes added is told with its interval beside people who stood as low, and of fewer than five not at all") {
  in_each_world([](World& world) {
    load_competencies(world);
    CHECK(asked(world).lines.empty());
    live_all(world, 4, 8, "few");
    CHECK(asked(world).lines.empty());
    CHECK(asked(world).hidden == 1);
    live_all(world, 10, 10, "many");
    const auto found = asked(world);
    CHECK(found.people_min >= 5);
    REQUIRE(found.lines.size() == 1);
    const auto& line = found.lines[0];
    CHECK(line.competency == "METH-1");
    // Of 14 and 18: told by fives, so that two days differ by nobody's change alone.
    CHECK(line.touched->people == 10);
    CHECK(line.beside->people == 15);
    REQUIRE(line.effect);
    CHECK(line.effect->low < line.effect->change);
    CHECK(line.effect->change == doctest::Approx(18).epsilon(0.25));
    // Who were few in one campaign are told by no difference from the rest.
    CHECK(asked(world, "?campaign=many").lines.empty());
    CHECK(asked(world, "?campaign=few").lines.empty());
    live_all(world, 10, 10, "more");
    CHECK_FALSE(asked(world).lines.empty());
    CHECK(asked(world, "?campaign=more").lines.empty());  // all, less two of three, would be the third
    const auto file = world.as("centre@43").get("/api/route-effects/export");
    CHECK(file.status == 200);
    CHECK(file.body.substr(0, 2) == "PK");
    CHECK(world.as("teacher@S11").get("/api/route-effects").status == 403);
    CHECK(world.as("head@S11").get("/api/route-effects").status == 403);
  });
}

TEST_CASE("one's own change stands beside people who began alike, counted from five on, without who had a route or no deficit") {
  in_each_world([](World& world) {
    load_competencies(world);
    const auto mine = world.person("teacher@S11");
    const auto seen = [&] {
      const auto reply = world.as("teacher@S11").get("/api/my/repeat-beside");
      INFO(reply.body);
      REQUIRE(reply.status == 200);
      return json::read<effect::RepeatBeside>(reply.body).value();
    };
    CHECK(seen().lines.empty());
    world.house->database().write([&](db::Session& rows) { live(rows, {mine, "autumn", true, 0.8}); });
    live_all(world, 6, 4, "autumn");
    world.house->database().write([&](db::Session& rows) {
      live(rows, {{"able"}, "autumn", false, 0.1, "METH-1", deficit::Standing::mastered});
    });
    REQUIRE(seen().lines.size() == 1);
    CHECK(seen().lines[0].touched);
    CHECK(seen().lines[0].own.change == doctest::Approx(16).epsilon(0.05));
    CHECK_FALSE(seen().lines[0].beside);
    world.house->database().write([&](db::Session& rows) { live(rows, {{"fifth"}, "autumn", false, 0.1}); });
    REQUIRE(seen().lines[0].beside);
    CHECK(seen().lines[0].beside->people == 5);
    CHECK(seen().lines[0].beside->change == doctest::Approx(2).epsilon(0.3));
    CHECK(seen().lines[0].beside->low < 2);
  });
}
