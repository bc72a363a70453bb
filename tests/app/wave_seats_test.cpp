// Seats of offers stay with who is offered them: when days are over, sessions become one, and a second wave begins.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "catalogue/seats/store_wait.h"
#include "wave/offer/store_offer.h"
#include "wave_world.h"

using namespace marshrut;
using namespace marshrut::testing;

namespace {

/// The offers that hold a seat there; a seat held by an offer that does not stand, or does not name it, fails.
std::vector<wave::WaveOffer> holders_of(RouteWorld& w, const std::string& session) {
  return w.world.house->database().read([&](db::Session& rows) {
    std::vector<wave::WaveOffer> holders;
    for (const auto& seat : catalogue::store::seats_of_session(rows, World::region, {session})) {
      auto offer = wave::store::find_offer(rows, World::region, {seat.route});
      REQUIRE(offer);
      CHECK(offer->state == wave::OfferState::held);
      CHECK(std::ranges::count(list_of(offer->sessions, ';'), session) == 1);
      holders.push_back(*std::move(offer));
    }
    return holders;
  });
}

std::set<std::string> people_in(RouteWorld& w, const std::string& run) {
  std::set<std::string> people;
  w.world.house->database().read([&](db::Session& rows) {
    for (const auto& line : wave::store::lines_of(rows, World::region, {run})) people.insert(line.person.value);
  });
  return people;
}

}  // namespace

TEST_CASE("who is given the seat of an offer that is over keeps it, though the own one was due too") {
  in_each_route_world([](RouteWorld& w) {
    published(w, 9);
    const auto practice = w.session_id("S-A4");
    const auto first = holders_of(w, practice);
    REQUIRE(first.size() == 1);
    w.world.move_to(Instant::parse("2026-09-16T09:00:00.000Z").value());
    wave::tend_offers(w.world.house->services(), World::region);
    const auto second = holders_of(w, practice);
    REQUIRE(second.size() == 1);
    CHECK(second[0].person != first[0].person);
    CHECK(w.taken("S-A4") == 1);
    w.world.move_to(Instant::parse("2026-09-25T09:00:00.000Z").value());
    wave::tend_offers(w.world.house->services(), World::region);
    CHECK(holders_of(w, practice).size() == static_cast<std::size_t>(w.taken("S-A4")));
  });
}

TEST_CASE("an offer follows its activity into the session that it is made one with") {
  in_each_route_world([](RouteWorld& w) {
    published(w, 9);
    const auto practice = w.session_id("S-A4"), other = w.session_id("S-A4b");
    const auto revision = [&](const std::string& session) {
      return std::to_string(w.world.house->database().read(
          [&](db::Session& rows) { return catalogue::store::find_session(rows, World::region, {session})->revision; }));
    };
    const auto offered = holders_of(w, practice);
    REQUIRE(offered.size() == 1);
    auto wider = w.centre.put("/api/catalogue-sessions/" + other, R"({"state":"open","seats":30,"revision":)" + revision(other) + "}");
    REQUIRE_MESSAGE(wider.status == 200, wider.body);
    const auto merged = w.centre.post("/api/catalogue-sessions/" + practice + "/merger",
                                      R"({"into":")" + other + R"(","reason":"Обе группы слишком малы","revision":)" +
                                          revision(practice) + "}");
    REQUIRE_MESSAGE(merged.status == 200, merged.body);
    CHECK(w.taken("S-A4") == 0);
    const auto there = holders_of(w, other);
    CHECK(there.size() == static_cast<std::size_t>(w.taken("S-A4b")));
    CHECK(std::ranges::find(there, offered[0].person, &wave::WaveOffer::person) != there.end());
    for (auto* teacher : teachers(w, 9)) CHECK(!holds(*teacher, practice));
  });
}

TEST_CASE("a second wave leaves those alone who can still answer the first") {
  in_each_route_world([](RouteWorld& w) {
    published(w, 9);
    people_come(w, 18, 9);
    const auto wave = opened(w);
    const auto run = asked(w, wave);
    REQUIRE(wave::count_runs(w.world.house->services(), World::region) == 1);
    const auto people = people_in(w, run);
    CHECK(people.size() == 9);
    CHECK(!people.contains(w.world.person("teacher@S11").value));
  });
}
