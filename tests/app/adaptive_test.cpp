// A form whose items are chosen as one goes, through the front door.
#include <doctest/doctest.h>

#include <cmath>
#include <set>

#include "diagnostics/result/acts_scoring.h"
#include "diagnostics/scale/acts_calibrate.h"
#include "diagnostics/scale/store_scale.h"
#include "diagnostics/store.h"
#include "diagnostics_world.h"

using namespace marshrut;
using namespace marshrut::testing;

namespace {

constexpr const char* blueprint =
    "code,title,subjects,competency,items,minutes,mode\n"
    "DF-ADAPTIVE,Адаптивная для математиков,MATH,METH-1,7,60,adaptive\n"
    "DF-ADAPTIVE,Адаптивная для математиков,MATH,METH-8,7,60,адаптивная\n"
    "DF-ADAPTIVE,Адаптивная для математиков,MATH,METH-5,7,60,adaptive\n"
    "DF-ADAPTIVE,Адаптивная для математиков,MATH,SUBJ-MATH-1,7,60,adaptive\n";

void load_adaptive(World& world) {
  load_instruments(world);
  const auto reply = world.as("centre@43").upload("/api/instruments/imports/forms?apply=true", blueprint);
  INFO(reply.body);
  REQUIRE(reply.status == 200);
}

/// Answers the item that is asked with its first option, or with nothing; the sheet that follows.
std::string go_on(World& world, const std::string& who, const std::string& attempt, const std::string& sheet,
                  bool skip) {
  const auto item = member(sheet, "code");
  if (!skip) answer_all(world, who, attempt, sheet, "0");
  const auto next = world.as(who).post("/api/attempts/" + attempt + "/next",
                                       R"({"item":")" + item + R"(","skip":)" + (skip ? "true" : "false") + "}");
  INFO(next.body);
  REQUIRE(next.status == 200);
  return next.body;
}

bool has_answer(const std::string& sheet) {
  return member(sheet, "type") != "match";  // answer_all gives no pairs
}

std::size_t items_in(const std::string& sheet) {
  std::size_t count = 0;
  for (auto at = sheet.find("{\"sheet\":"); at != sheet.npos; at = sheet.find("{\"sheet\":", at + 1)) ++count;
  return count;
}

}  // namespace

TEST_CASE("an adaptive form asks one item at a time, the same after a reload, and ends by itself with a result") {
  in_each_world([](World& world) {
    load_adaptive(world);
    const std::string who = "teacher@S11";
    const auto attempt = assign(world, who, "initial");
    auto& teacher = world.as(who);
    auto sheet = teacher.post("/api/attempts/" + attempt + "/start", "{}").body;
    CHECK(member(sheet, "adaptive") == "true");
    CHECK(member(sheet, "items", sheet.find("\"state\"")) == "28");
    std::set<std::string> seen;
    std::string before;
    while (member(sheet, "state") == "running") {
      REQUIRE(items_in(sheet) == 1);
      REQUIRE(seen.insert(member(sheet, "code")).second);
      CHECK(member(sheet, "given") == std::to_string(seen.size() - 1));
      CHECK(member(teacher.get("/api/attempts/" + attempt).body, "code") == member(sheet, "code"));
      CHECK(member(teacher.post("/api/attempts/" + attempt + "/start", "{}").body, "code") == member(sheet, "code"));
      if (!before.empty()) {
        // Leaving what was left before, and answering it anew, change nothing.
        const auto again = teacher.post("/api/attempts/" + attempt + "/next", R"({"item":")" + before + "\"}");
        CHECK(member(again.body, "code") == member(sheet, "code"));
        const auto late = teacher.put("/api/attempts/" + attempt + "/answers/" + before,
                                      R"({"value":{"options":[],"pairs":[],"text":""},"sequence":9,"client_ms":9})");
        CHECK(member(late.body, "taken") == "false");
      }
      before = member(sheet, "code");
      sheet = go_on(world, who, attempt, sheet, !has_answer(sheet));
    }
    CHECK(seen.size() >= 24);
    CHECK(seen.size() <= 28);
    CHECK(member(sheet, "state") == "scored");
    const auto result = teacher.get("/api/results/" + attempt).body;
    CHECK(result.find("\"code\":\"SUBJ-MATH-1\"") != std::string::npos);
    world.house->database().read([&](db::Session& rows) {
      std::int64_t items = 0;
      for (const auto& one : diagnostics::results_of(rows, World::region, {attempt})) {
        if (one.thing != diagnostics::MeasuredThing::competency) continue;
        CHECK(one.ability.has_value());
        CHECK(one.items >= 6);
        CHECK(one.low < one.percent);
        CHECK(one.percent < one.high);
        items += one.items;
      }
      CHECK(items == static_cast<std::int64_t>(seen.size()));
      return 0;
    });
  });
}

TEST_CASE("an item is not left without an answer unless it is skipped, and nobody answers what was not asked") {
  in_each_world([](World& world) {
    load_adaptive(world);
    const auto attempt = assign(world, "teacher@S11", "initial");
    auto& teacher = world.as("teacher@S11");
    const auto sheet = teacher.post("/api/attempts/" + attempt + "/start", "{}").body;
    const auto item = member(sheet, "code");
    const auto refused = teacher.post("/api/attempts/" + attempt + "/next", R"({"item":")" + item + "\"}");
    CHECK(refused.status == 400);
    CHECK(refused.body.find("diagnostics.answer_missing") != std::string::npos);
    const auto other = std::string(item == "IT-101" ? "IT-102" : "IT-101");
    const auto foreign = teacher.put("/api/attempts/" + attempt + "/answers/" + other,
                                     R"({"value":{"options":[],"pairs":[],"text":""},"sequence":1,"client_ms":1})");
    CHECK(foreign.status == 409);
    CHECK(world.as("teacher@S12").post("/api/attempts/" + attempt + "/next", R"({"item":")" + item + "\"}").status ==
          404);
  });
}

TEST_CASE("when the time ends, an adaptive form is measured by what was given") {
  in_each_world([](World& world) {
    load_adaptive(world);
    const auto attempt = assign(world, "teacher@S11", "initial");
    auto& teacher = world.as("teacher@S11");
    auto sheet = teacher.post("/api/attempts/" + attempt + "/start", "{}").body;
    for (int item = 0; item < 7; ++item) sheet = go_on(world, "teacher@S11", attempt, sheet, !has_answer(sheet));
    world.clock->advance_ms(61LL * 60'000 + 31'000);
    const auto late =
        teacher.post("/api/attempts/" + attempt + "/next", R"({"item":")" + member(sheet, "code") + "\"}");
    CHECK(late.status == 409);
    CHECK(late.body.find("diagnostics.sitting_over") != std::string::npos);
    const auto typed = [&](const std::string& item) {
      return teacher.put("/api/attempts/" + attempt + "/answers/" + item,
                         R"({"value":{"options":[],"pairs":[],"text":"Мой вывод"},"sequence":9,"client_ms":9})");
    };
    for (const auto& item : {member(sheet, "code"), std::string("IT-101"), std::string("IT-102")}) {
      CHECK(typed(item).status == 409);
      CHECK(typed(item).body.find("Мой вывод") != std::string::npos);
    }
    access::Stumbles stumbles;
    CHECK(diagnostics::expire_attempts(world.house->services(), World::region, stumbles) == 1);
    CHECK(member(teacher.get("/api/attempts/" + attempt).body, "state") == "scored");
    CHECK(typed(member(sheet, "code")).body.find("Мой вывод") != std::string::npos);
  });
}

TEST_CASE("a calibration of the bank changes no sitting that runs, and the next one is chosen by it") {
  in_each_world([](World& world) {
    load_adaptive(world);
    const auto first = assign(world, "teacher@S11", "initial");
    auto& teacher = world.as("teacher@S11");
    auto sheet = teacher.post("/api/attempts/" + first + "/start", "{}").body;
    for (int item = 0; item < 3; ++item) sheet = go_on(world, "teacher@S11", first, sheet, !has_answer(sheet));
    CHECK(diagnostics::calibrate_now(world.house->services(), World::region) > 300);
    while (member(sheet, "state") == "running") sheet = go_on(world, "teacher@S11", first, sheet, !has_answer(sheet));
    const auto calibration_of = [&](const std::string& attempt) {
      return world.house->database().read(
          [&](db::Session& rows) { return diagnostics::find_attempt(rows, World::region, {attempt})->calibration; });
    };
    CHECK(calibration_of(first) == 0);
    const auto second = assign(world, "teacher@S12", "initial");
    REQUIRE(world.as("teacher@S12").post("/api/attempts/" + second + "/start", "{}").status == 200);
    CHECK(calibration_of(second) == 1);
    const auto statistics = world.as("centre@43").get("/api/item-statistics?competency=METH-1").body;
    CHECK(member(statistics, "source") == "experts");
    CHECK(teacher.get("/api/item-statistics").status == 403);
  });
}

TEST_CASE("the night's work leaves entries, keeps what attempts name and counts no suspended item in a percent") {
  in_each_world([](World& world) {
    load_adaptive(world);
    const auto calibrate = [&] { CHECK(diagnostics::calibrate_now(world.house->services(), World::region) > 300); };
    calibrate();
    const auto attempt = assign(world, "teacher@S11", "initial");
    REQUIRE(world.as("teacher@S11").post("/api/attempts/" + attempt + "/start", "{}").status == 200);
    auto& centre = world.as("centre@43");
    const auto percents = [&](std::int64_t calibration) {
      return world.house->database().read([&](db::Session& rows) {
        const auto found = diagnostics::store::find_calibration(rows, World::region, calibration);
        if (!found) return -1.0;
        const diagnostics::Scale scale(calibration, diagnostics::store::calibrated_items(rows, World::region, calibration),
                                       diagnostics::store::calibrated_competencies(rows, World::region, calibration));
        return scale.competencies.at("METH-1").percents[30];
      });
    };
    const auto items = centre.get("/api/items?competency=METH-1").body;
    const auto suspend = centre.post("/api/items/" + member(items, "code") + "/suspension",
                                     R"({"version":1,"reason":"Разошлось по рукам"})");
    INFO(suspend.body);
    REQUIRE(suspend.status == 200);
    calibrate();
    CHECK(percents(1) > 0);
    CHECK(percents(2) > 0);
    CHECK(std::abs(percents(1) - percents(2)) > 1e-9);
    for (int night = 0; night < 3; ++night) calibrate();
    CHECK(percents(1) > 0);  // the sitting that runs names it
    CHECK(percents(2) < 0);
    CHECK(percents(3) > 0);
    CHECK(centre.get("/api/journal?kind=calibration").body.find("\"calibration\"") != std::string::npos);
  });
}
