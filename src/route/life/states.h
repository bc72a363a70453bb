#pragma once
// The states of a route and what leads from one to another. Pure: a command either gives the next state or a refusal
// that says what the route is.
#include "base/result.h"
#include "regulation/rules.h"
#include "route/types.h"

namespace marshrut::route {

/// recheck: a correction that must be approved again; correct: one that takes effect at once; reconsider: who decided
/// takes the decision back.
enum class RouteCommand {
  edit, submit, withdraw, agree, return_back, correct, recheck, begin, finish_activities, complete, suspend, resume,
  expire, annul, reconsider,
};
DESCRIBE_ENUM(RouteCommand, edit, submit, withdraw, agree, return_back, correct, recheck, begin, finish_activities,
              complete, suspend, resume, expire, annul, reconsider)

/// What the next state depends on beside the command.
struct Standing {
  RouteState state = RouteState::draft;
  std::optional<RouteState> state_before;
  bool was_agreed = false;   // some revision is in force
  bool begun = false;        // the first day is past, or an activity is done
  bool all_done = false;     // no activity is left to do, and none was called off without another in its place
};

Standing standing_of(const Route& route, const std::vector<RouteItem>& items, Date today);

/// The state after a command, or route.state_forbids. `agree` leads on to realising and reflecting when the route has
/// begun or has nothing left; `resume` returns to where it was suspended.
Result<RouteState> next_state(const Standing& standing, RouteCommand command);

/// Whether an activity of the route may be finished now: the route is in force, even while a correction waits.
bool may_finish_items(const Route& route);
/// Whether a correction stands beside the agreed revision: sent, or returned and not sent again.
bool has_open_correction(const Route& route);
/// Whether the route is over, in whatever way.
bool is_closed(RouteState state);

/// Whether the consent of the route's own person is awaited.
bool awaits_consent(const Route& route);
/// What is so of a route by its state and by what rooms below noted.
regulation::Facts facts_of(const Route& route);
/// The code of the stage that a route stands at: from the one in which routes are composed on, as far as the facts lead.
std::string stage_of(const regulation::Profile& profile, const Route& route);

}  // namespace marshrut::route
