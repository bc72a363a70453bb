#include <doctest/doctest.h>

#include "access/journal/journal.h"
#include "world.h"

using namespace marshrut;
using marshrut::testing::in_each_world;
using marshrut::testing::World;

namespace {

constexpr db::Query change{"test.change", "UPDATE journal SET act = 'forged' WHERE region = $1 AND object = $2"};
constexpr db::Query drop{"test.remove", "DELETE FROM journal WHERE region = $1 AND object = $2"};
constexpr db::Query cut{"test.cut", "DELETE FROM journal_chain WHERE region = $1 AND sequence = 2"};

/// Two consents of two people, sealed.
void write_and_seal(World& world) {
  for (const char* who : {"teacher@S11", "teacher2@S11"})
    CHECK(world.as(who).post("/api/consents", R"({"kind":"processing","version":"1"})").status == 200);
  CHECK(access::seal_journal(world.house->database(), World::region) > 0);
}

access::Verdict verdict(World& world) { return access::verify_journal(world.house->database(), World::region); }

}  // namespace

TEST_CASE("an untouched journal fits, and sealing again adds nothing") {
  in_each_world([](World& world) {
    write_and_seal(world);
    CHECK_FALSE(verdict(world).first_bad);
    CHECK(verdict(world).unsealed == 0);
    CHECK(access::seal_journal(world.house->database(), World::region) == 0);
  });
}

TEST_CASE("a changed entry is named") {
  in_each_world([](World& world) {
    write_and_seal(world);
    auto person = world.person("teacher@S11");
    world.house->database().write([&](db::Session& rows) { rows.run(change, World::region, person); });
    auto bad = verdict(world);
    REQUIRE(bad.first_bad);
    CHECK(bad.reason.find("was changed") != std::string::npos);
  });
}

TEST_CASE("a deleted entry is named") {
  in_each_world([](World& world) {
    write_and_seal(world);
    auto person = world.person("teacher2@S11");
    world.house->database().write([&](db::Session& rows) { rows.run(drop, World::region, person); });
    auto bad = verdict(world);
    REQUIRE(bad.first_bad);
    CHECK(bad.reason.find("was deleted") != std::string::npos);
  });
}

TEST_CASE("a link cut out of the chain is named") {
  in_each_world([](World& world) {
    write_and_seal(world);
    world.house->database().write([&](db::Session& rows) { rows.run(cut, World::region); });
    auto bad = verdict(world);
    REQUIRE(bad.first_bad);
    CHECK(*bad.first_bad == 2);
  });
}
