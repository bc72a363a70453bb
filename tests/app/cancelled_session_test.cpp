#include <doctest/doctest.h>

#include "catalogue/store.h"
#include "route_world.h"

using namespace marshrut;
using marshrut::testing::in_each_route_world;
using marshrut::testing::RouteWorld;

namespace {

std::string told(const std::string& body, const std::string& path) { return RouteWorld::at(body, path); }

/// The centre calls a session off, or opens it again.
void become(RouteWorld& w, const std::string& code, const std::string& state) {
  auto session = w.world.house->database().read(
      [&](db::Session& rows) { return catalogue::store::find_session_by_code(rows, testing::World::region, code).value(); });
  auto reply = w.centre.put("/api/catalogue-sessions/" + session.id.value,
                            R"({"state":")" + state + R"(","revision":)" + std::to_string(session.revision) +
                                (session.seats ? R"(,"seats":)" + std::to_string(*session.seats) : "") + "}");
  REQUIRE_MESSAGE(reply.status == 200, reply.body);
}

std::string correction(RouteWorld& w, const std::string& route, const std::vector<std::string>& sessions) {
  auto body = w.draft(route, sessions);
  body.insert(1, R"("reason":"Поток отменён организатором",)");
  return body;
}

}  // namespace

TEST_CASE("a session that is called off is marked in the route, frees its seat and asks for another") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.agreed();
    auto seen = w.revision(route);
    REQUIRE(w.taken("S-A2") == 1);
    become(w, "S-A2", "cancelled");
    CHECK(w.taken("S-A2") == 0);
    auto page = w.page(route, w.teacher);
    CHECK(told(page, "items.1.title") == "Открытый урок");
    CHECK(told(page, "items.1.state") == "cancelled");
    CHECK(told(page, "route.state") == "realising");
    CHECK(told(page, "next.step") == "replace_item");
    CHECK(told(page, "next.title") == "Открытый урок");
    CHECK(told(page, "route.revision") != seen);
    CHECK(told(w.teacher.get("/api/my/home").body, "next.step") == "replace_item");
    auto& methodist = w.world.as("regional_methodist@43");
    CHECK(told(methodist.get("/api/routes/" + route).body, "items.1.state") == "cancelled");
    auto accompanied = methodist.get("/api/accompanied");
    CHECK(told(accompanied.body, "routes.0.items_cancelled") == "1");
  });
}

TEST_CASE("another session of the activity takes the place of the cancelled one and has a seat") {
  in_each_route_world([](RouteWorld& w) {
    auto started = w.start();
    w.teacher.put("/api/routes/" + started, w.draft(started, {"S-A1", "S-A2", "S-A3", "S-A4"}));
    REQUIRE(w.teacher.post("/api/routes/" + started + "/submission", R"({"revision":)" + w.revision(started) + "}").status == 200);
    REQUIRE(told(w.decide(w.head, started, "agreed").body, "outcomes.0.decided") == "true");
    become(w, "S-A4", "cancelled");
    auto kept = w.teacher.post("/api/routes/" + started + "/correction", correction(w, started, {"S-A1", "S-A3", "S-A4"}));
    CHECK(kept.status == 409);
    CHECK(kept.body.find("route.item_cancelled") != std::string::npos);
    auto body = correction(w, started, {"S-A1", "S-A2", "S-A3", "S-A4b"});
    auto lost = told(w.page(started, w.teacher), "items.1.id");
    auto other = R"("session":")" + w.session_id("S-A4b") + '"';
    body.replace(body.find(other), 0, R"("id":")" + lost + R"(",)");
    auto corrected = w.teacher.post("/api/routes/" + started + "/correction", body);
    REQUIRE_MESSAGE(corrected.status == 200, corrected.body);
    CHECK(told(corrected.body, "route.state") == "realising");
    CHECK(corrected.body.find("\"cancelled\"") == std::string::npos);
    CHECK(w.taken("S-A4b") == 1);
    CHECK(w.taken("S-A4") == 0);
    CHECK(told(w.world.as("regional_methodist@43").get("/api/accompanied").body, "routes.0.items_cancelled") == "0");
  });
}

TEST_CASE("a waiting route with a cancelled session cannot be agreed, and the head sees which") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.submitted();
    become(w, "S-A1", "cancelled");
    auto queue = w.head.get("/api/approvals");
    CHECK(told(queue.body, "routes.0.items.0.state") == "cancelled");
    CHECK(told(queue.body, "routes.0.items.1.state") == "planned");
    auto refused = w.decide(w.head, route, "agreed");
    CHECK(told(refused.body, "outcomes.0.code") == "route.item_cancelled");
    CHECK(told(w.decide(w.head, route, "returned", "Выберите другой курс").body, "outcomes.0.decided") == "true");
    auto sent = w.teacher.post("/api/routes/" + route + "/submission", R"({"revision":)" + w.revision(route) + "}");
    CHECK(sent.status == 409);
    CHECK(sent.body.find("route.item_cancelled") != std::string::npos);
    become(w, "S-A1", "open");
    auto saved = w.teacher.put("/api/routes/" + route, w.draft(route, {"S-A1", "S-A2", "S-A3"}));
    CHECK(told(saved.body, "items.0.state") == "planned");
    CHECK(w.teacher.post("/api/routes/" + route + "/submission", R"({"revision":)" + w.revision(route) + "}").status == 200);
    CHECK(w.taken("S-A1") == 1);
  });
}

TEST_CASE("a route that is over does not hear of a cancelled session") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.agreed();
    auto annulled = w.centre.post("/api/routes/" + route + "/annulment",
                                  R"({"revision":)" + w.revision(route) + R"(,"reason":"Начат по ошибке"})");
    REQUIRE_MESSAGE(annulled.status == 200, annulled.body);
    become(w, "S-A2", "cancelled");
    CHECK(told(w.page(route, w.teacher), "items.1.state") == "planned");
  });
}
