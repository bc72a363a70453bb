#include "deficit/map/deficit_map.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace marshrut::deficit {
namespace {

using Numbers = std::map<std::string, std::int64_t>;  // by place

Numbers by_place(const std::string& root, const auto& counts) {
  Numbers numbers;
  for (const auto& count : counts)
    if (auto place = place_below(root, count.path)) numbers[*place] += count.people;
  return numbers;
}

/// A number of people, unless it speaks of few, or of all of those who were measured.
std::optional<std::int64_t> told(std::int64_t people, std::int64_t measured, std::int64_t people_min) {
  const bool few = people > 0 && people < people_min;
  if (measured < people_min || few || people >= measured) return {};
  return people;
}

void hide_beside_one_hidden(std::vector<MapCell>& cells) {
  if (std::ranges::count_if(cells, [](const MapCell& cell) { return !cell.people; }) != 1) return;
  auto key = [](const MapCell& cell) { return std::tuple(!cell.people || *cell.people == 0, cell.people.value_or(0)); };
  auto smallest = std::ranges::min_element(cells, {}, key);
  if (smallest != cells.end()) smallest->people.reset();
}

}  // namespace

std::optional<std::string> place_below(const std::string& root, const std::string& path) {
  if (!path.starts_with(root + "/")) return {};
  return path.substr(0, path.find('/', root.size() + 1));
}

DeficitMap deficit_map(const std::string& root, const std::vector<PlaceMeasured>& measured,
                       const std::vector<PlaceCount>& deficits, const std::vector<PlaceCount>& requests,
                       std::int64_t people_min) {
  DeficitMap map;
  const auto measured_at = by_place(root, measured);
  std::int64_t measured_all = 0;
  for (const auto& [place, people] : measured_at) map.places.push_back(place), measured_all += people;
  std::map<std::string, std::vector<PlaceCount>> by_competency;
  for (const auto& count : deficits) by_competency[count.competency].push_back(count);
  std::map<std::string, std::int64_t> asked;
  for (const auto& count : requests) asked[count.competency] += count.people, by_competency[count.competency];
  for (const auto& [competency, counts] : by_competency) {
    const auto numbers = by_place(root, counts);
    MapRow row{competency, {}, {}, {}};
    std::int64_t all = 0;
    for (const auto& [place, people] : measured_at) {
      const auto found = numbers.find(place);
      const auto here = found == numbers.end() ? 0 : found->second;
      all += here;
      row.cells.push_back({place, people, told(here, people, people_min)});
    }
    row.people = told(all, measured_all, people_min);
    if (asked[competency] == 0 || asked[competency] >= people_min) row.requests = asked[competency];
    hide_beside_one_hidden(row.cells);
    map.rows.push_back(std::move(row));
  }
  std::ranges::sort(map.rows, {}, [](const MapRow& row) { return std::tuple(-row.people.value_or(0), row.competency); });
  return map;
}

}  // namespace marshrut::deficit
