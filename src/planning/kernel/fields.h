#pragma once
// The field of the instance's file that an obstacle comes from: what a refusal names, in any language.
#include "planning/kernel/answer.h"
#include "planning/kernel/plan.h"

namespace marshrut::planning::kernel {

/// Of what keeps a session out by itself; `prerequisites_any` of all that no limit keeps out.
constexpr const char* field_of(LeftOutReason reason) {
  switch (reason) {
    case LeftOutReason::banned: return "banned";
    case LeftOutReason::completed: return "completed";
    case LeftOutReason::audience: return "audience";
    case LeftOutReason::horizon: return "horizon";
    case LeftOutReason::seats: return "seats";
    case LeftOutReason::unavailable: return "unavailable";
    case LeftOutReason::reach: return "reach_km";
    case LeftOutReason::heavy_week: return "weekly_hours";
    case LeftOutReason::release_days: return "max_release_days";
    case LeftOutReason::hours: return "max_hours";
    case LeftOutReason::cost: return "budget";
    case LeftOutReason::activities: return "max_activities";
    default: return "prerequisites_any";
  }
}

/// Of what keeps a session out beside others.
constexpr const char* field_of(Obstacle obstacle) {
  switch (obstacle) {
    case Obstacle::group: return "equivalence";
    case Obstacle::slot: return "slots";
    case Obstacle::hours: return "max_hours";
    case Obstacle::cost: return "budget";
    case Obstacle::release_days: return "max_release_days";
    case Obstacle::week: return "weekly_hours";
    case Obstacle::activities: return "max_activities";
    default: return "prerequisites_any";
  }
}

}  // namespace marshrut::planning::kernel
