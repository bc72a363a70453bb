// A picture of an item: who may send it and see it, and that a form keeps the one it holds.
#include <doctest/doctest.h>

#include "diagnostics_world.h"
#include "picture_world.h"

using namespace marshrut;
using namespace marshrut::testing;

TEST_CASE("who keeps the bank sends a picture, and a wrong one is refused with what is wrong") {
  in_each_world([](World& world) {
    load_instruments(world);
    auto& centre = world.as("centre@43");
    const auto file = sent_picture(world);
    CHECK(sent_picture(world) == file);
    const auto shown = world.as("expert@43").get("/api/item-pictures/" + file);
    CHECK(shown.status == 200);
    CHECK(shown.body.starts_with("\x89PNG"));
    CHECK(shown.body.find("Avtor") == std::string::npos);
    CHECK(world.as("teacher@S11").get("/api/item-pictures/" + file).status == 403);
    CHECK(world.as("expert@43").upload("/api/item-pictures?name=a.png", png()).status == 403);
    CHECK(centre.get("/api/item-pictures/" + std::string(64, '0')).status == 404);

    const auto refusal = [&](const std::string& name, const std::string& bytes) {
      return member(centre.upload("/api/item-pictures?name=" + name, bytes).body, "code");
    };
    CHECK(refusal("a.txt", "текст") == "instrument.picture_other");
    CHECK(refusal("a.png", "<svg onload=alert(1)>") == "files.not_what_it_says");
    CHECK(refusal("a.svg", "<svg/>") == "files.kind_not_allowed");
    CHECK(refusal("a.png", png() + std::string(1024 * 1024, 'x')) == "instrument.picture_large");
    CHECK(refusal("a.png", "") == "files.empty");
  });
}

TEST_CASE("an item names a picture that the bank has, in words for who cannot see it; a list leaves it its picture") {
  in_each_world([](World& world) {
    load_instruments(world);
    const auto file = sent_picture(world);
    CHECK(pictured(world, "IT-001", naming(file, " ")).body.find("instrument.picture_unsaid") != std::string::npos);
    const auto unknown = pictured(world, "IT-001", naming(std::string(64, 'a'))).body;
    CHECK(unknown.find("instrument.picture_unknown") != std::string::npos);
    CHECK(unknown.find("/draft/picture/file") != std::string::npos);
    const auto next = pictured(world, "IT-001", naming(file));
    REQUIRE_MESSAGE(next.status == 200, next.body);
    CHECK(next.body.find("\"picture\":" + naming(file)) != std::string::npos);
    auto items = data("items.csv");
    const std::string asks = "IT-001,";
    const auto type = items.find(",single,", items.find(asks));
    items[type + 8] = '3';  // harder
    REQUIRE(world.as("centre@43").upload("/api/instruments/imports/items?apply=true", items).status == 200);
    CHECK(world.as("centre@43").get("/api/items/IT-001").body.find(file) != std::string::npos);
  });
}

TEST_CASE("a picture is shown with the item that has it before one, and the form keeps it when the item loses it") {
  in_each_world([](World& world) {
    load_instruments(world);
    const auto file = sent_picture(world);
    REQUIRE(pictured(world, "IT-018", naming(file)).status == 200);
    compose_anew(world);
    REQUIRE(pictured(world, "IT-018", "").status == 200);
    REQUIRE(world.as("centre@43").get("/api/items/IT-018").body.find(file) == std::string::npos);

    auto& teacher = world.as("teacher@S11");
    const auto attempt = assign(world, "teacher@S11", "initial");
    const auto of = [&](const std::string& item) { return "/api/attempts/" + attempt + "/items/" + item + "/picture"; };
    CHECK(teacher.get(of("IT-018")).status == 404);
    const auto sheet = teacher.post("/api/attempts/" + attempt + "/start", "{}").body;
    CHECK(sheet.find("\"picture\":" + naming(file)) != std::string::npos);
    CHECK(teacher.get(of("IT-018")).body.starts_with("\x89PNG"));
    CHECK(teacher.get(of("IT-001")).status == 404);
    CHECK(world.as("teacher@S12").get(of("IT-018")).status == 404);
    CHECK(world.as("head@S11").get(of("IT-018")).status == 404);
    answer_all(world, "teacher@S11", attempt, sheet, "Ответ");
    REQUIRE(teacher.post("/api/attempts/" + attempt + "/finish", "{}").status == 200);
    CHECK(teacher.get(of("IT-018")).status == 404);

    for (const char* who : {"expert@43", "expert2@43", "expert3@43"}) world.person(who);
    access::Stumbles stumbles;
    diagnostics::entrust_waiting(world.house->services(), World::region, stumbles);
    int seen = 0;
    for (const char* who : {"expert@43", "expert2@43", "expert3@43"}) {
      const auto marked = world.as(who).get("/api/marking/" + attempt + "/IT-018/picture");
      seen += marked.status == 200;
      const bool entrusted = world.as(who).get("/api/marking").body.find(naming(file)) != std::string::npos;
      CHECK(entrusted == (marked.status == 200));
    }
    CHECK(seen == 2);
  });
}
