#include "deficit/map/acts_map.h"

#include "platform/sheet/write.h"
#include "regulation/rules.h"

namespace marshrut::deficit {
namespace {

constexpr const char* workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

std::vector<sheet::Cell> row_of(const MapLine& line) {
  auto cell = [](const std::optional<std::int64_t>& people) { return people ? sheet::Cell{*people} : sheet::Cell{}; };
  std::vector<sheet::Cell> cells{line.row.competency, line.title, cell(line.row.people), cell(line.row.requests)};
  for (const auto& place : line.row.cells) cells.push_back(cell(place.people));
  return cells;
}

}  // namespace

Result<std::string> map_root(Work& work, const std::optional<std::string>& at) {
  const auto widest = TRY(access::widest_place(work, at));
  return at.value_or(widest);
}

Titles titles_below(Work& work, const std::string& root) {
  const auto* region = work.services.find_region(work.region);
  Titles titles{{work.region, region ? region->title : work.region}};
  for (const auto& territory : organisation::store::territories(work.rows, work.region))
    titles[territory.path] = territory.title;
  for (const auto& school : organisation::store::schools_below(work.rows, work.region, root))
    titles[school.path] = school.title;
  return titles;
}

MapPlace titled(const Titles& titles, const std::string& path) {
  auto found = titles.find(path);
  return {path, found == titles.end() ? path : found->second};
}

Result<MapView> show_deficit_map(Work& work, const AskMap& request) {
  const auto root = TRY(map_root(work, request.at));
  const auto people_min = regulation::people_min_of(*TRY(profile_at(work, root)));
  const auto& region = work.region;  // all of it, so that a map of a part hides what a wider one hides
  const RegionCounts counts{region, store::measured_by_workplace(work.rows, region),
                            store::deficits_by_workplace(work.rows, region),
                            store::requested_by_workplace(work.rows, region)};
  auto map = deficit_map(counts, root, people_min);
  const auto titles = titles_below(work, root);
  MapView view{titled(titles, root), people_min, {}, {}, map.hidden};
  for (const auto& place : map.places) view.places.push_back(titled(titles, place));
  const auto frame = frame_of(work);
  for (auto& row : map.rows) {
    auto named = frame.find(row.competency);
    view.lines.push_back({title_in(frame, row.competency), named == frame.end() ? "" : named->second.group, std::move(row)});
  }
  return view;
}

Result<access::Download> export_deficit_map(Work& work, const AskMap& request) {
  const auto view = TRY(show_deficit_map(work, request));
  sheet::Sheet sheet{"Карта дефицитов", {"Код", "Компетенция", "Педагогов", "Запросов"}, {}};
  for (const auto& place : view.places) sheet.titles.push_back(place.title);
  for (const auto& line : view.lines) sheet.rows.push_back(row_of(line));
  return access::Download{"Карта дефицитов " + work.today().iso() + ".xlsx", workbook, sheet::write_xlsx({sheet}, work.now)};
}

}  // namespace marshrut::deficit
