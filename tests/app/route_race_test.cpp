// What two people want at once: one decision on a route, one seat in a session.
#include <doctest/doctest.h>

#include <atomic>
#include <thread>

#include "catalogue/seats/acts_seats.h"
#include "route_world.h"

using namespace marshrut;
using marshrut::testing::in_each_route_world;
using marshrut::testing::RouteWorld;

TEST_CASE("of two heads one decides and the other is told that the route changed") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.submitted();
    auto seen = w.revision(route);
    auto& second = w.world.as("head2@S11");
    CHECK(RouteWorld::at(w.decide(w.head, route, "agreed").body, "outcomes.0.decided") == "true");
    auto late = second.post("/api/routes/decisions",
                            R"({"decisions":[{"route":")" + route + R"(","revision":)" + seen +
                                R"(,"decision":"returned","comment":"Слишком много часов"}]})");
    CHECK(late.status == 200);
    CHECK(RouteWorld::at(late.body, "outcomes.0.decided") == "false");
    CHECK(RouteWorld::at(late.body, "outcomes.0.code") == "route.changed_meanwhile");
    CHECK(RouteWorld::at(w.page(route, w.teacher), "route.state") == "realising");
  });
}

TEST_CASE("a full session refuses the next route, by the title of the activity") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.start();
    w.teacher.put("/api/routes/" + route, w.draft(route, {"S-A1", "S-A2", "S-A3", "S-A4"}));
    CHECK(w.teacher.post("/api/routes/" + route + "/submission", RouteWorld::at_revision(w.revision(route))).status == 200);
    CHECK(w.taken("S-A4") == 1);
    auto& late = w.world.as("teacher2@S11");
    w.acknowledge("teacher2@S11", "METH-2", 40);
    auto other = RouteWorld::at(late.post("/api/routes", "{}").body, "route.id");
    late.put("/api/routes/" + other, w.draft(other, {"S-A2", "S-A3", "S-A4"}));
    auto refused = late.post("/api/routes/" + other + "/submission", RouteWorld::at_revision(RouteWorld::at(w.page(other, late), "route.revision")));
    CHECK(refused.status == 409);
    CHECK(refused.body.find("Оценивание: практикум") != std::string::npos);
    CHECK(w.taken("S-A4") == 1);
    CHECK(w.taken("S-A3") == 1);
    auto card = w.teacher.get("/api/catalogue?search=практикум");
    CHECK(RouteWorld::at(card.body, "activities.0.code") == "A4");
    auto shown = w.teacher.get("/api/catalogue/" + RouteWorld::at(card.body, "activities.0.id"));
    CHECK(RouteWorld::at(shown.body, "sessions.0.free_seats") == "0");
  });
}

TEST_CASE("of two heads at the same moment exactly one decides") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.submitted();
    auto body = R"({"decisions":[{"route":")" + route + R"(","revision":)" + w.revision(route) +
                R"(,"decision":"agreed","comment":""}]})";
    auto& second = w.world.as("head2@S11");
    testing::Reply replies[2];
    std::thread other([&] { replies[1] = second.post("/api/routes/decisions", body); });
    replies[0] = w.head.post("/api/routes/decisions", body);
    other.join();
    int decided = 0;
    for (const auto& reply : replies) {
      REQUIRE_MESSAGE(reply.status == 200, reply.body);
      if (RouteWorld::at(reply.body, "outcomes.0.decided") == "true") ++decided;
      else CHECK(RouteWorld::at(reply.body, "outcomes.0.code") == "route.changed_meanwhile");
    }
    CHECK(decided == 1);
    CHECK(w.taken("S-A1") == 1);
  });
}

TEST_CASE("however many want a seat at once, no session holds more than it has") {
  in_each_route_world([](RouteWorld& w) {
    auto session = w.session_id("S-A5");
    std::atomic<int> held = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i)
      threads.emplace_back([&, i] {
        auto got = access::transact(w.world.house->services(), access::Actor::of_house("43"), access::Right{"route.build"},
                                    [&](access::Work& work) -> Result<access::Nothing> {
                                      TRY(catalogue::hold_seat(work, {session}, {"route" + std::to_string(i), "person"}));
                                      return access::Nothing{};
                                    });
        if (got) ++held;
      });
    for (auto& thread : threads) thread.join();
    CHECK(held == 5);
    CHECK(w.taken("S-A5") == 5);
  });
}
