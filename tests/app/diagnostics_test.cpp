#include <doctest/doctest.h>

#include "diagnostics/result/acts_scoring.h"
#include "diagnostics/store.h"
#include "diagnostics_world.h"
#include "platform/log/log.h"

using namespace marshrut;
using namespace marshrut::testing;

TEST_CASE("a teacher takes a form, an expert marks the case blind, and the result is there with its uncertainty") {
  in_each_world([](World& world) {
    load_instruments(world);
    for (const char* who : {"expert@43", "expert2@43"}) world.person(who);
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
    CHECK(queue.find("Фамилия") == std::string::npos);
    CHECK(queue.find("S11") == std::string::npos);
    CHECK(queue.find("Дам модель из полос") != std::string::npos);
    CHECK(queue.find("Фамилия") == std::string::npos);
    CHECK(queue.find(world.person("teacher@S11").value) == std::string::npos);
    const auto marked = expert.post("/api/marking/" + attempt + "/IT-018", full_marks(queue));
    INFO(marked.body);
    CHECK(member(marked.body, "points") == "3");
    CHECK(member(marked.body, "left") == "0");
    CHECK(teacher.get("/api/results/" + attempt).status == 404);
    mark_queue(world, "expert2@43");
    CHECK(expert.post("/api/marking/" + attempt + "/IT-018", full_marks(queue)).body.find("mark_counted") != std::string::npos);
    CHECK(world.as("expert@S12").post("/api/marking/" + attempt + "/IT-018", full_marks(queue)).status == 404);

    const auto mine = teacher.get("/api/my/results").body;
    CHECK(mine.find("\"code\":\"METH-8\"") != std::string::npos);
    CHECK(mine.find("\"level\":\"") != std::string::npos);
    CHECK(mine.find("\"pace\"") != std::string::npos);  // what others see of one's sitting, one sees
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
    access::Stumbles stumbles;
    const auto expire = [&] {
      return diagnostics::expire_attempts(world.house->services(), World::region, stumbles);
    };
    CHECK(expire() == 1);
    CHECK(expire() == 0);
    CHECK(member(teacher.get("/api/attempts/" + attempt).body, "state") == "scored");
  });
}

TEST_CASE("a mark is changed by who gave it while the result is not counted, and nothing at all is explained") {
  in_each_world([](World& world) {
    load_instruments(world);
    world.person("expert@43");
    const auto attempt = finished_attempt(world, "teacher@S11", "initial");
    // A second case of the same work waits too, so that the first mark does not count the result yet.
    world.house->database().write([&](db::Session& rows) {
      rows.run(db::Query{"test.second_case", "INSERT INTO answer (region, attempt, item, value, at_ms, client_ms, sequence) "
                                             "VALUES ($1, $2, 'IT-NEXT', '{}', 1, 1, 1)"},
               World::region, attempt);
    });
    auto& expert = world.as("expert@43");
    const auto queue = expert.get("/api/marking").body;
    const auto target = "/api/marking/" + attempt + "/IT-018";
    const auto zero = [&](const std::string& comment) {
      auto marks = full_marks(queue);
      for (auto at = marks.find("\"points\":"); at != marks.npos; at = marks.find("\"points\":", at + 10)) marks[at + 9] = '0';
      return marks.replace(marks.find("\"comment\":\"\""), 12, "\"comment\":\"" + comment + "\"");
    };
    CHECK(expert.post(target, zero("")).body.find("diagnostics.zero_unexplained") != std::string::npos);
    const auto first = expert.post(target, zero("Ответа по существу нет"));
    REQUIRE_MESSAGE(first.status == 200, first.body);
    CHECK(member(first.body, "left") == "1");
    const auto given = expert.get("/api/marking").body;
    CHECK(given.find("Ответа по существу нет") != std::string::npos);
    CHECK(world.as("expert@S12").post(target, full_marks(queue)).status == 404);
    const auto second = expert.post(target, full_marks(queue));
    REQUIRE_MESSAGE(second.status == 200, second.body);
    CHECK(member(second.body, "points") == "3");
    const auto kept = world.house->database().read([&](db::Session& rows) {
      return rows.all<double>(db::Query{"test.marks", "SELECT points FROM mark WHERE region = $1 AND attempt = $2"}, World::region, attempt);
    });
    CHECK(kept == std::vector<double>{3});
  });
}

TEST_CASE("an expert never sees or marks what comes from the school where they work") {
  in_each_world([](World& world) {
    load_instruments(world);
    for (const char* who : {"expert@S11", "expert@S12"}) world.person(who);
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

TEST_CASE("a ready result becomes findings that await a specialist") {
  in_each_world([](World& world) {
    load_instruments(world);
    finished_attempt(world, "teacher@S11", "initial");
    CHECK(world.as("centre@43").get("/api/findings?state=proposed").body.find("SUBJ-MATH") == std::string::npos);
    mark_all(world);
    CHECK(world.as("centre@43").get("/api/findings?state=proposed").body.find("SUBJ-MATH") != std::string::npos);
  });
}

TEST_CASE("the centre gives an attempt in a campaign that there is, and as many as the regulation says") {
  in_each_world([](World& world) {
    load_instruments(world);
    const auto person = world.person("teacher@S11").value;
    auto& centre = world.as("centre@43");
    const auto unknown = centre.post("/api/attempts", R"({"person":")" + person +
                                                          R"(","purpose":"initial","campaign":"нет такой кампании"})");
    CHECK(unknown.status == 400);
    CHECK(unknown.body.find("diagnostics.campaign_unknown") != std::string::npos);
    finished_attempt(world, "teacher@S11", "initial");
    mark_all(world);
    const auto again = centre.post("/api/attempts", R"({"person":")" + person + R"(","purpose":"initial"})");
    CHECK(again.status == 409);
    CHECK(again.body.find("diagnostics.attempts_used") != std::string::npos);
    CHECK(assign(world, "teacher@S11", "repeat") == assign(world, "teacher@S11", "repeat"));
    world.move_to(*Instant::parse("2027-09-02T08:00:00.000Z"));
    auto next_year = world.stranger();
    REQUIRE(next_year.sign_in("centre@43", World::password));
    CHECK(next_year.post("/api/attempts", R"({"person":")" + person + R"(","purpose":"initial"})").status == 200);
  });
}

TEST_CASE("a person takes one form at a time") {
  in_each_world([](World& world) {
    load_instruments(world);
    const auto first = assign(world, "teacher@S11", "initial");
    const auto second = assign(world, "teacher@S11", "repeat");
    auto& teacher = world.as("teacher@S11");
    REQUIRE(teacher.post("/api/attempts/" + first + "/start", "{}").status == 200);
    const auto refused = teacher.post("/api/attempts/" + second + "/start", "{}");
    CHECK(refused.status == 409);
    CHECK(refused.body.find("diagnostics.another_is_running") != std::string::npos);
    CHECK(teacher.post("/api/attempts/" + first + "/start", "{}").status == 200);
    world.clock->advance_ms(76LL * 60 * 1000);
    CHECK(teacher.post("/api/attempts/" + second + "/start", "{}").status == 200);
    CHECK(teacher.get("/api/my/attempts").body.find("\"state\":\"running\"") != std::string::npos);
  });
}

TEST_CASE("an attempt that cannot be finished holds no other up, and is left alone for an hour") {
  in_each_world([](World& world) {
    load_instruments(world);
    const auto broken = assign(world, "teacher@S11", "initial");
    const auto whole = assign(world, "teacher2@S11", "initial");
    world.as("teacher@S11").post("/api/attempts/" + broken + "/start", "{}");
    world.clock->advance_ms(1);
    world.as("teacher2@S11").post("/api/attempts/" + whole + "/start", "{}");
    world.house->database().write([&](db::Session& rows) {
      diagnostics::store::save_answer(rows, World::region, {{broken}, "IT-018", "not an answer", world.clock->now(), 1, 1, {}});
    });
    world.clock->advance_ms(80LL * 60 * 1000);
    std::string said;
    log::write_to([&](std::string_view line) { said += line; });
    access::Stumbles stumbles;
    CHECK(diagnostics::expire_attempts(world.house->services(), World::region, stumbles) == 1);
    CHECK(said.find(broken) != std::string::npos);
    said.clear();
    CHECK(diagnostics::expire_attempts(world.house->services(), World::region, stumbles) == 0);
    CHECK(said.empty());
    log::write_to({});
    auto teacher = world.stranger();
    REQUIRE(teacher.sign_in("teacher2@S11", World::password));
    CHECK(member(teacher.get("/api/attempts/" + whole).body, "state") == "scored");
  });
}
