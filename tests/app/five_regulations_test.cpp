// Five regulations in one installation, each lived by its region (one of them by a district inside a region), and none
// sees another.
#include "access/door/dispatch.h"
#include "app/demo/load.h"
#include "app/demo/people.h"
#include "app/demo/replay/replay.h"
#include "campaign_world.h"
#include "demo_region.h"

using namespace marshrut;
using namespace marshrut::testing;

namespace {

struct Lived {
  const char* regulation;
  const char* code;    // of the regulation that routes began with
  const char* region;
};
constexpr Lived five[] = {{"kirov", "KIROV", "43"},
                          {"sverdlovsk", "SVERDLOVSK", "66"},
                          {"kalmykia", "KALMYKIA", "08"},
                          {"krasnodar", "KRASNODAR", "23"},
                          {"kuragino", "KURAGINO", "24"}};

/// Each demo grows beside those that are there.
class Installation {
 public:
  explicit Installation(db::Dialect dialect) : fresh_(dialect) {
    config::Settings settings;
    settings.database = fresh_.url();
    settings.data_directory = (std::filesystem::temp_directory_path() / "marshrut-test-files").string();
    settings.passwords.passes = 1;
    settings.passwords.memory_kib = 8;
    auto its_clock = std::make_unique<ManualClock>(World::start);
    clock = its_clock.get();
    house = std::make_unique<app::House>(settings, std::move(its_clock), std::make_unique<crypto::SeededRandom>(5));
    REQUIRE(app::migrate(house->database()).has_value());
    for (const auto& one : five) grow(one);
  }

  std::vector<std::string> texts(const std::string& sql, const std::string& region) {
    return house->database().read(
        [&](db::Session& rows) { return rows.all<std::string>(db::Query{"test.texts", sql}, region); });
  }

  ManualClock* clock;
  crypto::PasswordHasher passwords{1, {1, 8192}};
  std::unique_ptr<app::House> house;

 private:
  void grow(const Lived& one) {
    app::DemoRequest request{one.regulation, 24, 3, Date::of(2026, 9, 1)};
    auto world = app::demo_world(request);
    REQUIRE_MESSAGE(world, one.regulation);
    clock->move_to(World::start);
    auto loaded = app::load_demo(*house, request, *world, [](std::string_view, double) {});
    REQUIRE_MESSAGE(loaded, one.regulation);
    CHECK(*loaded == one.region);
    auto played = app::replay::play(*house, *clock, *world, {}, [](Date, double) {});
    REQUIRE_MESSAGE(played, one.regulation);
    CHECK_MESSAGE(played->summary.refused == 0, one.regulation, ": ", played->summary.first_refusal);
    REQUIRE(app::let_demo_people_in(*house, passwords, one.region, played->people).has_value());
  }

  kit::FreshDatabase fresh_;
};

Browser signed_in(Installation& installation, access::Dispatch& dispatch, const std::string& region, const std::string& duty) {
  auto login = installation.texts("SELECT login FROM demo_person WHERE region = $1 AND duty = '" + duty +
                                      "' ORDER BY position",
                                  region);
  REQUIRE_MESSAGE(!login.empty(), duty);
  Browser browser([&dispatch](const http::Request& request) { return dispatch.answer(request); });
  REQUIRE(browser.sign_in(login.front(), "marshrut-demo"));
  return browser;
}

}  // namespace

// US-A01
TEST_CASE("five regulations are lived in one installation, each to the end, and none sees another") {
  for (auto dialect : kit::dialects()) {
    INFO("on " << kit::name_of(dialect));
    Installation installation(dialect);
    for (const auto& one : five) {
      INFO(one.regulation);
      CHECK(installation.texts("SELECT DISTINCT profile FROM route WHERE region = $1", one.region) ==
            std::vector<std::string>{one.code});
      auto states = installation.texts("SELECT DISTINCT state FROM route WHERE region = $1", one.region);
      CHECK(std::ranges::find(states, "completed") != states.end());
    }
    CHECK(!installation.texts("SELECT id FROM attempt WHERE region = $1 AND state = 'scored'", "24").empty());
    CHECK(!installation.texts("SELECT id FROM route_item WHERE region = $1 AND state = 'done'", "24").empty());
    CHECK(installation.texts("SELECT DISTINCT half FROM review WHERE region = $1 AND state = 'confirmed'"
                             " ORDER BY half", "24") == std::vector<std::string>{"end", "start"});
    CHECK(!installation.texts("SELECT person FROM support_member WHERE region = $1 AND duty = 'tutor'", "43").empty());
    access::DispatchSettings generous;
    generous.per_account = generous.per_address = {1e9, 1e9};
    auto dispatch = std::make_unique<access::Dispatch>(installation.house->services(), app::every_endpoint(), generous,
                                                       [](const http::Request&) { return http::Response{404, {}, {}, {}}; });
    auto centre = signed_in(installation, *dispatch, "43", "centre");
    for (const auto& one : five) {
      INFO(one.regulation);
      auto route = installation.texts("SELECT id FROM route WHERE region = $1 ORDER BY id", one.region).front();
      CHECK(centre.get("/api/routes/" + route).status == (one.region == std::string("43") ? 200 : 404));
      auto own = signed_in(installation, *dispatch, one.region, "centre");
      CHECK(own.get("/api/routes/" + route).status == 200);
      CHECK(own.get("/api/regulation").body.find("\"tiers\"") != std::string::npos);
    }
    auto responsible = signed_in(installation, *dispatch, "24", "responsible");
    CHECK(responsible.get("/api/responsible").status == 200);
  }
}
