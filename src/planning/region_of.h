#pragma once
// A region in the words of the kernel, from the same tasks that personal proposals are made from: each teacher may take what
// their own task may, so that a plan for all obeys the rules of a plan for one. Tasks come one by one and are forgotten.
#include <map>
#include <set>

#include "planning/kernel/instance.h"
#include "planning/types.h"

namespace marshrut::planning {

/// What the region adds to the teachers' own limits. Money in the unit of the activities' cost.
struct RegionTerms {
  Date starts;
  Date ends;
  std::optional<double> budget;
  double floor_share = 0;
  bool least_groups = true;  // a session that too few take does not run
};

struct RegionTeacher {
  std::string id;
  std::string path;  // of the workplace: what a municipality holds is for its own
  double priority = 1;  // how much the teacher's share of all counts
  std::vector<std::string> held = {};  // sessions whose seats are the teacher's already: they stay open to them, whatever bars others
};

class RegionInstance {
 public:
  explicit RegionInstance(const RegionTerms& terms) : terms_(terms) {}

  /// False when nothing on offer is for the teacher: who would only be counted. The task's term lies within the region's.
  bool add(const RegionTeacher& who, const Task& task);
  std::size_t teachers() const { return teachers_.size(); }
  /// Seats are those that are free, and those that the teachers hold; teachers come in the order of adding.
  kernel::Instance take();

 private:
  /// What keeps a session from a teacher beside audience and needs.
  struct Reach {
    std::string place;
    Date first;
    Date last;
    auto operator<=>(const Reach&) const = default;
  };
  struct Entry {
    kernel::TeacherData teacher;
    std::string audience;
    Reach reach;
    std::vector<std::string> held;
  };

  void keep(const Offer& offer, const std::string& audience);
  kernel::Instance catalogue() const;
  void open(kernel::Instance& region) const;
  std::vector<std::string> out_of(const Reach& reach) const;

  RegionTerms terms_;
  std::map<std::string, Offer> offers_;  // by session
  std::map<std::string, std::set<std::string>> suits_;  // audiences by activity
  std::map<std::string, std::int64_t> held_;  // seats by session that the teachers have already
  std::vector<Entry> teachers_;
};

}  // namespace marshrut::planning
