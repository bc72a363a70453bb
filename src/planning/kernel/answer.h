#pragma once
// What solving one teacher answers, in the words of the file of the planning file format.
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"

namespace marshrut::planning::kernel {

/// `marginal`: the value less the value without the item. `replacement_loss`: the same after solving anew with its activity
/// banned, and `replacement` what then comes in; only where asked for.
struct AnswerItem {
  std::string session;
  std::string activity;
  double marginal = 0;
  std::map<std::string, double> closes;  // competency: share of its need closed by this item last
  std::optional<double> replacement_loss;
  std::optional<std::vector<std::string>> replacement;
};
DESCRIBE(AnswerItem, session, activity, marginal, closes, replacement_loss, replacement)

/// In the order of how near the activity was to coming in.
enum class LeftOutReason {
  banned, completed, audience, horizon, seats, unavailable, reach, heavy_week, release_days, hours, cost, activities,
  prerequisite, no_effect, equivalent, clash, over_hours, over_cost, over_release_days, over_week, over_activities,
  dominated, small_effect,
};
DESCRIBE_ENUM(LeftOutReason, banned, completed, audience, horizon, seats, unavailable, reach, heavy_week, release_days, hours,
              cost, activities, prerequisite, no_effect, equivalent, clash, over_hours, over_cost, over_release_days,
              over_week, over_activities, dominated, small_effect)

struct AnswerLeftOut {
  std::string activity;
  LeftOutReason reason = LeftOutReason::small_effect;
  std::optional<std::string> with;  // a chosen session; of what is dominated or beside a locked one an activity
};
DESCRIBE(AnswerLeftOut, activity, reason, with)

struct AnswerNeed {
  std::string competency;
  double expected_closed = 0;
};
DESCRIBE(AnswerNeed, competency, expected_closed)

/// A least number of activities of a kind that no route reaches.
struct AnswerUnmet {
  std::string tag;
  std::int64_t wanted = 0;
  std::int64_t reached = 0;
};
DESCRIBE(AnswerUnmet, tag, wanted, reached)

enum class StoppedBy { proof, work, time, memory };
DESCRIBE_ENUM(StoppedBy, proof, work, time, memory)

struct Answer {
  std::vector<std::string> sessions;
  double value = 0;
  double bound = 0;
  bool proven = false;
  StoppedBy stopped_by = StoppedBy::proof;
  std::int64_t work = 0;
  double share = 0;
  std::int64_t nodes = 0;
  double cpu_ms = 0;
  std::vector<AnswerItem> items;
  std::vector<AnswerLeftOut> left_out;
  std::vector<AnswerNeed> needs;
  std::vector<AnswerUnmet> unmet;
};
DESCRIBE(Answer, sessions, value, bound, proven, stopped_by, work, share, nodes, cpu_ms, items, left_out, needs, unmet)

}  // namespace marshrut::planning::kernel
