#include "demo/offer/sessions.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "demo/offer/calendar.h"
#include "demo/offer/seats.h"

namespace marshrut::demo {

namespace {

constexpr int hours_of_a_day = 6;
// A week of a route has six hours, three in the months of exams: two courses go beside each other, one in the exams.
constexpr double online_hours_of_a_week = 2.4;
constexpr double own_hours_of_a_week = 1.5;
constexpr int evening_hours = 4;          // more is not taught in one evening
constexpr int longest_weeks = 10;        // fits before the New Year or before the quiet season
constexpr std::size_t least_sessions = 2;  // one for each half of the year: routes begin at different times
constexpr double room_for_growth = 1.5;  // groups are planned below their full size
constexpr std::size_t own_pace_starts = 3;

/// How long a session lasts and how its hours lie.
struct Shape {
  int days = 1;
  int weeks = 1;
  bool meets_daily = false;
  bool meets_weekly = false;
};

Shape shape_of(const Activity& activity) {
  const bool at_one_place = activity.place == "centre" || activity.place == "municipality";
  const int one_day = activity.place == "online" ? evening_hours : 8;
  if (activity.group_size > 0 && activity.hours <= one_day) return {1, 1, true, false};
  if (at_one_place) {
    const int days = std::min(5, (activity.hours + hours_of_a_day - 1) / hours_of_a_day);
    return {days, 1, true, false};
  }
  const double pace = activity.place == "online" ? online_hours_of_a_week : own_hours_of_a_week;
  const int weeks = std::clamp(static_cast<int>(std::ceil(activity.hours / pace)), 2, longest_weeks);
  return {weeks * 7 - 2, weeks, false, activity.place == "online" && activity.group_size > 0};
}

void place_in_time(Session& session, const Activity& activity, Calendar& calendar, YearPart part_of_year, Random& random) {
  const Shape shape = shape_of(activity);
  session.start = calendar.draw_start(shape.days, part_of_year, random);
  session.end = session.start.plus_days(shape.days - 1);
  session.hours_per_week = static_cast<double>(activity.hours) / shape.weeks;
  const bool evening = activity.place == "online" || activity.hours <= 3;
  const PartOfDay part = evening ? PartOfDay::evening : PartOfDay::day;
  const auto meet = [&](Date day, PartOfDay at) {
    if (!calendar.is_holiday(day)) session.slots.emplace_back(day, at);
  };
  if (shape.meets_daily) {
    for (int k = 0; k < shape.days; ++k) meet(session.start.plus_days(k), part);
    session.release_days = evening ? 0 : static_cast<int>(session.slots.size());
  }
  if (shape.meets_weekly) {
    const int weekday = random.between(1, 3);
    for (int week = 0; week < shape.weeks; ++week) {
      meet(session.start.plus_days(week * 7 + weekday), PartOfDay::evening);
    }
  }
}

/// Where courses of the centre are held: the first municipality of the demo.
std::optional<std::size_t> venue(const Activity& activity, const std::vector<std::size_t>& homes,
                                 std::size_t turn) {
  if (activity.place == "centre") return homes.front();
  if (activity.place == "municipality") return homes[turn % homes.size()];
  return std::nullopt;
}

std::vector<std::size_t> homes_of(const std::vector<School>& schools) {
  std::vector<std::size_t> homes;
  std::set<std::size_t> seen;
  for (const auto& school : schools) {
    if (seen.insert(school.municipality).second) homes.push_back(school.municipality);
  }
  return homes;
}

std::size_t count_of(const Activity& activity, double demand) {
  if (activity.group_size == 0) return own_pace_starts;
  return std::max<std::size_t>(
      least_sessions, static_cast<std::size_t>(std::ceil(room_for_growth * demand / activity.group_size)));
}

}  // namespace

std::vector<Session> plan_sessions(const Library& library, const Setting& setting,
                                   const std::vector<School>& schools, const std::vector<double>& demand) {
  Calendar calendar(library, setting);
  const auto homes = homes_of(schools);
  std::vector<Session> sessions;
  for (std::size_t i = 0; i < library.activities.size(); ++i) {
    const Activity& activity = library.activities[i];
    Random random(setting.seed, "sessions of an activity", i);
    const std::size_t count = count_of(activity, demand[i]);
    for (std::size_t k = 0; k < count; ++k) {
      Session session;
      session.code = fmt::format("{}-{:02}", activity.code, k + 1);
      session.activity = i;
      place_in_time(session, activity, calendar, {k, count}, random);
      session.municipality = venue(activity, homes, i + k);
      session.demand = demand[i] / static_cast<double>(count);
      sessions.push_back(std::move(session));
    }
  }
  share_seats(sessions, library, setting);
  return sessions;
}

}  // namespace marshrut::demo
