#include "psychometrics/change.h"

#include <doctest/doctest.h>

#include <cmath>
#include <map>

#include "psychometrics/adaptive/random.h"

namespace marshrut::psychometrics {
namespace {

/// What is concluded of people chosen for a first score below the cut, who all changed by `growth`.
std::map<ChangeConclusion, double> concluded_of(double growth, double se, std::uint64_t seed) {
  SplitMix random(seed);
  std::map<ChangeConclusion, double> shares;
  const double cut = -0.5;
  double people = 0;
  while (people < 20'000) {
    const double ability = random.normal();
    const Occasion before{ability + se * random.normal(), se};
    if (before.theta >= cut) continue;
    const Occasion after{ability + growth + se * random.normal(), se};
    shares[change_between(before, after, cut, {}).conclusion] += 1;
    people += 1;
  }
  for (auto& [conclusion, share] : shares) share /= people;
  return shares;
}

}  // namespace

TEST_CASE("the smallest change that can be seen is that of the design") {
  CHECK(change_between({0, 0.3}, {0, 0.3}, 0, {}).least_seen == doctest::Approx(0.83).epsilon(0.005));
  CHECK(change_between({0, 0.2}, {0, 0.2}, 0, {}).least_seen == doctest::Approx(0.55).epsilon(0.01));
  CHECK(change_between({-1, 0.3}, {0, 0.4}, 0, {}).reliable_change == doctest::Approx(2));
}

TEST_CASE("of people who did not change, chosen for a low score, hardly any deficit is said to be eliminated") {
  for (const double se : {0.2, 0.3, 0.4, 0.5}) {
    CAPTURE(se);
    auto shares = concluded_of(0, se, 31);
    CHECK(shares[ChangeConclusion::eliminated] <= 0.05);
    CHECK(shares[ChangeConclusion::eliminated] + shares[ChangeConclusion::improved] <= 0.08);
  }
}

TEST_CASE("a great change is seen, a fall too, and two poor measurements say nothing") {
  auto grown = concluded_of(1.5, 0.3, 32);
  CHECK(grown[ChangeConclusion::eliminated] + grown[ChangeConclusion::improved] > 0.9);
  auto fallen = concluded_of(-1.5, 0.3, 33);
  CHECK(fallen[ChangeConclusion::worsened] > 0.9);
  CHECK(change_between({-2, 1.0}, {2, 0.3}, 0, {}).conclusion == ChangeConclusion::not_enough);
}

TEST_CASE("the probabilities are those of the posterior, by simulation") {
  // Draw abilities from the prior, measure them, and count among those measured alike.
  SplitMix random(34);
  const double se = 0.4, cut = 0;
  const Occasion before{-0.5, se}, after{0.3, se};
  const auto told = change_between(before, after, cut, {.change = 0.5});
  double like = 0, grown = 0, above = 0;
  for (int draw = 0; draw < 4'000'000; ++draw) {
    const double first = random.normal(), second = first + 0.5 * random.normal();
    const double off = std::abs(first + se * random.normal() - before.theta),
                 off_after = std::abs(second + se * random.normal() - after.theta);
    if (off > 0.05 || off_after > 0.05) continue;
    like += 1, grown += second > first ? 1 : 0, above += second >= cut ? 1 : 0;
  }
  REQUIRE(like > 2'000);
  CHECK(grown / like == doctest::Approx(told.growth_probability).epsilon(0.03));
  CHECK(above / like == doctest::Approx(told.above_probability).epsilon(0.03));
}

}  // namespace marshrut::psychometrics
