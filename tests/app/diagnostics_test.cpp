#include <doctest/doctest.h>

#include "diagnostics/acts_scoring.h"
#include "diagnostics_world.h"

using namespace marshrut;
using namespace marshrut::testing;
using access::Right;

TEST_CASE("a teacher takes a form, an expert marks the case blind, and the result is there with its uncertainty") {
  in_each_world([](World& world) {
    load_instruments(world);
    const auto attempt = assign(world, "teacher@S11", "initial");
    auto& teacher = world.as("teacher@S11");
    CHECK(teacher.get("/api/attempts/" + attempt).body.find("\"items\":[]") != std::string::npos);
    auto sheet = teacher.post("/api/attempts/" + attempt + "/start", "{}");
    REQUIRE(sheet.status == 200);
    CHECK(member(sheet.body, "state") == "running");
    for (const char* secret : {"\"key\"", "\"explanation\"", "\"difficulty\"", "\"rubric\"", "\"competency\""})
      CHECK(sheet.body.find(secret) == std::string::npos);
    CHECK(sheet.body.size() < 30 * 1024);
    CHECK(teacher.get("/api/attempts/" + attempt).body == sheet.body);

    answer_all(world, "teacher@S11", attempt, sheet.body, "Дам модель из полос бумаги и попрошу объяснить.");
    const auto finished = teacher.post("/api/attempts/" + attempt + "/finish", "{}");
    CHECK(member(finished.body, "state") == "marking");
    CHECK(teacher.post("/api/attempts/" + attempt + "/finish", "{}").body == finished.body);
    CHECK(teacher.get("/api/results/" + attempt).status == 404);

    auto& expert = world.as("expert@43");
    const auto queue = expert.get("/api/marking").body;
    CHECK(queue.find("Дам модель из полос") != std::string::npos);
    CHECK(queue.find("Фамилия") == std::string::npos);
    CHECK(queue.find(world.person("teacher@S11").value) == std::string::npos);
    const auto marked = expert.post("/api/marking/" + attempt + "/IT-018", full_marks(queue));
    INFO(marked.body);
    CHECK(member(marked.body, "points") == "3");
    CHECK(member(marked.body, "left") == "0");
    CHECK(expert.post("/api/marking/" + attempt + "/IT-018", full_marks(queue)).body.find("marked_already") != std::string::npos);

    const auto mine = teacher.get("/api/my/results").body;
    CHECK(mine.find("\"code\":\"METH-8\"") != std::string::npos);
    CHECK(mine.find("\"level\":\"") != std::string::npos);
    CHECK(mine.find("\"pace\"") == std::string::npos);
  });
}

TEST_CASE("answers are kept by their number, survive another device, and a late one changes nothing") {
  in_each_world([](World& world) {
    load_instruments(world);
    const auto attempt = assign(world, "teacher@S11", "initial");
    auto& teacher = world.as("teacher@S11");
    const auto sheet = teacher.post("/api/attempts/" + attempt + "/start", "{}").body;
    REQUIRE(sheet.find("IT-018") != std::string::npos);
    const auto put = [&](const std::string& text, int sequence) {
      return teacher.put("/api/attempts/" + attempt + "/answers/IT-018",
                         R"({"value":{"options":[],"pairs":[],"text":")" + text + R"("},"sequence":)" +
                             std::to_string(sequence) + R"(,"client_ms":5})");
    };
    CHECK(put("первый", 1).body.find("\"taken\":true") != std::string::npos);
    CHECK(put("третий", 3).body.find("\"taken\":true") != std::string::npos);
    const auto late = put("второй", 2).body;
    CHECK(late.find("\"taken\":false") != std::string::npos);
    CHECK(late.find("третий") != std::string::npos);
    CHECK(put("третий", 3).status == 200);

    auto other_device = world.stranger();
    REQUIRE(other_device.sign_in("teacher@S11", World::password));
    const auto resumed = other_device.get("/api/attempts/" + attempt).body;
    CHECK(resumed.find("третий") != std::string::npos);
    CHECK(member(resumed, "code") == member(sheet, "code"));
    CHECK(resumed.find("\"sequence\":3") != std::string::npos);
    CHECK(teacher.put("/api/attempts/" + attempt + "/answers/IT-999",
                      R"({"value":{"options":[],"pairs":[],"text":""},"sequence":1,"client_ms":5})").status == 404);
  });
}

TEST_CASE("after the time is over an answer is refused with its text, and housekeeping finishes the attempt") {
  in_each_world([](World& world) {
    load_instruments(world);
    const auto attempt = assign(world, "teacher@S11", "initial");
    world.as("teacher@S11").post("/api/attempts/" + attempt + "/start", "{}");
    world.clock->advance_ms(76LL * 60 * 1000);
    auto teacher = world.stranger();
    REQUIRE(teacher.sign_in("teacher@S11", World::password));
    const auto late = teacher.put("/api/attempts/" + attempt + "/answers/IT-018",
                                  R"({"value":{"options":[],"pairs":[],"text":"не пропало"},"sequence":1,"client_ms":5})");
    CHECK(late.status == 409);
    CHECK(late.body.find("diagnostics.time_is_over") != std::string::npos);
    CHECK(late.body.find("не пропало") != std::string::npos);
    CHECK(member(teacher.get("/api/attempts/" + attempt).body, "state") == "finished");
    const auto expire = [&] {
      return access::transact(world.house->services(), access::Actor::of_house(World::region), Right{"attempt.assign"},
                              [](access::Work& work) { return diagnostics::expire_attempts(work); }).value();
    };
    CHECK(expire() == 1);
    CHECK(expire() == 0);
    CHECK(member(teacher.get("/api/attempts/" + attempt).body, "state") == "scored");
  });
}

TEST_CASE("an expert never sees or marks what comes from the school where they work") {
  in_each_world([](World& world) {
    load_instruments(world);
    const auto attempt = finished_attempt(world, "teacher@S11", "initial");
    CHECK(world.as("expert@S11").get("/api/marking").body.find(attempt) == std::string::npos);
    const auto queue = world.as("expert@S12").get("/api/marking").body;
    CHECK(queue.find(attempt) != std::string::npos);
    CHECK(world.as("expert@S11").post("/api/marking/" + attempt + "/IT-018", full_marks(queue)).status == 404);
    CHECK(world.as("expert@S12").post("/api/marking/" + attempt + "/IT-018", full_marks(queue)).status == 200);
  });
}

TEST_CASE("a repeated diagnostics stands beside the first by other items") {
  in_each_world([](World& world) {
    load_instruments(world);
    const auto first = finished_attempt(world, "teacher@S11", "initial");
    mark_all(world);
    world.clock->advance_ms(60'000);
    const auto second = finished_attempt(world, "teacher@S11", "repeat");
    mark_all(world);
    CHECK(first != second);
    const auto result = world.as("teacher@S11").get("/api/results/" + second).body;
    CHECK(member(result, "purpose") == "repeat");
    CHECK(result.find("\"before\":{\"percent\"") != std::string::npos);
    CHECK(result.find("\"change\":{\"kind\":\"") != std::string::npos);
    CHECK(world.as("teacher@S11").get("/api/results/" + first).body.find("\"change\":{") == std::string::npos);
  });
}

TEST_CASE("who reads another person's result leaves a trace, and the rest cannot read it") {
  in_each_world([](World& world) {
    load_instruments(world);
    const auto attempt = finished_attempt(world, "teacher@S11", "initial");
    mark_all(world);
    const auto person = world.person("teacher@S11").value;
    const auto traces = [&] {
      const auto journal = world.as("centre@43").get("/api/journal").body;
      int count = 0;
      for (auto at = journal.find("\"result\""); at != journal.npos; at = journal.find("\"result\"", at + 1)) ++count;
      return count;
    };
    CHECK(world.as("teacher@S11").get("/api/results/" + attempt).status == 200);
    CHECK(traces() == 0);
    for (const char* who : {"teacher@S12", "head@S11", "municipal_methodist@M1", "expert@43"}) {
      CAPTURE(who);
      CHECK(world.as(who).get("/api/results/" + attempt).status == 404);
      CHECK(world.as(who).get("/api/people/" + person + "/results").status == 404);
    }
    CHECK(traces() == 0);
    const auto seen = world.as("centre@43").get("/api/results/" + attempt).body;
    CHECK(seen.find("\"pace\":{\"answers\":") != std::string::npos);
    CHECK(traces() == 1);
    CHECK(world.as("centre@43").get("/api/people/" + person + "/results").status == 200);
    CHECK(traces() == 2);
    CHECK(world.as("centre@43").get("/api/journal").body.find(person) != std::string::npos);
  });
}

TEST_CASE("a ready result becomes findings that await a specialist") {
  in_each_world([](World& world) {
    load_instruments(world);
    finished_attempt(world, "teacher@S11", "initial");
    CHECK(world.as("centre@43").get("/api/findings?state=proposed").body.find("SUBJ-MATH") == std::string::npos);
    mark_all(world);
    CHECK(world.as("centre@43").get("/api/findings?state=proposed").body.find("SUBJ-MATH") != std::string::npos);
  });
}
