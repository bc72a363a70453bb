#pragma once
// A planning wave in the world of routes: opened, counted by the house, published, answered.
#include <doctest/doctest.h>

#include "base/text.h"
#include "catalogue/store.h"
#include "route_world.h"
#include "wave/offer/acts_seats.h"
#include "wave/run/acts_count.h"
#include "wave/store.h"

namespace marshrut::testing {

inline constexpr const char* autumn =
    R"({"title":"Осень 2026","subject":"","position":"","starts":"2026-10-01","ends":"2027-06-25","priority_weight":1.5,)"
    R"("low_result_weight":1.3,"first_time_weight":1.2,"floor_share":0.2,"least_groups":true})";

/// Teachers of one school, beside the one who is there, who all want the practice with one seat.
inline void people_come(RouteWorld& w, int people, int after = 1) {
  for (int i = after + 1; i < people + 1; ++i) {
    const auto who = "teacher" + std::to_string(i) + "@S11";
    w.world.person(who);  // made before its deficits are
    w.acknowledge(who, "METH-2", 40);
  }
}

inline std::string opened(RouteWorld& w) {
  const auto reply = w.centre.post("/api/waves", autumn);
  REQUIRE_MESSAGE(reply.status == 200, reply.body);
  return w.at(reply.body, "wave.id");
}

inline std::string asked(RouteWorld& w, const std::string& wave) {
  const auto reply = w.centre.post("/api/waves/" + wave + "/runs", "{}");
  REQUIRE_MESSAGE(reply.status == 200, reply.body);
  return w.at(reply.body, "run");
}

inline std::string run_state(RouteWorld& w, const std::string& wave, const std::string& run) {
  return w.at(w.centre.get("/api/waves/" + wave + "/runs/" + run + "/progress").body, "state");
}

inline std::int64_t count_of(RouteWorld& w, const std::string& run, const std::string& session) {
  std::int64_t people = 0;
  w.world.house->database().read([&](db::Session& rows) {
    for (const auto& line : wave::store::lines_of(rows, World::region, {run}))
      for (const auto& one : list_of(line.sessions, ';')) people += one == session;
  });
  return people;
}

/// A wave of so many that is counted and published, with all seats held.
inline std::string published(RouteWorld& w, int people) {
  people_come(w, people);
  const auto wave = opened(w);
  const auto run = asked(w, wave);
  auto& services = w.world.house->services();
  REQUIRE(wave::count_runs(services, World::region) == 1);
  const auto seen = w.at(w.centre.get("/api/waves/" + wave).body, "wave.revision");
  const auto reply = w.centre.post("/api/waves/" + wave + "/publication",
                                   R"({"run":")" + run + R"(","revision":)" + seen + R"(,"held_until":"2026-09-15"})");
  REQUIRE_MESSAGE(reply.status == 200, reply.body);
  CHECK(wave::hold_offers(services, World::region) == people);
  CHECK(wave::hold_offers(services, World::region) == 0);
  return wave;
}

inline bool holds(Browser& teacher, const std::string& session) {
  return teacher.get("/api/my/offered-route").body.find(session) != std::string::npos;
}

inline std::vector<Browser*> teachers(RouteWorld& w, int people) {
  std::vector<Browser*> all{&w.teacher};
  for (int i = 2; i < people + 1; ++i) all.push_back(&w.world.as("teacher" + std::to_string(i) + "@S11"));
  return all;
}

inline std::string answer(RouteWorld& w, Browser& teacher, const std::string& how) {
  const auto offer = w.at(teacher.get("/api/my/offered-route").body, "offered.offer");
  const auto reply = teacher.post("/api/my/offered-routes/" + offer + "/" + how);
  REQUIRE_MESSAGE(reply.status == 200, reply.body);
  return reply.body;
}

/// The centre calls the practice off, or gives it so many seats.
inline void change_practice(RouteWorld& w, const std::string& state, int seats) {
  const auto session = w.session_id("S-A4");
  const auto seen = w.world.house->database().read(
      [&](db::Session& rows) { return catalogue::store::find_session(rows, World::region, {session})->revision; });
  const auto reply = w.centre.put("/api/catalogue-sessions/" + session, R"({"state":")" + state + R"(","revision":)" +
                                                                            std::to_string(seen) + R"(,"seats":)" +
                                                                            std::to_string(seats) + "}");
  REQUIRE_MESSAGE(reply.status == 200, reply.body);
}

}  // namespace marshrut::testing
