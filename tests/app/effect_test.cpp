// What activities added, from what is kept of people to the pages that tell it.
#include <doctest/doctest.h>

#include "access/acts.h"
#include "catalogue/store.h"
#include "deficit/store.h"
#include "diagnostics_world.h"
#include "effect/acts_count.h"
#include "route/store.h"

using namespace marshrut;
using namespace marshrut::testing;

namespace {

/// Two activities for METH-1 of which experts expect the same. `people` are measured twice; every other of them attends the
/// first one and learns. Answers with the ids of the activities.
std::vector<Id<catalogue::Activity>> live_a_year(World& world, int people) {
  std::vector<Id<catalogue::Activity>> activities;
  for (const std::string code : {"EFF-1", "EFF-2"}) {
    const auto offered =
        world.as("centre@43")
            .post(
                "/api/catalogue",
                R"({"code":")" + code + R"(","title":"Курс )" + code +
                    R"(","type":"OTHER","kind":"learning","education_type":"informal","form":"in_person","level":"regional",)"
                    R"("venue":"centre","provider":"ИРО","subject":"","audience":"","hours":16,"cost":0,"url":"","document":"",)"
                    R"("register_no":"","equivalence":"","competencies":"METH-1=0.1"})");
    INFO(offered.body);
    REQUIRE(offered.status == 200);
    activities.push_back({member(offered.body, "id")});
  }
  world.house->database().write([&](db::Session& rows) {
    for (int p = 0; p < people; ++p) {
      const access::PersonId person{"measured-" + std::to_string(p)};
      access::store::insert_consent(rows, World::region, person, access::processing_consent, "1", Instant{1});
      const bool attends = p % 2 == 0;
      const double luck = 0.3 * (p % 5 - 2), ability = 0.2 * (p % 7 - 3);
      const auto first = Date::of(2026, 2, 1), second = Date::of(2026, 8, 1);
      deficit::store::save(rows, World::region,
                           deficit::MeasuredChange{"again-" + std::to_string(p), "METH-1", person, first, second,
                                                   ability + luck, 0.4, ability + (attends ? 1.0 : 0) - luck, 0.4, 0.2,
                                                   50 + 20 * ability, 50 + 20 * (ability + (attends ? 1.0 : 0))});
      if (!attends) continue;
      route::Route route;
      route.id = {"lived-" + std::to_string(p)};
      route.person = person;
      route.state = route::RouteState::completed;
      route.starts = first;
      route.ends = second;
      route::store::insert_route(rows, World::region, route);
      route::RouteItem item;
      item.id = {"i"};
      item.activity = activities[0];
      item.starts = item.ends = Date::of(2026, 4, 1);
      item.state = route::RouteItemState::done;
      item.finished_on = item.ends;
      route::store::replace_items(rows, World::region, route.id, {item});
    }
  });
  return activities;
}

double planned(World& world, const Id<catalogue::Activity>& activity) {
  return world.house->database().read(
      [&](db::Session& rows) { return catalogue::gains_planned(rows, World::region, activity).front().gain; });
}

}  // namespace

TEST_CASE("plans count on what activities added, and the catalogue tells it of five people and more") {
  in_each_world([](World& world) {
    load_instruments(world);
    const auto activities = live_a_year(world, 60);
    const auto path = "/api/catalogue/" + activities[0].value + "/effect";
    CHECK(member(world.as("teacher@S11").get(path).body, "counted_on") == "");
    CHECK(planned(world, activities[1]) == 0.1);
    REQUIRE(effect::count_effects(world.house->services(), World::region) == 1);
    CHECK(planned(world, activities[0]) > planned(world, activities[1]) + 0.02);

    const auto told = world.as("teacher@S11").get(path).body;
    CHECK(member(told, "counted_on") == "2026-09-01");
    CHECK(member(told, "people") == "30");
    CHECK(std::stod(member(told, "low")) > 0);
    CHECK(std::stod(member(told, "after")) - std::stod(member(told, "without")) ==
          doctest::Approx(std::stod(member(told, "gain"))).epsilon(0.01));
    const auto other = world.as("teacher@S11").get("/api/catalogue/" + activities[1].value + "/effect").body;
    CHECK(member(other, "people") == "");
    CHECK(world.as("teacher@S11").get("/api/catalogue/none/effect").status == 404);

    const auto all = world.as("regional_methodist@43").get("/api/activity-effects").body;
    CHECK(all.find("Курс EFF-1") != all.npos);
    CHECK(all.find("Курс EFF-2") == all.npos);
    CHECK(member(all, "ratio") != "");
    CHECK(world.as("teacher@S11").get("/api/activity-effects").status == 403);
    const auto sheet = world.as("centre@43").get("/api/activity-effects/export");
    CHECK(sheet.status == 200);
    CHECK(sheet.body.starts_with("PK"));
    CHECK(effect::count_effects(world.house->services(), World::region) == std::nullopt);
  });
}

TEST_CASE("an expert's new number leaves what was measured, and few people are not told of") {
  in_each_world([](World& world) {
    load_instruments(world);
    const auto activities = live_a_year(world, 8);
    CHECK(effect::count_effects(world.house->services(), World::region) == std::nullopt);
    CHECK(effect::count_effects_now(world.house->services(), World::region) == 1);
    const auto told = world.as("teacher@S11").get("/api/catalogue/" + activities[0].value + "/effect").body;
    CHECK(member(told, "expected") == "10");
    CHECK(member(told, "gain") == "");
    const auto before = planned(world, activities[0]);
    world.house->database().write([&](db::Session& rows) {
      catalogue::store::replace_gains(rows, World::region, activities[0], {{"METH-1", 0.3}, {"METH-2", 0.04}});
    });
    CHECK(planned(world, activities[0]) == before);
    world.house->database().write([&](db::Session& rows) {
      catalogue::store::replace_gains(rows, World::region, activities[0], {{"METH-2", 0.04}});
    });
    CHECK(planned(world, activities[0]) == 0.04);
  });
}

TEST_CASE("what was told is not forgotten while its competency is away, and who withdrew the consent is counted no more") {
  in_each_world([](World& world) {
    load_instruments(world);
    const auto activities = live_a_year(world, 60);
    const auto count = [&] { effect::count_effects_now(world.house->services(), World::region); };
    const auto path = "/api/catalogue/" + activities[0].value + "/effect";
    const auto people = [&] { return member(world.as("teacher@S11").get(path).body, "people"); };
    const auto expect = [&](std::vector<catalogue::Gain> gains) {
      world.house->database().write(
          [&](db::Session& rows) { catalogue::store::replace_gains(rows, World::region, activities[0], gains); });
    };
    count();
    CHECK(people() == "30");
    // One person less would tell of that person, whatever became of the competency meanwhile.
    world.house->database().write([&](db::Session& rows) {
      access::store::withdraw_consent(rows, World::region, {"measured-0"}, access::processing_consent, world.house->services().clock.now());
    });
    expect({{"METH-2", 0.1}});
    count();
    CHECK(people() == "");
    expect({{"METH-1", 0.1}});
    count();
    CHECK(people() == "30");
    world.house->database().write([&](db::Session& rows) {
      for (int p = 2; p < 10; p += 2)
        access::store::withdraw_consent(rows, World::region, {"measured-" + std::to_string(p)}, access::processing_consent,
                                        world.house->services().clock.now());
    });
    count();
    CHECK(people() == "25");
  });
}
