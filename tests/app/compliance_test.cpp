// Where every clause of the regulations lives and that it works: the record is as the stories tell, and the proofs of
// ./do soak take away what realises a clause to see its line fail.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <sstream>

#include "kit/regulation_fixture.h"
#include "record.h"

using namespace marshrut;
using namespace marshrut::testing;

namespace {

/// Clauses and stories named in MARSHRUT_PROOFS; none: all.
std::set<std::string> wanted() {
  const char* words = std::getenv("MARSHRUT_PROOFS");
  std::istringstream stream(words ? words : "");
  std::set<std::string> names;
  for (std::string name; stream >> name;) names.insert(name);
  return names;
}

/// Why a story does not go as told with nothing taken away; "" when it does. Each is played once.
const std::string& whole(const Story& story) {
  static std::map<std::string, std::string> known;
  auto [at, fresh] = known.try_emplace(story.file);
  if (!fresh) return at->second;
  kit::FreshDatabase database(db::Dialect::sqlite);
  World world(database.url(), story.by);
  return at->second = play(world, story).what;
}

/// The row of a clause after its proof was tried; `objection` says why it proves nothing.
Recorded retried(const Recorder& recorder, const Clause& clause, const Proof& proof, std::string& objection) {
  auto recorded = recorder.as_told(clause, {});
  const auto* story = recorder.story_named(proof.story);
  if (!story) return objection = "there is no story " + proof.story, recorded;
  if (objection = whole(*story); !objection.empty()) return recorded.status = Status::failing, recorded;
  auto verdict = tried(clause, proof, *story);
  if (objection = verdict.objection; !objection.empty()) return recorded;
  recorded = recorder.told_at(clause, *story, *verdict.failed_at);
  recorded.status = Status::proven;
  recorded.without = told(proof.things);
  return recorded;
}

bool lived_by(const Story& story, const std::string& regulation) {
  return std::ranges::find(story.by, regulation, &InForce::regulation) != story.by.end();
}

}  // namespace

TEST_CASE("a line of a story names clauses of a regulation that the story is lived by") {
  std::map<std::string, std::string> known;
  for (const auto& clause : every_clause()) known[clause.id] = clause.regulation;
  CHECK(known.size() == 265);
  for (const auto& story : every_story())
    for (const auto& step : story.steps)
      for (const auto& tag : step.tags) {
        INFO(story.file << ":" << step.line << " " << tag);
        CHECK((tag.starts_with("US-") || (known.contains(tag) && lived_by(story, known[tag]))));
      }
}

TEST_CASE("what is not software has a reason and is told by no story") {
  Recorder recorder;
  std::size_t count = 0;
  for (const auto& row : rows_of("regulations/not_software.tsv")) {
    ++count;
    INFO(row.at(0));
    CHECK(row.at(1).size() > 40);
    CHECK(recorder.proof_of(row.at(0)) == nullptr);
    auto clause = std::ranges::find(recorder.clauses(), row.at(0), &Clause::id);
    REQUIRE(clause != recorder.clauses().end());
    CHECK(recorder.as_told(*clause, {}).status == Status::not_software);
  }
  CHECK(count <= 25);
}

TEST_CASE("the record of compliance lists every clause as the stories tell it") {
  Recorder recorder;
  auto former = read_record();
  std::size_t at = 0;
  for (const auto& clause : recorder.clauses()) {
    REQUIRE(at < former.size());
    INFO("./do accept writes regulations/compliance.tsv anew, ./do soak proofs " << clause.id << " tries the proof");
    CHECK(line_of(former[at++]) == line_of(recorder.as_told(clause, former)));
  }
  CHECK(at == former.size());
}

TEST_CASE("a key of a regulation is taken away by its way") {
  const std::string text =
      "a = 1\nlist = [\"x\", \"y\"]\n[[stages]]\ncode = \"S\"\n[[stages.tasks]]\nkind = \"k\"\nroles = [\"R\"]\n";
  CHECK(text_without(text, {{ThingKind::profile, "a", "2"}}).find("a = 2") != std::string::npos);
  CHECK(text_without(text, {{ThingKind::profile, "stages.S.tasks.k", ""}}).find("roles") == std::string::npos);
  CHECK(text_without(text, {{ThingKind::profile, "list.x", ""}}).find("'x'") == std::string::npos);
  CHECK_THROWS(text_without(text, {{ThingKind::profile, "stages.T.tasks", ""}}));
  CHECK_THROWS(text_without(text, {{ThingKind::profile, "b", ""}}));
  for (const auto* name : {"kirov.toml"}) {
    auto whole = regulation::text_of(name);
    CHECK(regulation::read(text_without(whole, {{ThingKind::profile, "version", "'2'"}}), name).has_value());
  }
}

TEST_CASE("what is not there cannot be taken away") {
  kit::FreshDatabase fresh(db::Dialect::sqlite);
  auto without = [&](Thing thing) { World world(fresh.url(), std::vector<InForce>(), {std::move(thing)}); };
  CHECK_THROWS(without({ThingKind::endpoint, "GET /api/nothing", ""}));
  CHECK_THROWS(without({ThingKind::subscriber, "route::nothing", ""}));
  CHECK_THROWS(without({ThingKind::check, "route.nothing", ""}));
}

TEST_CASE("what realises a clause is taken away and its line fails, as recorded") {
  Recorder recorder;
  for (const auto& recorded : read_record()) {
    if (recorded.status != Status::proven) continue;
    const auto* proof = recorder.proof_of(recorded.clause);
    REQUIRE_MESSAGE(proof, recorded.clause);
    auto clause = std::ranges::find(recorder.clauses(), recorded.clause, &Clause::id);
    std::string objection;
    CHECK(line_of(retried(recorder, *clause, *proof, objection)) == line_of(recorded));
    CHECK_MESSAGE(objection == "", recorded.clause);
  }
}

TEST_CASE("the record of compliance is written as the stories tell it" * doctest::skip()) {
  Recorder recorder;
  auto former = read_record();
  std::vector<Recorded> record;
  for (const auto& clause : recorder.clauses()) record.push_back(recorder.as_told(clause, former));
  write_record(record);
}

TEST_CASE("proofs are tried and recorded" * doctest::skip()) {
  Recorder recorder;
  const auto names = wanted();
  const auto former = read_record();
  std::vector<Recorded> record;
  int passed = 0;
  int failed = 0;
  for (const auto& clause : recorder.clauses()) {
    record.push_back(recorder.as_told(clause, former));
    const auto* proof = recorder.proof_of(clause.id);
    if (!proof || (!names.empty() && !names.contains(clause.id) && !names.contains(proof->story))) continue;
    std::string objection;
    record.back() = retried(recorder, clause, *proof, objection);
    ++(objection.empty() ? passed : failed);
    fmt::print("{} {} without {} {}\n", clause.id, objection.empty() ? "fails at its line" : "IS NOT PROVEN",
               told(proof->things), objection.substr(0, 400));
  }
  write_record(record);
  fmt::print("{} passed, {} failed\n", passed, failed);
  CHECK(failed == 0);
}
