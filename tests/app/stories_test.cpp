// Plays every tests/stories/*.story in process on both databases, and once more through a real socket.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "platform/http/http.h"
#include "story.h"
#include "world.h"

using namespace marshrut;
using namespace marshrut::testing;

namespace {

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("no file " + path.string());
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::vector<std::filesystem::path> story_files() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(MARSHRUT_STORIES))
    if (entry.path().extension() == ".story") files.push_back(entry.path());
  std::ranges::sort(files);
  return files;
}

http::Method method_named(const std::string& word) {
  using enum http::Method;
  for (auto method : {get, post, put, delete_})
    if (http::name_of(method) == word) return method;
  throw std::runtime_error("no such method: " + word);
}

/// Letters that a browser would escape in an address.
std::string escaped(const std::string& target) {
  std::string out;
  for (char c : target) out += static_cast<unsigned char>(c) < 128 ? std::string(1, c) : http::percent_encode({&c, 1});
  return out;
}

Reply asked(World& world, const std::string& who, const Step& step, const Kept& kept) {
  auto line = filled(step.text, kept);
  auto space = line.find(' ');
  auto method = method_named(line.substr(0, space));
  auto target = escaped(line.substr(space + 1));
  auto stranger = world.stranger();
  auto& browser = who == "nobody" ? stranger : world.as(who);
  if (step.upload.empty()) return browser.send(method, target, filled(step.body, kept));
  return browser.upload(target, bytes_of(std::filesystem::path(MARSHRUT_STORIES) / step.upload));
}

/// Sessions do not last till another day.
std::set<std::string> everybody(const Story& story) {
  std::set<std::string> people;
  for (const auto& step : story.steps)
    if (step.kind == Step::Kind::as && step.text != "nobody") people.insert(step.text);
  return people;
}

/// The first thing that went otherwise than told, "" when nothing did.
std::string played(World& world, const Story& story) {
  Kept kept;
  std::string who = "nobody";
  std::set<std::string> signed_out;
  Reply reply;
  for (const auto& step : story.steps) {
    if (step.kind == Step::Kind::as) who = step.text;
    if (step.kind == Step::Kind::at) world.move_to(Instant::parse(step.text).value()), signed_out = everybody(story);
    if (signed_out.erase(who) > 0 && !world.as(who).sign_in(who, World::password)) return who + " cannot sign in";
    if (step.kind == Step::Kind::request) reply = asked(world, who, step, kept);
    if (step.kind != Step::Kind::expect) continue;
    auto place = fmt::format("{}:{}", story.file, step.line);
    if (std::to_string(reply.status) != step.text)
      return fmt::format("{}: expected {}, got {} {}", place, step.text, reply.status, reply.body.substr(0, 600));
    if (auto wrong = marshrut::testing::mismatch(step.body, reply.body, kept); !wrong.empty())
      return fmt::format("{}: {}\n{}", place, wrong, reply.body.substr(0, 1500));
  }
  return "";
}

}  // namespace

TEST_CASE("every story goes as it is told, on both databases") {
  auto files = story_files();
  REQUIRE_FALSE(files.empty());
  for (const auto& file : files) {
    auto story = read_story(file.filename().string(), bytes_of(file));
    CAPTURE(story.file);
    for (auto dialect : kit::dialects()) {
      INFO("on " << kit::name_of(dialect));
      kit::FreshDatabase fresh(dialect);
      World world(fresh.url(), story.by);
      CHECK(played(world, story) == "");
    }
  }
}

TEST_CASE("every story goes the same way through a real socket") {
  for (const auto& file : story_files()) {
    auto story = read_story(file.filename().string(), bytes_of(file));
    CAPTURE(story.file);
    kit::FreshDatabase fresh(db::Dialect::sqlite);
    World world(fresh.url(), story.by);
    world.go_live();
    CHECK(played(world, story) == "");
  }
}

TEST_CASE("a line of a story names clauses that there are") {
  std::set<std::string> known;
  std::istringstream lines(bytes_of(MARSHRUT_ROOT "/regulations/clauses.tsv"));
  std::string line;
  for (std::getline(lines, line); std::getline(lines, line);) known.insert(line.substr(0, line.find('\t')));
  CHECK(known.size() == 265);
  for (const auto& file : story_files())
    for (const auto& step : read_story(file.filename().string(), bytes_of(file)).steps)
      for (const auto& tag : step.tags) CHECK_MESSAGE((tag.starts_with("US-") || known.contains(tag)), tag);
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
