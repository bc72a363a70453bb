// A fresh installation: nobody is in it, and nobody gets in.
#include <doctest/doctest.h>

#include <regex>

#include "app/schema.h"
#include "world.h"

using namespace marshrut;
using namespace marshrut::testing;

namespace {

/// A house as `marshrut serve` finds it in an empty database, without anything made for tests.
struct FreshHouse {
  explicit FreshHouse(db::Dialect dialect) : fresh(dialect) {
    config::Settings settings;
    settings.database = fresh.url();
    settings.passwords.passes = 1;
    settings.passwords.memory_kib = 8;
    house = std::make_unique<app::House>(settings, std::make_unique<ManualClock>(World::start),
                                         std::make_unique<crypto::SeededRandom>(7));
    REQUIRE(app::migrate(house->database()).has_value());
    dispatch = std::make_unique<access::Dispatch>(house->services(), app::every_endpoint(), access::DispatchSettings{},
                                                  [](const http::Request&) { return http::Response{404, {}, {}, {}}; });
  }
  Browser browser() {
    return Browser([this](http::Request request) {
      request.peer = kit::name_of(fresh->dialect());  // tries of this test are counted apart from the others'
      return dispatch->answer(request);
    });
  }
  kit::FreshDatabase fresh;
  std::unique_ptr<app::House> house;
  std::unique_ptr<access::Dispatch> dispatch;
};

std::vector<std::string> tables() {
  std::vector<std::string> names;
  std::string schema(app::schema());
  const std::regex table("CREATE TABLE (\\w+)");
  for (std::sregex_iterator at(schema.begin(), schema.end(), table), end; at != end; ++at) names.push_back((*at)[1]);
  return names;
}

template <class Check>
void in_each_fresh_house(Check&& check) {
  for (auto dialect : kit::dialects()) {
    INFO("on " << kit::name_of(dialect));
    FreshHouse fresh(dialect);
    check(fresh);
  }
}

constexpr const char* demo_password = "marshrut-demo";

}  // namespace

TEST_CASE("a fresh installation holds no account, no person and no row of anything") {
  in_each_fresh_house([](FreshHouse& fresh) {
    REQUIRE(tables().size() > 50);
    for (const auto& table : tables()) {
      auto sql = "SELECT COUNT(*) FROM " + table;
      auto rows = fresh.house->database().read(
          [&](db::Session& session) { return session.one<std::int64_t>(db::Query{"test.count", sql}); });
      CHECK_MESSAGE(rows == 0, table);
    }
  });
}

TEST_CASE("nobody gets into a fresh installation by a name and a password that are known beforehand") {
  in_each_fresh_house([](FreshHouse& fresh) {
    auto browser = fresh.browser();
    CHECK(browser.get("/api/demo/people").body == R"({"people":[]})");
    for (const char* login : {"admin", "administrator", "root", "demo", "centre", "house"})
      for (const char* password : {demo_password, "admin", "password", "marshrut", ""}) {
        INFO(login << " " << password);
        auto body = std::string(R"({"login":")") + login + R"(","password":")" + password + "\"}";
        CHECK(browser.post("/api/session", body).status == 401);
        CHECK(browser.get("/api/session").status == 401);
      }
  });
}

TEST_CASE("demo people are told on a demo region only") {
  in_each_world([](World& world) {
    auto tell = [&](bool demo) {
      world.house->database().write([&](db::Session& rows) {
        rows.run(db::Query{"test.region", "UPDATE region SET demo = $1"}, demo);
        rows.script("DELETE FROM demo_person; INSERT INTO demo_person (region, login, password, name, duty, waits, position) "
                    "VALUES ('43', 'd', 'marshrut-demo', 'D', 'teacher', '', 1)");
      });
      world.house->refresh_regions();
      return world.stranger().get("/api/demo/people").body;
    };
    CHECK(tell(true).find("marshrut-demo") != std::string::npos);
    CHECK(tell(false) == R"({"people":[]})");
  });
}
