#pragma once
// What the checker knows of an instance and of a plan. Read by a reader of its own and judged by rules of its own: nothing
// here is seen by the kernel, and nothing of the kernel is seen here, so that one mistake cannot hide in both.
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/describe.h"
#include "base/time.h"

namespace marshrut::planning::checker {

struct Point {
  double x = 0;
  double y = 0;
};

struct Session {
  std::string id;
  std::size_t activity = 0;
  Date start;
  Date end;
  std::vector<std::pair<Date, std::string>> slots;
  std::vector<std::pair<int, double>> loads;
  double release_days = 0;
  std::optional<Point> place;
  double price = 0;
  std::optional<double> seats;
  double min_group = 0;
};

struct Activity {
  std::string id;
  double hours = 0;
  double cost = 0;
  std::set<std::string> tags;
  std::string equivalence;
  std::vector<std::string> prerequisites;
  bool has_prerequisites = false;
  std::optional<std::set<std::string>> audience;
  std::map<std::string, double> gains;
};

struct Need {
  std::string competency;
  double mean = 0;
  double sd = 0;
  double weight = 0;
};

/// A limit that the file does not state is absent and binds nothing.
struct Teacher {
  std::string id;
  std::optional<Point> place;
  std::optional<double> reach_km;
  std::vector<Need> needs;
  std::set<std::string> audience;
  double max_hours = 0;
  std::optional<double> max_activities;
  std::optional<double> budget;
  std::optional<double> max_release_days;
  std::vector<double> weekly_hours;
  std::vector<std::pair<Date, Date>> unavailable;
  std::set<std::string> completed;
  std::set<std::string> locked;
  std::set<std::string> banned;
  std::map<std::string, double> at_least;
  double priority = 1;
};

struct Region {
  Date start;
  int weeks = 0;
  std::vector<Activity> activities;
  std::vector<Session> sessions;
  std::map<std::string, std::size_t> session_of;
  std::optional<double> budget;
  double floor_share = 0;
  bool equal_shares = false;
  std::vector<Teacher> teachers;
};

struct PlannedItem {
  std::string session;
  std::string activity;
  double marginal = 0;
  std::map<std::string, double> closes;
};

struct Unmet {
  std::string tag;
  double wanted = 0;
  double reached = 0;
};

/// An activity that is not in the plan, as the plan tells why.
struct LeftOut {
  std::string activity;
  std::string reason;
  std::string with;
};

/// One route of a plan; `at` is the pointer (and the line) where it stands. `solved`: printed by solve, with a bound.
struct PlannedRoute {
  std::string at;
  std::string teacher;
  bool solved = false;
  std::vector<std::string> sessions;
  double value = 0;
  double alone = 0;  // of allocate: with all seats free
  std::optional<double> weight;  // of allocate, where shares count equally
  double bound = 0;
  bool proven = false;
  double share = 0;
  std::vector<PlannedItem> items;
  std::map<std::string, double> needs;
  std::vector<Unmet> unmet;
  std::vector<LeftOut> left_out;
};

/// What allocate says of its whole plan, in its last line.
struct PlannedSummary {
  std::string at;
  double value = 0;
  double bound = 0;
  double gap = 0;
  double first_come_value = 0;
  double share_p1 = 0;
  double share_p5 = 0;
  double jain = 0;
  double violations = 0;
  std::optional<double> benefit, with_nothing, below_floor, teachers;
  std::optional<std::set<std::string>> under_floor;
};

struct Violation {
  std::string rule;
  std::string at;
  std::string says;
};
DESCRIBE(Violation, rule, at, says)

}  // namespace marshrut::planning::checker
