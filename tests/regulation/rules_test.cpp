#include <doctest/doctest.h>

#include <rapidcheck.h>

#include "kit/regulation_fixture.h"
#include "regulation/rules.h"

namespace marshrut::regulation {
namespace {

using enum RouteFact;

std::string level(double percent) {
  static const Profile profile = kirov();
  return level_of(profile, percent).code;
}

/// The moment of a local clock in the zone of the profile.
Instant local(const char* iso) {
  return Instant::parse(iso)->plus_minutes(-180);
}

}  // namespace

TEST_CASE("borders of levels belong to the level above") {
  CHECK(level(100) == "MINIMAL");
  CHECK(level(80) == "MINIMAL");
  CHECK(level(79.999) == "LOW");
  CHECK(level(60) == "LOW");
  CHECK(level(59.999) == "MEDIUM");
  CHECK(level(40) == "MEDIUM");
  CHECK(level(39.999) == "HIGH");
  CHECK(level(0) == "HIGH");
}

TEST_CASE("every percent has one level, and more percent never makes a deficit greater") {
  auto profile = kirov();
  CHECK(rc::check([&](unsigned a, unsigned b) {
    double low = (std::min(a, b) % 10'001) / 100.0, high = low + (std::max(a, b) % 100) / 10.0;
    high = std::min(high, 100.0);
    const auto& worse = level_of(profile, low);
    const auto& better = level_of(profile, high);
    RC_ASSERT(low >= worse.from_percent);
    RC_ASSERT(low < worse.to_percent || (low == 100 && worse.to_percent == 100));
    RC_ASSERT(&better <= &worse);
  }));
}

TEST_CASE("a term ends at most one calendar year after it starts") {
  auto profile = kirov();
  CHECK(latest_end(profile, Date::of(2025, 11, 25)) == Date::of(2026, 11, 25));
  CHECK(latest_end(profile, Date::of(2024, 2, 29)) == Date::of(2025, 2, 28));
  CHECK(rc::check([&](unsigned offset) {
    Date start = Date::of(2000, 1, 1).plus_days(static_cast<int>(offset % 40'000));
    Date end = latest_end(profile, start);
    int days = start.days_until(end);
    RC_ASSERT(days == 365 || days == 366);
    RC_ASSERT(latest_end(profile, start.plus_days(1)) >= end);
  }));
}

TEST_CASE("the earliest of several limits of a term holds") {
  auto profile = kirov();
  profile.term.days = 100;
  CHECK(latest_end(profile, Date::of(2025, 9, 1)) == Date::of(2025, 12, 10));
  profile.term.within_school_year = true;
  CHECK(latest_end(profile, Date::of(2026, 5, 1)) == Date::of(2026, 6, 30));
  CHECK(school_year_end(profile.calendar, Date::of(2026, 7, 1)) == Date::of(2027, 6, 30));
}

TEST_CASE("a route rests on an acknowledged deficit or a request, not on a revealed deficit alone") {
  auto profile = kirov();
  CHECK_FALSE(has_basis(profile, {deficit_described, conclusion_given}));
  CHECK(has_basis(profile, {deficit_described, deficit_acknowledged}));
  CHECK(has_basis(profile, {request_stated}));
}

TEST_CASE("a stage follows when the exit of the one before holds") {
  auto profile = kirov();
  CHECK(next_stage(profile, "DESIGN", {route_submitted}) == nullptr);
  REQUIRE(next_stage(profile, "DESIGN", {route_submitted, route_agreed}));
  CHECK(next_stage(profile, "DESIGN", {route_submitted, route_agreed})->code == "REALISE");
  CHECK(next_stage(profile, "REFLECT", {confirmed}) == nullptr);
  CHECK(next_stage(profile, "NOWHERE", {}) == nullptr);
  CHECK(missing_for_exit(*find_stage(profile, "DIAGNOSE"), {diagnostics_finished}) ==
        std::vector{objectivity_recorded, conclusion_given});
}

TEST_CASE("sections are ready when their facts hold, and due by the stage") {
  auto profile = kirov();
  auto unready =
      unready_sections(profile, "DESIGN", {staff_data_known, request_stated, goal_set, activity_chosen});
  REQUIRE(unready.size() == 1);
  CHECK(unready[0].code == "ACTIVITIES");
  CHECK(unready[0].missing == std::vector{activities_dated});
  Facts all{staff_data_known, deficit_described, goal_set, activity_chosen, activities_dated};
  CHECK(unready_sections(profile, "DESIGN", all).empty());
  CHECK(unready_sections(profile, "REFLECT", all).size() == 1);
  all.add(product_presented);
  CHECK(unready_sections(profile, "REFLECT", all).empty());
}

TEST_CASE("any one confirmation is enough, and the certificate waits for it") {
  auto profile = kirov();
  CHECK_FALSE(is_confirmed(profile, {product_created}));
  CHECK(is_confirmed(profile, {product_created, product_presented}));
  CHECK(is_confirmed(profile, {deficit_eliminated_by_reflection}));
  CHECK(is_confirmed(profile, {satisfaction_survey_answered, request_satisfied}));
  CHECK(is_confirmed(profile, {reflexive_questionnaire_answered, next_tasks_set}));
  CHECK_FALSE(may_certify(profile, {confirmed}));
  CHECK(may_certify(profile, {confirmed, deficit_eliminated_by_diagnostics}));
  profile.certificate.reset();
  CHECK_FALSE(may_certify(profile, {confirmed, deficit_eliminated_by_diagnostics}));
}

TEST_CASE("a deficit is eliminated when it became less and reached a named level") {
  auto profile = kirov();
  CHECK(is_eliminated(profile, "HIGH", "LOW"));
  CHECK(is_eliminated(profile, "LOW", "MINIMAL"));
  CHECK_FALSE(is_eliminated(profile, "HIGH", "MEDIUM"));
  CHECK_FALSE(is_eliminated(profile, "LOW", "LOW"));
  CHECK_FALSE(is_eliminated(profile, "MINIMAL", "LOW"));
  CHECK_FALSE(is_eliminated(profile, "LOW", "UNKNOWN"));
}

TEST_CASE("a correction of content goes through the head again, a correction of dates does not") {
  auto profile = kirov();
  CHECK(rounds_after(profile, {CorrectionPart::dates}).empty());
  REQUIRE(rounds_after(profile, {CorrectionPart::dates, CorrectionPart::content}).size() == 1);
  CHECK(rounds_after(profile, {CorrectionPart::content})[0][0].role == "HEAD");
  profile.correction.reapproval = Reapproval::never;
  CHECK(rounds_after(profile, {CorrectionPart::content}).empty());
  profile.correction.reapproval = Reapproval::always;
  CHECK(rounds_after(profile, {CorrectionPart::dates}).size() == 1);
}

TEST_CASE("a return needs a comment and an agreement does not") {
  auto profile = kirov();
  auto step = approval_rounds(profile).at(0).at(0);
  CHECK(find_decision(step, ApprovalDecision::returned)->comment_min_length == 10);
  CHECK_FALSE(find_decision(step, ApprovalDecision::agreed)->comment_min_length.has_value());
  CHECK(find_decision(step, ApprovalDecision::rejected) == nullptr);
}

TEST_CASE("a decision is due so many days after it was asked for, where the profile says how many") {
  auto step = approval_rounds(kirov()).at(0).at(0);
  CHECK(decide_by(step, Date::of(2026, 10, 28)) == Date::of(2026, 11, 4));
  CHECK(decide_by(step, Date::of(2026, 10, 31)) == Date::of(2026, 11, 9));  // asked on a Saturday, due on a Monday
  step.decide_days.reset();
  CHECK_FALSE(decide_by(step, Date::of(2026, 10, 28)));
}

TEST_CASE("approvals of one step are asked at once, and the round lasts as long as its slowest") {
  auto profile = kirov();
  auto second = profile.approvals[0];
  second.role = "CENTRE_SPECIALIST", second.decide_days = 10;
  profile.approvals.push_back(second);
  auto later = second;
  later.step = 3;
  profile.approvals.push_back(later);
  auto rounds = approval_rounds(profile);
  REQUIRE(rounds.size() == 2);
  CHECK(rounds[0].size() == 2);
  CHECK(rounds[1][0].role == "CENTRE_SPECIALIST");
  CHECK(decide_by(rounds[0], Date::of(2026, 10, 5)) == Date::of(2026, 10, 15));
}

TEST_CASE("a stage is passed while its exit holds, and a way back is not walked") {
  auto profile = kirov();
  CHECK(current_stage(profile, "DESIGN", {})->code == "DESIGN");
  CHECK(current_stage(profile, "DESIGN", {route_submitted, route_agreed})->code == "REALISE");
  CHECK(current_stage(profile, "DESIGN", {route_submitted, route_agreed, activities_finished})->code == "REFLECT");
  profile.stages.back().next = {"DESIGN"};
  CHECK(current_stage(profile, "DESIGN", {route_submitted, route_agreed, activities_finished, confirmed})->code == "REFLECT");
  CHECK(current_stage(profile, "UNKNOWN", {}) == nullptr);
}

TEST_CASE("a term of school quarters ends with the last of them, and days between two belong to the next") {
  CalendarRule calendar;
  calendar.quarters = {{{9, 1}, {10, 25}}, {{11, 5}, {12, 28}}, {{1, 12}, {3, 20}}, {{3, 30}, {5, 25}}};
  CHECK(quarter_end(calendar, Date::of(2026, 9, 1), 1) == Date::of(2026, 10, 25));
  CHECK(quarter_end(calendar, Date::of(2026, 9, 1), 2) == Date::of(2026, 12, 28));
  CHECK(quarter_end(calendar, Date::of(2026, 10, 30), 1) == Date::of(2026, 12, 28));
  CHECK(quarter_end(calendar, Date::of(2026, 12, 28), 2) == Date::of(2027, 3, 20));
  CHECK(quarter_end(calendar, Date::of(2026, 12, 29), 4) == Date::of(2027, 12, 28));
}

TEST_CASE("facts are kept as text and read back, and what is no fact is passed over") {
  Facts facts{goal_set, confirmed};
  CHECK(facts_from(codes_of(facts)) == facts);
  CHECK(facts_from("goal_set;no_such_fact") == Facts{goal_set});
  CHECK(codes_of(Facts{}) == "");
  CHECK(facts.without({goal_set}) == Facts{confirmed});
  CHECK(facts.only({goal_set, activities_finished}) == Facts{goal_set});
}

TEST_CASE("checks are gates or warnings as the profile says") {
  auto profile = kirov();
  CHECK(severity_of(profile, RouteCheck::basis) == CheckSeverity::gate);
  CHECK(severity_of(profile, RouteCheck::transfer) == CheckSeverity::warning);
  profile.checks.clear();
  CHECK(severity_of(profile, RouteCheck::basis) == CheckSeverity::off);
}

TEST_CASE("roles are found by duty and tasks belong to roles") {
  auto profile = kirov();
  CHECK(role_of(profile, access::Duty::head)->title.ru == "Руководитель образовательной организации");
  CHECK(role_of(profile, access::Duty::curator) == nullptr);
  CHECK(may_do(profile, TaskKind::applications, access::Duty::municipal_methodist));
  CHECK_FALSE(may_do(profile, TaskKind::conclude, access::Duty::teacher));
  CHECK(may_correct(profile, access::Duty::teacher, CorrectionPart::dates));
  CHECK_FALSE(may_correct(profile, access::Duty::ministry, CorrectionPart::dates));
}

TEST_CASE("a head sees the route, and the scores only after the teacher opened them") {
  auto profile = kirov();
  CHECK(sight_of(profile, SeenThing::route, access::Duty::head) == Sight::yes);
  CHECK(sight_of(profile, SeenThing::results, access::Duty::head) == Sight::with_permission_of_teacher);
  CHECK(sight_of(profile, SeenThing::results, access::Duty::ministry) == Sight::no);
  CHECK(sight_of(profile, SeenThing::raw_answers, access::Duty::head) == Sight::no);
}

TEST_CASE("deadlines keep out of protected seasons and notices out of quiet hours") {
  auto profile = kirov();
  CHECK(is_protected(profile, Date::of(2026, 3, 1)));
  CHECK(is_protected(profile, Date::of(2026, 8, 31)));
  CHECK_FALSE(is_protected(profile, Date::of(2026, 2, 28)));
  CHECK_FALSE(is_protected(profile, Date::of(2026, 9, 1)));
  CHECK(load_share(profile, Date::of(2026, 4, 15)) == doctest::Approx(0.5));
  CHECK(load_share(profile, Date::of(2026, 7, 15)) == doctest::Approx(0));
  CHECK(load_share(profile, Date::of(2026, 10, 15)) == doctest::Approx(1));
  CHECK_FALSE(is_quiet(profile, local("2026-11-25T07:00:00.000Z")));
  CHECK_FALSE(is_quiet(profile, local("2026-11-25T19:59:59.000Z")));
  CHECK(is_quiet(profile, local("2026-11-25T20:00:00.000Z")));
  CHECK(is_quiet(profile, local("2026-11-25T06:59:59.000Z")));
  CHECK(is_quiet(profile, local("2026-11-28T12:00:00.000Z")));
  CHECK(is_quiet(profile, local("2026-07-15T12:00:00.000Z")));
}

TEST_CASE("a season may run over the new year") {
  auto profile = kirov();
  profile.calendar.seasons = {{"HOLIDAYS", {}, {12, 28}, {1, 8}, 0, true, true, {}}};
  CHECK(is_protected(profile, Date::of(2025, 12, 31)));
  CHECK(is_protected(profile, Date::of(2026, 1, 8)));
  CHECK_FALSE(is_protected(profile, Date::of(2026, 1, 9)));
}

TEST_CASE("numbers of papers are made by their format") {
  CHECK(formatted_number("ИРО-{year}/{number:5}", 42, 2026) == "ИРО-2026/00042");
  CHECK(formatted_number("{number}", 42, 2026) == "42");
  CHECK(formatted_number("{number:2}", 12345, 2026) == "12345");
  for (auto wrong : {"2026", "{year}", "{number", "{name}-{number}", "{number:x}", "{number:0}", "{number:}"})
    CHECK_MESSAGE(!formatted_number(wrong, 1, 2026).has_value(), wrong);
}

}  // namespace marshrut::regulation
