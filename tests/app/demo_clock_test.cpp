// A demo's clock goes ahead and open sessions with it; a real region has no such thing.
#include <doctest/doctest.h>

#include "world.h"

using namespace marshrut;
using marshrut::testing::in_each_world;
using marshrut::testing::World;

namespace {

void mark_as_demo(World& world, bool demo) {
  world.house->database().write([&](db::Session& rows) { rows.run(db::Query{"mark_as_demo", "UPDATE region SET demo = $2 WHERE region = $1"}, std::string(World::region), demo); });
  world.house->refresh_regions();
}

std::int64_t day_of(World& world) { return world.house->services().clock.now().ms / 86'400'000; }

}  // namespace

TEST_CASE("the clock of a demo goes ahead, open sessions with it, and stays ahead after a start") {
  in_each_world([](World& world) {
    auto& teacher = world.as("teacher@S11");
    mark_as_demo(world, false);
    CHECK(teacher.post("/api/demo/clock", R"({"days":7})").status == 404);
    mark_as_demo(world, true);
    const auto before = day_of(world);
    CHECK(teacher.post("/api/demo/clock", R"({"days":0})").status == 400);
    CHECK(teacher.post("/api/demo/clock", R"({"days":93})").status == 400);
    CHECK(teacher.post("/api/demo/clock", R"({"days":0,"to_diagnostics":true})").body.find("app.no_form_ahead") != std::string::npos);
    auto moved = teacher.post("/api/demo/clock", R"({"days":30})");
    REQUIRE_MESSAGE(moved.status == 200, moved.body);
    CHECK(day_of(world) == before + 30);
    CHECK(teacher.get("/api/session").body.find("\"ahead_ms\":2592000000") != std::string::npos);
    REQUIRE(teacher.post("/api/demo/clock", R"({"days":7})").status == 200);
    world.house->refresh_regions();
    CHECK(day_of(world) == before + 37);
  });
}
