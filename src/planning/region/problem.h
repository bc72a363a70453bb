#pragma once
// The region in numbers, made once: the kernel's catalogue beside weights, seats, least groups, locks and the order of coming.
#include <cstddef>
#include <limits>
#include <vector>

#include "base/describe.h"
#include "base/result.h"
#include "planning/kernel/catalogue.h"

namespace marshrut::planning::region {

inline constexpr int seats_without_end = std::numeric_limits<int>::max() / 2;

/// Why a session runs empty whatever is planned: its least group is more than it has seats, or than there are teachers.
enum class NeverWhy { group_above_seats, group_above_everybody };
DESCRIBE_ENUM(NeverWhy, group_above_seats, group_above_everybody)

struct Never {
  std::string session;
  NeverWhy reason = NeverWhy::group_above_seats;
};
DESCRIBE(Never, session, reason)

struct Problem {
  const kernel::Instance* instance = nullptr;  // outlives the problem
  kernel::Catalogue catalogue;
  std::vector<double> weight;  // of a teacher: omega
  std::vector<int> order;  // teachers as they came
  std::vector<int> seats;  // of a session
  std::vector<int> least;  // of a session: runs with so many or not at all
  std::vector<char> never;  // of a session: it takes nobody
  std::vector<Never> never_run;  // these, named
  std::vector<std::vector<int>> locked;  // of a teacher: sessions
  double budget = std::numeric_limits<double>::infinity();
  double floor_share = 0;
  bool equal_shares = false;  // weights become what counts shares equally, once it is known what each would get alone

  std::size_t teachers() const { return weight.size(); }
  std::size_t sessions() const { return seats.size(); }
  const kernel::TeacherData& teacher(int at) const { return instance->teachers[static_cast<std::size_t>(at)]; }
  const kernel::CatalogueActivity& activity_of(int session) const {
    return catalogue
        .activities[static_cast<std::size_t>(catalogue.sessions[static_cast<std::size_t>(session)].activity)];
  }
};

/// The instance has been validated by the kernel (read_instance); what only a region can have wrong is refused here.
Result<Problem> problem_of(const kernel::Instance& instance);

}  // namespace marshrut::planning::region
