#include "psychometrics/classical.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <cmath>
#include <numbers>
#include <numeric>

#include "psychometrics/beta.h"

namespace marshrut::psychometrics {
namespace {

using doctest::Approx;

/// Items of one to three points with any points given.
std::vector<ItemScore> any_scores() {
  auto pairs = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::pair<unsigned, unsigned>>>(
      rc::gen::pair(rc::gen::inRange(0u, 100u), rc::gen::inRange(1u, 4u))));
  std::vector<ItemScore> scores;
  for (auto [points, most] : pairs)
    scores.push_back({static_cast<double>(points % (most + 1)), double(most)});
  return scores;
}

std::vector<ItemScore> repeated(const std::vector<ItemScore>& scores, int times) {
  std::vector<ItemScore> all;
  for (int i = 0; i < times; ++i) all.insert(all.end(), scores.begin(), scores.end());
  return all;
}

double width(const Measure& measure) {
  return measure.high_percent - measure.low_percent;
}

constexpr double borders[] = {80, 60, 40, 0};

}  // namespace

TEST_CASE("the beta distribution agrees with its closed forms") {
  for (double x : {0.01, 0.2, 0.5, 0.77, 0.99}) {
    CHECK(beta_probability(x, 1, 1) == Approx(x).epsilon(1e-12));
    CHECK(beta_probability(x, 2, 3) == Approx(x * x * (6 - 8 * x + 3 * x * x)).epsilon(1e-12));
    CHECK(beta_probability(x, 0.5, 0.5) ==
          Approx(2 / std::numbers::pi * std::asin(std::sqrt(x))).epsilon(1e-12));
    CHECK(beta_probability(x, 7, 1) == Approx(std::pow(x, 7)).epsilon(1e-12));
  }
  for (double x : {0.01, 0.2, 0.5, 0.77}) {
    CHECK(beta_quantile(beta_probability(x, 3.5, 9), 3.5, 9) == Approx(x).epsilon(1e-9));
  }
}

TEST_CASE("seven right of ten give the published Jeffreys interval") {
  // Beta(7.5, 3.5): 2.5 % and 97.5 % quantiles, computed by summing the density on a fine grid.
  std::vector<ItemScore> scores(10, {1, 1});
  for (int i = 0; i < 3; ++i) scores[i].points = 0;
  auto result = measure(scores, 3, 95);
  double mass = 0, low = -1, high = -1,
         constant = std::exp(std::lgamma(11) - std::lgamma(7.5) - std::lgamma(3.5));
  constexpr int steps = 200'000;
  for (int i = 0; i < steps; ++i) {
    double x = (i + 0.5) / steps;
    mass += constant * std::pow(x, 6.5) * std::pow(1 - x, 2.5) / steps;
    if (low < 0 && mass >= 0.025) low = x;
    if (high < 0 && mass >= 0.975) high = x;
  }
  CHECK(result.percent == Approx(70));
  CHECK(result.low_percent == Approx(100 * low).epsilon(1e-4));
  CHECK(result.high_percent == Approx(100 * high).epsilon(1e-4));
}

TEST_CASE("a percent lies in its interval, and both lie between 0 and 100") {
  CHECK(rc::check([] {
    auto result = measure(any_scores(), 3, *rc::gen::element(80.0, 90.0, 95.0));
    RC_ASSERT(0 <= result.low_percent);
    RC_ASSERT(result.low_percent <= result.percent);
    RC_ASSERT(result.percent <= result.high_percent);
    RC_ASSERT(result.high_percent <= 100);
  }));
}

TEST_CASE("more answers of the same kind make the interval narrower") {
  CHECK(rc::check([] {
    auto scores = any_scores();
    double before = 100;
    for (int times : {1, 2, 4, 8}) {
      double now = width(measure(repeated(scores, times), 3, 90));
      RC_ASSERT(now < before + 1e-9);
      before = now;
    }
  }));
}

TEST_CASE("a wider promise needs a wider interval") {
  CHECK(rc::check([] {
    auto scores = any_scores();
    RC_ASSERT(width(measure(scores, 3, 80)) <= width(measure(scores, 3, 90)) + 1e-9);
  }));
}

TEST_CASE("probabilities of levels are shares that sum to one") {
  CHECK(rc::check([] {
    auto probabilities = level_probabilities(measure(any_scores(), 3, 90), borders);
    for (double probability : probabilities) RC_ASSERT(probability >= -1e-12 && probability <= 1 + 1e-12);
    double sum = std::accumulate(probabilities.begin(), probabilities.end(), 0.0);
    RC_ASSERT(std::abs(sum - 1) < 1e-12);
  }));
}

TEST_CASE("one more right answer never lowers the percent or the chance of the highest level") {
  CHECK(rc::check([] {
    auto scores = any_scores();
    auto better = scores;
    better.front().points = better.front().points_max;
    auto a = measure(scores, 3, 90), b = measure(better, 3, 90);
    RC_ASSERT(b.percent >= a.percent);
    RC_ASSERT(level_probabilities(b, borders)[0] >= level_probabilities(a, borders)[0] - 1e-12);
  }));
}

TEST_CASE("fewer items than the profile asks for are not sufficient") {
  std::vector<ItemScore> two(2, {1, 1}), three(3, {1, 1});
  CHECK_FALSE(measure(two, 3, 90).sufficient);
  CHECK(measure(three, 3, 90).sufficient);
  auto none = measure({}, 0, 90);
  CHECK_FALSE(none.sufficient);
  CHECK(width(none) == 100);
}

TEST_CASE("items weigh by their points, but a point is not an item") {
  std::vector<ItemScore> scores{{2, 2}, {0, 1}, {0, 1}};
  auto result = measure(scores, 3, 90);
  CHECK(result.percent == Approx(50));
  CHECK(result.effective_items == Approx(16.0 / 6));
}

}  // namespace marshrut::psychometrics
