#pragma once
// The map of deficits of a territory (KRA-18): competency by place, how many people share a deficit and how many asked.
// Nobody by name, and no number from which a person could be read, also by taking one number from another. Pure.
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
};

/// A cell is hidden when fewer than `people_min` of its place were measured, or when it tells of some but fewer than
/// `people_min` people, or of every measured one. Where one cell of a row alone is hidden, the smallest of the others is
/// hidden with it: else the sum would tell it.
DeficitMap deficit_map(const std::string& root, const std::vector<PlaceMeasured>& measured,
                       const std::vector<PlaceCount>& deficits, const std::vector<PlaceCount>& requests,
                       std::int64_t people_min);

/// The place one level below `root` in which a path lies; nullopt for the root's own.
std::optional<std::string> place_below(const std::string& root, const std::string& path);

}  // namespace marshrut::deficit
