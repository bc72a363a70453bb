// What is kept about a person: the list of it is whole, the file of it is what the database holds, and after an erasure
// nothing of it is anywhere, while what is counted stays as it was. Rows 45 and 46 of docs/security.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "access/journal/journal.h"
#include "app/personal/blank.h"
#include "app/personal/places.h"
#include "app/personal/store_personal.h"
#include "app/schema.h"
#include "base/text.h"
#include "closing_world.h"
#include "kit/database_fixture.h"
#include "platform/config/settings.h"
#include "synthetic_rows.h"

using namespace marshrut;
using namespace marshrut::testing;
using namespace marshrut::testing::synthetic;
namespace fs = std::filesystem;

namespace {

constexpr const char* canary = "Канарейка Жёлтая Птичья";

std::string bytes_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::stringstream all;
  all << in.rdbuf();
  return all.str();
}

std::string code_while_two_take(World& world, Browser& browser) {
  auto& places = world.house->services().part<app::TakingPlaces>();
  const app::TakingPlaces::Hold one(places, "one"), other(places, "other");
  const auto refused = browser.get("/api/my/personal-data");
  CHECK(refused.status == 429);
  return refused.body;
}

}  // namespace

TEST_CASE("a document loses its texts and keeps its shape, numbers, days and codes") {
  const std::string document = R"({"kind":"learning","title":"Урок","starts":"2026-09-01","hours":3.5,"items":[{"kind":"x","text":"y"},null,true]})";
  CHECK(app::without_texts(document, "kind") ==
        R"({"kind":"learning","title":"","starts":"2026-09-01","hours":3.5,"items":[{"kind":"x","text":""},null,true]})");
  CHECK(app::without_texts(R"({"values":{"born":"1985-03-14","code":"A"}})", "") == R"({"values":{"born":"","code":""}})");
  CHECK(app::without_texts("Иванова", "") == "");
}

TEST_CASE("a word that names somebody goes where it stands whole, and stays where it is a part of another") {
  auto without = [](std::string_view text, std::string_view word) { return app::with_word_replaced(text, word, "-"); };
  CHECK(without("Яна, yan@a.org; yan@a.org.", "yan@a.org") == "Яна, -; -.");
  for (const char* other : {"maryan@a.org", "m.yan@a.org", "m-yan@a.org", "yan@a.orgs", "yan@a.org-2"})
    CHECK(without(other, "yan@a.org") == other);
  CHECK(without(R"(["Тел.+79001112233","к\n79001112233\n790011122334"])", "79001112233") == R"(["Тел.+-","к\n-\n790011122334"])");
  CHECK(without("«Ян Ли», Ян Лисин", "Ян Ли") == "«-», -син");
}

TEST_CASE("marks stand in the file of a person when their work is scored, and not before") {
  kit::on_each_database([](db::Database& database) {
    database.write([](db::Session& rows) { rows.script(lone_schema()); });
    const Synthetic all;
    database.write([&](db::Session& rows) { all.fill(rows, "ANNA", canary); });
    auto has_marks = [&] {
      const auto taken = database.read([](db::Session& rows) { return app::store::personal_tables(rows, region, {"ANNA"}); });
      return std::ranges::count(taken, "mark", &app::store::PersonalTable::table) > 0;
    };
    CHECK(has_marks());
    database.write([](db::Session& rows) { rows.script("UPDATE attempt SET state = 'marking'"); });
    CHECK_FALSE(has_marks());
  });
}

TEST_CASE("the data of a person is packed once at a time for an account and twice in the program") {
  app::TakingPlaces places;
  {
    const app::TakingPlaces::Hold anna(places, "ANNA"), again(places, "ANNA"), vera(places, "VERA"), third(places, "OLGA");
    CHECK(static_cast<bool>(anna));
    CHECK_FALSE(static_cast<bool>(again));
    CHECK(static_cast<bool>(vera));
    CHECK_FALSE(static_cast<bool>(third));
  }
  const app::TakingPlaces::Hold later(places, "ANNA");
  CHECK(static_cast<bool>(later));
}

TEST_CASE("the file of a person is what the database holds, and an erased person is in no column of it") {
  kit::on_each_database([](db::Database& database) {
    database.write([](db::Session& rows) { rows.script(lone_schema()); });
    const Synthetic all;
    database.write([&](db::Session& rows) {
      all.fill(rows, "ANNA", canary);
      all.fill(rows, "VERA", "Чужая Вера Петровна");
    });
    // Every cell of a row that is whole theirs stands in the file, whatever its table is.
    const auto taken = database.read([](db::Session& rows) { return app::store::personal_tables(rows, region, {"ANNA"}); });
    for (const auto& rule : app::personal_rows) {
      INFO(rule.table << " by " << rule.by);
      const auto found = std::ranges::find_if(taken, [&](const auto& one) { return one.table == rule.table && one.what == rule.what; });
      CHECK((found != taken.end()) == (rule.taken != app::Taken::nothing));
      if (found == taken.end() || rule.taken != app::Taken::whole) continue;
      for (const auto& column : all.table(rule.table).columns)
        CHECK((std::ranges::find(found->columns, column) != found->columns.end()) != is_in(app::withheld, column));
      const auto held = database.read([&](db::Session& rows) {
        return db::rows_of(rows, {rule.table, rule.by, rule.through, region, "ANNA", rule.when}, found->columns);
      });
      CHECK(found->rows == held);
    }
    const auto before = database.read([&](db::Session& rows) { return all.places_of(rows, canary); });
    const auto others = database.read([&](db::Session& rows) { return all.places_of(rows, "Чужая"); });
    CHECK(before.size() > 150);
    CHECK(before == others);
    std::map<std::string, std::int64_t> counted;
    auto count = [&](db::Session& rows) {
      std::map<std::string, std::int64_t> counts;
      for (const auto& table : all.tables) {
        auto text = "SELECT count(*) FROM " + table.name;
        counts[table.name] = rows.one<std::int64_t>(db::Query{"test.count", text});
      }
      return counts;
    };
    counted = database.read(count);

    const auto erased = database.write([](db::Session& rows) {
      return app::store::erase_rows(rows, region, {"ANNA"}, known_as("ANNA", canary, ""));
    });
    CHECK(erased.left == 0);
    CHECK(database.read([&](db::Session& rows) { return all.places_of(rows, address_of("ANNA")); }) == std::set<std::string>{});
    CHECK(database.read([&](db::Session& rows) { return all.places_of(rows, address_of("VERA")); }).size() > 10);
    // No file stays behind a row that was emptied or went.
    for (const auto& rule : app::personal_rows) {
      INFO(rule.table);
      if (is_personal(rule, "sha256") && std::ranges::count(all.table(rule.table).columns, "sha256") > 0)
        CHECK(std::ranges::count(erased.files, std::string(rule.table) + " " + canary) > 0);
    }
    CHECK(database.read([&](db::Session& rows) { return all.places_of(rows, "Канарейка"); }) == std::set<std::string>{});
    CHECK(database.read([&](db::Session& rows) { return all.places_of(rows, "Чужая"); }) == others);
    // Rows went only where the list says that they do.
    for (const auto& [table, rows] : database.read(count)) {
      INFO(table);
      const auto dropped = std::ranges::count_if(app::personal_rows, [&](const auto& rule) {
        return rule.table == table && rule.erasing == app::Erasing::drop;
      });
      CHECK(counted[table] - rows == dropped);
    }
  });
}

TEST_CASE("where somebody has the same full name, lists that name both stay and are counted") {
  kit::on_each_database([](db::Database& database) {
    database.write([](db::Session& rows) { rows.script(lone_schema()); });
    const Synthetic all;
    database.write([&](db::Session& rows) {
      all.fill(rows, "ANNA", canary);
      rows.script("INSERT INTO person SELECT region, 'SECOND', 'SECOND', surname, given, patronymic, sex, email, phone, education,"
                  " experience_years, category, last_course, revision, born, search_key FROM person WHERE id = 'ANNA'");
    });
    const auto erased = database.write([](db::Session& rows) {
      return app::store::erase_rows(rows, region, {"ANNA"}, known_as("ANNA", canary, canary));
    });
    CHECK(erased.left > 10);
    CHECK(database.read([&](db::Session& rows) { return all.places_of(rows, address_of("ANNA")); }) == std::set<std::string>{});
    CHECK(database.read([&](db::Session& rows) { return all.places_of(rows, canary); }).contains("protocol.observers"));
    CHECK(database.read([&](db::Session& rows) {
      return db::rows_of(rows, {"person", "id", "", region, "SECOND"}, {"surname"});
    }) == std::vector<db::AnyRow>{{std::string(canary)}});
  });
}

TEST_CASE("after an erasure a person is nowhere, indicators tell the same, and the journal holds") {
  for (auto dialect : kit::dialects()) {
    INFO("on " << kit::name_of(dialect));
    kit::FreshDatabase fresh(dialect);
    const auto files = fs::temp_directory_path() / ("marshrut-erasure-" + kit::name_of(dialect) + std::to_string(std::rand()));
    World world(fresh.url(), {InForce{}}, {}, [&](config::Settings& settings) { settings.data_directory = files.string(); });
    RouteWorld w(world);
    for (const char* who : {"teacher2@S11", "teacher3@S11", "teacher4@S11", "teacher5@S11", "teacher6@S11"}) w.world.as(who);
    Closed closed(w);
    const auto person = w.world.person("teacher@S11");
    auto& centre = w.world.as("centre@43");
    const auto address = "/api/people/" + person.value;
    auto demand = [&](const std::string& reason, const std::string& name) {
      return centre.post(address + "/erasure", R"({"reason":")" + reason + R"(","name":")" + name + "\"}");
    };
    CHECK(demand("demand", "Фамилия-teacher@S11 Имя").body.find("app.route_open") != std::string::npos);
    const std::string file = "%PDF-1.4\n% Канарейка Жёлтая\n%%EOF\n";
    REQUIRE(closed.teacher.upload("/api/routes/" + closed.route + "/product/file?name=canary.pdf&title=%D0%9A%D0%B0%D0%BD%D0%B0%D1%80%D0%B5%D0%B9%D0%BA%D0%B0", file).status == 200);
    closed.reflect();
    const auto issued = closed.certify();
    const auto paper = RouteWorld::at(issued.body, "outcomes.0.paper");
    const auto number = RouteWorld::at(issued.body, "outcomes.0.number");
    REQUIRE(centre.get("/api/papers/" + paper + "/file").status == 200);  // printed, so that a file of it lies there

    // One file: the words of its list are UTF-8 in an archive whose names can be read.
    const auto own = closed.teacher.get("/api/my/personal-data");
    REQUIRE(own.status == 200);
    for (const char* name : {"index.html", "data.json", "data.xlsx", "canary.pdf"}) CHECK(own.body.find(name) != std::string::npos);
    CHECK(centre.get(address + "/personal-data").status == 200);
    CHECK(closed.teacher.get("/api/journal/own").body.find("personal.take") != std::string::npos);
    CHECK(w.world.as("head@S11").get(address + "/personal-data").status == 404);
    CHECK(code_while_two_take(w.world, closed.teacher).find("access.too_many") != std::string::npos);

    const auto indicators = w.world.as("ministry@43").get("/api/indicators").body;
    CHECK(indicators.find("\"indicators\"") != std::string::npos);
    CHECK(demand("demand", "Не тот").body.find("app.name_not_repeated") != std::string::npos);
    const auto erased = demand("demand", "Фамилия-teacher@S11 Имя");
    REQUIRE_MESSAGE(erased.status == 200, erased.body);
    CHECK(std::stoi(RouteWorld::at(erased.body, "files")) >= 2);
    CHECK(w.world.as("ministry@43").get("/api/indicators").body == indicators);
    CHECK(demand("demand", "Данные удалены").body.find("app.erased_already") != std::string::npos);
    CHECK(closed.teacher.get("/api/session").status == 401);
    CHECK_FALSE(w.world.stranger().sign_in("teacher@S11", World::password));

    // Nowhere: no column, no file, not the bytes of the database.
    auto& house = *w.world.house;
    const Synthetic all;
    for (const char* word : {"Фамилия-teacher@S11", "Канарейка", "canary.pdf"})
      for (const auto& place : house.database().read([&](db::Session& rows) { return all.places_of(rows, word); }))
        CHECK_MESSAGE(false, word << " stands in " << place);
    const auto& settings = house.services().part<config::Settings>();
    std::vector<fs::path> kept;
    for (const auto& entry : fs::recursive_directory_iterator(settings.data_directory))
      if (entry.is_regular_file()) kept.push_back(entry.path());
    if (house.database().dialect() == db::Dialect::sqlite) {
      const auto path = settings.database.substr(std::string("sqlite:").size());
      for (const char* part : {"", "-wal"})
        if (fs::exists(path.substr(0, path.find('?')) + part)) kept.push_back(path.substr(0, path.find('?')) + part);
    }
    for (const auto& one : kept)
      for (const char* word : {"Фамилия-teacher@S11", "Канарейка"})
        CHECK_MESSAGE(bytes_of(one).find(word) == std::string::npos, one.string() << " holds " << word);

    // What stays: the number of the paper, and the chain of the journal.
    CHECK(centre.get("/api/certificates").body.find(number) != std::string::npos);
    access::seal_journal(house.database(), World::region);
    const auto verdict = access::verify_journal(house.database(), World::region);
    CHECK_FALSE(verdict.first_bad.has_value());
    CHECK(verdict.sealed > 0);
    // The pages of what is left open, without a fault.
    for (const auto& page : {"/api/routes/" + closed.route, "/api/routes/" + closed.route + "/revisions/1", address,
                             "/api/routes/" + closed.route + "/closing", "/api/papers/" + paper + "/file"})
      CHECK_MESSAGE(centre.get(page).status < 500, page);
    fs::remove_all(files);
  }
}
