#include <doctest/doctest.h>

#include "access/journal/journal.h"
#include "world.h"

using namespace marshrut;
using marshrut::testing::in_each_world;
using marshrut::testing::World;

namespace {

constexpr db::Query change{"test.change", "UPDATE journal SET act = 'forged' WHERE region = $1 AND object = $2"};
constexpr db::Query drop{"test.remove", "DELETE FROM journal WHERE region = $1 AND object = $2"};
constexpr db::Query cut_links{"test.cut_links", "DELETE FROM journal_chain WHERE region = $1 AND sequence > 1"};
constexpr db::Query cut_entries{
    "test.cut_entries",
    "DELETE FROM journal WHERE region = $1 AND id NOT IN (SELECT entry FROM journal_chain WHERE region = $1)"};
constexpr db::Query cut{"test.cut", "DELETE FROM journal_chain WHERE region = $1 AND sequence = 2"};

/// Two consents of two people, sealed.
void write_and_seal(World& world, std::initializer_list<const char*> people = {"teacher@S11", "teacher2@S11"}) {
  for (const char* who : people)
    CHECK(world.as(who).post("/api/consents", R"({"kind":"processing","version":"KIROV 1"})").status == 200);
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

TEST_CASE("an end cut off with its entries, and a chain forged anew, are told by a head written down before") {
  in_each_world([](World& world) {
    write_and_seal(world);
    const auto head = access::journal_head(world.house->database(), World::region);
    REQUIRE(head.sequence > 1);
    CHECK_FALSE(access::verify_journal(world.house->database(), World::region, head).first_bad);
    world.house->database().write([&](db::Session& rows) {
      rows.run(cut_links, World::region);
      rows.run(cut_entries, World::region);
    });
    CHECK_FALSE(verdict(world).first_bad);
    auto bad = access::verify_journal(world.house->database(), World::region, head);
    REQUIRE(bad.first_bad);
    CHECK(*bad.first_bad == 2);
    CHECK(bad.reason.find("cut off") != std::string::npos);
    write_and_seal(world, {"teacher3@S11", "teacher4@S11"});
    bad = access::verify_journal(world.house->database(), World::region, head);
    REQUIRE(bad.first_bad);
    CHECK(bad.reason.find("written down") != std::string::npos);
  });
}

TEST_CASE("the journal is narrowed by act, kind and day, names whom an entry is about, and is taken away as a table") {
  in_each_world([](World& world) {
    write_and_seal(world);
    auto& centre = world.as("centre@43");
    CHECK(centre.get("/api/journal?kind=consent&act=consent.own&since=2026-09-01&until=2026-09-01").body.find("consent.own") != std::string::npos);
    CHECK(centre.get("/api/journal?kind=route").body == R"({"entries":[]})");
    CHECK(centre.get("/api/journal?since=2026-09-02").body == R"({"entries":[]})");
    CHECK(centre.get("/api/journal?kind=consent").body.find(R"("object_name":"Фамилия)") != std::string::npos);
    auto of_one = centre.get("/api/journal?kind=consent&person=" + world.person("teacher@S11").value).body;
    CHECK(of_one.find(world.person("teacher@S11").value) != std::string::npos);
    CHECK(of_one.find(world.person("teacher2@S11").value) == std::string::npos);
    auto table = centre.get("/api/journal/export?kind=consent").body;
    CHECK(table.find("consent.own") != std::string::npos);
    CHECK(centre.get("/api/journal?kind=journal").body.find("journal.read") != std::string::npos);
    CHECK(world.as("head@S11").get("/api/journal/export").status == 403);
  });
}
