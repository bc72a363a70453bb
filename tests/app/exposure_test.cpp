// What several hundred people are given of an adaptive form, by the acts that serve them.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "diagnostics/adaptive/acts_adaptive.h"
#include "diagnostics/adaptive/store_adaptive.h"
#include "diagnostics/store.h"
#include "diagnostics_world.h"
#include "instrument/store.h"

using namespace marshrut;
using namespace marshrut::testing;
using diagnostics::Attempt;

namespace {

constexpr int bank = 60;

/// A pool that is large enough for the limit, on four competencies.
instrument::FormId load_large_pool(World& world) {
  load_instruments(world);
  std::string items =
      "id,group,competency,subject,type,difficulty,max_score,text,options,key,explanation,labour_actions_544n\n";
  std::string form = "code,title,subjects,competency,items,minutes,mode\n";
  for (const std::string competency : {"METH-1", "METH-5", "METH-8", "COMM-1"}) {
    for (int item = 0; item < bank; ++item)
      items += "X-" + competency + "-" + std::to_string(item) + ",METH," + competency + ",,single," +
               std::to_string(item % 3 + 1) + ",1,Что верно?,да|нет|иногда,1,,\n";
    form += "DF-LARGE,Большая,MATH," + competency + ",7,60,adaptive\n";
  }
  auto& centre = world.as("centre@43");
  const auto loaded = centre.upload("/api/instruments/imports/items?apply=true", items);
  INFO(loaded.body);
  REQUIRE(loaded.status == 200);
  const auto composed = centre.upload("/api/instruments/imports/forms?apply=true", form);
  INFO(composed.body);
  REQUIRE(composed.status == 200);
  const auto forms = centre.get("/api/forms").body;
  const auto at = forms.find("\"DF-LARGE\"");
  REQUIRE(at != forms.npos);
  return {member(forms, "id", forms.rfind('{', at))};
}

template <class Act>
auto by_house(World& world, Act&& act) {
  const auto house = access::Actor::of_house(World::region);
  const auto done = access::transact(world.house->services(), house, access::Right{"attempt.take"}, act);
  INFO((done ? std::string() : done.error().words_en()));
  REQUIRE(done);
  return *done;
}

/// Begins the attempt of somebody of whom nothing else is known.
Attempt begun(World& world, const instrument::FormId& form, int person) {
  return by_house(world, [&](access::Work& work) -> Result<Attempt> {
    Attempt attempt;
    attempt.id = work.new_id<Attempt>();
    attempt.person = {"person-" + std::to_string(person)};
    attempt.path = World::region;
    attempt.form = form;
    attempt.state = diagnostics::AttemptState::running;
    attempt.minutes = 60;
    attempt.seed = 1000 + person;
    attempt.started_ms = work.now;
    diagnostics::store::insert_attempt(work.rows, work.region, attempt);
    TRY(diagnostics::begin_adaptive(work, attempt));
    return attempt;
  });
}

/// To the end, with every third answer right; how many items there were.
std::int64_t sit(World& world, const Attempt& attempt, std::map<std::string, int>& seen) {
  return by_house(world, [&](access::Work& work) -> Result<std::int64_t> {
    std::int64_t items = 0;
    for (;;) {
      const auto asked = diagnostics::store::asked_item(work.rows, work.region, attempt.id).value_or("");
      if (asked.empty()) return items;
      seen[asked] += 1;
      const auto item = instrument::find_item_of_form(work.rows, work.region, attempt.form, asked).value();
      const bool chooses = item.type == instrument::ItemType::single;
      const std::size_t option = (attempt.seed + ++items) % 3 == 0 ? 0 : 1;
      if (chooses)
        TRY(diagnostics::save_answer(work, {attempt.id, asked, {{item.options.at(option).id}, {}, ""}, 1, 1}));
      TRY(diagnostics::go_on(work, {attempt.id, asked, !chooses}));
    }
  });
}

}  // namespace

TEST_CASE(
    "over three hundred sittings no item of a form is given to more than a quarter of people, and its counts are "
    "kept") {
  in_each_world([](World& world) {
    constexpr int people = 300;
    const auto form = load_large_pool(world);
    std::map<std::string, int> seen;
    std::int64_t items = 0, counted = 0;
    access::Stumbles stumbles;
    auto& services = world.house->services();
    for (int person = 0; person < people; ++person) {
      items += sit(world, begun(world, form, person), seen);
      if (person % 30 == 29) counted += diagnostics::count_exposure(services, World::region, stumbles);
    }
    CHECK(items >= 24LL * people);
    CHECK(counted == people);
    CHECK(diagnostics::count_exposure(services, World::region, stumbles) == 0);
    int most = 0;
    for (const auto& [item, times] : seen) most = std::max(most, times);
    MESSAGE("the item that most saw: ", most, " of ", people, ", ", seen.size(), " items used");
    const double noise = 3.5 * std::sqrt(0.25 * 0.75 / people);
    CHECK(most <= people * (0.25 + noise));
    services.database.read([&](db::Session& rows) {
      const auto counts = diagnostics::store::exposures(rows, World::region, form, 0);
      CHECK(counts.size() == 4);
      std::int64_t given = 0;
      for (const auto& [competency, of] : counts) {
        CHECK(of.sittings == people);
        for (const auto times : of.given) given += times;
      }
      CHECK(given == items);
      return 0;
    });
  });
}

TEST_CASE("what may be given is drawn once: others' sittings change nothing of one that has begun") {
  in_each_world([](World& world) {
    const auto form = load_large_pool(world);
    const auto attempt = begun(world, form, 1);
    const auto state_of = [&] {
      return world.house->database().read([&](db::Session& rows) {
        return json::write(diagnostics::store::find_sitting(rows, World::region, attempt.id)->state);
      });
    };
    const auto before = state_of();
    std::map<std::string, int> seen;
    for (int person = 2; person < 12; ++person) sit(world, begun(world, form, person), seen);
    access::Stumbles stumbles;
    CHECK(diagnostics::count_exposure(world.house->services(), World::region, stumbles) == 10);
    CHECK(state_of() == before);
  });
}

TEST_CASE("what was shown is seen, whatever became of the attempt") {
  in_each_world([](World& world) {
    load_instruments(world);
    const auto attempt = assign(world, "teacher@S11", "initial");
    const auto seen = [&] {
      return world.house->database().read([&](db::Session& rows) {
        return diagnostics::store::seen_items(rows, World::region, world.person("teacher@S11")).size();
      });
    };
    CHECK(seen() == 0);
    const auto sheet = world.as("teacher@S11").post("/api/attempts/" + attempt + "/start", "{}").body;
    const auto items = std::stoul(member(sheet, "items"));
    REQUIRE(items > 0);
    CHECK(seen() == items);
    REQUIRE(world.as("centre@43").post("/api/attempts/" + attempt + "/cancellation", "{}").status == 204);
    CHECK(seen() == items);
  });
}
