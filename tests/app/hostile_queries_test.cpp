// What stands in a query is a text and nothing else: no hand that writes SQL, patterns or bytes into a search, a sort or a
// filter makes a fault, and none finds more than the plain word would.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "every_endpoint.h"

using namespace marshrut;
using namespace marshrut::testing;

namespace {

const std::string hostile[] = {"'",
                               "' OR '1'='1",
                               "x' OR '1'='1' --",
                               "\") OR 1=1 --",
                               "'; DROP TABLE person; --",
                               "1 UNION SELECT login, secret FROM account",
                               "x' AND (SELECT pg_sleep(5)) --",
                               "%",
                               "_%_%_%\\",
                               "$1",
                               "?",
                               "{}",
                               "NEAR(a b)\"*",
                               std::string("a\0b", 3),
                               "\xC3\x28",
                               "\xED\xA0\x80",
                               "-1e309",
                               "9223372036854775808",
                               "2026-02-30"};

std::int64_t people(World& world) {
  return world.house->database().read([](db::Session& rows) {
    return rows.one<std::int64_t>(db::Query{"test.people", "SELECT count(*) FROM person WHERE region = $1"}, World::region);
  });
}

}  // namespace

TEST_CASE("a text in a query is looked for and never obeyed") {
  in_each_world([](World& world) {
    for (const auto& endpoint : world.dispatch->endpoints()) world.as(caller(endpoint));
    const auto before = people(world);
    int asked = 0;
    json::Schemas schemas;
    for (const auto& endpoint : world.dispatch->endpoints()) {
      if (is_unsafe(endpoint) || !endpoint.describe) continue;
      for (const auto& field : endpoint.describe(schemas).fields) {
        if (endpoint.path.find("{" + field.name + "}") != std::string::npos) continue;
        for (const auto& text : hostile) {
          auto path = fmt::format("{}?{}={}", path_to_nothing(endpoint), field.name, http::percent_encode(text));
          auto reply = world.as(caller(endpoint)).get(path);
          CHECK_MESSAGE(reply.status < 500, fmt::format("{} gave {} {}", path, reply.status, reply.body.substr(0, 300)));
          ++asked;
        }
      }
    }
    CHECK(asked > 1000);
    CHECK(people(world) == before);
  });
}

TEST_CASE("a search that names everybody in SQL finds nobody") {
  in_each_world([](World& world) {
    auto& centre = world.as("centre@43");
    world.as("teacher@S11");
    for (const char* path : {"/api/people?search=", "/api/catalogue?search=", "/api/materials?search=", "/api/practices?search="}) {
      const auto nobody = centre.get(path + http::percent_encode("щъщъщъ"));
      REQUIRE(nobody.status == 200);
      for (const char* text : {"' OR '1'='1", "x' OR 1=1 --", "\" OR \"\"=\""}) {
        auto reply = centre.get(path + http::percent_encode(text));
        CHECK_MESSAGE(reply.body == nobody.body, fmt::format("{}{} found {}", path, text, reply.body));
      }
    }
  });
}
