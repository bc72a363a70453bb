#pragma once
// What accompaniment does when a route moves: a support team and checkpoints when it is agreed, both kept up to date as
// long as it lasts. Heard in the transaction of the fact.
#include "access/work.h"
#include "accompaniment/types.h"
#include "route/facts.h"

namespace marshrut::accompaniment {

using access::Work;

Result<void> follow_agreed(Work& work, const route::RouteAgreed& fact);
/// Nothing stays of an agreement that was the only one; refuses when it was acted upon.
Result<void> follow_taken_back(Work& work, const route::AgreementTakenBack& fact);
/// Who received the route in person joins those who accompany it.
Result<void> follow_handed_over(Work& work, const route::RouteHandedOver& fact);
Result<void> follow_corrected(Work& work, const route::RouteCorrected& fact);
Result<void> follow_cancelled_item(Work& work, const route::RouteItemCancelled& fact);
Result<void> follow_suspended(Work& work, const route::RouteSuspended& fact);
Result<void> follow_resumed(Work& work, const route::RouteResumed& fact);
Result<void> follow_expired(Work& work, const route::RouteExpired& fact);
Result<void> follow_annulled(Work& work, const route::RouteAnnulled& fact);
Result<void> follow_completed(Work& work, const route::RouteCompleted& fact);

/// Writes anew what is known of an accompanied route: activities done, what is due first. `state` as it is when absent.
Result<void> refresh_supported(Work& work, const route::Route& route, std::optional<SupportState> state = std::nullopt);

/// Something was heard of the teacher today: the silence begins anew.
Result<void> note_contact(Work& work, const RouteId& route, std::optional<SupportState> state = std::nullopt);

/// Who may accompany a route by the regulation: people whose duty reaches the teacher's workplace, the nearest first.
Result<std::vector<SupportMember>> companions_for(Work& work, const route::Route& route);

}  // namespace marshrut::accompaniment
