#include "deficit/store.h"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "deficit/request/store_request.h"
#include "kit/database_fixture.h"

using namespace marshrut;
using namespace marshrut::deficit;

namespace {

const std::string region = "43";
const PersonId anna{"anna"};
const Date today = Date::of(2026, 10, 9);

void make_tables(db::Database& database) {
  std::ifstream file(MARSHRUT_ROOT "/src/deficit/schema.sql");
  std::stringstream text;
  text << file.rdbuf();
  database.write([&](db::Session& rows) { rows.script(text.str()); });
}

/// Calls `check(Session&)` in one transaction with the tables of the room, on each database.
template <class Check>
void with_tables(Check&& check) {
  kit::on_each_database([&](db::Database& database) {
    make_tables(database);
    database.write([&](db::Session& rows) { check(rows); });
  });
}

Finding finding(const std::string& id, const std::string& competency, FindingState state = FindingState::proposed,
                const PersonId& person = anna, const std::string& path = "43/M1/S11") {
  Finding made{.id = {id},
               .person = person,
               .path = path,
               .campaign = "c1",
               .attempt = "a1",
               .competency = competency,
               .found_on = today,
               .percent = 44.5,
               .low = 34.25,
               .high = 54.75,
               .items = 6,
               .required = 65};
  made.proposed_level = made.level = "MEDIUM";
  made.state = state;
  if (state == FindingState::acknowledged) made.decided_on = made.answered_on = today;
  return made;
}

}  // namespace

TEST_CASE("nobody's route rests on anything before something was acknowledged or asked for") {
  with_tables([](db::Session& rows) {
    store::insert(rows, region, finding("f1", "METH-1"));
    auto basis = basis_of(rows, region, anna, Date::of(2026, 9, 1));
    CHECK(basis.findings.empty());
    CHECK(basis.requests.empty());
    CHECK_FALSE(basis.described);
    CHECK_FALSE(basis.self_assessed);
  });
}

TEST_CASE("a route rests on acknowledged open findings and stated requests, read in one statement") {
  with_tables([](db::Session& rows) {
    store::insert(rows, region, finding("f1", "METH-1", FindingState::acknowledged));
    store::insert(rows, region, finding("f2", "METH-2", FindingState::rejected));
    auto closed = finding("f3", "METH-3", FindingState::acknowledged);
    closed.closed_on = today;
    store::insert(rows, region, closed);
    store::insert(rows, region, finding("f4", "METH-1", FindingState::acknowledged, {"boris"}));
    EducationalRequest request{.id = {"r1"}, .person = anna, .text = "Диалог", .reason = "Отвечают трое"};
    store::insert(rows, region, request);
    request.id = {"r2"};
    request.state = RequestState::answered;
    request.stated_on = today;
    store::insert(rows, region, request);
    store::finish_self_assessment(rows, region, anna, today);
    auto before = rows.statements();
    auto basis = basis_of(rows, region, anna, Date::of(2026, 9, 1));
    CHECK(rows.statements() == before + 1);
    REQUIRE(basis.findings.size() == 1);
    CHECK(basis.findings[0].competency == "METH-1");
    CHECK(basis.findings[0].percent == 44.5);
    CHECK(basis.findings[0].low == 34.25);
    CHECK(basis.findings[0].acknowledged_on == today);
    REQUIRE(basis.requests.size() == 1);
    CHECK(basis.requests[0].request.value == "r2");
    CHECK(basis.requests[0].reason == "Отвечают трое");
    CHECK(basis.described);
    CHECK(basis.self_assessed);
    CHECK(basis_of(rows, "08", anna, Date::of(2026, 9, 1)).findings.empty());
  });
}

TEST_CASE("a finding comes back as it was kept, and a stale change of it is not kept") {
  with_tables([](db::Session& rows) {
    auto kept = finding("f1", "METH-1");
    kept.low.reset();
    store::insert(rows, region, kept);
    auto read = store::find_finding(rows, region, kept.id).value();
    CHECK_FALSE(read.low);
    CHECK(read.percent == 44.5);
    read.state = FindingState::confirmed;
    read.decided_on = today;
    CHECK(store::update(rows, region, read));
    CHECK_FALSE(store::update(rows, region, read));
    CHECK(store::find_finding(rows, region, kept.id)->revision == 1);
  });
}

TEST_CASE("two open findings of one competency cannot be kept, a rejected one does not stand in the way") {
  kit::on_each_database([](db::Database& database) {
    make_tables(database);
    database.write([](db::Session& rows) {
      store::insert(rows, region, finding("f1", "METH-1", FindingState::rejected));
      CHECK_FALSE(store::find_open(rows, region, anna, "METH-1"));
      store::insert(rows, region, finding("f2", "METH-1"));
      CHECK(store::find_open(rows, region, anna, "METH-1")->value == "f2");
    });
    auto insert_again = [&] {
      database.write([](db::Session& rows) { store::insert(rows, region, finding("f3", "METH-1")); });
    };
    CHECK_THROWS_AS(insert_again(), db::Violation);
  });
}

TEST_CASE("pages of findings lie at or below a place, follow each other and keep to the filters") {
  with_tables([](db::Session& rows) {
    store::insert(rows, region, finding("f1", "METH-1"));
    store::insert(rows, region, finding("f2", "METH-2", FindingState::confirmed));
    store::insert(rows, region, finding("f3", "METH-3", FindingState::proposed, {"boris"}, "43/M1/S12"));
    store::insert(rows, region, finding("f4", "METH-1", FindingState::proposed, {"vera"}, "43/M10/S101"));
    auto page = [&](const std::string& path, const std::string& state) {
      return store::findings_below(rows, region, {path, "", state, "", "", {}, {}, 10}).size();
    };
    CHECK(page("43", "") == 4);
    CHECK(page("43/M1", "") == 3);
    CHECK(page("43/M1/S11", "proposed") == 1);
    CHECK(store::findings_below(rows, region, {"43", "c2", "", "", "", {}, {}, 10}).empty());
    auto first = store::findings_below(rows, region, {"43", "c1", "", "", "", {}, {}, 3});
    REQUIRE(first.size() == 3);
    const auto& last = first.back();
    auto next = store::findings_below(rows, region, {"43", "c1", "", last.found_on.iso(), last.path, last.person, last.id, 3});
    REQUIRE(next.size() == 1);
    std::int64_t counted = 0;
    for (const auto& state : store::states_below(rows, region, "43", "")) counted += state.findings;
    CHECK(counted == 4);
  });
}

TEST_CASE("what waits longest comes first") {
  with_tables([](db::Session& rows) {
    auto late = finding("f9", "METH-1", FindingState::proposed, {"vera"}, "43/M10/S101");
    late.found_on = late.found_on.plus_days(-200);
    store::insert(rows, region, finding("f1", "METH-1"));
    store::insert(rows, region, late);
    auto page = store::findings_below(rows, region, {"43", "", "proposed", "", "", {}, {}, 10});
    REQUIRE(page.size() == 2);
    CHECK(page.front().id == late.id);
    auto next = store::findings_below(rows, region, {"43", "", "proposed", late.found_on.iso(), late.path, late.person, late.id, 10});
    REQUIRE(next.size() == 1);
    CHECK(next.front().id.value == "f1");
  });
}

TEST_CASE("a result that is marked anew replaces what it measured") {
  with_tables([](db::Session& rows) {
    MeasuredStanding standing{.attempt = "a1",
                              .person = anna,
                              .path = "43/M1/S11",
                              .measured_on = today,
                              .competency = "METH-1",
                              .percent = 44,
                              .low = 34,
                              .high = 54,
                              .items = 6,
                              .level = "MEDIUM",
                              .required = 65,
                              .standing = Standing::below};
    store::save(rows, region, standing);
    standing.percent = 70;
    store::save(rows, region, standing);
    auto read = standings_of(rows, region, anna);
    REQUIRE(read.size() == 1);
    CHECK(read[0].percent == 70);
    CHECK(store::count_measured_at(rows, region, "43/M1/S11") == 1);
    CHECK(store::count_measured_at(rows, region, "43/M1") == 0);
  });
}

TEST_CASE("people of a team are counted once for each competency that a specialist confirmed") {
  with_tables([](db::Session& rows) {
    store::insert(rows, region, finding("f1", "METH-1", FindingState::confirmed));
    store::insert(rows, region, finding("f2", "METH-1", FindingState::acknowledged, {"boris"}));
    store::insert(rows, region, finding("f3", "METH-1", FindingState::proposed, {"vera"}));
    store::insert(rows, region, finding("f4", "METH-2", FindingState::rejected));
    auto counts = store::people_by_competency(rows, region, "43/M1/S11");
    REQUIRE(counts.size() == 1);
    CHECK(counts[0].people == 2);
  });
}

TEST_CASE("a mark of the self-assessment is replaced by the next and can be taken back") {
  with_tables([](db::Session& rows) {
    store::save(rows, region, anna, {"B/04.6-ТД03", SelfMark::not_yet, {1}});
    store::save(rows, region, anna, {"B/04.6-ТД03", SelfMark::with_help, {2}});
    auto marks = store::self_marks(rows, region, anna);
    REQUIRE(marks.size() == 1);
    CHECK(marks[0].mark == SelfMark::with_help);
    store::remove_self_mark(rows, region, anna, "B/04.6-ТД03");
    CHECK(store::self_marks(rows, region, anna).empty());
  });
}

TEST_CASE("a change that is measured anew replaces what was kept of it") {
  with_tables([](db::Session& rows) {
    MeasuredChange change{"a2", "METH-1", anna, Date::of(2025, 9, 1), today, -0.5, 0.4, 0.25, 0.3, 0.12, 44, 53};
    store::save(rows, region, change);
    change.after = 0.75;
    store::save(rows, region, change);
    store::save(rows, "66", change);
    const auto kept = changes_measured(rows, region);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].person == anna);
    CHECK(kept[0].measured_before == Date::of(2025, 9, 1));
    CHECK(kept[0].after == 0.75);
    CHECK(kept[0].percent_after == 53);
  });
}
