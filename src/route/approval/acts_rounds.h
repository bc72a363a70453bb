#pragma once
// The rounds of approval as they are lived: who is awaited, who has agreed, what a sender has confirmed by sending. The
// approver is never the route's own person, but for that person's consent.
#include <optional>
#include <vector>

#include "regulation/rules.h"
#include "route/page/acts_loading.h"

namespace marshrut::route {

/// Goes on from `route.step` past the rounds in which nobody is awaited any more, and says in `route.awaits` who is.
/// `just` is a decision that is not written yet. False when no round is left: the route may come into force.
bool await_decisions(Work& work, LoadedRoute& loaded, const std::optional<store::Approval>& just = {});

/// The approval of the awaited round that is the actor's to decide. Refuses with own_route, not_approver.
Result<regulation::ApprovalRule> approval_to_decide(Work& work, const LoadedRoute& loaded);

/// Whether a decision of the actor is awaited.
bool is_asked(Work& work, const LoadedRoute& loaded);

/// The last day for the decision that is awaited on a route sent at that moment; a later round is asked when the one before
/// it was decided. Nothing when its regulation sets none.
std::optional<Date> decision_due(const regulation::Profile& profile, const Route& route, Instant sent);

}  // namespace marshrut::route
