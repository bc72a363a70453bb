#pragma once
// The fair use of a region's seats. Enters: an instance with many teachers, each with needs, limits and wishes, and sessions with
// seats and a least size of a group. Leaves: a route for each, a bound that no plan exceeds, what seats are scarce. Values are
// weighted closed deficits less penalties (planning/kernel/objective.h). No tables, no clock: how much of the time is gone is
// asked from outside. Equal instance, seed and effort give an equal plan at any number of threads, unless time ran out.
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"
#include "planning/kernel/answer.h"
#include "planning/region/problem.h"

namespace marshrut::planning::region {

/// In the order in which they are gone through.
enum class Phase { locks, alone, first_come, prices, exact, assign, groups, improve, floor, done };
DESCRIBE_ENUM(Phase, locks, alone, first_come, prices, exact, assign, groups, improve, floor, done)

/// How far it is: `done` from 0 to 1 of the phase, `value` of the best plan that could be had now, `bound` on any.
struct Progress {
  Phase phase = Phase::locks;
  double done = 0;
  double value = 0;
  double bound = 0;
};
DESCRIBE(Progress, phase, done, value, bound)

/// Work (pivots and nodes) that one solve of one teacher may cost, by what it is for; at how many activities it looks (narrow.h);
/// how often prices are made anew and by how many teachers. Nought: chosen by the number of teachers.
struct Effort {
  std::int64_t alone = 0;
  std::int64_t price = 0;
  std::int64_t exact = 0;
  std::int64_t assign = 0;
  int alone_activities = 0;
  int price_activities = 0;
  int assign_activities = 0;
  int price_rounds = 0;
  int sample = 0;
  int improve_rounds = 0;
  double gap = 0;  // relative: a route that is no more than this better is not looked for
  double exact_gap = 0;  // likewise, of the bound
};

DESCRIBE(Effort, alone, price, exact, assign, alone_activities, price_activities, assign_activities, price_rounds, sample,
         improve_rounds, gap, exact_gap)

/// What is chosen for up to some ten thousand teachers, and for more.
inline constexpr Effort effort_for_few{.alone = 3000,
                                       .price = 600,
                                       .exact = 10'000,
                                       .assign = 1500,
                                       .alone_activities = 1'000'000,
                                       .price_activities = 40,
                                       .assign_activities = 50,
                                       .price_rounds = 10,
                                       .sample = 1'000'000,
                                       .improve_rounds = 4,
                                       .gap = 0.001,
                                       .exact_gap = 0.0005};
inline constexpr Effort effort_for_many{.alone = 800,
                                        .price = 400,
                                        .exact = 6400,
                                        .assign = 500,
                                        .alone_activities = 50,
                                        .price_activities = 30,
                                        .assign_activities = 40,
                                        .price_rounds = 8,
                                        .sample = 14'000,
                                        .improve_rounds = 1,
                                        .gap = 0.005,
                                        .exact_gap = 0.005};

struct Options {
  std::uint64_t seed = 1;
  int threads = 2;
  std::optional<double> floor_share;  // else that of the instance
  Effort effort;
  /// The share of the allowed time that is gone; at 1 the best plan so far is returned. Asked from several threads.
  std::function<double()> spent;
  std::function<void(const Progress&)> progress;  // called from the calling thread
};

/// What one teacher gets; `alone` is what all seats free would give.
struct Line {
  std::string teacher;
  std::vector<std::string> sessions;
  double value = 0;
  double alone = 0;
  std::vector<kernel::AnswerUnmet> unmet;
  std::optional<double> weight;  // what the value counts in the sum, where shares count equally
};
DESCRIBE(Line, teacher, sessions, value, alone, unmet, weight)

/// A session whose seats do not suffice: what one more seat is worth, and what one more group of the same size.
struct Scarce {
  std::string session;
  double price = 0;
  std::int64_t seats = 0;
  double another_group = 0;
};
DESCRIBE(Scarce, session, price, seats, another_group)

/// Why somebody is below the floor: what they want does not run for want of people; its seats are held by who would fall below
/// their own floor; the region's money does not reach; it was not looked for, since the time ran out.
enum class FloorWhy { groups, seats, budget, time };
DESCRIBE_ENUM(FloorWhy, groups, seats, budget, time)

struct UnderFloor {
  std::string teacher;
  double share = 0;
  FloorWhy reason = FloorWhy::seats;
};
DESCRIBE(UnderFloor, teacher, share, reason)

/// Sums are weighted by the teachers' priorities, or by these over what each would get alone (kernel::Weighing). Shares are of `alone`, over teachers with alone > 0.
struct Summary {
  double value = 0;
  double bound = 0;
  double gap = 0;
  double seconds = 0;
  double cpu_seconds = 0;
  double first_come_value = 0;
  bool first_come_whole = false;  // else the time ran out while it was made, and the benefit says nothing
  double benefit = 0;  // of the value over first come, relative
  double share_least = 0;  // the floor that is kept for everybody
  double share_p1 = 0;
  double share_p5 = 0;
  double share_mean = 0;
  double jain = 0;
  double first_come_share_p1 = 0;
  std::int64_t violations = 0;
  std::int64_t teachers = 0;
  std::int64_t with_nothing = 0;  // though something was worth it to them alone
  std::int64_t below_floor = 0;
  std::int64_t alone_unknown = 0;  // the time ran out before they were solved alone
  std::int64_t sessions = 0;
  std::int64_t oversubscribed = 0;  // sessions that more would take, if all planned alone, than there are seats
  std::int64_t scarce_sessions = 0;
  std::int64_t groups_closed = 0;
  double looseness = 0;  // the part of the gap that is routes not proven at the last prices
  std::uint64_t seed = 0;
  Phase ended_in = Phase::done;
  std::vector<UnderFloor> under_floor;
  std::vector<Never> never_run;
};
DESCRIBE(Summary, value, bound, gap, seconds, cpu_seconds, first_come_value, first_come_whole, benefit,
         share_least, share_p1, share_p5, share_mean, jain, first_come_share_p1, violations, teachers, with_nothing, below_floor,
         alone_unknown, sessions, oversubscribed, scarce_sessions, groups_closed, looseness, seed, ended_in,
         under_floor, never_run)

}  // namespace marshrut::planning::region
