// The organiser stops the time and gives more of it; the person asks for it; what is worth a look is told to both.
#include "diagnostics/result/acts_scoring.h"
#include "diagnostics/store.h"

#include "campaign_world.h"
#include "diagnostics_world.h"

using namespace marshrut;
using namespace marshrut::testing;

namespace {

struct Seated {
  std::string sitting;
  std::string attempt;   // of teacher@S11
  std::string organiser = "responsible@S11";
};

/// Sessions end while nobody works.
void sign_in_again(World& world) {
  for (const auto* who : {"teacher@S11", "teacher2@S11", "teacher3@S11", "centre@43"}) REQUIRE(world.as(who).sign_in(who, World::password));
}

/// Two people of a school sit at it, from 06:00 to 08:00 by UTC.
Seated seated(World& world) {
  load_instruments(world);
  const auto campaign = opened(world);
  for (const auto* who : {"teacher@S11", "teacher2@S11"}) consent(world, who);
  accepted(world, campaign, "S11", {"teacher@S11", "teacher2@S11"});
  Seated out;
  world.person(out.organiser);
  out.sitting = planned(world, campaign, 5, R"(,"organiser":")" + world.person("teacher3@S11").value + "\"");
  out.organiser = "teacher3@S11";  // who organises may be anybody
  for (const auto* who : {"teacher@S11", "teacher2@S11"})
    REQUIRE(world.as("centre@43").put("/api/sittings/" + out.sitting + "/seats/" + world.person(who).value, "").status == 200);
  out.attempt = member(world.as("teacher@S11").get("/api/my/attempts").body, "attempt", 30);
  world.clock->move_to(*Instant::parse("2026-09-15T06:05:00.000Z"));
  sign_in_again(world);
  return out;
}

std::string pauses_of(const Seated& seated) { return "/api/sittings/" + seated.sitting + "/pauses"; }

Reply answer(World& world, const std::string& attempt, const std::string& sheet, int sequence) {
  return world.as("teacher@S11").put("/api/attempts/" + attempt + "/answers/" + member(sheet, "code"),
                                     R"({"value":{"options":[],"pairs":[],"text":""},"sequence":)" + std::to_string(sequence) +
                                         R"(,"client_ms":1})");
}

}  // namespace

TEST_CASE("the organiser stops the time of a whole sitting: nobody loses an answer or a minute, and the protocol keeps it") {
  in_each_world([](World& world) {
    const auto at = seated(world);
    auto& organiser = world.as(at.organiser);
    auto& teacher = world.as("teacher@S11");
    const auto sheet = teacher.post("/api/attempts/" + at.attempt + "/start", "{}").body;
    const auto deadline = member(sheet, "deadline_ms");
    CHECK(has(organiser.post(pauses_of(at), R"({"reason":"  "})"), "campaign.pause_unexplained"));
    CHECK(teacher.post(pauses_of(at), R"({"reason":"Пожарная тревога"})").status == 404);
    const auto stopped = organiser.post(pauses_of(at), R"({"reason":"Пожарная тревога"})");
    REQUIRE_MESSAGE(stopped.status == 200, stopped.body);
    CHECK(has(organiser.post(pauses_of(at), R"({"reason":"Пожарная тревога"})"), "campaign.stopped_already"));
    // What was on its way is kept; what comes later is refused in words and not lost by the device; nobody begins.
    CHECK(answer(world, at.attempt, sheet, 1).status == 200);
    world.clock->advance_ms(20 * 60'000);
    CHECK(has(answer(world, at.attempt, sheet, 2), "diagnostics.halted"));
    CHECK(has(teacher.get("/api/attempts/" + at.attempt + "/clock"), "\"halted\":true"));
    CHECK(has(teacher.get("/api/attempts/" + at.attempt), "\"items\":[],"));
    const auto other = member(world.as("teacher2@S11").get("/api/my/attempts").body, "attempt", 30);
    CHECK(has(world.as("teacher2@S11").post("/api/attempts/" + other + "/start", "{}"), "diagnostics.halted"));
    access::Stumbles stumbles;
    world.clock->advance_ms(10 * 3'600'000LL);
    sign_in_again(world);
    CHECK(diagnostics::expire_attempts(world.house->services(), World::region, stumbles) == 0);
    const auto resumed = organiser.post(pauses_of(at) + "/end", "{}");
    REQUIRE_MESSAGE(resumed.status == 200, resumed.body);
    CHECK(has(resumed, "Пожарная тревога"));
    CHECK(has(organiser.post(pauses_of(at) + "/end", "{}"), "campaign.not_stopped"));
    const auto after = teacher.get("/api/attempts/" + at.attempt).body;
    CHECK(Instant::parse(member(after, "deadline_ms"))->ms - Instant::parse(deadline)->ms == 20 * 60'000 + 10 * 3'600'000LL);
    CHECK(answer(world, at.attempt, sheet, 2).status == 200);
    CHECK(world.as("teacher2@S11").post("/api/attempts/" + other + "/start", "{}").status == 200);
    CHECK(has(world.as("centre@43").get("/api/journal?kind=sitting_pause"), "sitting.protocol"));
  });
}

TEST_CASE("one person is stopped alone, and stays so when everybody goes on; a protocol waits for the end of a pause") {
  in_each_world([](World& world) {
    const auto at = seated(world);
    auto& organiser = world.as(at.organiser);
    auto& teacher = world.as("teacher@S11");
    const auto alone = R"({"person":")" + world.person("teacher@S11").value + "\"";
    REQUIRE(teacher.post("/api/attempts/" + at.attempt + "/start", "{}").status == 200);
    REQUIRE(organiser.post(pauses_of(at), alone + R"(,"reason":"Отключился компьютер"})").status == 200);
    REQUIRE(organiser.post(pauses_of(at), R"({"reason":"Отключили свет"})").status == 200);
    REQUIRE(organiser.post(pauses_of(at) + "/end", "{}").status == 200);
    const auto halted = [&] { return has(teacher.get("/api/attempts/" + at.attempt + "/clock"), "\"halted\":true"); };
    CHECK(halted());
    auto signing = organiser.put("/api/sittings/" + at.sitting + "/protocol",
                                 R"({"started":"2026-09-15T06:00:00.000Z","ended":"2026-09-15T08:00:00.000Z","observers":"","incidents":"","people":[)" +
                                     alone + R"(,"presence":"present"},{"person":")" + world.person("teacher2@S11").value +
                                     R"(","presence":"absent"}],"revision":0})");
    REQUIRE_MESSAGE(signing.status == 200, signing.body);
    const auto signature = "/api/sittings/" + at.sitting + "/protocol/signature";
    CHECK(has(organiser.post(signature, R"({"revision":1})"), "campaign.pause_open"));
    REQUIRE(organiser.post(pauses_of(at) + "/end", alone + "}").status == 200);
    CHECK_FALSE(halted());
    CHECK(organiser.post(signature, R"({"revision":1})").status == 200);
    CHECK(has(organiser.post(pauses_of(at), R"({"reason":"Пожарная тревога"})"), "campaign.sitting_held"));
    CHECK(organiser.post(pauses_of(at), R"({"person":"nobody","reason":"Пожарная тревога"})").status != 200);
  });
}

TEST_CASE("who comes while the time stands waits with the others, and who leaves takes no stop along") {
  in_each_world([](World& world) {
    const auto at = seated(world);
    auto& organiser = world.as(at.organiser);
    auto& centre = world.as("centre@43");
    auto& teacher = world.as("teacher@S11");
    const auto seat = "/api/sittings/" + at.sitting + "/seats/" + world.person("teacher@S11").value;
    const auto start = [&] { return teacher.post("/api/attempts/" + at.attempt + "/start", "{}"); };
    REQUIRE(organiser.post(pauses_of(at), R"({"person":")" + world.person("teacher@S11").value + R"(","reason":"Отключился компьютер"})").status == 200);
    CHECK(has(start(), "diagnostics.halted"));
    REQUIRE(centre.send(http::Method::delete_, seat, "").status == 200);
    CHECK(has(start(), "diagnostics.closed"));
    CHECK_FALSE(has(organiser.get("/api/sittings/" + at.sitting + "/protocol"), "\"until\":null"));
    REQUIRE(organiser.post(pauses_of(at), R"({"reason":"Отключили свет"})").status == 200);
    REQUIRE(centre.put(seat, "").status == 200);
    CHECK(has(start(), "diagnostics.halted"));
    world.clock->advance_ms(10 * 60'000);
    REQUIRE(organiser.post(pauses_of(at) + "/end", "{}").status == 200);
    CHECK(start().status == 200);
  });
}

TEST_CASE("who organises gives more time and larger print; it counts for what runs, and a result says nothing of it") {
  in_each_world([](World& world) {
    const auto at = seated(world);
    auto& teacher = world.as("teacher@S11");
    const auto course = "/api/sittings/" + at.sitting + "/course";
    const auto person = course + "/" + world.person("teacher@S11").value;
    // The person takes large print at once and asks for time.
    auto asked = teacher.put("/api/my/accommodation", R"({"large_print":true,"asked_percent":25})");
    REQUIRE_MESSAGE(asked.status == 200, asked.body);
    CHECK(has(world.as("centre@43").get("/api/accommodations"), "\"asked_percent\":25"));
    CHECK(has(world.as(at.organiser).get(course), "\"asked_percent\":25"));
    CHECK(world.as("teacher2@S11").get(course).status == 404);
    CHECK(teacher.put(person, R"({"extra_percent":25,"extra_minutes":0,"large_print":true,"revision":1})").status == 404);
    const auto before = teacher.post("/api/attempts/" + at.attempt + "/start", "{}").body;
    CHECK(member(before, "large_print") == "true");
    const auto given = world.as(at.organiser).put(person, R"({"extra_percent":25,"extra_minutes":10,"large_print":true,"revision":1})");
    REQUIRE_MESSAGE(given.status == 200, given.body);
    CHECK(has(world.as("centre@43").get("/api/accommodations"), "\"people\":[]"));
    const auto minutes = std::stoll(member(before, "minutes"));
    const auto after = teacher.get("/api/attempts/" + at.attempt).body;
    CHECK(Instant::parse(member(after, "deadline_ms"))->ms - Instant::parse(member(before, "deadline_ms"))->ms ==
          ((minutes * 25 + 99) / 100 + 10) * 60'000);
    // Less than before takes nothing from what runs; too much is refused.
    CHECK(has(world.as(at.organiser).put(person, R"({"extra_percent":500,"extra_minutes":0,"large_print":true,"revision":2})"), "diagnostics.extra_outside"));
    const auto of_person = "/api/people/" + world.person("teacher@S11").value + "/accommodation";
    // Who saw it before the organiser answered changes nothing unseen.
    CHECK(world.as("centre@43").put(of_person, R"({"extra_percent":0,"extra_minutes":0,"large_print":false,"revision":1})").status == 412);
    REQUIRE(world.as("centre@43").put(of_person, R"({"extra_percent":0,"extra_minutes":0,"large_print":false,"revision":2})").status == 200);
    CHECK(member(teacher.get("/api/attempts/" + at.attempt).body, "deadline_ms") == member(after, "deadline_ms"));
    CHECK(has(world.as("centre@43").get("/api/journal?kind=accommodation"), "sitting.accommodate"));
    // Leaving the page is counted once however often it is sent, and is told to the person as to others.
    const std::string absences = R"({"absences":[{"client_ms":1,"seconds":5},{"client_ms":2,"seconds":9},{"client_ms":3,"seconds":9},{"client_ms":4,"seconds":9},{"client_ms":5,"seconds":9}]})";
    for (int twice = 0; twice < 2; ++twice)
      CHECK(teacher.post("/api/attempts/" + at.attempt + "/absences", absences).status == 204);
    CHECK(has(world.as(at.organiser).get(course), "\"absences\":5"));
    answer_all(world, "teacher@S11", at.attempt, after, "");
    REQUIRE(teacher.post("/api/attempts/" + at.attempt + "/finish", "{}").status == 200);
    mark_all(world);
    const auto result = teacher.get("/api/results/" + at.attempt);
    REQUIRE(result.status == 200);
    CHECK(has(result, "left_page"));
    CHECK(has(result, "\"absences\":5,\"away_seconds\":41"));
    CHECK_FALSE(has(result, "extra"));
    CHECK_FALSE(has(result, "large_print"));
    CHECK(has(world.as(at.organiser).get(course), "left_page"));
  });
}
