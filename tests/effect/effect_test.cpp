#include "effect/effect.h"

#include <doctest/doctest.h>

#include "region.h"

namespace marshrut::effect {
namespace {

constexpr double ninety = 1.6448536269514722;

/// How estimates of many regions lie beside the truth, of activities that five or more attended.
struct Beside {
  double gains = 0, covered = 0, squares = 0, expert_squares = 0;
  double regions = 0, regions_within = 0;  // whose own share of covered gains is at least three quarters

  void add(const Region& region) {
    const auto effects = effects_of(region.competencies);
    double here = 0, hits = 0;
    for (std::size_t k = 0; k < effects.size(); ++k)
      for (std::size_t a = 0; a < effects[k].activities.size(); ++a) {
        const auto& gain = effects[k].activities[a];
        if (gain.people < 5) continue;
        const double off = gain.gain - region.truths[k].gain[a];
        ++here;
        hits += std::abs(off) <= ninety * gain.error;
        squares += off * off;
        expert_squares += std::pow(region.competencies[k].expected[a] - region.truths[k].gain[a], 2);
      }
    gains += here;
    covered += hits;
    ++regions;
    regions_within += hits >= 0.75 * here;
  }
};

Pair pair(double before, double after, double error, std::vector<std::uint32_t> attended = {}) {
  return {before, error, after, error, {}, std::move(attended)};
}

}  // namespace

TEST_CASE(
    "of 200 made-up regions of each size ninety in a hundred intervals hold the truth, and experts are bettered") {
  for (const auto& [people, items] :
       {std::pair{300, 20}, std::pair{1000, 20}, std::pair{1000, 8}, std::pair{2500, 20}}) {
    Beside beside;
    for (std::uint64_t seed = 1; seed <= 200; ++seed)
      beside.add(
          made_region({.seed = seed, .people = static_cast<std::size_t>(people), .items = static_cast<double>(items)}));
    CAPTURE(people);
    CAPTURE(items);
    CAPTURE(beside.covered / beside.gains);
    CAPTURE(std::sqrt(beside.squares / beside.gains));
    CHECK(beside.covered / beside.gains >= 0.85);
    CHECK(beside.covered / beside.gains <= 0.95);
    CHECK(beside.regions_within / beside.regions >= 0.85);
    CHECK(beside.squares < 0.5 * beside.expert_squares);
    MESSAGE(people << " people, " << items << " items: " << beside.covered / beside.gains << " covered, off by "
                   << std::sqrt(beside.squares / beside.gains) << ", experts by "
                   << std::sqrt(beside.expert_squares / beside.gains));
  }
}

TEST_CASE("who was chosen for a low score and learned nothing shows no gain") {
  // Everybody's ability stays; those who came out low attend. By plain differences they grow by half a deviation.
  Chance chance(5);
  Competency competency{{0.1}, {}};
  double plain = 0, people = 0;
  for (int p = 0; p < 2000; ++p) {
    const double ability = 0.6 + 0.1 * chance.normal();
    const double before = ability + 0.1 * chance.normal(), after = ability + 0.1 * chance.normal();
    competency.pairs.push_back(pair(before, after, 0.1));
    if (before >= 0.55) continue;
    competency.pairs.back().attended = {0};
    plain += after - before;
    ++people;
  }
  CHECK(plain / people > 0.05);
  const auto gain = effects_of(std::vector{competency}).front().activities.front();
  CHECK(gain.people == static_cast<std::int64_t>(people));
  CHECK(std::abs(gain.gain) < ninety * gain.error);
  CHECK(gain.gain < 0.02);
}

TEST_CASE("of two activities that are mostly attended together the one that adds is told from the one that does not") {
  Chance chance(6);
  Competency competency{{0.1, 0.1}, {}};
  for (int p = 0; p < 3000; ++p) {
    const double ability = 0.5 + 0.1 * chance.normal();
    std::vector<std::uint32_t> attended;
    const bool first = chance.happens(0.5);
    if (first) attended.push_back(0);
    if (chance.happens(first ? 0.8 : 0.2)) attended.push_back(1);
    const double after = ability + (first ? 0.12 : 0) + 0.02 * chance.normal();
    competency.pairs.push_back(
        pair(ability + 0.08 * chance.normal(), after + 0.08 * chance.normal(), 0.08, std::move(attended)));
  }
  const auto effects = effects_of(std::vector{competency}).front();
  CHECK(effects.activities[0].gain == doctest::Approx(0.12).epsilon(0.15));
  CHECK(std::abs(effects.activities[1].gain) < 0.015);
  CHECK(std::abs(effects.unaided) < 0.01);
}

TEST_CASE("what nobody attended is what experts expected, corrected by how right they were elsewhere") {
  CHECK(effects_of({}).empty());
  const auto nobody = effects_of(std::vector{Competency{{0.08, 0.04}, {}}}).front();
  CHECK(nobody.activities[0].gain == doctest::Approx(2 * nobody.activities[1].gain));
  CHECK(nobody.activities[0].gain / nobody.activities[0].error < 2);
  CHECK(nobody.activities[0].people == 0);

  Chance chance(7);
  Competency elsewhere{std::vector<double>(8, 0.1), {}};
  for (int p = 0; p < 2000; ++p) {
    const double ability = 0.5 + 0.1 * chance.normal();
    const auto activity = static_cast<std::uint32_t>(p % 8);
    elsewhere.pairs.push_back(pair(ability + 0.08 * chance.normal(), ability + 0.03 + 0.08 * chance.normal(), 0.08));
    if (p % 16 < 8)
      elsewhere.pairs.back().attended = {activity};
    else
      elsewhere.pairs.back().after -= 0.03;
  }
  const auto both = effects_of(std::vector{elsewhere, Competency{{0.08}, {}}});
  CHECK(both[1].activities[0].gain < 0.7 * nobody.activities[0].gain);
}

TEST_CASE("nothing of what is odd makes a number that is none") {
  const Competency odd[] = {
      {{}, {}},
      {{}, {pair(0.5, 0.6, 0.1)}},
      {{0.1}, {pair(0.5, 0.6, 0.1, {0})}},
      {{0.1}, std::vector(9, pair(0.5, 0.5, 1e-9, {0}))},
      {{0.1, 1e-9, 1}, {pair(1e6, -1e6, 0.1, {0, 1, 2}), pair(-1e6, 1e6, 1e6, {1})}},
  };
  for (const auto& competency : odd) {
    const auto effects = effects_of(std::span(&competency, 1)).front();
    CHECK(effects.activities.size() == competency.expected.size());
    CHECK(std::isfinite(effects.unaided));
    for (const auto& gain : effects.activities) {
      CHECK(std::isfinite(gain.gain));
      CHECK(gain.error > 0);
    }
  }
}

}  // namespace marshrut::effect
