#include "psychometrics/scoring/change_on_scale.h"

#include <doctest/doctest.h>

#include <cmath>

namespace marshrut::psychometrics {
namespace {

/// Percents of a bank of Rasch items about nought.
OnScale place_of(double before, double before_error, double after, double after_error) {
  OnScale place;
  place.before.emplace();
  place.before->ability = before, place.before->error = before_error;
  place.now.ability = after, place.now.error = after_error;
  const std::vector<Item> items(5, Item{Model::rasch, 1, {0}, 0});
  place.percents = expected_percents(items);
  return place;
}

/// By so much the result of an ability is told to rise: both drawn to the mean of people.
double told_rise(const OnScale& place) {
  auto percent = [&](double ability, double error) {
    return percent_of_ability(place.percents, ability / (1 + error * error));
  };
  return percent(place.now.ability, place.now.error) - percent(place.before->ability, place.before->error);
}

bool is_said_to_grow(const OnScale& place) {
  const auto conclusion = change_on(place, 0)->conclusion;
  return conclusion == ChangeConclusion::improved || conclusion == ChangeConclusion::eliminated;
}

}  // namespace

TEST_CASE("a result that rose by more than the least rise is said to have grown, one that rose by less is not") {
  for (const double before : {-2.0, -0.5, 0.4, 1.2})
    for (const double error : {0.3, 0.5, 0.8})
      for (double after = before; after < 5; after += 0.05) {
        const auto place = place_of(before, 0.5, after, error);
        const auto least = least_rise(place);
        REQUIRE(least.has_value());
        CAPTURE(before);
        CAPTURE(error);
        CAPTURE(after);
        CHECK(is_said_to_grow(place) == (told_rise(place) > *least - 1e-6));
      }
}

TEST_CASE("where no rise would be seen none is told") {
  CHECK_FALSE(least_rise(place_of(0.4, 1.2, 2.3, 0.5)).has_value());
  CHECK_FALSE(least_rise(place_of(0.4, 0.5, -3, 1.4)).has_value());
  CHECK_FALSE(least_rise(place_of(7, 0.5, 7, 0.5)).has_value());
  CHECK_FALSE(least_rise(place_of(3, 0.2, 3, 0.85)).has_value());
  OnScale alone;
  CHECK_FALSE(least_rise(alone).has_value());
  CHECK_FALSE(change_on(alone, 0).has_value());
}

}  // namespace marshrut::psychometrics
