#include <doctest/doctest.h>

#include "lived_route.h"

using namespace marshrut;
using marshrut::testing::accepted;
using marshrut::testing::in_each_route_world;
using marshrut::testing::Lived;
using marshrut::testing::RouteWorld;
using marshrut::testing::World;

namespace {

std::string of(const std::string& body, const std::string& path) { return RouteWorld::at(body, path); }

}  // namespace

TEST_CASE("an agreed route has a team by the regulation and checkpoints in its term") {
  in_each_route_world([](RouteWorld& w) {
    Lived lived(w);
    auto page = lived.page(w.teacher);
    CHECK(of(page, "checkpoints.2.number") == "3");
    CHECK(of(page, "checkpoints.2.due") == "2027-06-25");
    CHECK(of(page, "checkpoints.0.standing") == "ahead");
    CHECK(of(page, "members.0.duty") == "centre");
    CHECK(of(page, "members.1.duty") == "regional_methodist");
    CHECK(of(page, "may.send") == "true");
    CHECK(of(page, "may.review") == "false");
    CHECK(of(lived.page(lived.methodist), "may.review") == "true");
    CHECK(w.world.as("teacher2@S11").get("/api/routes/" + lived.route + "/accompaniment").status == 404);
    CHECK(w.world.as("regional_methodist@M2").get("/api/routes/" + lived.route + "/accompaniment").status == 404);
  });
}

TEST_CASE("a percent sign or an underscore in a search is looked for as it stands") {
  in_each_route_world([](RouteWorld& w) {
    Lived lived(w);
    lived.sent(0);
    for (const char* sign : {"%25", "_", "!"}) {
      CAPTURE(sign);
      CHECK(of(lived.methodist.get("/api/reviews?search=" + std::string(sign)).body, "reviews") == "[]");
      CHECK(of(lived.methodist.get("/api/accompanied?search=" + std::string(sign)).body, "routes") == "[]");
      if (*sign != '_') CHECK(of(w.centre.get("/api/people?search=" + std::string(sign)).body, "people") == "[]");
      CHECK(of(w.centre.get("/api/papers?number=" + std::string(sign)).body, "papers") == "[]");
    }
    CHECK(of(lived.methodist.get("/api/reviews?search=открытый").body, "reviews") == "[]");
    CHECK(of(lived.methodist.get("/api/accompanied?search=teacher").body, "routes.0.route") == lived.route);
    CHECK(of(w.centre.get("/api/people?search=teacher").body, "people") == "...");
    CHECK(of(w.centre.get("/api/people?search=regional_").body, "people.1").empty());
  });
}

TEST_CASE("the queue holds what waits, the longest first, and decides many with each told its outcome") {
  in_each_route_world([](RouteWorld& w) {
    Lived lived(w);
    auto first = lived.sent(1);
    w.world.move_to(w.world.clock->now().plus_minutes(5));
    auto second = lived.sent(0);
    auto queue = lived.methodist.get("/api/reviews").body;
    CHECK(of(queue, "waiting") == "2");
    CHECK(of(queue, "reviews.0.evidence.evidence") == first);
    CHECK(of(queue, "reviews.1.title") == "Проектирование урока");
    CHECK(of(lived.methodist.get("/api/reviews?search=открытый").body, "reviews.1.title").empty());
    CHECK(of(w.world.as("regional_methodist@M2").get("/api/reviews").body, "reviews") == "[]");
    CHECK(w.teacher.get("/api/reviews").status == 403);
    lived.review(lived.methodist, first, accepted);
    auto many = lived.methodist.post("/api/reviews", R"({"decisions":[{"evidence":")" + first +
        R"(","revision":0,"decision":"accepted"},{"evidence":")" + second + R"(","revision":0,"decision":"accepted"}]})");
    REQUIRE_MESSAGE(many.status == 200, many.body);
    CHECK(of(many.body, "outcomes.0.code") == "accompaniment.reviewed_already");
    CHECK(of(many.body, "outcomes.1.decided") == "true");
    CHECK(of(lived.methodist.get("/api/reviews").body, "waiting") == "0");
  });
}

TEST_CASE("a talk marks what each has not read, and its reader alone marks it read") {
  in_each_route_world([](RouteWorld& w) {
    Lived lived(w);
    auto talk = "/api/routes/" + lived.route + "/questions";
    auto asked = w.teacher.post(talk, R"({"text":"Можно ли заменить семинар?"})");
    REQUIRE_MESSAGE(asked.status == 200, asked.body);
    CHECK(of(asked.body, "unread") == "0");
    auto seen = lived.methodist.get(talk).body;
    CHECK(of(seen, "unread") == "1");
    CHECK(of(seen, "questions.0.side") == "teacher");
    CHECK(of(lived.methodist.get("/api/accompanied").body, "routes.0.unread") == "1");
    w.world.move_to(w.world.clock->now().plus_minutes(1));
    CHECK(of(lived.methodist.post(talk + "/seen", "{}").body, "unread") == "0");
    CHECK(of(w.centre.get(talk).body, "unread") == "1");
    w.world.move_to(w.world.clock->now().plus_minutes(1));
    lived.methodist.post(talk, R"({"text":"Можно, корректировкой."})");
    CHECK(of(w.teacher.get(talk).body, "unread") == "1");
    CHECK(of(w.teacher.get(talk).body, "questions.1.side") == "support");
    CHECK(w.world.as("teacher2@S11").get(talk).status == 404);
    CHECK(w.head.get(talk).status == 404);
  });
}

TEST_CASE("a companion sees what is overdue first, and a held checkpoint is no longer due") {
  in_each_route_world([](RouteWorld& w) {
    Lived lived(w);
    auto list = lived.methodist.get("/api/accompanied").body;
    CHECK(of(list, "overdue") == "0");
    CHECK(of(list, "routes.0.due") == "2026-11-27");
    w.world.move_to(Instant::parse("2026-12-01T09:00:00.000Z").value());
    for (const char* who : {"regional_methodist@43", "teacher@S11"}) REQUIRE(w.world.as(who).sign_in(who, World::password));
    list = lived.methodist.get("/api/accompanied").body;
    CHECK(of(list, "overdue") == "1");
    CHECK(of(list, "routes.0.overdue_days") == "4");
    CHECK(of(lived.methodist.get("/api/accompanied?search=никого").body, "routes") == "[]");

    auto added = lived.methodist.post("/api/routes/" + lived.route + "/checkpoints", R"({"due":"2026-11-01","title":"Первый урок"})");
    REQUIRE_MESSAGE(added.status == 200, added.body);
    CHECK(of(added.body, "standing") == "overdue");
    auto point = "/api/checkpoints/" + of(added.body, "checkpoint");
    CHECK(of(lived.methodist.get("/api/accompanied").body, "routes.0.due") == "2026-11-01");
    auto held = lived.methodist.put(point, R"({"revision":0,"due":"2026-11-01","done":true,"note":"Урок посещён"})");
    CHECK(of(held.body, "done_on") == "2026-12-01");
    CHECK(of(lived.methodist.get("/api/accompanied").body, "routes.0.due") == "2026-11-27");
    CHECK(lived.methodist.put(point, R"({"revision":0,"due":"2026-11-01","done":false,"note":""})").status == 412);
    CHECK(lived.methodist.post("/api/routes/" + lived.route + "/checkpoints", R"({"due":"2028-01-01","title":"Позже"})").status == 400);
    CHECK(w.teacher.put(point, R"({"revision":1,"due":"2026-11-01","done":false,"note":""})").status == 403);
  });
}

TEST_CASE("a team is chosen of those whose duty reaches the teacher, and mine are those I accompany") {
  in_each_route_world([](RouteWorld& w) {
    Lived lived(w);
    w.world.person("mentor@S11");
    w.world.person("mentor@S21");
    auto companions = lived.methodist.get("/api/routes/" + lived.route + "/companions").body;
    CHECK(companions.find(w.world.person("mentor@S11").value) != std::string::npos);
    CHECK(companions.find(w.world.person("mentor@S21").value) == std::string::npos);
    auto team = [&](const std::string& who) {
      return w.centre.put("/api/routes/" + lived.route + "/team",
                          R"({"members":[{"person":")" + w.world.person(who).value + R"(","duty":"mentor"}]})");
    };
    CHECK(team("mentor@S21").body.find("accompaniment.not_companion") != std::string::npos);
    REQUIRE(team("mentor@S11").status == 200);
    CHECK(of(w.world.as("mentor@S11").get("/api/accompanied?mine=true").body, "routes.0.route") == lived.route);
    CHECK(of(lived.methodist.get("/api/accompanied?mine=true").body, "routes") == "[]");
  });
}
