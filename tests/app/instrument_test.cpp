#include <doctest/doctest.h>

#include "instrument_world.h"

using namespace marshrut;
using namespace marshrut::testing;

TEST_CASE("the project's lists load through the imports of a customer, and again without doubles") {
  in_each_world([](World& world) {
    load_instruments(world);
    auto& centre = world.as("centre@43");
    const auto again = centre.upload("/api/instruments/imports/items?apply=true", data("items.csv"));
    CHECK(again.status == 200);
    CHECK(again.body.find("\"created\":0,\"updated\":0,\"problems\":[]") != std::string::npos);
    const auto forms = centre.get("/api/forms").body;
    CHECK(forms.find("\"code\":\"DF-MATH\",\"variant\":2,\"version\":1") != std::string::npos);
    centre.upload("/api/instruments/imports/forms?apply=true", data("forms.csv"));
    CHECK(centre.get("/api/forms").body == forms);
  });
}

TEST_CASE("a wrong row of a bank is told by row and column, and nothing is imported") {
  in_each_world([](World& world) {
    load_instruments(world);
    auto& centre = world.as("centre@43");
    const std::string header = "id;competency;type;difficulty;max_score;text;options;key\n";
    const std::string file = header + "N-1;METH-1;single;2;1;Сколько?;5|6;2\nN-2;METH-1;single;2;1;Сколько?;5|6;3\n" +
                             "N-3;NONE;short;2;1;Сколько?;;7\n";
    const auto preview = centre.upload("/api/instruments/imports/items", file);
    CHECK(preview.body.find("\"good\":1") != std::string::npos);
    CHECK(preview.body.find("\"row\":3,\"column\":\"key\",\"code\":\"instrument.bad_key\"") != std::string::npos);
    CHECK(preview.body.find("\"row\":4,\"column\":\"competency\",\"code\":\"instrument.competency_unknown\"") != std::string::npos);
    CHECK(centre.upload("/api/instruments/imports/items?apply=true", file).status == 400);
    CHECK(centre.get("/api/items?competency=METH-1").body.find("N-1") == std::string::npos);
    CHECK(centre.upload("/api/instruments/imports/items?apply=true&only_good=true", file).status == 200);
    CHECK(centre.get("/api/items?competency=METH-1").body.find("N-1") != std::string::npos);
  });
}

TEST_CASE("the whole bank is searched by words and by code") {
  in_each_world([](World& world) {
    load_instruments(world);
    auto& centre = world.as("centre@43");
    const std::string file = "id;competency;type;difficulty;max_score;text;options;key\nNX-77;METH-1;single;2;1;Что такое ёлочная гирлянда?;5|6;2\n";
    REQUIRE(centre.upload("/api/instruments/imports/items?apply=true", file).status == 200);
    const auto found = [&](const char* search) { return centre.get(std::string("/api/items?search=") + search).body; };
    for (const char* search : {"nx-77", "%D0%B3%D0%B8%D1%80%D0%BB%D1%8F%D0%BD%D0%B4%D0%B0%20%D0%B5%D0%BB%D0%BE%D1%87%D0%BD%D0%B0%D1%8F"}) {
      CHECK(found(search).find("\"code\":\"NX-77\"") != std::string::npos);
      CHECK(found(search).find("\"found\":1") != std::string::npos);
    }
    CHECK(found("nx-77%20zzz").find("\"found\":0") != std::string::npos);
    CHECK(world.as("head@S11").get("/api/items?search=nx-77").status == 403);
  });
}

TEST_CASE("a form in use does not change: its edit is the next version, and its items stay as they were") {
  in_each_world([](World& world) {
    load_instruments(world);
    auto& centre = world.as("centre@43");
    const auto form = form_named(world, "DF-MATH", 1);
    const auto before = centre.get("/api/forms/" + form).body;
    const auto changed = std::string("id;competency;type;difficulty;max_score;text;options;key\n") +
                         "IT-412;SUBJ-MATH-1;short;2;1;Новый текст;;7\n";
    REQUIRE(before.find("IT-412") != std::string::npos);
    CHECK(centre.upload("/api/instruments/imports/items?apply=true", changed).status == 200);
    CHECK(centre.get("/api/forms/" + form).body == before);
    CHECK(centre.get("/api/items?competency=SUBJ-MATH-1").body.find("\"version\":2,\"item\":{\"code\":\"IT-412\"") != std::string::npos);

    const auto edit = centre.put("/api/forms/" + form, R"({"title":"Короче","minutes":30,"items":["IT-001"],"revision":1})");
    CHECK(edit.status == 200);
    CHECK(edit.body.find("\"version\":2,\"title\":\"Короче\"") != std::string::npos);
    CHECK(edit.body.find("\"state\":\"draft\"") != std::string::npos);
    CHECK(centre.get("/api/forms/" + form).body == before);
    const auto draft = member(edit.body, "id");
    const auto refused = centre.post("/api/forms/" + draft + "/use", R"({"revision":0})");
    CHECK(refused.status == 400);
    CHECK(refused.body.find("instrument.items_outside") != std::string::npos);
    CHECK(refused.body.find("instrument.case_missing") != std::string::npos);
  });
}

TEST_CASE("keys are shown to those who keep the bank and to nobody else") {
  in_each_world([](World& world) {
    load_instruments(world);
    const auto form = form_named(world, "DF-MATH", 1);
    for (const char* who : {"teacher@S11", "head@S11", "municipal_methodist@M1"}) {
      CAPTURE(who);
      CHECK(world.as(who).get("/api/forms/" + form).status == 403);
      CHECK(world.as(who).get("/api/items?competency=METH-1").status == 403);
    }
    CHECK(world.as("expert@43").get("/api/forms/" + form).status == 200);
  });
}
