#include <doctest/doctest.h>

#include "route_world.h"

using namespace marshrut;
using marshrut::testing::in_each_route_world;
using marshrut::testing::RouteWorld;

namespace {

std::string in(const std::string& body, const std::string& path) { return RouteWorld::at(body, path); }

}  // namespace

TEST_CASE("an activity of a draft is replaced by another session of it or by what covers the same") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.start();
    auto saved = w.teacher.put("/api/routes/" + route, w.draft(route, {"S-A1", "S-A4"}));
    REQUIRE_MESSAGE(saved.status == 200, saved.body);
    REQUIRE(in(saved.body, "items.1.title") == "Оценивание: практикум");
    auto path = "/api/routes/" + route + "/items/" + in(saved.body, "items.1.id") + "/alternatives";
    auto found = w.teacher.get(path);
    REQUIRE_MESSAGE(found.status == 200, found.body);
    CHECK(in(found.body, "item.title") == "Оценивание: практикум");
    CHECK(in(found.body, "alternatives.0.same_activity") == "true");
    CHECK(in(found.body, "alternatives.0.item.session") == w.session_id("S-A4b"));
    CHECK(in(found.body, "alternatives.0.item.reasons.0.code") == "covers");
    CHECK(in(found.body, "alternatives.1.item.title") == "Открытый урок");
    CHECK(found.body.find("Проектирование урока") == std::string::npos);
    CHECK(w.head.get(path).status == 403);
    CHECK(w.teacher.get("/api/routes/" + route + "/items/other/alternatives").status == 404);
  });
}
