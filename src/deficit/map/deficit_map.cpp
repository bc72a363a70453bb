#include "deficit/map/deficit_map.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace marshrut::deficit {
namespace {

struct Share {
  std::int64_t people = 0;
  std::int64_t of = 0;

  void operator+=(const Share& other) { people += other.people, of += other.of; }
};
using Shares = std::map<std::string, Share>;  // by path of a workplace

/// Of whom people ask is not bounded by who was measured.
constexpr std::int64_t anybody = 1'000'000'000;

/// The numbers of one level: of a place and of those below it.
struct Level {
  std::optional<std::int64_t> people;
  std::vector<MapCell> cells;
};

class Telling {
 public:
  Telling(const Shares& shares, std::int64_t people_min) : shares_(shares), people_min_(people_min) {}

  Level at(const std::string& region, const std::string& root) const {
    Share all;
    for (const auto& [path, share] : shares_) all += share;
    auto place = region;
    auto level = below(place, told(all));
    while (auto next = place_below(place, root)) {
      auto cell = std::ranges::find(level.cells, *next, &MapCell::place);
      level = below(*next, cell == level.cells.end() ? std::nullopt : cell->people);
      place = *std::move(next);
    }
    return level;
  }

 private:
  std::optional<std::int64_t> told(const Share& share) const {
    const bool few = share.people > 0 && share.people < people_min_;
    if (share.of < people_min_ || few || share.people >= share.of) return {};
    return share.people;
  }

  Level below(const std::string& place, std::optional<std::int64_t> people) const {
    Shares places;
    Share own;  // of people who work at the place itself: no cell tells of them
    for (const auto& [path, share] : shares_) {
      if (path == place) own += share;
      if (auto part = place_below(place, path)) places[*part] += share;
    }
    Level level{people, {}};
    for (const auto& [part, share] : places)
      level.cells.push_back({part, share.of, people ? told(share) : std::nullopt});
    if (people) hide_what_a_sum_would_tell(level.cells, places, own);
    return level;
  }

  void hide_what_a_sum_would_tell(std::vector<MapCell>& cells, const Shares& places, const Share& own) const {
    auto key = [](const MapCell& cell) { return std::tuple(!cell.people, cell.people == 0, cell.people.value_or(0)); };
    while (true) {
      auto hidden = own;
      auto count = own.of > 0 ? 1 : 0;
      for (const auto& cell : cells)
        if (!cell.people) hidden += places.at(cell.place), ++count;
      if (count == 0 || (count > 1 && told(hidden))) return;
      auto smallest = std::ranges::min_element(cells, {}, key);
      if (smallest == cells.end() || !smallest->people) return;
      smallest->people.reset();
    }
  }

  const Shares& shares_;
  std::int64_t people_min_;
};

bool tells_nothing(const MapRow& row) {
  auto nothing = [](const auto& people) { return people.value_or(0) == 0; };
  return nothing(row.people) && nothing(row.requests) && std::ranges::all_of(row.cells, nothing, &MapCell::people);
}
bool hides(const MapRow& row) {
  return !row.people || !row.requests || !std::ranges::all_of(row.cells, [](const MapCell& cell) { return cell.people.has_value(); });
}

/// Numbers of one competency at every workplace, those with none of it too.
Shares shares_of(const std::vector<PlaceCount>& counts, const std::string& competency, Shares shares, std::int64_t of) {
  for (const auto& count : counts) {
    if (count.competency != competency) continue;
    auto& share = shares[count.path];
    share.people += count.people;
    if (of > 0) share.of = of;
  }
  return shares;
}

}  // namespace

std::optional<std::string> place_below(const std::string& root, const std::string& path) {
  if (!path.starts_with(root + "/")) return {};
  return path.substr(0, path.find('/', root.size() + 1));
}

DeficitMap deficit_map(const RegionCounts& counts, const std::string& root, std::int64_t people_min) {
  Shares measured;
  Shares everybody;
  for (const auto& place : counts.measured) measured[place.path].of += place.people, everybody[place.path].of = anybody;
  DeficitMap map;
  for (const auto& cell : Telling(measured, people_min).at(counts.region, root).cells) map.places.push_back(cell.place);
  std::set<std::string> competencies;
  for (const auto& count : counts.deficits) competencies.insert(count.competency);
  for (const auto& count : counts.requests) competencies.insert(count.competency);
  for (const auto& competency : competencies) {
    const auto have = shares_of(counts.deficits, competency, measured, 0);
    const auto asked = shares_of(counts.requests, competency, everybody, anybody);
    auto level = Telling(have, people_min).at(counts.region, root);
    auto requests = Telling(asked, people_min).at(counts.region, root).people;
    MapRow row{competency, level.people, requests, std::move(level.cells)};
    if (!tells_nothing(row)) map.rows.push_back(std::move(row));
    else if (hides(row)) ++map.hidden;
  }
  std::ranges::sort(map.rows, {}, [](const MapRow& row) { return std::tuple(-row.people.value_or(0), row.competency); });
  return map;
}

}  // namespace marshrut::deficit
