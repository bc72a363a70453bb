// A head takes a decision back: what waits again, what comes undone, and when it is too late.
#include <doctest/doctest.h>

#include "route_world.h"

using namespace marshrut;
using namespace marshrut::testing;

namespace {

std::string shown(const std::string& body, const std::string& path) { return RouteWorld::at(body, path); }

Reply reconsider(RouteWorld& w, Browser& by, const std::string& route) {
  return by.post("/api/routes/" + route + "/reconsideration", R"({"revision":)" + w.revision(route) + "}");
}

bool says(const Reply& reply, const std::string& words) { return reply.body.find(words) != reply.body.npos; }

std::int64_t counted(RouteWorld& w, const std::string& table) {
  return w.world.house->database().read([&](db::Session& rows) {
    return rows.one<std::int64_t>(db::Query{"test.count", "SELECT count(*) FROM " + table + " WHERE region = $1"}, "43");
  });
}

/// The author asks for a correction that the head must agree to: another activity in place of none.
void correct(RouteWorld& w, const std::string& route, const std::vector<std::string>& sessions) {
  auto body = w.draft(route, sessions);
  body.insert(1, R"("reason":"Открытый урок перенесён школой",)");
  auto corrected = w.teacher.post("/api/routes/" + route + "/correction", body);
  REQUIRE_MESSAGE(shown(corrected.body, "route.state") == "submitted", corrected.body);
}

}  // namespace

TEST_CASE("a returned route waits again as it was sent, with its seats") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.submitted();
    REQUIRE(shown(w.decide(w.head, route, "returned", "Сдвиньте курс на весну").body, "outcomes.0.decided") == "true");
    auto queue = w.head.get("/api/approvals").body;
    CHECK(shown(queue, "recent.0.route") == route);
    CHECK(shown(queue, "recent.0.decision") == "returned");
    CHECK(shown(w.world.as("head2@S11").get("/api/approvals").body, "recent") == "[]");
    auto done = reconsider(w, w.head, route);
    REQUIRE_MESSAGE(done.status == 200, done.body);
    CHECK(shown(done.body, "state") == "submitted");
    CHECK(shown(done.body, "revision") == w.revision(route));
    CHECK(w.taken("S-A1") == 1);
    auto page = w.page(route, w.teacher);
    CHECK(shown(page, "revisions.0.decision") == "awaiting");
    CHECK(shown(page, "revisions.0.comment") == "");
    CHECK(w.centre.get("/api/journal").body.find("route.reconsider") != std::string::npos);
    CHECK(shown(w.decide(w.head, route, "agreed").body, "outcomes.0.decided") == "true");
  });
}

TEST_CASE("of the only agreement nothing stays when it is taken back") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.agreed();
    REQUIRE(counted(w, "checkpoint") > 0);
    auto done = reconsider(w, w.head, route);
    REQUIRE_MESSAGE(done.status == 200, done.body);
    auto page = w.page(route, w.teacher);
    CHECK(shown(page, "route.state") == "submitted");
    CHECK(shown(page, "route.agreed_number") == "0");
    CHECK(shown(page, "route.agreed_on") == "");
    CHECK(counted(w, "checkpoint") == 0);
    CHECK(counted(w, "supported_route") == 0);
    CHECK(w.taken("S-A1") == 1);
    CHECK(shown(w.decide(w.head, route, "returned", "Сдвиньте курс на весну").body, "outcomes.0.decided") == "true");
    CHECK(w.taken("S-A1") == 0);
  });
}

TEST_CASE("after a correction the revision before is in force again, with its seats") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.agreed();
    correct(w, route, {"S-A1", "S-A3"});
    REQUIRE(shown(w.decide(w.head, route, "agreed").body, "outcomes.0.decided") == "true");
    REQUIRE(w.taken("S-A2") == 0);
    auto done = reconsider(w, w.head, route);
    REQUIRE_MESSAGE(done.status == 200, done.body);
    auto page = w.page(route, w.teacher);
    CHECK(shown(page, "route.state") == "submitted");
    CHECK(shown(page, "route.agreed_number") == "1");
    CHECK(w.taken("S-A2") == 1);
    CHECK(counted(w, "supported_route") == 1);
    CHECK(shown(w.decide(w.head, route, "returned", "Пусть останется урок").body, "outcomes.0.decided") == "true");
    CHECK(w.taken("S-A1") == 1);  // it is in the revision in force
    CHECK(w.taken("S-A2") == 1);
  });
}

TEST_CASE("a decision stands when another made it, when it was acted upon, and when time has passed") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.submitted();
    CHECK(says(reconsider(w, w.head, route), "route.nothing_to_reconsider"));
    REQUIRE(shown(w.decide(w.head, route, "returned", "Сдвиньте курс на весну").body, "outcomes.0.decided") == "true");
    CHECK(says(reconsider(w, w.world.as("head2@S11"), route), "route.nothing_to_reconsider"));
    CHECK(says(reconsider(w, w.teacher, route), "route.nothing_to_reconsider"));
    CHECK(reconsider(w, w.world.as("head@S22"), route).status == 404);
    w.world.clock->advance_ms(1);
    REQUIRE(w.teacher.put("/api/routes/" + route, w.draft(route, {"S-A1", "S-A2", "S-A3"})).status == 200);
    CHECK(says(reconsider(w, w.head, route), "route.acted_upon"));
    CHECK(shown(w.head.get("/api/approvals").body, "recent") == "[]");

    auto at = R"({"revision":)" + w.revision(route) + "}";
    REQUIRE(w.teacher.post("/api/routes/" + route + "/submission", at).status == 200);
    REQUIRE(shown(w.decide(w.head, route, "agreed").body, "outcomes.0.decided") == "true");
    w.world.clock->advance_ms(16 * 60 * 1000);
    CHECK(says(reconsider(w, w.head, route), "route.reconsider_late"));
    CHECK(shown(w.page(route, w.teacher), "route.state") == "realising");
  });
}

TEST_CASE("an agreement stands once the teacher has asked upon it, and nothing is half undone") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.agreed();
    REQUIRE(w.teacher.post("/api/routes/" + route + "/questions", R"({"text":"Когда начало?"})").status == 200);
    CHECK(says(reconsider(w, w.head, route), "accompaniment.acted_upon"));
    auto page = w.page(route, w.teacher);
    CHECK(shown(page, "route.state") == "realising");
    CHECK(shown(page, "revisions.0.decision") == "agreed");
    CHECK(w.taken("S-A1") == 1);
  });
}
