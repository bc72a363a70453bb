#pragma once
// The map of deficits of a territory (KRA-18): competency by place, how many people share a deficit and how many asked.
// Nobody by name, and no number from which a person could be read, also by taking one number from another, be it of the
// same map or of the map one level higher. Pure.
#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"

namespace marshrut::deficit {

/// How many people at a workplace have an open deficit of a competency, or asked for it.
struct PlaceCount {
  std::string competency;
  std::string path;
  std::int64_t people = 0;
};
DESCRIBE(PlaceCount, competency, path, people)

/// People of a workplace with a result.
struct PlaceMeasured {
  std::string path;
  std::int64_t people = 0;
};
DESCRIBE(PlaceMeasured, path, people)

/// What is counted in a region, at every workplace of it: a map of a part is told from the whole.
struct RegionCounts {
  std::string region;
  std::vector<PlaceMeasured> measured;
  std::vector<PlaceCount> deficits;
  std::vector<PlaceCount> requests;
};

/// A number is absent when it is hidden.
struct MapCell {
  std::string place;  // a path one level below the map's
  std::int64_t measured = 0;
  std::optional<std::int64_t> people;
};
DESCRIBE(MapCell, place, measured, people)
struct MapRow {
  std::string competency;
  std::optional<std::int64_t> people;    // in the whole territory
  std::optional<std::int64_t> requests;  // people who asked for it
  std::vector<MapCell> cells;            // a cell for each place, in the order of the places
};
DESCRIBE(MapRow, competency, people, requests, cells)

struct DeficitMap {
  std::vector<std::string> places;  // with a measured person, by path
  std::vector<MapRow> rows;         // the most frequent first
  std::int64_t hidden = 0;          // rows that tell no number: that there are such is all they tell
};

/// The map of `root`, which is the region or lies in it. A number is hidden when fewer than `people_min` were measured,
/// or when it tells of some but fewer than `people_min` people, or of every measured one. Where the hidden places of a
/// level together would be such a number, the smallest of the others is hidden with them: else the sum would tell them.
/// Hidden on the map of a wider territory is hidden, with all that lies in it, on the map of the narrower one.
DeficitMap deficit_map(const RegionCounts& counts, const std::string& root, std::int64_t people_min);

/// The place one level below `root` in which a path lies; nullopt for the root's own.
std::optional<std::string> place_below(const std::string& root, const std::string& path);

}  // namespace marshrut::deficit
