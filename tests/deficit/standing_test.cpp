#include "deficit/result/standing.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "kit/regulation_fixture.h"
#include "psychometrics/latent/population.h"

using namespace marshrut;
using namespace marshrut::deficit;

namespace {

const regulation::Profile& profile() {
  static const auto read = regulation::kirov();
  return read;
}

MeasuredStanding measured(double percent, double low, double high, double required) {
  MeasuredResult result{.attempt = "a1",
                        .person = {"anna"},
                        .measured_on = Date::of(2026, 10, 8),
                        .competencies = {{"METH-1", percent, low, high, 6, true}}};
  return standings_of(profile(), result, {{"METH-1", required}}).front();
}

MeasuredStanding unmeasured() {
  MeasuredResult result{.attempt = "a1",
                        .person = {"anna"},
                        .measured_on = Date::of(2026, 10, 8),
                        .competencies = {{"METH-1", 50, 1, 99, 2, false}}};
  return standings_of(profile(), result, {{"METH-1", 75}}).front();
}

}  // namespace

TEST_CASE("a standing is certain only when the whole interval lies on one side of what is required") {
  struct Row {
    double percent, low, high;
    Standing standing;
  };
  const Row rows[] = {{82, 74, 90, Standing::mastered},     {72, 61, 83, Standing::near},
                      {63, 52, 74, Standing::likely_below}, {44, 34, 54, Standing::below},
                      {70, 70, 80, Standing::mastered},     {69.9, 60, 70, Standing::likely_below},
                      {60, 50, 69.9, Standing::below}};
  for (const auto& row : rows) {
    CAPTURE(row.percent);
    CHECK(standing_of(row.percent, row.low, row.high, 70) == row.standing);
  }
}

TEST_CASE("of a probability the standing is by what a wrong word costs, and certain from six items on") {
  struct Row {
    double below;
    std::int64_t items;
    Standing standing;
  };
  const Row rows[] = {{0.95, 6, Standing::below},       {0.95, 5, Standing::likely_below}, {0.61, 9, Standing::likely_below},
                      {0.59, 9, Standing::near},        {0.10, 9, Standing::near},         {0.09, 9, Standing::mastered},
                      {0.09, 5, Standing::near}};
  for (const auto& row : rows) {
    CAPTURE(row.below);
    CHECK(standing_of(profile(), row.below, row.items) == row.standing);
  }
  auto careful = profile();
  careful.levels.false_deficit_loss = 1;
  careful.levels.missed_deficit_loss = 4;
  CHECK(standing_of(careful, 0.25, 9) == Standing::likely_below);
}

TEST_CASE("what was measured more than a year ago is certain no more") {
  CHECK_FALSE(is_aged(Date::of(2026, 1, 10), Date::of(2027, 1, 10)));
  CHECK(is_aged(Date::of(2026, 1, 10), Date::of(2027, 1, 11)));
  CHECK(aged(Standing::below) == Standing::likely_below);
  CHECK(aged(Standing::mastered) == Standing::near);
  CHECK(aged(Standing::unknown) == Standing::unknown);
}

TEST_CASE("a competency that the map does not name is held against the border of the regulation") {
  CHECK(required_percent(profile(), {{"METH-1", 65}}, "METH-1") == 65);
  CHECK(required_percent(profile(), {{"METH-1", 65}}, "METH-2") == 80);
}

TEST_CASE("a specialist gets a proposal for what is below the required percent, and for nothing else") {
  auto below = proposal_of(profile(), measured(44, 34, 54, 65)).value();
  CHECK(below.state == FindingState::proposed);
  CHECK(below.kind == FindingKind::deficit);
  CHECK(below.level == "MEDIUM");
  CHECK(below.proposed_level == "MEDIUM");
  CHECK(below.required == 65);
  CHECK_FALSE(proposal_of(profile(), measured(66, 50, 80, 65)));
  CHECK_FALSE(proposal_of(profile(), measured(82, 74, 90, 65)));
}

TEST_CASE("a percent that the regulation calls no deficit but the map asks more of is a difficulty") {
  auto finding = proposal_of(profile(), measured(82, 74, 90, 90)).value();
  CHECK(finding.kind == FindingKind::difficulty);
  CHECK(finding.level == "MINIMAL");
}

TEST_CASE("too few items give no level and no numbers, only the word that more data is needed") {
  auto standing = unmeasured();
  CHECK(standing.standing == Standing::unknown);
  CHECK_FALSE(standing.percent);
  auto finding = proposal_of(profile(), standing).value();
  CHECK(finding.state == FindingState::needs_data);
  CHECK(finding.level.empty());
  CHECK_FALSE(finding.percent);
}

TEST_CASE("a repeated result says what the levels say, and whether the rise is greater than the error") {
  struct Row {
    double before, half_before, after, half_after;
    Verdict verdict;
    bool beyond;
  };
  const Row rows[] = {{30, 10, 85, 10, Verdict::eliminated, true},  {30, 10, 62, 10, Verdict::eliminated, true},
                      {55, 25, 65, 25, Verdict::reduced, false},   {59, 18, 61, 18, Verdict::reduced, false},
                      {59, 1, 61, 1, Verdict::eliminated, true}, {30, 10, 50, 10, Verdict::reduced, true},
                      {45, 10, 46, 10, Verdict::remaining, false},  {45, 10, 30, 10, Verdict::remaining, false}};
  for (const auto& row : rows) {
    CAPTURE(row.before);
    CAPTURE(row.after);
    auto finding =
        proposal_of(profile(), measured(row.before, row.before - row.half_before, row.before + row.half_before, 75))
            .value();
    auto after = measured(row.after, row.after - row.half_after, row.after + row.half_after, 75);
    auto outcome = outcome_of(profile(), finding, after, nullptr);
    CHECK(outcome.verdict == row.verdict);
    CHECK(outcome.beyond_error == row.beyond);
  }
}

TEST_CASE("a repeated result with too few items says nothing about a finding") {
  auto finding = proposal_of(profile(), measured(30, 20, 40, 75)).value();
  auto outcome = outcome_of(profile(), finding, unmeasured(), nullptr);
  CHECK(outcome.verdict == Verdict::unknown);
  CHECK_FALSE(outcome.beyond_error);
}

TEST_CASE("the probability of a rise and of the same fall add up to one, and a wider error makes it less sure") {
  rc::check([] {
    auto percent = [] { return *rc::gen::inRange(0, 101) * 1.0; };
    auto half = [] { return *rc::gen::inRange(1, 40) * 1.0; };
    auto one = percent(), other = percent(), width = half();
    auto first = measured(one, one - width, one + width, 75);
    auto second = measured(other, other - width, other + width, 75);
    auto up = rise_probability(first, second, 90);
    RC_ASSERT(std::abs(up + rise_probability(second, first, 90) - 1) < 1e-9);
    auto wider = measured(other, other - 2 * width, other + 2 * width, 75);
    RC_ASSERT(std::abs(rise_probability(first, wider, 90) - 0.5) <= std::abs(up - 0.5) + 1e-12);
  });
}

TEST_CASE("a change is kept in deviations of the people of its scale, since the last sitting that measured the competency") {
  psychometrics::OnScale place;
  place.population = {.mean = 0.5, .variance = 4};
  place.now.ability = 2.5;
  place.now.error = 0.6;
  const auto& abilities = psychometrics::node_abilities();
  for (std::size_t q = 0; q < place.percents.size(); ++q) place.percents[q] = 50 + 6 * abilities[q];
  const MeasuredCompetency anew{"METH-1", 65, 55, 75, 12, true, place};
  MeasuredStanding now = measured(65, 55, 75, 70), first = now, second = now, other = now;
  first.measured_on = Date::of(2025, 9, 1);
  second.measured_on = Date::of(2026, 2, 1);
  other.measured_on = Date::of(2026, 9, 1);
  other.competency = "METH-2";
  CHECK_FALSE(change_of(now, anew, {first, second, other}));

  auto twice = anew;
  twice.on_scale->before = place.now;
  twice.on_scale->before->ability = -0.5;
  twice.on_scale->before->error = 0.8;
  CHECK_FALSE(change_of(now, twice, {other}));
  const auto change = change_of(now, twice, {first, second, other, now}).value();
  CHECK(change.measured_before == second.measured_on);
  CHECK(change.measured_on == now.measured_on);
  CHECK(change.before == doctest::Approx(-0.5));
  CHECK(change.before_error == doctest::Approx(0.4));
  CHECK(change.after == doctest::Approx(1));
  CHECK(change.after_error == doctest::Approx(0.3));
  CHECK(change.share == doctest::Approx(0.12));
  CHECK(change.percent_before == doctest::Approx(47));
  CHECK(change.percent_after == doctest::Approx(65));
}

TEST_CASE("where nothing was measured before, the whole interval must lie at the level of elimination") {
  auto finding = proposal_of(profile(), unmeasured()).value();
  finding.level = "HIGH";
  CHECK(outcome_of(profile(), finding, measured(75, 50, 90, 75), nullptr).verdict == Verdict::reduced);
  CHECK(outcome_of(profile(), finding, measured(75, 62, 90, 75), nullptr).verdict == Verdict::eliminated);
}
