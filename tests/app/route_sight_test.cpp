// Who sees deficits through a route, and that it is kept who looked; on both databases.
#include <doctest/doctest.h>

#include <future>
#include <thread>

#include "access/store.h"
#include "route_world.h"

using namespace marshrut;
using marshrut::testing::Browser;
using marshrut::testing::in_each_route_world;
using marshrut::testing::RouteWorld;
using marshrut::testing::World;

namespace {

std::string seen_at(const std::string& body, const std::string& path) { return RouteWorld::at(body, path); }

constexpr db::Query looked_at{"test.looked_at",
                              "SELECT count(*) FROM journal WHERE region = $1 AND kind = 'findings' AND object = $2"};

std::int64_t looks(RouteWorld& w) {
  return w.world.house->database().read(
      [&](db::Session& rows) { return rows.one<std::int64_t>(looked_at, "43", w.world.person("teacher@S11")); });
}

/// A submitted route that leaves METH-2 uncovered.
std::string uncovered(RouteWorld& w) {
  auto route = w.start();
  auto saved = w.teacher.put("/api/routes/" + route, w.draft(route, {"S-A1"}));
  REQUIRE(w.teacher.post("/api/routes/" + route + "/submission", R"({"revision":)" + seen_at(saved.body, "route.revision") + "}").status == 200);
  return route;
}

bool names_deficit(const std::string& body) { return body.find(R"("items":["METH-2"])") != std::string::npos; }

}  // namespace

TEST_CASE("a head reads that a deficit is not covered, never which; the teacher and the methodist read which") {
  in_each_route_world([](RouteWorld& w) {
    auto route = uncovered(w);
    auto& methodist = w.world.as("regional_methodist@43");
    for (const std::string& address : {"/api/routes/" + route, "/api/routes/" + route + "/revisions/1"}) {
      CAPTURE(address);
      auto head = w.head.get(address);
      REQUIRE_MESSAGE(head.status == 200, head.body);
      CHECK(head.body.find("uncovered_deficit") != std::string::npos);
      CHECK_FALSE(names_deficit(head.body));
      CHECK(names_deficit(w.teacher.get(address).body));
      CHECK(names_deficit(methodist.get(address).body));
    }
    auto queue = w.head.get("/api/approvals");
    CHECK(queue.body.find("uncovered_deficit") != std::string::npos);
    CHECK_FALSE(names_deficit(queue.body));
  });
}

TEST_CASE("deficits read through a route of somebody else are kept in the journal") {
  in_each_route_world([](RouteWorld& w) {
    auto route = uncovered(w);
    auto& methodist = w.world.as("regional_methodist@43");
    CHECK(looks(w) == 0);
    for (const char* part : {"", "/card", "/revisions/1"}) {
      CAPTURE(part);
      auto before = looks(w);
      CHECK(w.teacher.get("/api/routes/" + route + part).status == 200);
      CHECK(w.head.get("/api/routes/" + route + part).status == 200);
      CHECK(looks(w) == before);
      CHECK(methodist.get("/api/routes/" + route + part).status == 200);
      CHECK(looks(w) == before + 1);
    }
  });
}

TEST_CASE("one's own route is read while somebody else writes for long") {
  in_each_route_world([](RouteWorld& w) {
    auto route = uncovered(w);
    std::promise<void> begun, ended;
    std::thread writer([&] {
      w.world.house->database().write([&](db::Session& rows) {
        rows.run(db::Query{"test.linger", "UPDATE school SET context = '' WHERE region = $1"}, "43");
        begun.set_value();
        ended.get_future().wait();
      });
    });
    begun.get_future().wait();
    auto page = std::async(std::launch::async, [&] { return w.teacher.get("/api/routes/" + route).status; });
    CHECK(page.wait_for(std::chrono::seconds(10)) == std::future_status::ready);
    ended.set_value();
    writer.join();
    CHECK(page.get() == 200);
  });
}

TEST_CASE("a head who teaches as well composes no colleague's route where teachers compose their own") {
  in_each_route_world([](RouteWorld& w) {
    const auto route = w.start();
    const auto draft = w.draft(route, {"S-A1", "S-A4"});
    const auto refused = w.head.put("/api/routes/" + route, draft).status;
    w.world.house->database().write([&](db::Session& rows) {
      const auto account = access::store::find_account_of_person(rows, World::region, w.world.person("head@S11"));
      access::store::insert_grant(rows, World::region, account->id, {access::Duty::teacher, "43/M1/S11"});
    });
    CHECK(refused == 403);
    CHECK(w.head.put("/api/routes/" + route, draft).body.find("route.not_composer") != std::string::npos);
    CHECK(w.teacher.put("/api/routes/" + route, draft).status == 200);
  });
}
