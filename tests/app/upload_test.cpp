// A file sent twice under one key: a slow line makes people press twice.
#include <doctest/doctest.h>

#include "route_world.h"

using namespace marshrut;
using marshrut::testing::in_each_route_world;
using marshrut::testing::RouteWorld;
using marshrut::testing::World;

namespace {

constexpr const char* pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";
constexpr Instant last_days{1'813'500'000'000};  // 2027-06-20

}  // namespace

TEST_CASE("an upload sent twice under one key is kept once and answered twice") {
  in_each_route_world([](RouteWorld& w) {
    const auto route = w.agreed();
    w.world.move_to(last_days);
    REQUIRE(w.teacher.sign_in("teacher@s11", World::password));
    const auto page = "/api/routes/" + route + "/accompaniment";
    const auto item = RouteWorld::at(w.teacher.get(page).body, "items.0.item");
    const auto send = [&](const std::string& bytes, const std::string& key) {
      return w.teacher.send(http::Method::post, "/api/routes/" + route + "/items/" + item + "/files?name=plan.pdf", bytes,
                            {{"Content-Type", "application/octet-stream"}, {"Idempotency-Key", key}});
    };
    const auto first = send(pdf, "key-for-plan-1");
    INFO(first.body);
    REQUIRE(first.status == 200);
    const auto again = send(pdf, "key-for-plan-1");
    CHECK(again.body == first.body);
    CHECK(again.header("Idempotency-Replayed") == "true");
    CHECK(send(pdf + std::string("more"), "key-for-plan-1").body.find("access.key_reused") != std::string::npos);
    CHECK(send(pdf, "short").body.find("access.key_malformed") != std::string::npos);
    const auto listed = w.teacher.get(page).body;
    CHECK(RouteWorld::at(listed, "items.0.evidence.1") == "");
    CHECK(RouteWorld::at(listed, "items.0.evidence.0") != "");
  });
}
