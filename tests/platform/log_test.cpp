#include <doctest/doctest.h>

#include <limits>
#include <vector>

#include "platform/log/log.h"

namespace marshrut::log {

namespace {

/// Keeps the lines logged while it lives.
struct Lines {
  Lines() {
    write_to([this](std::string_view line) { kept.emplace_back(line); });
  }
  ~Lines() {
    write_to({});
    start(Level::info);
  }
  std::vector<std::string> kept;
};

}  // namespace

TEST_CASE("a request is one line of JSON with the template of its path") {
  Lines lines;
  request({"GET", "/api/routes/{id}", 200, 1.25, 512, "01R", "head"});
  REQUIRE(lines.kept.size() == 1);
  const std::string& line = lines.kept[0];
  CHECK(line.starts_with(R"({"time":"20)"));
  CHECK(line.ends_with(R"("level":"info","event":"request","method":"GET","route":"/api/routes/{id}","status":200,)"
                       R"("ms":1.250,"bytes":512,"request":"01R","duty":"head"})"));
}

TEST_CASE("nothing that is logged can break its line or turn the terminal") {
  Lines lines;
  event(Level::warn, "odd", {{"text", "a\r\n\x1b[31m\"\\\u2028\u202Eя\xFF\u0085"}});
  REQUIRE(lines.kept.size() == 1);
  CHECK(lines.kept[0].ends_with(R"("text":"a\u000d\u000a\u001b[31m\"\\\u2028\u202eя\ufffd\u0085"})"));
}

TEST_CASE("lines below the level are dropped") {
  Lines lines;
  event(Level::debug, "quiet");
  start(Level::error);
  event(Level::warn, "quiet");
  request({"GET", "/", 200, 1, 1, "", ""});
  CHECK(lines.kept.empty());
  request({"GET", "/", 500, 1, 1, "", ""});
  incident("01X", "boom");
  CHECK(lines.kept.size() == 2);
}

TEST_CASE("a number that JSON cannot hold is a text") {
  Lines lines;
  event(Level::info, "odd", {{"value", std::numeric_limits<double>::infinity()}});
  CHECK(lines.kept[0].ends_with(R"("value":"not finite"})"));
}

}  // namespace marshrut::log
