#include <doctest/doctest.h>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "made_up.h"
#include "psychometrics/calibration/calibrate.h"
#include "psychometrics/errors.h"
#include "psychometrics/raters/likelihood.h"
#include "psychometrics/raters/raters.h"

namespace marshrut::psychometrics {
namespace {

const std::vector<double> severities{-0.9, -0.3, 0.1, 0.4, 0.7};
const std::vector<double> difficulties{-0.6, -0.2, 0.3, 0.9};
const std::vector<double> steps{-1.2, 0.1, 1.1};

std::uint32_t made_up_rating(double ability, double severity, std::mt19937_64& random) {
  std::vector<double> log_p{0};
  for (const double step : steps) log_p.push_back(log_p.back() + ability - severity - step);
  double sum = 0;
  for (double& one : log_p) sum += one = std::exp(one);
  double left = uniform(random) * sum;
  std::uint32_t points = 0;
  while (points + 1 < log_p.size() && (left -= log_p[points]) > 0) ++points;
  return points;
}

/// A file of ratings; `rates` says whether rater r sees person p.
template <class Rates>
std::string made_up_file(std::size_t people, std::uint64_t seed, Rates&& rates) {
  std::string text = "person,rater,a,b,c,d\n";
  std::mt19937_64 random(seed);
  const auto abilities = made_up_abilities(people, seed + 1, 1.1);
  for (std::size_t person = 0; person < people; ++person)
    for (std::size_t rater = 0; rater < severities.size(); ++rater) {
      if (!rates(person, rater)) continue;
      text += fmt::format("p{},R{}", person, rater);
      for (const double difficulty : difficulties)
        text += fmt::format(",{}", 1 + made_up_rating(abilities[person], difficulty + severities[rater], random));
      text += '\n';
    }
  return text;
}

RaterFit fitted(const std::string& text, Steps how = Steps::common) {
  const auto ratings = read_ratings(text, "F.csv", {});
  REQUIRE(ratings);
  auto fit = fit_raters(*ratings, how);
  REQUIRE(fit);
  CHECK(fit->converged);
  return std::move(*fit);
}

void check_severities(const RaterFit& fit) {
  for (std::size_t rater = 0; rater < severities.size(); ++rater) {
    const auto& one = fit.facets.at(0).levels.at(rater);
    CAPTURE(one.level);
    REQUIRE(one.se);
    CHECK(std::abs(one.severity - severities[rater]) < 3 * *one.se);
    CHECK(*one.se > 0.01);
    CHECK(*one.se < 0.2);
    CHECK(one.infit == doctest::Approx(1).epsilon(0.1));
    CHECK(one.outfit == doctest::Approx(1).epsilon(0.1));
    CHECK_FALSE(one.misfit);
  }
}

}  // namespace

TEST_CASE("severities, difficulties and steps are recovered where everybody rates everybody, and where few link all") {
  for (const bool crossed : {true, false}) {
    CAPTURE(crossed);
    const auto fit = fitted(made_up_file(crossed ? 200 : 500, 21, [&](std::size_t person, std::size_t rater) {
      return crossed || person % 5 == rater || (person + 1) % 5 == rater;
    }));
    CHECK(fit.linked);
    check_severities(fit);
    for (std::size_t item = 0; item < difficulties.size(); ++item) {
      CHECK(std::abs(fit.items[item].difficulty - difficulties[item]) < 3 * *fit.items[item].se);
      CHECK(fit.items[item].least == 1);
    }
    for (std::size_t step = 0; step < steps.size(); ++step)
      CHECK(fit.items[0].steps[step] == doctest::Approx(steps[step]).epsilon(0.15));
    CHECK(std::abs(fit.variance - 1.21) < 3 * *fit.se_variance);
    // Who was rated by the harsh is lifted by a fair average.
    const auto& levels = fit.facets[0].levels;
    CHECK(*levels.front().fair_average > *levels.back().fair_average);
    REQUIRE(fit.persons[0].fair_average);
  }
}

TEST_CASE("raters who share nobody are fitted as if by lot, said so, and get no fair averages") {
  const auto fit =
      fitted(made_up_file(2'000, 22, [](std::size_t person, std::size_t rater) { return person % 5 == rater; }));
  CHECK_FALSE(fit.linked);
  check_severities(fit);
  REQUIRE(fit.warnings.size() == 1);
  CHECK(fit.warnings[0].code == &errors::raters_not_linked);
  CHECK_FALSE(fit.facets[0].levels[0].fair_average);
  CHECK_FALSE(fit.persons[0].fair_average);
}

TEST_CASE("the observed information is what differences of the gradient say, at a maximum or not") {
  const auto ratings = read_ratings(
      made_up_file(60, 25, [](std::size_t person, std::size_t rater) { return person % 5 != rater; }), "F.csv", {});
  for (const auto steps_of : {Steps::common, Steps::item}) {
    const auto design = rater_design(*ratings, steps_of);
    REQUIRE(design);
    RaterLikelihood likelihood(*design);
    Point at(design->free() + 1, 0.1);
    REQUIRE(likelihood.visit(at));
    const auto observed = likelihood.observed_information();
    for (std::size_t column = 0; column < at.size(); ++column) {
      auto above = at, below = at;
      above[column] += 1e-4, below[column] -= 1e-4;
      const auto high = likelihood.visit(above)->score, low = likelihood.visit(below)->score;
      for (std::size_t line = 0; line < at.size(); ++line)
        CHECK(std::abs(observed[line * at.size() + column] - (low[line] - high[line]) / 2e-4) < 1e-3);
    }
  }
}

TEST_CASE("where raters agree nearly always the variance stands at its bound, and severities are there all the same") {
  std::string text = "person,rater,a,b,c\n";
  for (int person = 0; person < 60; ++person)
    for (int rater = 0; rater < 2; ++rater) {
      const int points = std::clamp(person % 4 + (person % 20 == 1 && rater == 1 ? 1 : 0), 0, 3);
      text += fmt::format("p{},R{},{:d},{:d},{:d}\n", person, rater, points > 0, points > 1, points > 2);
    }
  const auto fit = fitted(text, Steps::item);
  CHECK(fit.variance == doctest::Approx(50));
  const auto& levels = fit.facets[0].levels;
  CHECK(levels[1].severity < 0);
  REQUIRE(levels[1].se);
  CHECK(std::abs(levels[1].severity) < 4 * *levels[1].se);
}

TEST_CASE("who is harsher on one item than on the others is found by the residuals, and nobody else") {
  std::string text = "person,rater,a,b,c,d\n";
  std::mt19937_64 random(27);
  const auto abilities = made_up_abilities(400, 28, 1.1);
  for (std::size_t person = 0; person < abilities.size(); ++person)
    for (const std::size_t rater : {person % 5, (person + 1) % 5}) {
      text += fmt::format("p{},R{}", person, rater);
      for (std::size_t item = 0; item < difficulties.size(); ++item) {
        const double harsher = rater == 2 && item == 3 ? 1.2 : 0;
        text += fmt::format(",{}", made_up_rating(abilities[person], difficulties[item] + severities[rater] + harsher, random));
      }
      text += '\n';
    }
  const auto levels = fitted(text).facets.at(0).levels;
  std::size_t far = 0;
  for (const auto& level : levels) {
    REQUIRE(level.biases.size() == 4);
    for (const auto& bias : level.biases) {
      CHECK(bias.ratings == 160);
      if (std::abs(bias.z) > 3) ++far;
    }
  }
  const auto found = std::ranges::find(levels, "R2", &FacetLevel::level);
  CHECK(found->biases[3].item == "d");
  CHECK(found->biases[3].z < -4);
  CHECK(found->biases[3].excess < -0.3);
  CHECK(far <= 2);  // what is taken from one item is given to the rest of them
}

TEST_CASE("without facets and with steps of each item it is the partial credit model") {
  std::string ratings = "a,b,c,d\n", responses = ratings;
  std::mt19937_64 random(23);
  for (const double ability : made_up_abilities(400, 24)) {
    std::string line;
    for (const double difficulty : difficulties)
      line += fmt::format("{}{}", line.empty() ? "" : ",", made_up_rating(ability, difficulty, random));
    ratings += line + '\n', responses += line + '\n';
  }
  const auto fit = fitted(ratings, Steps::item);
  CalibrationPlan plan;
  plan.model = Model::partial_credit;
  const auto read = read_responses(responses, "R.csv");
  REQUIRE(read);
  const auto calibration = calibrate(*read, plan);
  REQUIRE(calibration);
  CHECK(fit.log_likelihood == doctest::Approx(calibration->log_likelihood).epsilon(1e-9));
  CHECK(fit.variance == doctest::Approx(*calibration->variance).epsilon(1e-4));
  CHECK(*fit.se_variance == doctest::Approx(*calibration->variance_error).epsilon(1e-3));
  CHECK(fit.parameters == static_cast<std::int64_t>(calibration->parameters));
}

TEST_CASE("ratings that cannot be used are refused by their place") {
  const auto refused = [](const std::string& text, const std::vector<std::string>& facets = {}) {
    const auto read = read_ratings(text, "F.csv", facets);
    if (!read) return read.error().words_en();
    const auto fit = fit_raters(*read, Steps::common);
    return fit ? std::string() : fit.error().words_en();
  };
  CHECK(refused("") == "F.csv: the table has no rows. The first line names the columns, then a line for each record.");
  CHECK(refused("person,rater,a\np,R,1\np,S,x\nq,S,2\n").starts_with("F.csv, line 3, column 3: “x” is no answer."));
  CHECK(refused("person,rater,a\np,,1\n") == "F.csv, line 2: the column “rater” is empty. Write who or what it is.");
  CHECK(refused("person,a\np,1\nq,2\n", {"month"}) == "F.csv: there is no column “month”, which was named as a facet.");
  CHECK(refused("person,rater,a\np,R,1\nq,R,1\n").starts_with("All ratings of “a” are the same"));
  CHECK(refused("person,rater,a\np,R,1\nq,R,4\n").find("nobody gave 2 points") != std::string::npos);
  CHECK(refused("person,rater,a\np,R,1\nq,R,2\np,S,2\nq,S,2\n")
            .starts_with("“S”: all ratings are the least or all are the greatest"));
  const auto numbered = read_ratings("person,month,rater,a\np,1,7,1\nq,2,8,2\n", "F.csv", {"month"});
  REQUIRE(numbered);
  CHECK(numbered->facets.size() == 2);
  CHECK(numbered->items == std::vector<std::string>{"a"});
}

}  // namespace marshrut::psychometrics
