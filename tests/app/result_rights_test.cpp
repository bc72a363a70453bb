#include <doctest/doctest.h>

#include "access/store.h"
#include "diagnostics_world.h"

using namespace marshrut;
using namespace marshrut::testing;

TEST_CASE("who reads another person's result leaves a trace, and the rest cannot read it") {
  in_each_world([](World& world) {
    load_instruments(world);
    const auto attempt = finished_attempt(world, "teacher@S11", "initial");
    mark_all(world);
    const auto person = world.person("teacher@S11").value;
    const auto traces = [&] {
      const auto journal = world.as("centre@43").get("/api/journal").body;
      int count = 0;
      for (auto at = journal.find("\"result\""); at != journal.npos; at = journal.find("\"result\"", at + 1)) ++count;
      return count;
    };
    CHECK(world.as("teacher@S11").get("/api/results/" + attempt).status == 200);
    CHECK(traces() == 0);
    // Who answers for the school is told that the teacher may open it; to the rest it is not there.
    for (const auto& [who, status] : {std::pair{"teacher@S12", 404}, {"head@S11", 403}, {"head@S12", 404},
                                      {"municipal_methodist@M1", 403}, {"municipal_methodist@M2", 404}, {"expert@43", 404}}) {
      INFO(who);
      CHECK(world.as(who).get("/api/results/" + attempt).status == status);
      CHECK(world.as(who).get("/api/people/" + person + "/results").status == status);
    }
    CHECK(traces() == 0);
    const auto seen = world.as("centre@43").get("/api/results/" + attempt).body;
    CHECK(seen.find("\"pace\":{\"answers\":") != std::string::npos);
    CHECK(traces() == 1);
    CHECK(world.as("centre@43").get("/api/people/" + person + "/results").status == 200);
    CHECK(traces() == 2);
    CHECK(world.as("centre@43").get("/api/journal").body.find(person) != std::string::npos);
  });
}

TEST_CASE("results go to the duties that the regulation names, and to nobody who merely teaches beside another duty") {
  in_each_world([](World& world) {
    load_instruments(world);
    const auto attempt = finished_attempt(world, "teacher@S11", "initial");
    mark_all(world);
    const auto person = world.person("teacher@S11").value;
    const auto tutor = world.person("tutor@S11");
    world.house->database().write([&](db::Session& rows) {
      const auto account = access::store::find_account_of_person(rows, World::region, tutor);
      access::store::insert_grant(rows, World::region, account->id, {access::Duty::teacher, "43/M1/S11"});
    });
    for (const char* who : {"tutor@S11", "regional_methodist@43"}) {
      CAPTURE(who);
      for (const auto& address : {"/api/results/" + attempt, "/api/people/" + person + "/results"}) {
        const auto reply = world.as(who).get(address);
        CHECK(reply.status == 403);
        CHECK(reply.body.find("diagnostics.not_open_by_regulation") != std::string::npos);
      }
    }
    CHECK(world.as("centre@43").get("/api/people/" + person + "/results").status == 200);
    CHECK(world.as("teacher@S11").get("/api/my/results").body.find(attempt) != std::string::npos);
  });
}
