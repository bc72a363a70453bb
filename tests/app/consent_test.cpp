// A consent is to a text that was read, and nothing is begun without it.
#include <doctest/doctest.h>

#include "campaign_world.h"
#include "diagnostics_world.h"

using namespace marshrut;
using namespace marshrut::testing;

TEST_CASE("a consent is given to the version of the text in force and to no other") {
  in_each_world([](World& world) {
    auto& teacher = world.as("teacher@S11");
    auto text = teacher.get("/api/consents/text").body;
    CHECK(member(text, "current") == "KIROV 1");
    for (const char* version : {"", "1", "KIROV 0", "KIROV 2"})
      for (const char* kind : {"processing", "publication", "transfer"}) {
        auto refused = teacher.post("/api/consents", std::string(R"({"kind":")") + kind + R"(","version":")" + version + "\"}");
        CHECK(refused.status == 409);
        CHECK(has(refused, "access.consent_version"));
        CHECK(has(refused, "/version"));
      }
    CHECK(teacher.get("/api/consents").body == R"({"consents":[]})");
    consent(world, "teacher@S11");
    CHECK(has(teacher.get("/api/consents"), "KIROV 1"));
  });
}

TEST_CASE("a withdrawn consent stops a scheduled attempt from being begun, and a new one lets it begin") {
  in_each_world([](World& world) {
    load_instruments(world);
    auto start = "/api/attempts/" + assign(world, "teacher@S11", "initial") + "/start";
    auto& teacher = world.as("teacher@S11");
    world.clock->advance_ms(60'000);
    REQUIRE(teacher.post("/api/consents/withdrawal", R"({"kind":"processing"})").status == 200);
    auto refused = teacher.post(start, "{}");
    CHECK(refused.status == 409);
    CHECK(has(refused, "diagnostics.no_consent"));
    CHECK(has(teacher.get("/api/my/attempts"), "\"state\":\"ready\""));
    REQUIRE(teacher.post("/api/consents", R"({"kind":"publication","version":"KIROV 1"})").status == 200);
    CHECK(teacher.post(start, "{}").status == 409);
    consent(world, "teacher@S11");
    CHECK(member(teacher.post(start, "{}").body, "state") == "running");
    REQUIRE(teacher.post("/api/consents/withdrawal", R"({"kind":"processing"})").status == 200);
    CHECK(has(teacher.post(start, "{}"), "diagnostics.no_consent"));  // nor gone on with
  });
}
