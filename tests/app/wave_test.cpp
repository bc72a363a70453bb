// A planning wave through the front door: opened, counted by the house, looked on, cancelled.
#include <doctest/doctest.h>

#include <algorithm>

#include "wave_world.h"

using namespace marshrut;
using namespace marshrut::testing;

TEST_CASE("a wave finds routes for many at once within the seats there are, and holds none of them yet") {
  in_each_route_world([](RouteWorld& w) {
    people_come(w, 9);
    const auto wave = opened(w);
    const auto run = asked(w, wave);
    CHECK(run_state(w, wave, run) == "waiting");
    CHECK(w.at(w.centre.post("/api/waves/" + wave + "/runs", "{}").body, "code") == "wave.run_under_way");
    REQUIRE(wave::count_runs(w.world.house->services(), World::region) == 1);
    CHECK(run_state(w, wave, run) == "done");
    const auto found = w.centre.get("/api/waves/" + wave + "/runs/" + run).body;
    INFO(found);
    CHECK(w.at(found, "line.summary.teachers") == "9");
    CHECK(std::stod(w.at(found, "line.summary.value")) > 0);
    CHECK(std::stod(w.at(found, "line.summary.bound")) >= std::stod(w.at(found, "line.summary.value")) - 1e-9);
    CHECK(std::stod(w.at(found, "line.summary.value")) >=
          std::stod(w.at(found, "line.summary.first_come_value")) - 1e-9);
    int points = 0;
    while (w.at(found, "course." + std::to_string(points) + ".value") != "") ++points;
    const auto end = "course." + std::to_string(points - 1);
    CHECK(w.at(found, end + ".value") == w.at(found, "line.summary.value"));
    CHECK(w.at(found, end + ".bound") == w.at(found, "line.summary.bound"));
    CHECK(found.find(w.world.person("teacher2@S11").value) == std::string::npos);  // nobody is named
    CHECK(count_of(w, run, w.session_id("S-A4")) == 1);
    CHECK((w.at(found, "line.summary.below") == "[]") == (w.at(found, "line.summary.below_floor") == "0"));
    CHECK(w.at(found, "scarce.0.session") == w.session_id("S-A4"));
    CHECK(w.taken("S-A4") == 0);
    CHECK(w.at(w.centre.get("/api/waves/" + wave).body, "wave.state") == "ready");
    CHECK(w.head.get("/api/waves/" + wave).status == 403);
    CHECK(w.teacher.post("/api/waves", autumn).status == 403);
  });
}

TEST_CASE("a run that is cancelled, or whose server went down, leaves nothing behind") {
  in_each_route_world([](RouteWorld& w) {
    people_come(w, 6);
    auto& services = w.world.house->services();
    const auto wave = opened(w);
    const auto cancelled = asked(w, wave);
    CHECK(w.centre.post("/api/waves/" + wave + "/runs/" + cancelled + "/cancelling").status == 200);
    CHECK(wave::count_runs(services, World::region) == 0);
    CHECK(run_state(w, wave, cancelled) == "cancelled");
    CHECK(w.at(w.centre.post("/api/waves/" + wave + "/runs/" + cancelled + "/cancelling").body, "code") ==
          "wave.run_ended");

    const auto left = asked(w, wave);
    services.database.write(
        [&](db::Session& rows) { wave::store::take_run(rows, World::region, {left}, services.clock.now()); });
    CHECK(run_state(w, wave, left) == "running");
    w.world.clock->advance_ms(120'000);
    wave::interrupt_left_runs(services, World::region);
    CHECK(run_state(w, wave, left) == "interrupted");
    CHECK(w.at(w.centre.get("/api/waves/" + wave).body, "wave.state") == "draft");

    asked(w, wave);
    CHECK(wave::count_runs(services, World::region) == 1);
  });
}

TEST_CASE("fewer people than the regulation tells counts of are no wave") {
  in_each_route_world([](RouteWorld& w) {
    people_come(w, 4);
    const auto wave = opened(w);
    CHECK(w.at(w.centre.post("/api/waves/" + wave + "/runs", "{}").body, "code") == "wave.nobody");
    people_come(w, 6, 4);
    w.start();  // who has a route takes no part
    CHECK(w.centre.post("/api/waves/" + wave + "/runs", "{}").status == 200);
  });
}

TEST_CASE("published routes hold their seats, a refused one goes to the next, an accepted one becomes a draft") {
  in_each_route_world([](RouteWorld& w) {
    const auto wave = published(w, 9);
    const auto scarce = w.session_id("S-A4");
    CHECK(w.taken("S-A4") == 1);
    CHECK(w.centre.get("/api/waves/" + wave + "/publication").body.find(R"("state":"held")") != std::string::npos);
    const auto all = teachers(w, 9);
    const auto holder = [&] {
      return *std::ranges::find_if(all, [&](Browser* teacher) { return holds(*teacher, scarce); });
    };
    auto* first = holder();
    CHECK(first->get("/api/my/notices").body.find("route_offered") != std::string::npos);

    answer(w, *first, "refusal");
    CHECK(w.at(first->get("/api/my/offered-route").body, "offered") == "");
    CHECK(w.taken("S-A4") == 1);
    auto* second = holder();
    CHECK(second != first);

    const auto page = answer(w, *second, "acceptance");
    CHECK(w.at(page, "route.state") == "draft");
    CHECK(page.find(scarce) != std::string::npos);
    CHECK(w.taken("S-A4") == 1);
    CHECK(w.at(second->get("/api/my/offered-route").body, "offered") == "");

    w.world.move_to(World::start.plus_ms(60LL * 24 * 60 * 60 * 1000));
    for (int round = 0; round < 3; ++round) wave::tend_offers(w.world.house->services(), World::region);
    CHECK(w.taken("S-A4") == 0);
  });
}

TEST_CASE("new seats go to who waits, and who is offered what is called off gets another route around the rest") {
  in_each_route_world([](RouteWorld& w) {
    published(w, 9);
    const auto practice = w.session_id("S-A4");
    const auto all = teachers(w, 9);
    const auto holders = [&] {
      return std::ranges::count_if(all, [&](Browser* teacher) { return holds(*teacher, practice); });
    };
    CHECK(holders() == 1);
    change_practice(w, "open", 3);
    wave::tend_offers(w.world.house->services(), World::region);
    CHECK(holders() == 3);
    CHECK(w.taken("S-A4") == 3);
    auto* one = *std::ranges::find_if(all, [&](Browser* teacher) { return holds(*teacher, practice); });
    change_practice(w, "cancelled", 3);
    CHECK(holders() == 0);
    CHECK(w.taken("S-A4") == 0);
    CHECK(holds(*one, w.session_id("S-A3")));  // what is not touched stays
  });
}
