// Many papers as one file: what is in it, who may take it, and how far it is.
#include <doctest/doctest.h>

#include <chrono>

#include "documents/acts.h"
#include "documents/bundle/acts_bundle.h"
#include "documents/bundle/store_bundle.h"
#include "paper_text.h"
#include "platform/archive/archive.h"
#include "platform/sheet/table.h"
#include "route_world.h"
#include "world.h"

using namespace marshrut;
using marshrut::testing::RouteWorld;
using marshrut::testing::World;
using marshrut::testing::in_each_world;

namespace {

std::string certificate(World& world, const std::string& whose, const std::string& path) {
  auto actor = access::Actor::of_house(World::region);
  auto person = world.person(whose);
  documents::Fields fields{{{"name", whose}, {"position", "учитель"}, {"school", "Школа"}, {"starts", "01.10.2026"},
                            {"ends", "31.05.2027"}, {"topic", "Грамотность"}, {"hours", "72"}, {"grounds", "диагностика"},
                            {"passed", "прошла"}, {"signatory_post", "Специалист"}, {"signatory", "Иванова А. А."}},
                           {}};
  auto paper = access::transact(world.house->services(), actor, access::Right{"document.issue"}, [&](access::Work& work) {
    return documents::issue(work, {.kind = "CERTIFICATE", .object_kind = "route", .object = "R-" + whose, .person = person,
                                   .path = path, .title = "", .date = {}, .fields = fields});
  });
  return paper.value().id.value;
}

/// Four certificates: two of one school, one of another municipality, and one that was annulled.
void issue_some(World& world) {
  certificate(world, "teacher@S11", "43/M1/S11");
  certificate(world, "teacher2@S11", "43/M1/S11");
  certificate(world, "teacher@S22", "43/M2/S22");
  auto annulled = certificate(world, "teacher3@S11", "43/M1/S11");
  REQUIRE(world.as("centre@43").post("/api/papers/" + annulled + "/annulment", R"({"reason":"Ошибка в имени","revision":0})").status == 200);
}

std::string ask(World& world, const std::string& who, const std::string& format) {
  auto reply = world.as(who).post("/api/paper-bundles", R"({"format":")" + format + R"(","kind":"CERTIFICATE","state":"issued"})");
  REQUIRE_MESSAGE(reply.status == 200, reply.body);
  return "/api/paper-bundles/" + RouteWorld::at(reply.body, "bundle");
}

void make_all(World& world) { documents::make_bundles(world.house->services(), World::region); }

}  // namespace

TEST_CASE("many papers are one PDF in the order of their numbers, each with its own count of pages") {
  in_each_world([](World& world) {
    issue_some(world);
    auto address = ask(world, "centre@43", "pdf");
    auto& centre = world.as("centre@43");
    CHECK(centre.get(address).body.find(R"("state":"waiting","done":0,"total":3)") != std::string::npos);
    CHECK(centre.get(address + "/file").status == 409);
    make_all(world);
    CHECK(centre.get(address).body.find(R"("state":"made","done":3,"total":3)") != std::string::npos);
    auto text = testing::paper_text(centre.get(address + "/file").body);
    auto first = text.find("00001");
    auto second = text.find("00002");
    auto third = text.find("00003");
    CHECK((first < second && second < third && third != text.npos));
    CHECK(text.find("00004") == text.npos);
    CHECK(text.find("Страница 1 из 1") != text.npos);
    CHECK(text.find("из 3") == text.npos);
  });
}

TEST_CASE("a ZIP holds the originals by name, byte for byte what each is alone") {
  in_each_world([](World& world) {
    auto paper = certificate(world, "teacher@S11", "43/M1/S11");
    certificate(world, "teacher2@S11", "43/M1/S11");
    auto address = ask(world, "centre@43", "zip");
    make_all(world);
    auto bytes = world.as("centre@43").get(address + "/file").body;
    auto opened = archive::Archive::open(bytes);
    REQUIRE(opened);
    REQUIRE(opened->names().size() == 2);
    CHECK(opened->names().front() == "Справка о прохождении ИОМ ИРО-2026-00001.pdf");
    CHECK(opened->read(opened->names().front()).value() == world.as("teacher@S11").get("/api/papers/" + paper + "/file").body);
  });
}

TEST_CASE("a file of many papers holds what its asker sees, opens to nobody else, and is gone after a day") {
  in_each_world([](World& world) {
    issue_some(world);
    auto address = ask(world, "head@S11", "pdf");
    make_all(world);
    CHECK(world.as("head@S11").get(address).body.find(R"("total":2)") != std::string::npos);
    CHECK(world.as("head@S11").get(address + "/file").status == 200);
    CHECK(world.as("centre@43").get(address + "/file").status == 404);
    CHECK(world.as("head@S12").get(address).status == 404);
    auto looked = world.as("teacher@S11").get("/api/journal/own").body;
    CHECK(looked.find("document.read") != std::string::npos);
    world.move_to(World::start.plus_minutes(25 * 60));
    documents::forget_bundles(world.house->services(), World::region);
    const documents::BundleId id{address.substr(address.rfind('/') + 1)};
    auto kept = [&](db::Session& rows) { return documents::store::find_bundle(rows, World::region, id).has_value(); };
    CHECK_FALSE(world.house->database().read(kept));
  });
}

TEST_CASE("one person asks for one file at a time, and not for an empty one") {
  in_each_world([](World& world) {
    issue_some(world);
    auto none = world.as("centre@43").post("/api/paper-bundles", R"({"format":"zip","number":"нет такого"})");
    CHECK(none.body.find("documents.none_found") != std::string::npos);
    auto address = ask(world, "centre@43", "zip");
    auto again = world.as("centre@43").post("/api/paper-bundles", R"({"format":"pdf"})");
    CHECK(again.body.find("documents.bundle_under_way") != std::string::npos);
    make_all(world);
    CHECK(world.as("centre@43").post("/api/paper-bundles", R"({"format":"pdf"})").status == 200);
  });
}

TEST_CASE("the register is taken as a table of what its reader sees") {
  in_each_world([](World& world) {
    issue_some(world);
    auto table = sheet::read_table(world.as("head@S11").get("/api/papers-table?kind=CERTIFICATE").body);
    REQUIRE(table);
    CHECK(table->header == std::vector<std::string>{"Номер", "Бумага", "Кого касается", "Дата", "Состояние"});
    REQUIRE(table->rows.size() == 3);
    CHECK(table->rows.front().cells.at(0) == "ИРО-2026/00004");
    CHECK(table->rows.front().cells.at(4) == "аннулирована");
    CHECK(table->rows.back().cells.at(3) == "2026-09-01");
  });
}

// For bench/RESULTS.md: app_tests -ns -tc="how long many papers take*"
TEST_CASE("how long many papers take to be issued and put into one file" * doctest::skip()) {
  using Time = std::chrono::steady_clock;
  auto seconds_since = [](Time::time_point then) { return std::chrono::duration<double>(Time::now() - then).count(); };
  in_each_world([&](World& world) {
    world.person("teacher@S11");
    int issued = 0;
    for (const int wanted : {500, 1000}) {
      auto then = Time::now();
      for (; issued < wanted; ++issued) certificate(world, "teacher@S11", "43/M1/S11");
      MESSAGE("issued until there are " << wanted << ": " << seconds_since(then) << " s");
      for (const char* format : {"pdf", "zip", "zip"}) {
        auto address = ask(world, "centre@43", format);
        then = Time::now();
        make_all(world);
        auto taken = seconds_since(then);
        auto bytes = world.as("centre@43").get(address + "/file").body.size();
        MESSAGE(wanted << " papers as " << format << ": " << taken << " s, " << bytes << " bytes");
      }
    }
  });
}
