// Drafts that nobody could live by are refused where they are written, on both databases.
#include <doctest/doctest.h>

#include "route_world.h"

using namespace marshrut;
using marshrut::testing::in_each_route_world;
using marshrut::testing::RouteWorld;

namespace {

std::string read_at(const std::string& body, const std::string& path) { return RouteWorld::at(body, path); }

std::string swapped(std::string text, const std::string& part, const std::string& other) {
  auto at = text.find(part);
  REQUIRE_MESSAGE(at != text.npos, text);
  return text.replace(at, part.size(), other);
}

}  // namespace

TEST_CASE("a draft begins within reach of today and ends by the latest lawful day") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.start();
    auto address = "/api/routes/" + route;
    auto usual = w.draft(route, {"S-A1"});
    auto term = [&](const std::string& starts, const std::string& ends) {
      return w.teacher.put(address, swapped(swapped(usual, "2026-09-01", starts), "2027-06-25", ends));
    };
    auto endless = term("0001-01-01", "9999-12-31");
    CHECK(endless.status == 400);
    CHECK(endless.body.find("route.start_far") != std::string::npos);
    CHECK(endless.body.find("\"/starts\"") != std::string::npos);
    CHECK(endless.body.find("2025-09-01") != std::string::npos);
    CHECK(term("2031-01-01", "2031-06-01").body.find("route.start_far") != std::string::npos);
    auto long_one = term("2026-09-01", "2027-09-02");
    CHECK(long_one.status == 400);
    CHECK(long_one.body.find("route.term_too_long") != std::string::npos);
    CHECK(long_one.body.find("\"/ends\"") != std::string::npos);
    CHECK(term("2026-09-01", "2027-09-01").status == 200);
    CHECK(w.page(route, w.teacher).size() < 30 * 1024);
  });
}

TEST_CASE("a route of days that are past is neither sent nor given seats") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.start();
    auto address = "/api/routes/" + route;
    w.world.move_to(Instant::parse("2027-02-15T09:00:00.000Z").value());
    REQUIRE(w.teacher.sign_in("teacher@S11", marshrut::testing::World::password));
    auto sent = [&](const std::vector<std::string>& sessions, const std::string& ends) {
      auto saved = w.teacher.put(address, w.draft(route, sessions, ends));
      REQUIRE_MESSAGE(saved.status == 200, saved.body);
      return w.teacher.post(address + "/submission", R"({"revision":)" + read_at(saved.body, "route.revision") + "}");
    };
    auto past = sent({"S-A1", "S-A2", "S-A3"}, "2027-02-14");
    CHECK(past.status == 400);
    CHECK(past.body.find("route.term_over") != std::string::npos);
    CHECK(past.body.find("route.item_over") != std::string::npos);
    CHECK(past.body.find("\"/items/2\"") != std::string::npos);
    CHECK(sent({"S-A1", "S-A2", "S-A3"}, "2027-06-25").body.find("route.term_over") == std::string::npos);
    CHECK(w.taken("S-A1") == 0);
    CHECK(read_at(w.page(route, w.teacher), "route.state") == "draft");
  });
}

TEST_CASE("a running route is corrected while its past waits for proof, but nothing past is added") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.agreed();
    w.world.move_to(Instant::parse("2027-01-25T09:00:00.000Z").value());
    for (const char* who : {"teacher@S11", "head@S11"}) REQUIRE(w.world.as(who).sign_in(who, marshrut::testing::World::password));
    auto correct = [&](const std::vector<std::string>& sessions, const std::string& ends) {
      auto body = w.draft(route, sessions, ends);
      return w.teacher.post("/api/routes/" + route + "/correction", body.insert(1, R"("reason":"Обстоятельства изменились",)"));
    };
    auto added = correct({"S-A1", "S-A2", "S-A3", "S-A4"}, "2027-06-25");
    CHECK(added.status == 400);
    CHECK(added.body.find("route.item_over") != std::string::npos);
    CHECK(added.body.find("\"/items/3\"") != std::string::npos);
    auto dates = correct({"S-A1", "S-A2", "S-A3"}, "2027-05-25");
    CHECK_MESSAGE(read_at(dates.body, "route.state") == "realising", dates.body);
    REQUIRE(read_at(correct({"S-A1", "S-A3"}, "2027-05-25").body, "route.state") == "submitted");
    REQUIRE(read_at(w.decide(w.head, route, "returned", "Открытый урок нужен").body, "outcomes.0.decided") == "true");
    REQUIRE(w.teacher.put("/api/routes/" + route, w.draft(route, {"S-A1", "S-A3"}, "2027-05-24")).status == 200);
    auto again = w.teacher.post("/api/routes/" + route + "/submission", R"({"revision":)" + w.revision(route) + "}");
    CHECK_MESSAGE(again.status == 200, again.body);
  });
}

TEST_CASE("a page stays small whatever days were kept before") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.start();
    w.world.house->database().write([&](db::Session& rows) {
      rows.run(db::Query{"test.endless", "UPDATE route SET starts = '0001-01-01', ends = '9999-12-31' WHERE region = $1"}, "43");
    });
    CHECK(w.page(route, w.teacher).size() < 30 * 1024);
    CHECK(w.teacher.put("/api/routes/" + route, w.draft(route, {"S-A1"})).status == 200);
  });
}

TEST_CASE("a goal or an activity that is given twice is refused by its place") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.start();
    auto page = w.page(route, w.teacher);
    auto usual = w.draft(route, {"S-A4", "S-A2"});
    auto goals = swapped(usual, read_at(page, "goals.1.id"), read_at(page, "goals.0.id"));
    auto refused = w.teacher.put("/api/routes/" + route, goals);
    CHECK(refused.status == 400);
    CHECK(refused.body.find("route.goal_repeated") != std::string::npos);
    CHECK(refused.body.find("\"/goals/1/id\"") != std::string::npos);

    auto saved = w.teacher.put("/api/routes/" + route, usual);
    REQUIRE_MESSAGE(saved.status == 200, saved.body);
    auto first = read_at(saved.body, "items.0.id");
    auto twice = w.draft(route, {"S-A4", "S-A4b"});
    auto second = R"("session":")" + w.session_id("S-A4b") + '"';
    auto items = w.teacher.put("/api/routes/" + route, swapped(twice, second, R"("id":")" + first + R"(",)" + second));
    CHECK(items.status == 400);
    CHECK(items.body.find("route.item_repeated") != std::string::npos);
    CHECK(items.body.find("\"/items/1\"") != std::string::npos);
    auto borrowed = w.draft(route, {"S-A4", "S-A1"});
    auto other = R"("session":")" + w.session_id("S-A1") + '"';
    CHECK(w.teacher.put("/api/routes/" + route, swapped(borrowed, other, R"("id":")" + first + R"(",)" + other)).status == 200);
  });
}
