// Above the norm of routes a tutor is set only when the centre confirms it (US-U15).
#include <doctest/doctest.h>

#include "kit/regulation_fixture.h"
#include "route_world.h"

using namespace marshrut;
using namespace marshrut::testing;

namespace {

/// Another teacher's route that the tutor accompanies already.
void carry_another(World& world, const std::string& tutor) {
  world.house->database().write([&](db::Session& rows) {
    rows.run(db::Query{"test.route", "INSERT INTO supported_route (region, route, person, path, teacher, school, subjects, starts, "
                       "ends, state, items, items_done, items_cancelled, hours, search_key) VALUES ($1, 'R-2', 'P-2', '43/M1/S11', "
                       "'Ким', 'Школа', 'MATH', '2026-09-01', '2027-06-25', 'open', 1, 0, 0, 36, '')"}, "43");
    rows.run(db::Query{"test.member", "INSERT INTO support_member (region, route, person, duty, name) VALUES "
                       "($1, 'R-2', $2, 'tutor', 'Тьютор')"}, "43", tutor);
  });
}

}  // namespace

TEST_CASE("above the norm of routes another is set by the centre alone, and only when it says that it knows") {
  for (auto dialect : kit::dialects()) {
    auto text = regulation::text_of("kirov.toml");
    text.replace(text.find("routes_max = 25"), 15, "routes_max = 1 ");
    kit::FreshDatabase fresh(dialect);
    World world(fresh.url(), std::vector<InForce>{{.regulation = "kirov", .over = "43", .text = text}});
    RouteWorld w(world);
    auto tutor = world.person("tutor@M1").value;
    carry_another(world, tutor);
    auto address = "/api/routes/" + w.agreed() + "/team";
    auto team = [&](Browser& who, const std::string& more) {
      return who.put(address, R"({"members":[{"person":")" + tutor + R"(","duty":"tutor"}])" + more + "}");
    };
    auto refused = team(w.centre, "");
    CHECK(refused.status == 409);
    CHECK(RouteWorld::at(refused.body, "code") == "accompaniment.load_reached");
    CHECK(team(world.as("tutor@M1"), R"(,"confirmed":true)").status == 409);
    CHECK(team(w.centre, R"(,"confirmed":true)").status == 200);
    CHECK(RouteWorld::at(world.as("tutor@M1").get("/api/my/tutoring").body, "tutor.load.routes") == "2");
  }
}
