#pragma once
// One teacher's problem after the filter: what can be chosen at all, in numbers. Every activity belongs to one group, of
// which at most one is taken: its equivalents, or itself alone. Made by filter.h, thinned by dominance.h, read by the rest.
#include <cstdint>
#include <vector>

#include "planning/kernel/answer.h"
#include "planning/kernel/catalogue.h"
#include "planning/kernel/objective.h"

namespace marshrut::planning::kernel {

constexpr double load_tolerance = 1e-6;  // relative, of every sum that is compared with a limit

struct Gain {
  int need = 0;
  double gain = 0;
};

struct Activity {
  int source = 0;  // in the catalogue
  double hours = 0;
  double cost = 0;
  int group = 0;
  int first = 0;  // sessions [first, last)
  int last = 0;
  std::uint64_t tags = 0;    // bits in the order of Model::least
  bool needs_before = false;
  std::vector<int> before;   // activities of the model, any of which has to end before
  std::vector<Gain> gains;
};

struct Session {
  int source = 0;  // in the catalogue
  int activity = 0;
  int group = 0;
  double price = 0;  // penalty and price, in units of value
  double release_days = 0;
  int start = 0;
  int end = 0;
  bool locked = false;
  const std::vector<int>* slots = nullptr;
  const std::vector<std::pair<int, double>>* loads = nullptr;
};

struct Least {
  int tag = 0;  // in the catalogue, or -1 when nothing has it
  std::string name;
  int wanted = 0;
};

/// Why an activity of the catalogue is not in the model.
struct Dropped {
  int activity = 0;
  LeftOutReason reason = LeftOutReason::no_effect;
  int with = -1;  // an activity of the catalogue
};

/// What stands for the activities that close nothing and only count for a wish of `least`: a unit of it uses no more than
/// any of them does, so that a bound with it holds for all.
struct Spare {
  int most = 0;  // units
  double hours = 0;
  double cost = 0;
  double activities = 0;
  double price = 0;
};

/// All of a model but what can be chosen.
struct Limits {
  const Catalogue* catalogue = nullptr;
  std::vector<Need> needs;
  int groups = 0;
  double hours = 0;
  double activities_max = 0;
  double cost = 0;
  double release_days = 0;
  std::vector<double> weeks;
  std::vector<Least> least;
  std::vector<Spare> spares;   // by wish, or empty where the model holds everything
  double shortfall_price = 0;  // more than any route is worth: of an activity that `least` misses
  std::vector<Dropped> dropped;
};

struct Model : Limits {
  std::vector<Activity> activities;
  std::vector<Session> sessions;

  const Activity& activity_of(int session) const {
    return activities[static_cast<std::size_t>(sessions[static_cast<std::size_t>(session)].activity)];
  }
};

inline double with_tolerance(double limit) {
  return limit + load_tolerance * (limit > 1 ? limit : 1);
}

}  // namespace marshrut::planning::kernel
