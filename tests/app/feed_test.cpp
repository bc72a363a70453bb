// A calendar at its secret address, through the front door, on both databases.
#include <doctest/doctest.h>

#include "access/store.h"
#include "exchange/store.h"
#include "lived_route.h"
#include "route/store.h"
#include "synthetic_rows.h"

using namespace marshrut;
using marshrut::testing::Browser;
using marshrut::testing::in_each_route_world;
using marshrut::testing::in_each_world;
using marshrut::testing::Lived;
using marshrut::testing::RouteWorld;
using marshrut::testing::World;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// The path of a fresh feed of the reader.
std::string made(Browser& reader) {
  const auto address = RouteWorld::at(reader.post("/api/my/calendar").body, "address");
  const auto at = address.find("/api/");
  REQUIRE(at != std::string::npos);
  return address.substr(at);
}

/// Without the folds.
std::string unfolded(std::string text) {
  for (auto at = text.find("\r\n "); at != text.npos; at = text.find("\r\n ", at)) text.erase(at, 3);
  return text;
}

}  // namespace

TEST_CASE("a teacher's days, a companion's checkpoints and a head's decisions stand in their calendars, and no results") {
  in_each_route_world([](RouteWorld& w) {
    Lived lived(w);
    auto stranger = w.world.stranger();
    const auto own = unfolded(stranger.get(made(w.teacher)).body);
    CHECK(has(own, "SUMMARY:Проектирование урока"));
    CHECK(has(own, "DTSTART;VALUE=DATE:20261005"));
    CHECK(has(own, "UID:item-" + lived.item(0) + "@marshrut"));
    CHECK(has(own, "SUMMARY:Контрольная точка"));
    CHECK(has(own, "TZID:Region+0300"));
    CHECK_FALSE(has(own, "METH-1"));
    CHECK_FALSE(has(own, "%"));

    const auto companion = unfolded(stranger.get(made(lived.methodist)).body);
    CHECK(has(companion, "SUMMARY:Контрольная точка: Фамилия-teacher@S11 И."));
    CHECK_FALSE(has(companion, "Проектирование"));

    CHECK_FALSE(has(stranger.get(made(w.head)).body, "BEGIN:VEVENT"));
  });
  in_each_route_world([](RouteWorld& w) {
    const auto route = w.submitted();
    auto stranger = w.world.stranger();
    const auto head = unfolded(stranger.get(made(w.head)).body);
    CHECK(has(head, "UID:decision-" + route + "@marshrut"));
    CHECK(has(head, "SUMMARY:Решение по маршруту: Фамилия-teacher@S11 И."));
    for (const char* who : {"head@S12", "municipal_methodist@M2", "teacher@S21"}) {
      CAPTURE(who);
      const auto other = stranger.get(made(w.world.as(who))).body;
      CHECK(has(other, "BEGIN:VCALENDAR"));
      CHECK_FALSE(has(other, "@S11"));
    }
  });
}

TEST_CASE("who is kept to subjects is told of no decision about teachers of others") {
  in_each_route_world([](RouteWorld& w) {
    const auto route = w.submitted();
    auto& methodist = w.world.as("regional_methodist@M1");
    const auto keep_to = [&](const std::string& subjects) {
      w.world.house->database().write([&](db::Session& rows) {
        auto asked = route::find_route(rows, World::region, {route}).value();
        asked.awaits = ";regional_methodist;";
        route::store::update_route(rows, World::region, asked);
        const auto account = access::store::find_account_of_person(rows, World::region, w.world.person("regional_methodist@M1"));
        access::store::set_subjects(rows, World::region, account->id, subjects);
      });
    };
    auto stranger = w.world.stranger();
    const auto address = made(methodist);
    for (const auto& [subjects, told] : {std::pair{"", true}, {"MATH;CHEM", true}, {"CHEM", false}}) {
      CAPTURE(subjects);
      keep_to(subjects);
      CHECK(has(stranger.get(address).body, "UID:decision-") == told);
    }
  });
}

TEST_CASE("a wrong, a replaced and a revoked address and that of a shut account are answered alike") {
  in_each_world([](World& world) {
    auto stranger = world.stranger();
    auto& teacher = world.as("teacher@S11");
    CHECK(teacher.get("/api/my/calendar").body == "{}");
    const auto first = made(teacher);
    REQUIRE(stranger.get(first).status == 200);
    CHECK_MESSAGE(!has(teacher.get("/api/my/calendar").body, "address"), "the address is shown once");
    const auto second = made(teacher);
    CHECK(second != first);
    CHECK(stranger.get(second).status == 200);
    const auto replaced = stranger.get(first);
    CHECK(replaced.status == 404);
    CHECK(teacher.send(http::Method::delete_, "/api/my/calendar").status == 200);
    const auto shut = made(world.as("teacher2@S11"));
    world.house->database().write([&](db::Session& rows) {
      auto account = access::store::find_account_of_person(rows, World::region, world.person("teacher2@S11")).value();
      access::store::set_disabled(rows, World::region, account.id, true);
    });
    for (const auto& path : {second, shut, std::string("/api/calendars/43/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics"),
                             std::string("/api/calendars/99/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics")}) {
      CAPTURE(path);
      const auto answer = stranger.get(path);
      CHECK(answer.status == 404);
      CHECK(answer.body == replaced.body);
    }
  });
}

TEST_CASE("an address is kept as a hash alone and holds 192 random bits") {
  in_each_world([](World& world) {
    const auto path = made(world.as("teacher@S11"));
    const auto token = path.substr(path.rfind('/') + 1);
    CHECK(token.size() == 32 + 4);
    world.house->database().read([&](db::Session& rows) {
      const auto feed = exchange::store::feed_of(rows, World::region, world.person("teacher@S11")).value();
      CHECK_FALSE(has(feed.token_hash, token.substr(0, 32)));
      return 0;
    });
    // Nor in what is kept of answers for a second sending under the same key.
    auto once = world.as("teacher@S11").send(http::Method::post, "/api/my/calendar", "{}", {{"Idempotency-Key", "a-calendar-made-once"}});
    REQUIRE(once.status == 200);
    const auto address = RouteWorld::at(once.body, "address");
    const auto secret = address.substr(address.rfind('/') + 1, 32);
    const testing::synthetic::Synthetic all;
    CHECK(world.house->database().read([&](db::Session& rows) { return all.places_of(rows, secret); }).empty());
  });
}

TEST_CASE("what did not change is not sent again") {
  in_each_world([](World& world) {
    auto stranger = world.stranger();
    const auto path = made(world.as("teacher@S11"));
    const auto first = stranger.get(path);
    CHECK(first.header("Content-Type") == "text/calendar; charset=utf-8");
    const auto tag = first.header("ETag");
    REQUIRE_FALSE(tag.empty());
    world.clock->advance_ms(3'600'000);
    const auto again = stranger.send(http::Method::get, path, "", {{"If-None-Match", tag}});
    CHECK(again.status == 304);
    CHECK(again.body.empty());
    CHECK(stranger.send(http::Method::get, path, "", {{"If-None-Match", "\"other\""}}).status == 200);
  });
}

TEST_CASE("who guesses addresses is slowed, and a feed is read only so often; others read on") {
  in_each_world([](World& world) {
    const auto path = made(world.as("teacher@S11"));
    auto guesser = world.stranger();
    guesser.from("203.0.113.7");
    int refused = 0;
    for (int guess = 0; guess < 40; ++guess)
      refused += guesser.get("/api/calendars/43/" + std::string(30, 'A') + std::to_string(10 + guess)).status == 429;
    CHECK(refused == 10);
    auto reader = world.stranger();
    reader.from("203.0.113.8");
    CHECK(reader.get(path).status == 200);
    int slowed = 0;
    for (int read = 0; read < 70; ++read) slowed += reader.get(path).status == 429;
    CHECK(slowed >= 10);
  });
}
