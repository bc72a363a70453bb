#include "diagnostics/marking/severity.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace marshrut::diagnostics {
namespace {

const std::vector<double> severities{-0.8, -0.3, 0.0, 0.2, 0.3, 0.6};
constexpr Instant early{1'000}, late{2'000}, since{1'500};

double uniform(std::mt19937_64& random) {
  return static_cast<double>(random() >> 11) * 0x1p-53;
}
double normal(std::mt19937_64& random) {
  const double first = 1 - uniform(random), second = uniform(random);
  return std::sqrt(-2 * std::log(first)) * std::cos(2 * 3.14159265358979323846 * second);
}

PersonId expert_of(std::size_t at) { return {"E" + std::to_string(at)}; }

/// What makes one mark harsher besides the expert's severity.
struct MarkMoment {
  std::size_t expert = 0;
  std::size_t criterion = 0;
  bool is_late = false;
};

/// Works of two cases with three criteria each, of one point, but the last of each of two; two experts mark each work.
struct MadeUpMarks {
  std::vector<CriterionRating> ratings;
  std::mt19937_64 random;

  explicit MadeUpMarks(std::uint64_t seed) : random(seed) {}

  template <class Harsher>
  void mark(const std::string& work, double ability, std::size_t expert, bool is_late, Harsher&& harsher) {
    for (std::size_t criterion = 0; criterion < 6; ++criterion) {
      const double over = ability - severities[expert % severities.size()] - 0.25 * (static_cast<double>(criterion) - 2.5) -
                          harsher(MarkMoment{expert, criterion, is_late});
      double points = uniform(random) < 1 / (1 + std::exp(-over)) ? 1 : 0;
      if (criterion % 3 == 2) points = with_two_points(over);
      ratings.push_back({{work}, criterion < 3 ? "A" : "B", "c" + std::to_string(criterion % 3), expert_of(expert), points,
                         is_late ? late : early});
    }
  }
  double with_two_points(double over) {
    const double one = std::exp(over + 0.4), two = std::exp(2 * over), at = uniform(random) * (1 + one + two);
    return at < 1 ? 0 : at < 1 + one ? 1 : 2;
  }
};

constexpr auto evenly = [](const MarkMoment&) { return 0.0; };

/// Works are dealt so that every two of the experts meet.
template <class Harsher>
std::vector<CriterionRating> made_up(std::size_t works, std::uint64_t seed, Harsher&& harsher, std::size_t experts = 6) {
  MadeUpMarks made(seed);
  for (std::size_t work = 0; work < works; ++work) {
    const auto first = work % experts, second = (first + 1 + work / experts % (experts - 1)) % experts;
    const double ability = 1.2 * normal(made.random);
    for (const auto expert : {first, second}) made.mark("w" + std::to_string(work), ability, expert, work % 2 == 1, harsher);
  }
  return std::move(made.ratings);
}

const ExpertSeverity& line_of(const SeverityReport& report, std::size_t expert) {
  const auto found = std::ranges::find(report.experts, expert_of(expert), &ExpertSeverity::expert);
  REQUIRE(found != report.experts.end());
  return *found;
}
const MeasuredSeverity& of(const SeverityReport& report, std::size_t expert) {
  const auto& line = line_of(report, expert);
  REQUIRE(line.measured);
  return *line.measured;
}

}  // namespace

TEST_CASE("severities are recovered within their stated errors, which are neither too small nor too great") {
  double squares = 0;
  int beyond = 0, all = 0;
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    const auto report = severity_report(made_up(240, seed, evenly), since);
    REQUIRE(report.state == SeverityState::measured);
    CHECK(report.groups.empty());
    for (std::size_t expert = 0; expert < severities.size(); ++expert) {
      const auto& one = of(report, expert);
      const double z = (one.severity - severities[expert]) / one.error;
      squares += z * z, beyond += std::abs(z) > 2 ? 1 : 0, ++all;
      CHECK(std::abs(z) < 4);
      CHECK(one.error < 0.25);
      CHECK(one.low < one.severity);
    }
    CHECK(of(report, 0).word == SeverityWord::milder);
    CHECK(of(report, 5).word == SeverityWord::stricter);
    CHECK(of(report, 0).fair_average > report.fair_average);
    CHECK(of(report, 5).fair_average < report.fair_average);
  }
  MESSAGE("mean squared z " << squares / all << ", beyond two errors " << beyond << " of " << all);
  CHECK(squares / all < 1.5);
  CHECK(squares / all > 0.6);
  CHECK(beyond <= all / 10);
}

TEST_CASE("whoever marks a criterion otherwise than the rest is flagged on it, the even are rarely") {
  const auto report = severity_report(made_up(600, 31, [](const MarkMoment& at) { return at.expert == 3 && at.criterion == 4 ? 1.5 : 0.0; }), since);
  const auto& biases = line_of(report, 3).biases;
  const auto found = std::ranges::find_if(biases, [](const CriterionBias& one) { return one.item == "B" && one.criterion == "c1"; });
  REQUIRE(found != biases.end());
  CHECK(found->z < -3);
  CHECK(found->word == SeverityWord::stricter);
  CHECK(found->marks == 200);
  std::size_t flagged = 0;
  for (std::uint64_t seed = 41; seed <= 45; ++seed) {
    const auto even = severity_report(made_up(600, seed, evenly), since);
    for (std::size_t expert = 0; expert < severities.size(); ++expert) flagged += line_of(even, expert).biases.size();
  }
  CHECK(flagged <= 14);  // of 180, where chance alone flags 8
}

TEST_CASE("who became stricter is flagged, and how much is told within its error") {
  const auto report = severity_report(made_up(900, 51, [](const MarkMoment& at) { return at.expert == 2 && at.is_late ? 1.0 : 0.0; }), since);
  const auto& drift = of(report, 2).drift;
  REQUIRE(drift);
  CHECK(drift->word == SeverityWord::stricter);
  // The mean of the six moved by a sixth of it.
  CHECK(std::abs(drift->change - 5.0 / 6) < 3 * drift->error);
  std::size_t flagged = 0;
  for (std::uint64_t seed = 61; seed <= 65; ++seed) {
    const auto even = severity_report(made_up(600, seed, evenly), since);
    for (std::size_t expert = 0; expert < severities.size(); ++expert) {
      REQUIRE(of(even, expert).drift);
      flagged += of(even, expert).drift->word != SeverityWord::alike ? 1 : 0;
    }
  }
  CHECK(flagged <= 4);  // of 30
}

TEST_CASE("an expert whose marks follow nothing scatters more than the model expects") {
  auto ratings = made_up(600, 71, evenly);
  std::mt19937_64 random(72);
  for (auto& one : ratings)
    if (one.expert == expert_of(1)) one.points = uniform(random) < 0.5 ? 0 : one.criterion == "c2" ? 2 : 1;
  const auto report = severity_report(ratings, since);
  CHECK(of(report, 1).misfit);
  CHECK(of(report, 1).outfit > 1.3);
  CHECK_FALSE(of(report, 4).misfit);
}

TEST_CASE("few common works are no numbers, and neither are marks that are always the same") {
  const auto few = severity_report(made_up(20, 81, evenly), since);
  CHECK(few.state == SeverityState::few);
  REQUIRE(few.experts.size() == 6);
  for (const auto& one : few.experts) {
    CHECK_FALSE(one.measured);
    CHECK(one.standing == ExpertStanding::few);
    CHECK(one.common < common_works_min);
  }
  CHECK(severity_report({}, since).state == SeverityState::few);
  auto ratings = made_up(240, 82, evenly);
  for (auto& one : ratings)
    if (one.expert == expert_of(0)) one.points = one.criterion == "c2" ? 2 : 1;
  const auto without = severity_report(ratings, since);
  CHECK(without.state == SeverityState::measured);
  CHECK(without.experts.front().standing == ExpertStanding::constant);
  CHECK_FALSE(without.experts.front().measured);
  CHECK(of(without, 5).word == SeverityWord::stricter);
  for (auto& one : ratings) one.points = 1;
  CHECK(severity_report(ratings, since).state == SeverityState::constant);
}

TEST_CASE("experts whom no common works join are compared with nobody, and it is told who hangs together") {
  auto ratings = made_up(200, 91, evenly, 3);
  for (auto apart : made_up(200, 92, evenly, 3)) {
    apart.attempt.value = "x" + apart.attempt.value, apart.expert.value = "F" + apart.expert.value;
    ratings.push_back(std::move(apart));
  }
  const auto report = severity_report(ratings, since);
  CHECK(report.state == SeverityState::unlinked);
  REQUIRE(report.groups.size() == 2);
  CHECK(report.groups[0].size() == 3);
  for (const auto& one : report.experts) CHECK_FALSE(one.measured);
  // One work that both sides marked joins them.
  MadeUpMarks bridge(93);
  bridge.mark("w0", 0, 0, false, evenly);
  for (auto& one : bridge.ratings) one.expert.value = "FE0", ratings.push_back(one);
  CHECK(severity_report(ratings, since).groups.empty());
}

TEST_CASE("points that nobody gave leave no hole, and the criteria with most marks are compared") {
  auto ratings = made_up(240, 101, evenly);
  for (auto& one : ratings)
    if (one.criterion == "c2" && one.points == 1) one.points = 2;
  const auto report = severity_report(ratings, since);
  CHECK(report.state == SeverityState::measured);
  CHECK(report.fair_average > 0);
  CHECK(report.fair_average < 2);
  std::vector<CriterionRating> many;
  for (const auto& one : ratings) {
    many.push_back(one);
    if (one.item == "A" && one.criterion == "c0")
      for (int copy = 0; copy < 40; ++copy) many.push_back(one), many.back().item = "rare" + std::to_string(many.size() % 700);
  }
  const auto kept = comparable(many);
  CHECK(kept.criteria.size() <= criteria_most);
  CHECK(std::ranges::count(kept.ratings.items, "B#c2") == 1);
}

}  // namespace marshrut::diagnostics
