// Plays every tests/stories/*.story in process on both databases, and once more through a real socket.
#include <doctest/doctest.h>

#include "play.h"

using namespace marshrut;
using namespace marshrut::testing;

TEST_CASE("every story goes as it is told, on both databases") {
  auto stories = every_story();
  REQUIRE_FALSE(stories.empty());
  for (const auto& story : stories) {
    CAPTURE(story.file);
    for (auto dialect : kit::dialects()) {
      INFO("on " << kit::name_of(dialect));
      kit::FreshDatabase fresh(dialect);
      World world(fresh.url(), story.by);
      CHECK(play(world, story).what == "");
    }
  }
}

TEST_CASE("every story goes the same way through a real socket") {
  for (const auto& story : every_story()) {
    CAPTURE(story.file);
    kit::FreshDatabase fresh(db::Dialect::sqlite);
    World world(fresh.url(), story.by);
    world.go_live();
    CHECK(play(world, story).what == "");
  }
}

TEST_CASE("a story that expects something else is told where") {
  Kept kept;
  CHECK(marshrut::testing::mismatch(R"({"a":1})", R"({"a":2})", kept) == "/a: expected 1, got 2");
  CHECK(marshrut::testing::mismatch(R"({"a":["$x","..."]})", R"({"a":["one","two"]})", kept) == "");
  CHECK(kept["x"] == "one");
  CHECK(marshrut::testing::mismatch(R"({"b":"$x"})", R"({"b":"two"})", kept) == "/b: expected one, got two");
  CHECK(marshrut::testing::mismatch(R"([1])", R"([1,2])", kept) == ": more than 1 in the list");
}

TEST_CASE("a story that cannot be understood is refused") {
  CHECK_THROWS(read_story("x", "as head@S11 # KIR-1\n"));
  CHECK_THROWS(read_story("x", "# KIR-1\n"));
  CHECK_THROWS(read_story("x", "POST /api/session\n  {}  # KIR-1\n"));
  CHECK_THROWS(read_story("x", "as head@S11\n200  # KIR-1\n"));
  CHECK_THROWS(read_story("x", "sing a song\n"));
  CHECK_THROWS(read_story("x", "as head@S11\nby kalmykia\n"));
  CHECK_THROWS(read_story("x", "by kuragino under M1\n"));
  CHECK(read_story("x", "GET /api/session\n200 {\"a\": 1}  # KIR-1 US-H02\n").steps.back().tags.size() == 2);
  CHECK(read_story("x", "GET /api/session\n200 {\n  \"a\": 1}  # KIR-1\n").steps.back().tags.size() == 1);
}

TEST_CASE("a story says by which regulations it is lived") {
  auto usual = read_story("x", "as head@S11\n").by;
  REQUIRE(usual.size() == 1);
  CHECK(usual[0].regulation == "kirov");
  auto inside = read_story("x", "by kuragino over M1\n").by;
  REQUIRE(inside.size() == 2);
  CHECK(inside[0].over == World::region);
  CHECK(inside[1].over == "M1");
  auto both = read_story("x", "by kalmykia\nby kuragino over M2\n").by;
  REQUIRE(both.size() == 2);
  CHECK(both[0].regulation == "kalmykia");
}
