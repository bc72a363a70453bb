#include "psychometrics/watch/linking.h"

#include <doctest/doctest.h>

#include <cmath>

#include "psychometrics/adaptive/random.h"
#include "psychometrics/watch/errors.h"
#include "psychometrics/watch/link_tables.h"

namespace marshrut::psychometrics {
namespace {

/// Items known on the old scale, and as a calibration with its own zero and unit would find them.
std::vector<Anchor> made_up_anchors(std::size_t count, double slope, double shift, double error, std::uint64_t seed) {
  SplitMix random(seed);
  std::vector<Anchor> anchors;
  for (std::size_t at = 0; at < count; ++at) {
    Anchor anchor;
    const double a = std::exp(0.3 * random.normal()), b = random.normal();
    anchor.old_scale = {Model::two_parameter, a, {-a * b}, 0};
    if (at % 5 == 4) anchor.old_scale = {Model::generalised_partial_credit, a, {-a * b + 0.5, -2 * a * b}, 0};
    if (at % 5 == 3) anchor.old_scale = {Model::graded, a, {-a * b + 0.6, -a * b - 0.6}, 0};
    anchor.new_scale = anchor.old_scale;
    anchor.new_scale.slope = a * slope;
    for (std::size_t k = 0; k < anchor.new_scale.intercepts.size(); ++k) {
      const double times = anchor.old_scale.model == Model::generalised_partial_credit ? static_cast<double>(k + 1) : 1;
      anchor.new_scale.intercepts[k] += times * (a * shift + error * random.normal());
    }
    anchors.push_back(anchor);
  }
  return anchors;
}

}  // namespace

TEST_CASE("what two scales differ by is found, whatever the models of the anchors") {
  const auto anchors = made_up_anchors(15, 1.25, -0.4, 0, 51);
  const auto link = link_of(anchors);
  REQUIRE(link);
  CHECK(link->slope == doctest::Approx(1.25).epsilon(1e-6));
  CHECK(link->shift == doctest::Approx(-0.4).epsilon(1e-6));
  CHECK(link->kept == 15);
  CHECK(link->error_at(0) < 1e-5);
  const auto item = on_old_scale(anchors[4].new_scale, *link);
  for (std::size_t k = 0; k < 2; ++k)
    CHECK(item.intercepts[k] == doctest::Approx(anchors[4].old_scale.intercepts[k]).epsilon(1e-5));
  CHECK(item.slope == doctest::Approx(anchors[4].old_scale.slope).epsilon(1e-5));
}

TEST_CASE("an anchor that became easier is left out, and nobody else") {
  auto anchors = made_up_anchors(20, 1, 0.3, 0.05, 52);
  anchors[6].new_scale.intercepts[0] += 1.5 * anchors[6].old_scale.slope;
  const auto link = link_of(anchors);
  REQUIRE(link);
  for (std::size_t at = 0; at < anchors.size(); ++at) CHECK(link->drifting[at] == (at == 6));
  CHECK(std::abs(link->shift - 0.3) < 0.06);
}

TEST_CASE("the error that is told is the one that is made") {
  double squares = 0, said = 0;
  constexpr int times = 200;
  for (int seed = 0; seed < times; ++seed) {
    const auto link = link_of(made_up_anchors(15, 1.1, 0.2, 0.15, 100 + static_cast<std::uint64_t>(seed)));
    REQUIRE(link);
    squares += (link->shift - 0.2) * (link->shift - 0.2);
    said += link->shift_error * link->shift_error;
  }
  CHECK(std::sqrt(said / times) == doctest::Approx(std::sqrt(squares / times)).epsilon(0.25));
}

TEST_CASE("items of slope 1 have one unit, and stay what they are") {
  auto anchors = made_up_anchors(12, 1, 0.35, 0, 54);
  for (std::size_t at = 0; at < anchors.size(); ++at) {
    anchors[at].old_scale = {Model::rasch, 1, {0.2 * static_cast<double>(at) - 1}, 0};
    anchors[at].new_scale = anchors[at].old_scale;
    anchors[at].new_scale.intercepts[0] += 0.35 + (at % 2 == 0 ? 0.1 : -0.1);
  }
  const auto link = link_of(anchors);
  REQUIRE(link);
  CHECK(link->slope == 1);
  CHECK(link->slope_error == 0);
  CHECK(std::abs(link->shift - 0.35) < 0.03);
  CHECK(link->shift_error == doctest::Approx(0.1 / std::sqrt(12)).epsilon(0.15));
  CHECK(on_old_scale(anchors[0].new_scale, *link).model == Model::rasch);
}

TEST_CASE("two files are linked by the ids that both have, and what moved or does not fit is named") {
  const auto anchors = made_up_anchors(14, 1.2, -0.3, 0.02, 55);
  ParameterTable before, now;
  for (std::size_t at = 0; at < anchors.size(); ++at) {
    const auto id = "i" + std::to_string(at);
    before.items.push_back({id, anchors[at].old_scale, {}});
    now.items.push_back({id, anchors[at].new_scale, {}});
  }
  now.population = {0.5, 0.8};
  now.items[3].item.intercepts[0] += 2;
  now.items[5].item = {Model::graded, 1, {1, 0, -1}, 0};
  now.items.push_back({"new", {Model::two_parameter, 1, {0}, 0}, {}});
  const auto linked = link_tables(before, now);
  REQUIRE(linked);
  CHECK(std::abs(linked->slope - 1.2) < 0.05);
  CHECK(std::abs(linked->intercept + 0.3) < 0.05);
  CHECK(linked->anchors == 12);
  REQUIRE(linked->dropped.size() == 1);
  CHECK(linked->dropped[0].item == "i3");
  CHECK(linked->dropped[0].moved < -0.3);
  REQUIRE(linked->warnings.size() == 1);
  CHECK(linked->warnings[0].code == &watch::errors::anchor_unlike);
  CHECK(linked->table.population.mean == doctest::Approx(linked->slope * 0.5 + linked->intercept));
  CHECK(linked->table.items[0].item.slope == doctest::Approx(anchors[0].old_scale.slope).epsilon(0.05));
  CHECK(linked->table.items.back().item.slope == doctest::Approx(1 / linked->slope));
  now.items.resize(5);
  const auto few = link_tables(before, now);
  REQUIRE(few);
  CHECK(few->warnings.back().code == &watch::errors::anchors_few);
  now.items.resize(2);
  CHECK(link_tables(before, now).error().code == &watch::errors::anchors_missing);
}

TEST_CASE("three anchors, and anchors that are alike, link nothing") {
  CHECK_FALSE(link_of(made_up_anchors(3, 1, 0, 0, 53)));
  CHECK_FALSE(link_of(made_up_anchors(2, 1, 0, 0, 53)));
  CHECK_FALSE(
      link_of(std::vector<Anchor>(5, {{Model::two_parameter, 1, {0.5}, 0}, {Model::two_parameter, 1, {0.5}, 0}})));
}

}  // namespace marshrut::psychometrics
