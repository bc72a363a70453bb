#pragma once
// An instance as its file says it, before it is judged: a slot is a date with "day" or "evening", a load a week with hours.
#include "planning/kernel/instance.h"

namespace marshrut::planning::kernel {

struct SessionText {
  std::string id;
  Date start;
  Date end;
  std::optional<std::vector<std::vector<std::string>>> slots;
  std::optional<std::vector<std::vector<double>>> weekly_load;
  std::optional<double> release_days;
  std::optional<std::string> place;
  std::optional<std::int64_t> seats;
  std::optional<std::int64_t> min_group;
  std::optional<double> price;
};
DESCRIBE(SessionText, id, start, end, slots, weekly_load, release_days, place, seats, min_group, price)

struct ActivityText {
  std::string id;
  double hours = 0;
  std::optional<double> cost;
  std::optional<std::vector<std::string>> tags;
  std::optional<std::string> equivalence;
  std::optional<std::vector<std::string>> prerequisites_any;
  std::optional<std::vector<std::string>> audience;
  std::map<std::string, double> gains;
  std::vector<SessionText> sessions;
};
DESCRIBE(ActivityText, id, hours, cost, tags, equivalence, prerequisites_any, audience, gains, sessions)

using Places = std::map<std::string, std::vector<double>>;

struct InstanceText {
  Horizon horizon;
  std::vector<ActivityText> activities;
  std::optional<Places> places;
  std::optional<double> budget;
  std::optional<double> floor_share;
  std::optional<Weighing> weights;
  std::vector<TeacherData> teachers;
};
DESCRIBE(InstanceText, horizon, activities, places, budget, floor_share, weights, teachers)

/// Of what has been judged sound. A session outside the horizon is left out of every plan: it loses slots and loads.
ActivityData data_of(ActivityText&& text, const Horizon& horizon);

}  // namespace marshrut::planning::kernel
