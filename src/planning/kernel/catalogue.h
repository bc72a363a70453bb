#pragma once
// The catalogue in numbers, made once and read by every teacher's solve: names become indexes, dates become days from the
// horizon's start. Never changes once made; threads share it.
#include <string_view>
#include <unordered_map>

#include "planning/kernel/instance.h"

namespace marshrut::planning::kernel {

struct CatalogueSession {
  int activity = 0;
  int source = 0;  // its place among the activity's sessions
  int start = 0;
  int end = 0;
  double release_days = 0;
  double price = 0;
  bool inside = true;  // the horizon
  bool open = true;    // has seats
  const std::vector<double>* place = nullptr;
  const std::vector<int>* slots = nullptr;                     // ascending; within the horizon where the session is
  const std::vector<std::pair<int, double>>* loads = nullptr;  // week, hours; ascending, one for each week
};

struct CatalogueActivity {
  double hours = 0;
  double cost = 0;
  std::vector<std::pair<int, double>> gains;  // competency, gain; positive
  std::vector<int> tags;
  std::vector<int> audience;  // for all when the instance's list is absent
  std::vector<int> before;    // ids any of which has to end before
  int equivalence = -1;
  int first = 0;  // sessions [first, last)
  int last = 0;
  bool for_all = true;
  bool precedes = false;  // something builds on it
};

/// Names to indexes, in the order in which they came.
class Index {
 public:
  int of(std::string_view name) { return static_cast<int>(map_.try_emplace(name, map_.size()).first->second); }
  int find(std::string_view name) const {
    auto found = map_.find(name);
    return found == map_.end() ? -1 : static_cast<int>(found->second);
  }
  std::size_t size() const { return map_.size(); }

 private:
  std::unordered_map<std::string_view, std::size_t> map_;
};

/// Views into the instance, which must outlive it.
struct Catalogue {
  const Instance* instance = nullptr;
  int weeks = 0;
  std::vector<CatalogueActivity> activities;
  std::vector<CatalogueSession> sessions;
  Index ids;  // of activities first, then those only named as prerequisites
  Index session_ids;
  Index competencies;
  Index tags;
  Index audiences;

  const ActivityData& data(int activity) const { return instance->activities[static_cast<std::size_t>(activity)]; }
  const SessionData& session_data(int session) const {
    const auto& s = sessions[static_cast<std::size_t>(session)];
    return data(s.activity).sessions[static_cast<std::size_t>(s.source)];
  }
};

/// The instance has been validated.
Catalogue catalogue_of(const Instance& instance);

}  // namespace marshrut::planning::kernel
