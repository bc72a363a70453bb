#include "route/content/checks.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "route/errors.h"
#include "route_fixture.h"

using namespace marshrut;
using namespace marshrut::route;
using regulation::CheckSeverity;
using regulation::RouteCheck;

namespace {

const Remark* find_remark(const std::vector<Remark>& remarks, RouteCheck check) {
  auto found = std::ranges::find(remarks, check, &Remark::check);
  return found == remarks.end() ? nullptr : &*found;
}

std::vector<Remark> remarks(const RouteContent& content, const Basis& basis = fixture::basis()) {
  return remarks_on(fixture::kirov(), content, basis);
}

}  // namespace

TEST_CASE("the sound route has no remarks and passes the gates") {
  auto found = remarks(fixture::content());
  CHECK(found.empty());
  CHECK(pass_gates(fixture::kirov(), fixture::content(), found));
}

TEST_CASE("each broken rule is found, as a gate or a warning as the profile has it") {
  struct Line {
    RouteCheck check;
    CheckSeverity severity;
    void (*spoil)(RouteContent&, Basis&);
  };
  using enum RouteCheck;
  const Line lines[] = {
      {basis, CheckSeverity::gate, [](RouteContent&, Basis& b) { b.grounds.clear(); }},
      {term, CheckSeverity::gate, [](RouteContent& c, Basis&) { c.ends = c.starts.plus_years(1).plus_days(1); }},
      {term, CheckSeverity::gate, [](RouteContent& c, Basis&) { c.ends = c.starts.plus_days(-1); }},
      {term_reason, CheckSeverity::gate, [](RouteContent& c, Basis&) { c.term_reason = "   коротко   "; }},
      {sections, CheckSeverity::gate, [](RouteContent& c, Basis&) { c.goals.clear(); }},
      {goal_of_activity, CheckSeverity::gate, [](RouteContent& c, Basis&) { c.items[1].goal = {"other"}; }},
      {dates_of_activity, CheckSeverity::gate, [](RouteContent& c, Basis&) { c.items[0].starts = c.starts.plus_days(-1); }},
      {transfer, CheckSeverity::warning, [](RouteContent& c, Basis&) { c.items[1].kind = catalogue::ActivityKind::learning; }},
      {reflection, CheckSeverity::warning, [](RouteContent& c, Basis&) { c.items.pop_back(); }},
      {education_types, CheckSeverity::warning, [](RouteContent& c, Basis&) { c.items[0].education_type = c.items[1].education_type; }},
      {clash, CheckSeverity::warning,
       [](RouteContent& c, Basis&) {
         for (auto& item : c.items) item.form = catalogue::StudyForm::in_person;
         c.items[1].starts = c.items[1].ends = c.items[2].starts;
       }},
      {weekly_load, CheckSeverity::warning, [](RouteContent& c, Basis&) { c.items[0].hours = 60; }},
      {protected_season, CheckSeverity::warning,
       [](RouteContent& c, Basis&) { c.items[2].starts = c.items[2].ends = Date::of(2027, 4, 20); }},
      {uncovered_deficit, CheckSeverity::warning,
       [](RouteContent& c, Basis&) {
         for (auto& item : c.items) item.covers = "METH-5";
       }},
  };
  for (const auto& line : lines) {
    INFO(name_of(line.check));
    auto content = fixture::content();
    auto basis = fixture::basis();
    line.spoil(content, basis);
    auto found = remarks(content, basis);
    const auto* remark = find_remark(found, line.check);
    REQUIRE(remark);
    CHECK(remark->severity == line.severity);
    CHECK(pass_gates(fixture::kirov(), content, found).has_value() == (line.severity == CheckSeverity::warning));
  }
}

TEST_CASE("a deadline in a protected season names the season of the regulation, and no other") {
  auto content = fixture::content();
  content.items[2].starts = content.items[2].ends = Date::of(2027, 4, 20);
  const auto found = remarks(content);
  const auto* remark = find_remark(found, RouteCheck::protected_season);
  REQUIRE(remark);
  REQUIRE(remark->seasons);
  REQUIRE(remark->seasons->size() == 1);
  CHECK(remark->seasons->front().ru == "ВПР и подготовка к государственной итоговой аттестации");
}

TEST_CASE("a term of exactly one calendar year passes") {
  auto content = fixture::content();
  content.ends = content.starts.plus_years(1);
  CHECK(!find_remark(remarks(content), RouteCheck::term));
}

TEST_CASE("a request alone is a basis") {
  Basis request{{{"r1", GroundKind::request, "", "Работа с одарёнными", "", 0, 0}}, false};
  CHECK(!find_remark(remarks(fixture::content(), request), RouteCheck::basis));
}

TEST_CASE("hours with replaced lessons do not count as weekly load") {
  auto content = fixture::content();
  content.items[0].hours = 60;
  content.items[0].release_days = 10;
  CHECK(!find_remark(remarks(content), RouteCheck::weekly_load));
}

TEST_CASE("an activity whose session was called off closes no deficit and adds no type of education") {
  auto content = fixture::content();
  content.items[0].covers = "METH-1";
  content.items[1].covers = content.items[2].covers = "METH-2";
  REQUIRE(remarks(content).empty());
  content.items[0].state = RouteItemState::cancelled;
  auto found = remarks(content);
  const auto* uncovered = find_remark(found, RouteCheck::uncovered_deficit);
  REQUIRE(uncovered);
  CHECK(uncovered->items == std::vector<std::string>{"METH-1"});
  CHECK(find_remark(found, RouteCheck::education_types));
}

TEST_CASE("a profile may make a warning a gate or switch it off") {
  auto profile = fixture::kirov();
  auto content = fixture::content();
  content.items.pop_back();
  for (auto& rule : profile.checks)
    if (rule.check == RouteCheck::reflection) rule.severity = CheckSeverity::gate;
  auto refused = pass_gates(profile, content, remarks_on(profile, content, fixture::basis()));
  REQUIRE(!refused);
  CHECK(refused.error().code == &errors::reflection_missing);
  for (auto& rule : profile.checks) rule.severity = CheckSeverity::off;
  CHECK(remarks_on(profile, content, {}).empty());
}

TEST_CASE("a refusal names activities by their titles") {
  auto content = fixture::content();
  content.items[1].goal = {};
  auto refused = pass_gates(fixture::kirov(), content, remarks(content));
  REQUIRE(!refused);
  CHECK(refused.error().words_ru().find("«Мероприятие i2»") != std::string::npos);
}

TEST_CASE("an end is refused exactly when it lies beyond one calendar year") {
  CHECK(rc::check([] {
    auto content = fixture::content();
    content.starts = Date::of(2026, 1, 1).plus_days(*rc::gen::inRange(0, 1200));
    content.ends = content.starts.plus_days(*rc::gen::inRange(-5, 380));
    bool refused = find_remark(remarks(content), RouteCheck::term) != nullptr;
    RC_ASSERT(refused == (content.ends < content.starts || content.ends > content.starts.plus_years(1)));
  }));
}
