// A consent is to a text that was read, and nothing is begun without it.
#include <doctest/doctest.h>

#include <algorithm>
#include <atomic>
#include <thread>

#include "campaign_world.h"
#include "diagnostics/result/acts_scoring.h"
#include "diagnostics_world.h"
#include "kit/regulation_fixture.h"
#include "paper_text.h"

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

TEST_CASE("a running attempt is paused by the withdrawal of the consent and goes on with what was left") {
  in_each_world([](World& world) {
    load_instruments(world);
    auto attempt = "/api/attempts/" + assign(world, "teacher@S11", "initial");
    auto& teacher = world.as("teacher@S11");
    world.clock->advance_ms(60'000);
    auto sheet = teacher.post(attempt + "/start", "{}").body;
    auto deadline = member(sheet, "deadline_ms");
    answer_all(world, "teacher@S11", attempt.substr(attempt.rfind('/') + 1), sheet, "Написано до отзыва");
    REQUIRE(teacher.post("/api/consents/withdrawal", R"({"kind":"publication"})").status == 200);
    REQUIRE(has(teacher.get(attempt), "\"paused_ms\"") == false);
    REQUIRE(teacher.post("/api/consents/withdrawal", R"({"kind":"processing"})").status == 200);
    auto item = attempt + "/answers/" + member(sheet, "code");
    auto late = [&] { return teacher.put(item, R"({"value":{"options":[],"pairs":[],"text":""},"sequence":2,"client_ms":2})"); };
    auto refused = late();
    CHECK(refused.status == 409);
    CHECK(has(refused, "diagnostics.paused"));
    CHECK(has(teacher.post(attempt + "/finish", "{}"), "diagnostics.paused"));
    auto paused = teacher.get(attempt);
    CHECK(has(paused, "\"paused_ms\""));
    CHECK(has(paused, "\"items\":[]"));
    world.clock->advance_ms(100 * 60'000);  // longer than the form, which has 90 minutes
    access::Stumbles stumbles;
    CHECK(diagnostics::expire_attempts(world.house->services(), World::region, stumbles) == 0);
    CHECK(member(teacher.get(attempt).body, "state") == "running");
    consent(world, "teacher@S11");
    auto resumed = teacher.get(attempt);
    CHECK_FALSE(has(resumed, "\"paused_ms\""));
    CHECK(has(resumed, "Написано до отзыва"));
    CHECK(member(resumed.body, "deadline_ms") != deadline);
    CHECK(late().status == 200);
    CHECK(teacher.post(attempt + "/finish", "{}").status == 200);
  });
}

TEST_CASE("consents given, withdrawn and given again within one millisecond are three words and no fault") {
  in_each_world([](World& world) {
    auto& teacher = world.as("teacher@S11");
    auto give = [](Browser& by) { return by.post("/api/consents", R"({"kind":"processing","version":"KIROV 1"})").status; };
    auto withdraw = [](Browser& by) { return by.post("/api/consents/withdrawal", R"({"kind":"processing"})").status; };
    for (int time = 0; time < 3; ++time) {
      CHECK(give(teacher) == 200);
      CHECK(give(teacher) == 200);
      CHECK(withdraw(teacher) == 200);
    }
    CHECK(give(teacher) == 200);
    std::vector<std::thread> windows;
    std::atomic<int> faults = 0;
    for (int window = 0; window < 6; ++window)
      windows.emplace_back([&] {
        Browser own = world.stranger();
        own.carry(teacher);
        for (int time = 0; time < 3; ++time)
          if (give(own) != 200 || withdraw(own) != 200) ++faults;
      });
    for (auto& window : windows) window.join();
    CHECK(faults == 0);
    CHECK(give(teacher) == 200);
    auto in_force = world.house->database().read([&](db::Session& rows) {
      return std::ranges::count_if(access::store::consents_of(rows, World::region, world.person("teacher@S11")),
                                   [](const auto& one) { return !one.withdrawn_ms; });
    });
    CHECK(in_force == 1);
  });
}

TEST_CASE("the paper of a consent keeps the text that was agreed to, and a new text is agreed to beside it") {
  in_each_world([](World& world) {
    consent(world, "teacher@S11");
    auto second = regulation::kirov_text();
    for (auto [was, is] : {std::pair{"version = \"1\"", "version = \"2\""},
                           std::pair{"свободно, своей волей", "свободно, по своей воле"}})
      if (auto at = second.find(was); at != second.npos) second.replace(at, std::string_view(was).size(), is);
    REQUIRE(world.as("centre@43").upload("/api/regulations?file=kirov.toml&in_force_from=2026-09-02", second).status == 200);
    world.clock->advance_ms(24LL * 60 * 60 * 1000);
    auto& teacher = world.as("teacher@S11");
    REQUIRE(teacher.sign_in("teacher@S11", World::password));

    auto text = teacher.get("/api/consents/text").body;
    CHECK(member(text, "version") == "KIROV 1");
    CHECK(member(text, "current") == "KIROV 2");
    CHECK(text.find("по своей воле") != std::string::npos);
    CHECK(text.find("Согласие дано") == std::string::npos);
    auto paper = paper_text(teacher.get("/api/consents/file").body);
    CHECK(paper.find("своей волей") != std::string::npos);
    CHECK(paper.find("Согласие дано 01.09.2026") != std::string::npos);

    CHECK(teacher.post("/api/consents", R"({"kind":"processing","version":"KIROV 1"})").status == 409);
    auto given = teacher.post("/api/consents", R"({"kind":"processing","version":"KIROV 2"})").body;
    CHECK(teacher.post("/api/consents", R"({"kind":"processing","version":"KIROV 2"})").body == given);
    CHECK(member(teacher.get("/api/consents/text").body, "version") == "KIROV 2");
    CHECK(paper_text(teacher.get("/api/consents/file").body).find("по своей воле") != std::string::npos);
    auto in_force = world.house->database().read([&](db::Session& rows) {
      return std::ranges::count_if(access::store::consents_of(rows, World::region, world.person("teacher@S11")),
                                   [](const auto& one) { return !one.withdrawn_ms; });
    });
    CHECK(in_force == 1);
  });
}
