#pragma once
// An instance as its file says it: teachers, a catalogue of activities with sessions, places. Enters: the file's texts and
// numbers; leaves: what validate.h has found to be sound, for the passes. Weeks count from the horizon's start, a slot is a
// day with "day" or "evening", loads are hours, coordinates are km in a plane. Lists that may be absent are optional.
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"
#include "base/time.h"

namespace marshrut::planning::kernel {

struct Horizon {
  Date start;
  std::int64_t weeks = 0;
};
DESCRIBE(Horizon, start, weeks)

struct SessionData {
  std::string id;
  Date start;
  Date end;
  std::optional<std::vector<std::vector<std::string>>> slots;
  std::optional<std::vector<std::vector<double>>> weekly_load;
  std::optional<double> release_days;
  std::optional<std::string> place;
  std::optional<std::int64_t> seats;      // none: as many as come
  std::optional<std::int64_t> min_group;  // of the region's allocation
  std::optional<double> price;
};
DESCRIBE(SessionData, id, start, end, slots, weekly_load, release_days, place, seats, min_group, price)

struct ActivityData {
  std::string id;
  double hours = 0;
  std::optional<double> cost;
  std::optional<std::vector<std::string>> tags;
  std::optional<std::string> equivalence;
  std::optional<std::vector<std::string>> prerequisites_any;
  std::optional<std::vector<std::string>> audience;
  std::map<std::string, double> gains;
  std::vector<SessionData> sessions;
};
DESCRIBE(ActivityData, id, hours, cost, tags, equivalence, prerequisites_any, audience, gains, sessions)

/// Required minus present level: normal with `mean` and `sd`, in shares of the scale.
struct NeedData {
  std::string competency;
  double mean = 0;
  double sd = 0;
  double weight = 1;
};
DESCRIBE(NeedData, competency, mean, sd, weight)

struct TeacherData {
  std::string id;
  std::optional<std::string> place;
  std::optional<double> reach_km;
  std::vector<NeedData> needs;
  std::optional<std::vector<std::string>> audience;
  double max_hours = 0;
  std::optional<std::int64_t> max_activities;
  std::optional<double> budget;
  std::optional<double> max_release_days;
  std::optional<std::vector<double>> weekly_hours;
  std::optional<std::vector<std::vector<Date>>> unavailable;
  std::optional<std::vector<std::string>> completed;
  std::optional<std::vector<std::string>> locked;
  std::optional<std::vector<std::string>> banned;
  std::optional<std::map<std::string, std::int64_t>> at_least;
  std::optional<double> priority;
  std::optional<double> arrived;
};
DESCRIBE(TeacherData, id, place, reach_km, needs, audience, max_hours, max_activities, budget, max_release_days,
         weekly_hours, unavailable, completed, locked, banned, at_least, priority, arrived)

struct Instance {
  Horizon horizon;
  std::vector<ActivityData> activities;
  std::optional<std::map<std::string, std::vector<double>>> places;
  std::optional<double> budget;
  std::optional<double> floor_share;
  std::vector<TeacherData> teachers;
};
DESCRIBE(Instance, horizon, activities, places, budget, floor_share, teachers)

}  // namespace marshrut::planning::kernel
