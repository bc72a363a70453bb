#include <doctest/doctest.h>

#include <cmath>
#include <set>

#include "base/random.h"
#include "diagnostics/marking/store_marking.h"
#include "diagnostics/store.h"
#include "diagnostics_world.h"

using namespace marshrut;
using namespace marshrut::testing;

namespace {

const std::vector<std::string> experts{"expert@43", "expert2@43", "expert3@43"};

/// Works already counted, as attempts like one that was finished through the door; expert e is harsher by a logit than e - 1.
class CountedWorks {
 public:
  CountedWorks(World& world, const std::string& attempt) : world_(world) {
    like_ = *world.house->database().read(
        [&](db::Session& rows) { return diagnostics::find_attempt(rows, World::region, {attempt}); });
    const auto queue = world.as(experts[0]).get("/api/marking").body;
    for (auto at = queue.find("{\"id\"", queue.find("\"rubric\":[")); at != queue.npos && criteria_.size() < 3; at = queue.find("{\"id\"", at + 1))
      criteria_.push_back(member(queue, "id", at));
    REQUIRE(criteria_.size() == 3);
  }

  /// Each marked by these two, `days` ago.
  void add(std::size_t count, std::size_t first, std::size_t second, int days = 10) {
    world_.house->database().write([&](db::Session& rows) {
      for (std::size_t work = 0; work < count; ++work) add_work(rows, {first, second}, days);
    });
  }

 private:
  double chance() { return static_cast<double>(split_mix(random_) >> 11) * 0x1p-53; }

  void add_work(db::Session& rows, const std::vector<std::size_t>& markers, int days) {
    auto attempt = like_;
    attempt.id.value = "01COUNTED" + std::to_string(made_++);
    attempt.state = diagnostics::AttemptState::scored;
    diagnostics::store::insert_attempt(rows, World::region, attempt);
    diagnostics::store::save_answer(rows, World::region, {attempt.id, "IT-018", "{}", {1}, 1, 1, 1.0});
    const double ability = 3 * (chance() + chance()) - 3;
    for (std::size_t turn = 0; turn < markers.size(); ++turn) {
      std::string marks;
      for (const auto& criterion : criteria_) {
        const double over = ability - static_cast<double>(markers[turn]) + 1;
        marks += std::string(marks.empty() ? "[" : ",") + R"({"criterion":")" + criterion + R"(","points":)" +
                 (chance() < 1 / (1 + std::exp(-over)) ? "1}" : "0}");
      }
      diagnostics::store::insert_mark(rows, World::region,
                                      {attempt.id, "IT-018", static_cast<std::int64_t>(turn) + 1, world_.person(experts[markers[turn]]), 1,
                                       marks + "]", "", world_.clock->now().plus_ms(-days * 86'400'000LL)});
    }
  }

  World& world_;
  diagnostics::Attempt like_;
  std::vector<std::string> criteria_;
  std::uint64_t random_ = 7;
  std::size_t made_ = 100;
};

CountedWorks counted_works(World& world) {
  load_instruments(world);
  for (const auto& who : experts) world.person(who);
  return {world, finished_attempt(world, "teacher@S11", "initial")};
}

/// The object of the answer that tells of one person.
std::string line_of(const std::string& body, const std::string& name) {
  const auto at = body.find(name);
  REQUIRE_MESSAGE(at != body.npos, body);
  return body.substr(at, body.find("\"person\"", at) - at);
}

}  // namespace

TEST_CASE("the centre sees how severe experts are with the error, each expert sees the own line alone") {
  in_each_world([](World& world) {
    auto works = counted_works(world);
    for (const std::size_t first : {0, 1, 2}) works.add(40, first, (first + 1) % 3);
    const auto seen = world.as("centre@43").get("/api/markers/severity");
    REQUIRE_MESSAGE(seen.status == 200, seen.body);
    CHECK(member(seen.body, "state") == "measured");
    CHECK(seen.body.find("\"groups\":[]") != seen.body.npos);
    const auto mild = line_of(seen.body, "Фамилия-expert@43"), middle = line_of(seen.body, "Фамилия-expert2@43"),
               harsh = line_of(seen.body, "Фамилия-expert3@43");
    CHECK(member(mild, "word") == "milder");
    CHECK(member(middle, "word") == "alike");
    CHECK(member(harsh, "word") == "stricter");
    CHECK(member(harsh, "common") == "80");
    CHECK(std::abs(std::stod(member(harsh, "severity")) - 1) < 3 * std::stod(member(harsh, "error")));
    CHECK(world.as("centre@43").get("/api/journal?kind=severity").body.find("\"kind\":\"severity\"") != std::string::npos);

    auto& expert = world.as("expert3@43");
    CHECK(expert.get("/api/markers/severity").status == 403);
    CHECK(world.as("teacher@S11").get("/api/my/severity").status == 403);
    const auto own = expert.get("/api/my/severity");
    REQUIRE_MESSAGE(own.status == 200, own.body);
    CHECK(member(own.body, "word") == "stricter");
    CHECK(own.body.find("Фамилия-expert3@43") != own.body.npos);
    for (const char* other : {"Фамилия-expert@43", "Фамилия-expert2@43"}) CHECK(own.body.find(other) == own.body.npos);
  });
}

TEST_CASE("marks that few works, no common works or another year tell of are no numbers") {
  in_each_world([](World& world) {
    auto works = counted_works(world);
    auto& centre = world.as("centre@43");
    CHECK(member(centre.get("/api/markers/severity").body, "state") == "few");
    works.add(40, 0, 1, 400);
    works.add(9, 0, 1);
    const auto few = centre.get("/api/markers/severity").body;
    CHECK(member(few, "state") == "few");
    CHECK(member(few, "marks") == "18");
    CHECK(member(line_of(few, "Фамилия-expert@43"), "common") == "9");
    CHECK(few.find("\"severity\":") == few.npos);
    CHECK(member(world.as("expert3@43").get("/api/my/severity").body, "state") == "few");
  });
}

TEST_CASE("experts who met least mark the next work together, so that common works join them all") {
  in_each_world([](World& world) {
    load_instruments(world);
    for (const char* who : {"expert@43", "expert2@43", "expert3@43", "expert4@43"}) world.person(who);
    for (const char* who : {"teacher@S11", "teacher@S12", "teacher@S21", "teacher@S22"}) finished_attempt(world, who, "initial");
    const auto pairs = world.house->database().read([&](db::Session& rows) {
      return rows.all<std::string>(
          db::Query{"test.pairs", "SELECT min(expert) || ' ' || max(expert) FROM entrusted_work WHERE region = $1 GROUP BY attempt"},
          World::region);
    });
    REQUIRE(pairs.size() == 4);
    CHECK(std::set<std::string>(pairs.begin(), pairs.end()).size() == 4);
  });
}
