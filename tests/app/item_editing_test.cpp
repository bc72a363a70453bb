#include <doctest/doctest.h>

#include <fmt/format.h>

#include "instrument_world.h"

using namespace marshrut;
using namespace marshrut::testing;

namespace {

/// A draft of a choice between two, as the page sends it.
std::string draft(const std::string& code, const std::string& text, const std::string& right = "b",
                  const std::string& competency = "METH-1", const std::string& type = "single") {
  return fmt::format(
      R"({{"code":"{}","group":"","competency":"{}","type":"{}","difficulty":2,"points_max":2,"text":"{}","prompts":[],)"
      R"("options":[{{"id":"a","text":"пять"}},{{"id":"b","text":"шесть"}},{{"id":"c","text":"семь"}}],)"
      R"("key":{{"options":["{}"],"pairs":[],"texts":[],"rubric":[]}},"explanation":"Потому","labour_actions":["A/01.6-ТД04"]}})",
      code, competency, type, text, right);
}
std::string new_item(const std::string& one) { return R"({"draft":)" + one + "}"; }
std::string saved(int version, const std::string& key, const std::string& one) {
  return fmt::format(R"({{"version":{},"key":"{}","draft":{}}})", version, key, one);
}
bool says(const Reply& reply, const std::string& text) { return reply.body.find(text) != std::string::npos; }

}  // namespace

TEST_CASE("an item is written, opened and written anew; each version stays") {
  in_each_world([](World& world) {
    load_instruments(world);
    auto& centre = world.as("centre@43");
    const auto made = centre.post("/api/items", new_item(draft("NEW-1", "Сколько?")));
    REQUIRE_MESSAGE(made.status == 200, made.body);
    CHECK(says(made, R"("version":1,"key":"2","item":{"code":"NEW-1","group":"METHODICAL","competency":"METH-1")"));
    CHECK(world.as("expert@43").get("/api/items/NEW-1").body == made.body);
    CHECK(says(centre.get("/api/items?competency=METH-1"), "NEW-1"));

    const auto next = centre.put("/api/items/NEW-1", saved(1, "2", draft("", "Сколько теперь?", "c")));
    CHECK(says(next, R"("version":2,"key":"3")"));
    CHECK(centre.put("/api/items/NEW-1", saved(2, "3", draft("", "Сколько теперь?", "c"))).body == next.body);
    const std::string brought = "id;competency;type;difficulty;max_score;text;options;key\nN+1;METH-1;short;2;1;Сколько?;;7\n";
    REQUIRE(centre.upload("/api/instruments/imports/items?apply=true", brought).status == 200);
    CHECK(says(centre.put("/api/items/N+1", saved(1, "7", draft("", "Сколько?"))), R"("version":2,"key":"2","item":{"code":"N+1")"));
    CHECK(centre.put("/api/items/NEW-2", saved(1, "2", draft("", "Сколько?"))).status == 404);
  });
}

TEST_CASE("who opened an item before another wrote it does not overwrite it, nor a corrected key") {
  in_each_world([](World& world) {
    load_instruments(world);
    auto& centre = world.as("centre@43");
    REQUIRE(centre.post("/api/items", new_item(draft("NEW-1", "Сколько?"))).status == 200);
    REQUIRE(centre.put("/api/items/NEW-1", saved(1, "2", draft("", "Первый"))).status == 200);
    const auto late = centre.put("/api/items/NEW-1", saved(1, "2", draft("", "Второй")));
    CHECK(late.status == 412);
    CHECK(says(late, "access.stale"));
    CHECK(centre.put("/api/items/NEW-1", saved(2, "1", draft("", "Второй"))).status == 412);
    CHECK(says(centre.get("/api/items/NEW-1"), "Первый"));
  });
}

TEST_CASE("a form keeps the version that it holds, and the item says which forms do") {
  in_each_world([](World& world) {
    load_instruments(world);
    auto& centre = world.as("centre@43");
    const auto form = form_named(world, "DF-MATH", 1);
    const auto before = centre.get("/api/forms/" + form).body;
    const auto opened = centre.get("/api/items/IT-018");
    CHECK(says(opened, form));
    const auto next = centre.put("/api/items/IT-018", saved(1, member(opened.body, "key"), draft("", "Иначе", "a", "METH-8")));
    REQUIRE_MESSAGE(next.status == 200, next.body);
    CHECK(says(next, R"("version":2)"));
    CHECK(says(next, R"("forms":[])"));
    CHECK(centre.get("/api/forms/" + form).body == before);
  });
}

TEST_CASE("an item that is wrong is refused with every place, and a taken code") {
  in_each_world([](World& world) {
    load_instruments(world);
    auto& centre = world.as("centre@43");
    auto wrong = draft("NEW-1", " ", "nothing", "NONE");
    wrong.replace(wrong.find("A/01.6-ТД04"), std::string("A/01.6-ТД04").size(), "X");
    const auto refused = centre.post("/api/items", new_item(wrong));
    CHECK(refused.status == 400);
    for (const char* at : {"/draft/competency", "/draft/labour_actions/0", "/draft/text", "/draft/key/options"})
      CHECK_MESSAGE(says(refused, std::string("\"") + at + "\""), refused.body);
    CHECK(says(centre.post("/api/items", new_item(draft("IT-001", "Сколько?"))), "instrument.item_exists"));
    const auto coded = centre.post("/api/items", new_item(draft("", "Сколько?")));
    CHECK_MESSAGE(says(coded, R"("code":"METH-1-013")"), coded.body);
  });
}

TEST_CASE("a preview shows the sheet and what an answer gives, and keeps nothing") {
  in_each_world([](World& world) {
    load_instruments(world);
    auto& expert = world.as("expert@43");
    const auto asked = [&](const std::string& one, const std::string& answer) {
      return expert.post("/api/items/preview", R"({"draft":)" + one + R"(,"answer":)" + answer + "}");
    };
    const auto right = asked(draft("", "Сколько?", "b", ""), R"({"options":["b"],"pairs":[],"text":""})");
    REQUIRE_MESSAGE(right.status == 200, right.body);
    CHECK(says(right, R"("points":2)"));
    CHECK_FALSE(says(right, "\"key\""));
    CHECK(says(asked(draft("", "Сколько?", "b", ""), R"({"options":["a"],"pairs":[],"text":""})"), R"("points":0)"));
    CHECK(says(asked(draft("", "Сколько?", "b", "", "multi"), R"({"options":["b","a"],"pairs":[],"text":""})"), R"("points":1)"));
    CHECK(asked(draft("", "Сколько?", "", ""), R"({"options":["a"],"pairs":[],"text":""})").status == 400);
    CHECK_FALSE(says(world.as("centre@43").get("/api/items?competency=METH-1"), "Сколько?"));
    CHECK(expert.post("/api/items", new_item(draft("NEW-1", "Сколько?"))).status == 403);
  });
}
