#pragma once
// An instance: teachers, a catalogue of activities with sessions, places. Read from a file by effects_read.h, which has judged it,
// or made by who plans. Weeks and days count from the horizon's start, loads are hours, coordinates are km in a plane. Lists that
// may be absent are optional. Kept small where a catalogue has many of a kind: see SessionData.
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
  std::vector<int> slots;                     // 2 * day + (1 in the evening); ascending
  std::vector<std::pair<int, double>> loads;  // week, hours; ascending, one for each week
  std::optional<std::string> place;
  std::optional<std::int64_t> seats;      // none: as many as come
  std::optional<std::int64_t> min_group;  // of the region's allocation
  double release_days = 0;
  double price = 0;
};

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

/// What the worth of a teacher's route counts in the region's sum: the priority, or the priority over what the teacher would get
/// alone, so that equal shares count equally.
enum class Weighing { priority, equal_shares };
DESCRIBE_ENUM(Weighing, priority, equal_shares)

struct Instance {
  Horizon horizon;
  std::vector<ActivityData> activities;
  std::optional<std::map<std::string, std::vector<double>>> places;
  std::optional<double> budget;
  std::optional<double> floor_share;
  std::optional<Weighing> weights;
  std::vector<TeacherData> teachers;
};

}  // namespace marshrut::planning::kernel
