#include "demo_region.h"

#include <fmt/format.h>

#include <fstream>
#include <map>

#include "platform/json/json.h"

using namespace marshrut;
using marshrut::testing::DemoRegion;

namespace {

/// A number of the summary by its name, and the statement that counts the same.
struct Counted {
  std::string what;
  std::string sql;
};

/// tests/demo_summary/counts.tsv, which the soak recounts by as well.
std::vector<Counted> counted() {
  std::vector<Counted> all;
  std::ifstream lines(MARSHRUT_DEMO_COUNTS);
  for (std::string line; std::getline(lines, line);) {
    auto tab = line.find('\t');
    all.push_back({line.substr(0, tab), line.substr(tab + 1)});
  }
  return all;
}

constexpr const char* disturbed =
    "SELECT count(*) FROM route r WHERE r.state = 'expired'"
    " OR EXISTS (SELECT 1 FROM approval a WHERE a.region = r.region AND a.route = r.id AND a.decision = 'returned')"
    " OR EXISTS (SELECT 1 FROM route_revision v WHERE v.region = r.region AND v.route = r.id AND v.reason <> '')"
    " OR EXISTS (SELECT 1 FROM journal j WHERE j.region = r.region AND j.object = r.id AND j.act = 'route.suspend')";

/// Rows of all tables, whose names the database itself tells.
std::int64_t every_row(DemoRegion& region, db::Dialect dialect) {
  auto tables = region.texts(dialect == db::Dialect::sqlite
                                 ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
                                 : "SELECT tablename FROM pg_tables WHERE schemaname = 'public'");
  std::int64_t rows = 0;
  for (const auto& table : tables)
    if (table != "schema_version") rows += region.count("SELECT count(*) FROM " + table);
  return rows;
}

void check_summary(DemoRegion& region, db::Dialect dialect) {
  const auto& summary = region.played.summary;
  const auto told = json::write(summary);
  const auto counts = counted();
  REQUIRE(counts.size() > 20);
  for (const auto& one : counts) {
    INFO(one.what);
    CHECK(told.find(fmt::format("\"{}\":{},", one.what, region.count(one.sql))) != std::string::npos);
  }
  std::int64_t in_states = 0;
  for (const auto& [state, routes] : summary.by_state) {
    INFO(state);
    CHECK(routes == region.count("SELECT count(*) FROM route WHERE state = '" + state + "'"));
    in_states += routes;
  }
  CHECK(in_states == summary.routes);
  CHECK(summary.rows == every_row(region, dialect));
  CHECK_MESSAGE(summary.refused == 0, summary.first_refusal);
}

void check_story(DemoRegion& region) {
  auto routes = region.count("SELECT count(*) FROM route");
  CHECK(routes * 10 > region.played.summary.teachers * 8);
  CHECK(region.count(disturbed) * 10 >= routes);
  CHECK(region.played.summary.returned > 0);
  CHECK(region.played.summary.corrected > 0);
  CHECK(region.played.summary.suspended > 0);
  CHECK(region.played.summary.expired > 0);
}

/// Every certificate rests on something that was done: a submitted questionnaire, an accepted product, the word of a
/// specialist or a deficit that a second form found eliminated.
void check_certificates(DemoRegion& region) {
  CHECK(region.count("SELECT count(*) FROM certificate") * 2 > region.played.summary.teachers);
  CHECK(region.count(
            "SELECT count(*) FROM certificate c WHERE NOT EXISTS (SELECT 1 FROM reflection r WHERE r.region = c.region"
            " AND r.route = c.route AND r.state = 'submitted') AND NOT EXISTS (SELECT 1 FROM product p WHERE"
            " p.region = c.region AND p.route = c.route AND p.state = 'accepted') AND NOT EXISTS (SELECT 1 FROM"
            " confirmation f WHERE f.region = c.region AND f.route = c.route)") == 0);
  CHECK(region.count("SELECT count(*) FROM certificate c WHERE NOT EXISTS (SELECT 1 FROM closing l WHERE"
                     " l.region = c.region AND l.route = c.route AND l.confirmed = 1 AND l.grounds <> '')") == 0);
  CHECK(region.count("SELECT count(*) FROM certificate c JOIN route r ON r.region = c.region AND r.id = c.route"
                     " WHERE r.state <> 'completed'") == 0);
  CHECK(region.count("SELECT count(*) FROM certificate") ==
        region.count("SELECT count(DISTINCT number) FROM certificate"));
}

/// Mentors are of the teacher's school, methodists of its municipality.
constexpr const char* companions_from_elsewhere =
    "SELECT count(*) FROM support_member m JOIN route r ON r.region = m.region AND r.id = m.route"
    " WHERE NOT EXISTS (SELECT 1 FROM post p WHERE p.region = m.region AND p.person = m.person AND p.position = m.duty"
    " AND (p.path = r.path OR r.path LIKE p.path || '/%'))";

/// People come in with a slip, are accompanied, ask, and go on; not everything is answered.
void check_life(DemoRegion& region) {
  CHECK(region.count("SELECT count(*) FROM session") == 2 * region.played.summary.first_sign_ins);
  CHECK(region.count("SELECT count(*) FROM account a JOIN consent c ON c.region = a.region AND c.person = a.person"
                     " WHERE a.must_change_password = 1") == 0);
  CHECK(region.played.summary.slips > region.played.summary.first_sign_ins);
  CHECK(region.count("SELECT count(DISTINCT route) FROM support_member WHERE duty = 'mentor'") * 2 >
        region.count("SELECT count(*) FROM supported_route"));
  CHECK(region.count(companions_from_elsewhere) == 0);
  CHECK(region.played.summary.replies > 0);
  CHECK(region.played.summary.questions > region.played.summary.replies);
  CHECK(region.played.summary.requests > region.played.summary.requests_answered);
  CHECK(region.played.summary.repeated > 0);
  CHECK(region.played.summary.products > 0);
  CHECK(region.played.summary.next_routes > 0);
  CHECK(region.count("SELECT count(*) FROM next_task t JOIN route_goal g ON g.region = t.region AND g.route = t.carried_to"
                     " AND g.text = t.text WHERE t.state = 'carried'") >= region.played.summary.next_routes);
}

void check_seats(DemoRegion& region) {
  CHECK(region.count("SELECT count(*) FROM activity_session WHERE taken > seats") == 0);
  CHECK(
      region.count(
          "SELECT count(*) FROM activity_session s WHERE s.taken <>"
          " (SELECT count(*) FROM seat p WHERE p.region = s.region AND p.session = s.id AND p.state <> 'released')") ==
      0);
  CHECK(region.count("SELECT count(*) FROM seat WHERE state <> 'released'") > 0);
  CHECK(region.count("SELECT count(*) FROM sitting WHERE taken > capacity") == 0);
  CHECK(region.count("SELECT count(*) FROM sitting s WHERE s.taken <>"
                     " (SELECT count(*) FROM sitting_seat p WHERE p.region = s.region AND p.sitting = s.id)") == 0);
}

void check_journal(DemoRegion& region) {
  auto verdict = access::verify_journal(region.house().database(), DemoRegion::region);
  CHECK_FALSE(verdict.first_bad.has_value());
  CHECK(verdict.unsealed == 0);
  CHECK(verdict.sealed == region.count("SELECT count(*) FROM journal"));
}

std::string told(DemoRegion& region) {
  auto summary = region.played.summary;
  summary.seconds = 0;
  return json::write(summary);
}

}  // namespace

TEST_CASE(
    "a year of a demo region is what its rows say, with a tenth of the routes disturbed and no seat given twice") {
  for (auto dialect : kit::dialects()) {
    INFO("on " << kit::name_of(dialect));
    // PostgreSQL shares the machine with the tests: fewer people, the same story.
    DemoRegion region(dialect, dialect == db::Dialect::sqlite ? 200 : 60);
    check_summary(region, dialect);
    check_story(region);
    check_certificates(region);
    check_life(region);
    check_seats(region);
    check_journal(region);
  }
}

TEST_CASE("the same seed tells the same story, another seed another one") {
  DemoRegion once(db::Dialect::sqlite, 30, 7), again(db::Dialect::sqlite, 30, 7), other(db::Dialect::sqlite, 30, 8);
  CHECK(told(once) == told(again));
  CHECK(once.texts("SELECT id FROM route ORDER BY id") == again.texts("SELECT id FROM route ORDER BY id"));
  CHECK(told(once) != told(other));
}
