// How often one may ask: by account, and by address without a session.
#include <doctest/doctest.h>

#include "world.h"

using namespace marshrut;
using marshrut::testing::Browser;
using marshrut::testing::in_each_world;
using marshrut::testing::World;

namespace {

constexpr int at_once = 5;

/// The same house behind a stricter door.
struct StrictDoor {
  explicit StrictDoor(World& world)
      : dispatch(world.house->services(), app::every_endpoint(), limits(),
                 [](const http::Request&) { return http::Response{404, {}, {}, {}}; }) {}
  static access::DispatchSettings limits() {
    access::DispatchSettings settings;
    settings.per_account = {at_once, 1};
    settings.per_address = {at_once, 1};
    return settings;
  }
  Browser from(const std::string& address) {
    return Browser([this, address](http::Request request) {
      request.peer = address;
      return dispatch.answer(request);
    });
  }
  access::Dispatch dispatch;
};

/// How many of ten requests were answered.
int answered(Browser& browser, const std::string& path, int wanted) {
  int count = 0;
  for (int i = 0; i < 2 * at_once; ++i) count += browser.get(path).status == wanted;
  return count;
}

}  // namespace

TEST_CASE("an account may ask only so often, others are not held up, and it passes with time") {
  in_each_world([](World& world) {
    StrictDoor door(world);
    world.person("teacher@S11");
    world.person("head@S11");
    auto hasty = door.from("10.0.0.1"), other = door.from("10.0.0.1");
    REQUIRE(hasty.sign_in("teacher@s11", World::password));
    REQUIRE(other.sign_in("head@s11", World::password));
    CHECK(answered(hasty, "/api/consents", 200) == at_once);
    auto refused = hasty.get("/api/consents");
    CHECK(refused.status == 429);
    CHECK(refused.body.find("access.too_many") != std::string::npos);
    CHECK(refused.header("Retry-After") == "1");
    CHECK(other.get("/api/consents").status == 200);
    world.clock->advance_ms(2000);
    CHECK(hasty.get("/api/consents").status == 200);
  });
}

TEST_CASE("an address without a session may ask only so often, and another address is not held up") {
  in_each_world([](World& world) {
    StrictDoor door(world);
    auto hasty = door.from("10.0.0.2"), other = door.from("10.0.0.3");
    CHECK(answered(hasty, "/api/demo/people", 200) == at_once);
    CHECK(hasty.get("/api/demo/people").status == 429);
    CHECK(other.get("/api/demo/people").status == 200);
  });
}
