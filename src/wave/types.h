#pragma once
// A planning wave: seats of a region's sessions for many teachers at once. Enters: who takes part and what counts how much;
// leaves: routes that were found together, how good they are as a whole, and which seats are scarce. Never here: what one
// teacher's result was, and how routes are found (planning/region).
#include <optional>
#include <string>
#include <vector>

#include "access/types.h"
#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "planning/region/types.h"

namespace marshrut::wave {

using access::PersonId;
using planning::region::Phase;

enum class WaveState { draft, ready, published, closed };
DESCRIBE_ENUM(WaveState, draft, ready, published, closed)

/// Who takes part: those who work at or below `path`, by subject and position where these are named, have something to close
/// and no open route. Weights multiply: the need where a priority programme names the competency, the whole teacher where
/// the school has low results or there was no route before. `floor_share`: what of the best for one alone nobody who can is
/// to fall below. `budget` in roubles.
struct WaveTerms {
  std::string path;
  std::string subject;
  std::string position;
  Date starts;
  Date ends;
  double priority_weight = 1;
  double low_result_weight = 1;
  double first_time_weight = 1;
  double floor_share = 0;
  std::optional<double> budget;
  bool least_groups = true;
};
DESCRIBE(WaveTerms, path, subject, position, starts, ends, priority_weight, low_result_weight, first_time_weight,
         floor_share, budget, least_groups)

struct Wave {
  Id<Wave> id;
  std::string title;
  WaveTerms terms;
  WaveState state = WaveState::draft;
  PersonId author;
  Instant made_ms;
  std::int64_t revision = 0;
};
DESCRIBE(Wave, id, title, terms, state, author, made_ms, revision)

/// interrupted: the server stopped before it was done; nothing of it was kept.
enum class RunState { waiting, running, done, cancelled, failed, interrupted };
DESCRIBE_ENUM(RunState, waiting, running, done, cancelled, failed, interrupted)

/// One count of a wave, under the terms of its moment. What it found is in `summary`, how it came there in `course`, both JSON.
struct WaveRun {
  Id<WaveRun> id;
  Id<Wave> wave;
  RunState state = RunState::waiting;
  std::int64_t seed = 1;
  std::int64_t minutes = 5;  // the best that was had by then is taken
  std::string terms;
  PersonId author;
  Instant asked_ms;
  Instant moved_ms;
  std::string summary;
  std::string course;
};
DESCRIBE(WaveRun, id, wave, state, seed, minutes, terms, author, asked_ms, moved_ms, summary, course)

/// How good the routes are together, in shares: `share_*` of what each teacher alone could have, the value of all against the
/// bound and against first come, first served. The bound is of plans in which nobody lacks more kinds of activities or served needs
/// than alone; `without_*`: how many routes of this plan lack one that something on offer would serve.
/// Teachers below the floor for one reason.
struct BelowFloor {
  planning::region::FloorWhy reason = planning::region::FloorWhy::seats;
  std::int64_t teachers = 0;
};
DESCRIBE(BelowFloor, reason, teachers)

struct RunSummary {
  std::int64_t teachers = 0;
  std::int64_t without_offers = 0;  // who have something to close, and nothing on offer is for them
  double value = 0;
  double bound = 0;
  double gap = 0;
  double first_come_value = 0;
  std::optional<double> benefit;  // none where the time ran out before everybody had come
  double share_p1 = 0;
  double share_p5 = 0;
  double share_mean = 0;
  double first_come_share_p1 = 0;
  std::int64_t with_nothing = 0;
  std::int64_t below_floor = 0;
  std::int64_t sessions = 0;
  std::int64_t oversubscribed = 0;
  std::int64_t groups_closed = 0;
  double seconds = 0;
  std::int64_t without_kind = 0;
  std::int64_t without_need = 0;
  std::vector<BelowFloor> below;
};
DESCRIBE(RunSummary, teachers, without_offers, value, bound, gap, first_come_value, benefit, share_p1, share_p5,
         share_mean, first_come_share_p1, with_nothing, below_floor, sessions, oversubscribed, groups_closed, seconds,
         without_kind, without_need, below)

/// Where a run stood at a moment: what could be had by then, and what none exceeds (0 while not known).
struct RunPoint {
  double seconds = 0;
  Phase phase = Phase::locks;
  double done = 0;  // of the phase
  double value = 0;
  double bound = 0;
};
DESCRIBE(RunPoint, seconds, phase, done, value, bound)
struct RunCourse {
  std::vector<RunPoint> points;
};
DESCRIBE(RunCourse, points)

/// The route that a run found for one teacher; sessions by ';', in the order of their days. `wanted`: what the best route without
/// neighbours has beside them; `place`: in the order in which people came.
struct WaveLine {
  PersonId person;
  std::string sessions;
  double value = 0;
  double alone = 0;
  std::string wanted = {};
  std::int64_t place = 0;
  std::string path = {};  // of the workplace
  std::string lacks = {};  // wishes that something on offer would fulfil and the route does not, by ';' (planning/instance_of.h)
};
DESCRIBE(WaveLine, person, sessions, value, alone, wanted, place, path, lacks)

/// A session that more would take than there are seats: what one seat more is worth, and one group more.
struct ScarceSession {
  std::string session;
  double price = 0;
  std::int64_t seats = 0;
  double another_group = 0;
};
DESCRIBE(ScarceSession, session, price, seats, another_group)

}  // namespace marshrut::wave
