#include "monitoring/standing/acts_standing.h"

#include <algorithm>

#include "access/errors.h"
#include "monitoring/rules.h"
#include "monitoring/standing/acts_counts.h"
#include "monitoring/store.h"
#include "organisation/store.h"

namespace marshrut::monitoring {
namespace {

using access::Work;

StandingLine line_of(const StaffWay& way) {
  const auto standing = standing_of(way);
  StandingLine line{way.person, standing, {}, {}};
  if (!way.on_leave && !way.measured) line.without_diagnostics = true;
  if (!way.on_leave && is_without_route(standing)) line.without_route = true;
  return line;
}

bool is_asked_for(const StandingLine& line, const std::optional<MissedStaff>& missing) {
  if (!missing) return true;
  return (*missing == MissedStaff::diagnostics ? line.without_diagnostics : line.without_route).value_or(false);
}

/// A place of the region with what lies next below it.
struct Level {
  std::string title;
  StandingCut below = StandingCut::school;
};

std::optional<Level> level_of(Work& work, const std::string& path) {
  if (path == work.region) {
    const auto* region = work.services.find_region(work.region);
    return Level{region ? region->title : path, StandingCut::municipality};
  }
  for (const auto& territory : organisation::store::territories(work.rows, work.region))
    if (territory.path == path)
      return Level{territory.title, territory.kind == organisation::TerritoryKind::okrug ? StandingCut::municipality
                                                                                         : StandingCut::school};
  for (const auto& school : organisation::store::schools_below(work.rows, work.region, path))
    if (school.path == path) return Level{school.title, StandingCut::school};
  return std::nullopt;
}

/// The first place that a grant of the asker is about; nothing where none is.
std::string own_place(Work& work) {
  const auto horizon = work.horizon();
  if (horizon.everything) return work.region;
  return horizon.paths.empty() ? "" : *std::ranges::min_element(horizon.paths, {}, &std::string::size);
}

std::vector<StandingPlace> places_below(Work& work, const std::string& at, StandingCut by) {
  std::vector<StandingPlace> places;
  if (by == StandingCut::school)
    for (const auto& school : organisation::store::schools_below(work.rows, work.region, at))
      places.push_back({school.path, school.title, nobody()});
  else
    for (const auto& territory : organisation::store::territories(work.rows, work.region))
      if (territory.kind == organisation::TerritoryKind::municipality && access::lies_within(territory.path, at))
        places.push_back({territory.path, territory.title, nobody()});
  std::ranges::stable_sort(places, {}, &StandingPlace::title);
  return places;
}

}  // namespace

Result<StandingOfStaff> standing_of_staff(Work& work, const AskStanding& request) {
  auto school = organisation::find_school(work.rows, work.region, {request.school});
  if (!school) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may({school->path, {}}));
  StandingOfStaff answer{nobody(), {}};
  for (const auto& way :
       store::ways_of_staff(work.rows, work.region, {school->path, work.today(), request.subject.value_or("")})) {
    add(answer.sum, {school->path, way.measured, way.expected, way.route, way.on_leave, 1});
    if (auto line = line_of(way); is_asked_for(line, request.missing)) answer.people.push_back(std::move(line));
  }
  return answer;
}

Result<Standings> show_standings(Work& work, const AskStandings& request) {
  const auto at = request.at.value_or(own_place(work));
  const auto level = level_of(work, at);
  if (!level) {
    work.own();
    return fail(access::errors::not_found, "/at");
  }
  TRY(work.may({at, {}}));
  Standings answer{{}, request.by.value_or(level->below), {at, level->title, nobody()}, {}};
  if (const auto around = above(at); !around.empty() && work.may({around, {}})) answer.above = around;
  const auto subject = request.subject.value_or("");
  const auto sums = standings_summed(subject.empty() ? ways_of_schools(work.rows, work.region, at, work.today())
                                                     : store::ways_by_school(work.rows, work.region, {at, work.today(), subject}), at);
  answer.total.sum = sums.at(at);
  answer.places = places_below(work, at, answer.by);
  for (auto& place : answer.places)
    if (const auto sum = sums.find(place.path); sum != sums.end()) place.sum = sum->second;
  return answer;
}

}  // namespace marshrut::monitoring
