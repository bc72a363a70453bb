// People made up: chosen by a low first score, some sent on a route, measured again.
#include "effect/routes.h"

#include <doctest/doctest.h>

#include <random>

using namespace marshrut::effect;

namespace {

struct Made {
  int people = 40;       // of each competency, half of them on a route
  double effect = 0;     // what a route adds, in deviations
  double unaided = 0.1;  // what everybody grows by
  double apart = 0;      // by how much effects of competencies differ
};

struct Region {
  std::vector<std::vector<Repeat>> competencies;
  std::vector<double> effects;
};

/// Only those with a score below the line are measured again; the lower, the rather on a route.
Region region_of(const Made& made, std::mt19937& chance, int competencies = 6) {
  std::normal_distribution<double> normal;
  std::uniform_real_distribution<double> even;
  Region out;
  for (int competency = 0; competency < competencies; ++competency) {
    const double effect = made.effect + made.apart * normal(chance);
    out.effects.push_back(effect);
    auto& people = out.competencies.emplace_back();
    while (static_cast<int>(people.size()) < made.people) {
      const double ability = normal(chance);
      const double first = 0.4 + 0.3 * even(chance), second = 0.4 + 0.3 * even(chance);
      const double before = ability + first * normal(chance);
      if (before > -0.3) continue;
      const bool touched = even(chance) < (before < -0.9 ? 0.65 : 0.4);
      const double after = ability + made.unaided + (touched ? effect : 0) + 0.25 * normal(chance) + second * normal(chance);
      people.push_back({before, first, after, second, touched});
    }
  }
  return out;
}

struct Tally {
  int held = 0, all = 0;
  double sum = 0;
  double share() const { return static_cast<double>(held) / all; }
};

Tally played(const Made& made, int regions, unsigned seed, int competencies = 6) {
  std::mt19937 chance(seed);
  Tally tally;
  for (int at = 0; at < regions; ++at) {
    const auto region = region_of(made, chance, competencies);
    const auto effects = route_effects(region.competencies, 5);
    for (std::size_t one = 0; one < effects.size(); ++one) {
      if (!effects[one].effect) continue;
      ++tally.all;
      tally.sum += effects[one].effect->change;
      tally.held += effects[one].effect->low <= region.effects[one] && region.effects[one] <= effects[one].effect->high;
    }
  }
  return tally;
}

}  // namespace

TEST_CASE("where routes add nothing the interval holds nought, though all were chosen for a low score") {
  for (const int people : {16, 40, 120})
    for (const int competencies : {1, 6}) {
      const auto tally = played({.people = people}, competencies == 1 ? 1200 : 250, 11, competencies);
      CAPTURE(people);
      CAPTURE(competencies);
      MESSAGE("holds nought in ", tally.share(), ", mean ", tally.sum / tally.all, " of ", tally.all);
      CHECK(tally.share() >= 0.93);
      CHECK(std::abs(tally.sum / tally.all) < 0.03);
    }
}

TEST_CASE("where routes add something the interval holds it in 90 to 97 of 100") {
  for (const auto& made : {Made{.people = 40, .effect = 0.6, .apart = 0.2}, Made{.people = 200, .effect = 0.3, .apart = 0.15},
                           Made{.people = 120, .effect = 0.4, .apart = 0.2}}) {
    const auto tally = played(made, 300, 12);
    CAPTURE(made.people);
    CAPTURE(made.effect);
    MESSAGE("holds the truth in ", tally.share(), ", mean ", tally.sum / tally.all);
    CHECK(tally.share() >= 0.90);
    CHECK(tally.share() <= 0.97);
    CHECK(tally.sum / tally.all == doctest::Approx(made.effect).epsilon(0.15));
  }
}

TEST_CASE("one competency alone is held as well, and where all are alike the interval is too wide rather than too narrow") {
  const auto alone = played({.people = 60, .effect = 0.4}, 1500, 13, 1), alike = played({.people = 40, .effect = 0.4}, 250, 14);
  MESSAGE("alone ", alone.share(), ", alike ", alike.share());
  CHECK(alone.share() >= 0.93);
  CHECK(alike.share() >= 0.93);
}

TEST_CASE("the mean of raw differences would have praised routes that add nothing") {
  std::mt19937 chance(3);
  const auto region = region_of({.people = 2000, .unaided = 0}, chance, 1);
  double raw = 0;
  for (const auto& one : region.competencies[0]) raw += (one.after - one.before) / 2000;
  CHECK(raw > 0.2);
  const auto effects = route_effects(region.competencies, 5);
  CHECK(std::abs(effects[0].touched->change) < 0.08);
}

TEST_CASE("of few people nothing is told, and without a group beside there is a gain and no effect") {
  const Repeat on{-1, 0.5, 0, 0.5, true}, off{-1, 0.5, -0.8, 0.5, false};
  const auto told = [](std::vector<Repeat> people, std::int64_t least = 5) {
    const std::vector<std::vector<Repeat>> one{std::move(people)};
    return route_effects(one, least).front();
  };
  CHECK_FALSE(told({on, on, on, on, off, off, off, off, off}).touched);
  CHECK(told({on, on, on, on, off, off, off, off, off}).beside);
  const auto alone = told({on, on, on, on, on, off});
  CHECK(alone.gain);
  CHECK_FALSE(alone.beside);
  CHECK_FALSE(alone.effect);
  CHECK_FALSE(told({on, on, on, on, on, off}, 10).gain);
  CHECK(told({}).touched == std::nullopt);
  const auto both = told({on, on, on, on, on, off, off, off, off, off});
  CHECK(both.effect);
  CHECK(both.effect->people == 5);
}

TEST_CASE("a person stands beside those of alike first level whose route did not touch the competency") {
  const Repeat own{-1, 0.5, 0.2, 0.5, true, 24};
  const Repeat near{-1.2, 0.5, -0.9, 0.5, false, 4}, luckier{-1.2, 0.5, -0.5, 0.5, false, 14}, far{1.5, 0.5, 1.5, 0.5, false, 40},
      helped{-1, 0.5, 0.5, 0.5, true, 30};
  CHECK_FALSE(change_beside(own, std::vector<Repeat>{near, near, near, near, far, far, helped}, 5));
  const auto beside = change_beside(own, std::vector<Repeat>{near, near, near, near, luckier, far, helped}, 5);
  REQUIRE(beside);
  CHECK(beside->people == 5);
  CHECK(beside->change == doctest::Approx(6));
  // s = sqrt(20), t of four degrees of freedom is 2.132 at 90 %.
  CHECK(beside->high == doctest::Approx(6 + 2.1318 * 2).epsilon(0.001));
}
