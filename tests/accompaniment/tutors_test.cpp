#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "accompaniment/errors.h"
#include "accompaniment/risk/risk.h"
#include "accompaniment/tutor/balance.h"
#include "accompaniment/tutor/certificates.h"
#include "kit/regulation_fixture.h"

using namespace marshrut;
using namespace marshrut::accompaniment;

namespace {

const regulation::Profile& sverdlovsk() {
  static const auto profile = regulation::read_file("sverdlovsk.toml").value();
  return profile;
}

const auto today = Date::of(2026, 11, 26);

Checkpoint point(Date due, CheckpointState state = CheckpointState::planned) {
  Checkpoint checkpoint;
  checkpoint.due = due;
  checkpoint.state = state;
  return checkpoint;
}

TutorCertificate certificate(Date from, Date to) { return {{"P"}, "1", "Академия", from, to, 0}; }

CertificateStanding standing(std::vector<TutorCertificate> certificates) {
  return certified_on(sverdlovsk(), certificates, today).standing;
}

}  // namespace

TEST_CASE("a route is at risk from the day after the second unheld checkpoint, or after three weeks of silence") {
  const regulation::RiskRule rule{2, 21, {}};
  auto days = risk_days(rule, std::vector{point(Date::of(2026, 12, 10)), point(Date::of(2026, 12, 1))}, today);
  CHECK(days.overdue_from == Date::of(2026, 12, 11));
  CHECK(days.silence_from == Date::of(2026, 12, 17));
  CHECK(days.first() == Date::of(2026, 12, 11));
  auto held = std::vector{point(Date::of(2026, 12, 1), CheckpointState::done), point(Date::of(2026, 12, 10))};
  CHECK_FALSE(risk_days(rule, held, today).overdue_from);
}

TEST_CASE("the reasons of risk hold of an open route only, from their days on") {
  SupportedRoute route;
  route.heard_on = today.plus_days(-25);
  route.silence_from = today.plus_days(-4);
  route.overdue_from = today.plus_days(1);
  auto reasons = risks_on(route, 1, today);
  REQUIRE(reasons.size() == 1);
  CHECK(reasons[0].kind == RiskKind::silence);
  CHECK(reasons[0].count == 25);
  CHECK(risks_on(route, 2, today.plus_days(1)).size() == 2);
  route.state = SupportState::paused;
  CHECK(risks_on(route, 2, today.plus_days(1)).empty());
}

TEST_CASE("a certificate counts on both its days, warns before it ends, and is followed by the next without a gap") {
  using enum CertificateStanding;
  CHECK(standing({}) == absent);
  CHECK(standing({certificate(today, Date::of(2028, 1, 1))}) == valid);
  CHECK(standing({certificate(today.plus_days(1), Date::of(2028, 1, 1))}) == ahead);
  CHECK(standing({certificate(Date::of(2020, 1, 1), today)}) == ends_soon);
  CHECK(standing({certificate(Date::of(2020, 1, 1), today.plus_days(30))}) == ends_soon);
  CHECK(standing({certificate(Date::of(2020, 1, 1), today.plus_days(31))}) == valid);
  CHECK(standing({certificate(Date::of(2020, 1, 1), today.plus_days(-1))}) == expired);
  CHECK(standing({certificate(Date::of(2020, 1, 1), today), certificate(today.plus_days(1), Date::of(2028, 1, 1))}) == valid);
  CHECK(standing({certificate(Date::of(2020, 1, 1), today), certificate(today.plus_days(2), Date::of(2028, 1, 1))}) == ends_soon);
}

TEST_CASE("only the roles that hold the duty of a tutor need a certificate, and only where the regulation asks for one") {
  CHECK(needs_certificate(sverdlovsk(), access::Duty::tutor));
  CHECK(needs_certificate(sverdlovsk(), access::Duty::curator));
  CHECK_FALSE(needs_certificate(sverdlovsk(), access::Duty::mentor));
  CHECK_FALSE(needs_certificate(regulation::kirov(), access::Duty::tutor));
  SupportMember member{{"P"}, access::Duty::tutor, "Ким", {}, {}};
  CHECK(may_accompany(sverdlovsk(), member, {}, today, "").error().code == &errors::certificate_missing);
  std::vector over{certificate(Date::of(2020, 1, 1), today.plus_days(-1))};
  CHECK(may_accompany(sverdlovsk(), member, over, today, "").error().code == &errors::certificate_expired);
  CHECK(may_accompany(sverdlovsk(), member, {over}, today.plus_days(-1), ""));
}

TEST_CASE("loads proposed from nothing differ by two at most, and the subject decides while they do") {
  rc::check([] {
    const auto tutors_count = *rc::gen::inRange(1, 8);
    const auto routes_count = *rc::gen::inRange(0, 60);
    std::vector<TutorAtHand> tutors;
    for (int i = 0; i < tutors_count; ++i)
      tutors.push_back({{"T" + std::to_string(i)}, "", {"43"}, *rc::gen::element<std::string>("MATH", "PHYS", "MATH;PHYS"), 0, 1000});
    std::vector<RouteWithoutTutor> routes;
    for (int i = 0; i < routes_count; ++i)
      routes.push_back({{"R" + std::to_string(i)}, {"P"}, "43/M1/S11", *rc::gen::element<std::string>("MATH", "PHYS", "ART")});
    auto proposals = proposed_tutors(tutors, routes);
    RC_ASSERT(std::ranges::none_of(proposals, [](const Proposal& one) { return one.tutor.empty(); }));
    auto [least, most] = std::ranges::minmax(tutors, {}, &TutorAtHand::routes);
    RC_ASSERT(most.routes - least.routes <= balance_most);
  });
}

TEST_CASE("a tutor of the subject comes first; who is full or out of reach is passed over") {
  std::vector<TutorAtHand> tutors{{{"ART"}, "", {"43"}, "ART", 0, 25}, {{"MATH"}, "", {"43"}, "MATH", 1, 25}};
  RouteWithoutTutor route{{"R"}, {"P"}, "43/M1/S11", "PHYS;MATH"};
  CHECK(proposed_tutors(tutors, std::vector{route})[0].tutor.value == "MATH");
  CHECK(proposed_tutors(tutors, std::vector{route})[0].tutor.value == "ART");  // else three against none
  tutors = {{{"A"}, "", {"43"}, "MATH", 25, 25}, {{"B"}, "", {"43/M2"}, "MATH", 0, 25}, {{"P"}, "", {"43"}, "MATH", 0, 25}};
  CHECK(proposed_tutors(tutors, std::vector{route})[0].tutor.empty());
}
