// What is thought of an item: pilot, operational, suspended, through the front door.
#include <doctest/doctest.h>

#include "instrument/state/store_state.h"
#include "instrument_world.h"

using namespace marshrut;
using namespace marshrut::testing;

namespace {

std::string state_of(World& world, const std::string& item, const std::string& competency) {
  const auto bank = world.as("centre@43").get("/api/items?competency=" + competency).body;
  return member(bank, "state", bank.find("\"code\":\"" + item + "\""));
}

}  // namespace

TEST_CASE("an item is suspended with a reason, stays out of new forms, keeps its place in old ones, and is resumed") {
  in_each_world([](World& world) {
    load_instruments(world);
    auto& centre = world.as("centre@43");
    CHECK(state_of(world, "IT-171", "METH-8") == "pilot");
    const auto unexplained = centre.post("/api/items/IT-171/suspension", R"({"version":1,"reason":"плохое"})");
    CHECK(unexplained.status == 400);
    CHECK(unexplained.body.find("\"pointer\":\"/reason\"") != std::string::npos);
    CHECK(centre.post("/api/items/IT-171/suspension", R"({"version":7,"reason":"Разошлось по рукам"})").status == 404);
    CHECK(world.as("expert@43")
              .post("/api/items/IT-171/suspension", R"({"version":1,"reason":"Разошлось по рукам"})")
              .status == 403);
    REQUIRE(centre.post("/api/items/IT-171/suspension", R"({"version":1,"reason":"Разошлось по рукам"})").status ==
            200);
    CHECK(state_of(world, "IT-171", "METH-8") == "suspended");

    const auto form =
        centre.post("/api/forms", R"({"code":"ALL-8","title":"Все","subjects":"MATH","minutes":60,"variant":1,
"mode":"adaptive","parts":[{"competency":"METH-8","items":8}]})");
    INFO(form.body);
    REQUIRE(form.status == 200);
    CHECK(form.body.find("IT-172") != std::string::npos);
    CHECK(form.body.find("\"IT-171\"") == std::string::npos);
    const auto changed = centre.put("/api/forms/" + member(form.body, "id"),
                                    R"({"title":"Все","minutes":60,"items":["IT-171"],"revision":0})");
    CHECK(changed.body.find("instrument.item_suspended") != std::string::npos);

    REQUIRE(centre.post("/api/items/IT-171/resumption", R"({"version":1})").status == 200);
    CHECK(state_of(world, "IT-171", "METH-8") == "pilot");
  });
}

TEST_CASE("answers make a pilot operational and leave a suspended item as a person said") {
  in_each_world([](World& world) {
    load_instruments(world);
    REQUIRE(world.as("centre@43")
                .post("/api/items/IT-171/suspension", R"({"version":1,"reason":"Разошлось по рукам"})")
                .status == 200);
    world.house->database().write([](db::Session& rows) {
      for (const char* item : {"IT-171", "IT-172"})
        instrument::make_operational(rows, World::region, item, 1, Date::of(2026, 9, 20));
    });
    CHECK(state_of(world, "IT-171", "METH-8") == "suspended");
    CHECK(state_of(world, "IT-172", "METH-8") == "operational");
  });
}
