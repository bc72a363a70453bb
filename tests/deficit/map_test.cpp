// The map of deficits tells of territories and never of a person, whatever is taken from whatever.
#include "deficit/map/deficit_map.h"

#include <doctest/doctest.h>

using namespace marshrut::deficit;

namespace {

const std::vector<PlaceMeasured> measured{{"43/M1/S11", 10}, {"43/M1/S12", 4}, {"43/M2/S21", 20}, {"43/M3/S31", 3}};

}  // namespace

TEST_CASE("a path belongs to the place one level below the map") {
  CHECK(place_below("43", "43/M1/S11") == "43/M1");
  CHECK(place_below("43/M1", "43/M1/S11") == "43/M1/S11");
  CHECK_FALSE(place_below("43/M1", "43/M1"));
  CHECK_FALSE(place_below("43/M1", "43/M10/S1"));
}

TEST_CASE("the map counts people by competency and place, the most frequent first") {
  auto map = deficit_map("43", measured, {{"A", "43/M1/S11", 3}, {"A", "43/M1/S12", 3}, {"A", "43/M2/S21", 8}, {"B", "43/M2/S21", 9}}, {{"B", "43/M2/S21", 6}}, 5);
  REQUIRE(map.places.size() == 3);
  REQUIRE(map.rows.size() == 2);
  CHECK(map.rows[0].competency == "A");
  CHECK(map.rows[0].people == 14);
  CHECK(map.rows[1].people == 9);
  CHECK(map.rows[1].requests == 6);
  CHECK(map.rows[0].requests == 0);
}

TEST_CASE("a cell of few people is hidden, and with it the one that would tell it by difference") {
  auto map = deficit_map("43", measured, {{"A", "43/M1/S11", 6}, {"A", "43/M2/S21", 8}}, {}, 5);
  const auto& cells = map.rows.at(0).cells;
  REQUIRE(cells.size() == 3);
  CHECK_FALSE(cells[2].people);  // three measured
  CHECK_FALSE(cells[0].people);  // the smallest of the others: 14 - 8 would tell the third
  CHECK(cells[1].people == 8);
}

TEST_CASE("a number of fewer people than may be told, or of all of them, is not told") {
  auto few = deficit_map("43", {{"43/M1/S11", 10}, {"43/M2/S21", 10}}, {{"A", "43/M1/S11", 2}, {"A", "43/M2/S21", 10}}, {{"A", "43/M1/S11", 2}}, 5);
  CHECK_FALSE(few.rows.at(0).cells.at(0).people);
  CHECK_FALSE(few.rows.at(0).cells.at(1).people);
  CHECK_FALSE(few.rows.at(0).requests);
  CHECK(few.rows.at(0).people == 12);
  CHECK_FALSE(deficit_map("43", {{"43/M1/S11", 4}}, {{"A", "43/M1/S11", 2}}, {}, 5).rows.at(0).people);
}
