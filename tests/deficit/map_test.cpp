// The map of deficits tells of territories and never of a person, whatever is taken from whatever.
#include "deficit/map/deficit_map.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace marshrut::deficit;

namespace {

const std::vector<PlaceMeasured> measured{{"43/M1/S11", 10}, {"43/M1/S12", 4}, {"43/M2/S21", 20}, {"43/M3/S31", 3}};

DeficitMap map_of(const std::string& root, std::vector<PlaceMeasured> people, std::vector<PlaceCount> deficits,
                  std::vector<PlaceCount> requests = {}) {
  return deficit_map({"43", std::move(people), std::move(deficits), std::move(requests)}, root, 5);
}

}  // namespace

TEST_CASE("a path belongs to the place one level below the map") {
  CHECK(place_below("43", "43/M1/S11") == "43/M1");
  CHECK(place_below("43/M1", "43/M1/S11") == "43/M1/S11");
  CHECK_FALSE(place_below("43/M1", "43/M1"));
  CHECK_FALSE(place_below("43/M1", "43/M10/S1"));
}

TEST_CASE("the map counts people by competency and place, the most frequent first") {
  const std::vector<PlaceCount> deficits{{"A", "43/M1/S11", 3}, {"A", "43/M1/S12", 3}, {"A", "43/M2/S21", 8}, {"B", "43/M2/S21", 9}};
  auto map = map_of("43", measured, deficits, {{"B", "43/M2/S21", 6}});
  REQUIRE(map.places.size() == 3);
  REQUIRE(map.rows.size() == 2);
  CHECK(map.rows[0].competency == "A");
  CHECK(map.rows[0].people == 14);
  CHECK(map.rows[1].people == 9);
  CHECK(map.rows[1].requests == 6);
  CHECK(map.rows[0].requests == 0);
}

TEST_CASE("a cell of few people is hidden, and with it the one that would tell it by difference") {
  auto map = map_of("43", measured, {{"A", "43/M1/S11", 6}, {"A", "43/M2/S21", 8}});
  const auto& cells = map.rows.at(0).cells;
  REQUIRE(cells.size() == 3);
  CHECK_FALSE(cells[2].people);  // three measured
  CHECK_FALSE(cells[0].people);  // the smallest of the others: 14 - 8 would tell the third
  CHECK(cells[1].people == 8);
}

TEST_CASE("two hidden cells that together tell of few people take a third with them") {
  const std::vector<PlaceMeasured> people{{"43/M1/S1", 20}, {"43/M2/S2", 20}, {"43/M3/S3", 20}, {"43/M4/S4", 20}};
  auto map = map_of("43", people, {{"A", "43/M1/S1", 1}, {"A", "43/M2/S2", 2}, {"A", "43/M3/S3", 7}, {"A", "43/M4/S4", 9}});
  const auto& cells = map.rows.at(0).cells;
  CHECK(map.rows[0].people == 19);
  CHECK_FALSE(cells[2].people);  // 19 - 7 - 9 would tell that the first two have three
  CHECK(cells[3].people == 9);
}

TEST_CASE("people who work at the place itself are told by no difference") {
  const std::vector<PlaceMeasured> people{{"43", 2}, {"43/M1/S1", 20}, {"43/M2/S2", 20}};
  auto map = map_of("43", people, {{"A", "43", 1}, {"A", "43/M1/S1", 7}, {"A", "43/M2/S2", 9}});
  CHECK(map.rows.at(0).people == 17);
  CHECK_FALSE(map.rows[0].cells[0].people);
  CHECK(map.rows[0].cells[1].people == 9);
}

TEST_CASE("what a wider map hides, the narrower one hides too") {
  const std::vector<PlaceCount> deficits{{"A", "43/M1/S11", 6}, {"A", "43/M2/S21", 8}, {"B", "43/M2/S21", 9}};
  auto wide = map_of("43", measured, deficits);
  auto hidden = std::ranges::find(wide.rows, "A", &MapRow::competency)->cells[0];
  CHECK(hidden.place == "43/M1");
  CHECK_FALSE(hidden.people);
  auto narrow = map_of("43/M1", measured, deficits);
  CHECK(narrow.rows.empty());  // six of fourteen would tell the three of 43/M3
  CHECK(narrow.hidden == 2);
  CHECK(narrow.places == std::vector<std::string>{"43/M1/S11", "43/M1/S12"});
}

TEST_CASE("requests of a part are told by no difference either") {
  const std::vector<PlaceCount> requests{{"A", "43/M1/S11", 2}, {"A", "43/M2/S21", 9}};
  CHECK(map_of("43", measured, {}, requests).rows.at(0).requests == 11);
  CHECK(map_of("43/M2", measured, {}, requests).rows.empty());
}

TEST_CASE("a number of fewer people than may be told, or of all of them, is not told") {
  auto few = map_of("43", {{"43/M1/S11", 10}, {"43/M2/S21", 10}}, {{"A", "43/M1/S11", 2}, {"A", "43/M2/S21", 10}}, {{"A", "43/M1/S11", 2}});
  CHECK_FALSE(few.rows.at(0).cells.at(0).people);
  CHECK_FALSE(few.rows.at(0).cells.at(1).people);
  CHECK_FALSE(few.rows.at(0).requests);
  CHECK(few.rows.at(0).people == 12);
  auto nobody = map_of("43", {{"43/M1/S11", 4}}, {{"A", "43/M1/S11", 2}});
  CHECK(nobody.rows.empty());
  CHECK(nobody.hidden == 1);
}
