#pragma once
// The map of deficits as methodists, the centre and the ministry read it and take it away as a workbook.
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "deficit/acts_context.h"
#include "deficit/map/deficit_map.h"

namespace marshrut::deficit {

struct AskMap {
  std::optional<std::string> at;  // a scope path; the widest in sight when absent
};
DESCRIBE(AskMap, at)
struct MapPlace {
  std::string path;
  std::string title;
};
DESCRIBE(MapPlace, path, title)
/// `at`, or the widest place in sight; refuses what lies out of sight.
Result<std::string> map_root(Work& work, const std::optional<std::string>& at);
using Titles = std::map<std::string, std::string>;  // of places, by path
Titles titles_below(Work& work, const std::string& root);
MapPlace titled(const Titles& titles, const std::string& path);
struct MapLine {
  std::string title;
  std::string group;  // code of the regulation's frame
  MapRow row;
};
DESCRIBE(MapLine, title, group, row)
struct MapView {
  MapPlace at;
  std::int64_t people_min = 0;
  std::vector<MapPlace> places;
  std::vector<MapLine> lines;
  std::int64_t hidden = 0;  // competencies of which no number may be told
};
DESCRIBE(MapView, at, people_min, places, lines, hidden)
Result<MapView> show_deficit_map(Work& work, const AskMap& request);
Result<access::Download> export_deficit_map(Work& work, const AskMap& request);

}  // namespace marshrut::deficit
