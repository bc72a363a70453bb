#pragma once
// The card of a route in the register. It is registered by what makes the route say it - the agreement, a correction in
// force, the completion - and annulled with the route; looking at it or printing it changes nothing.
#include "documents/types.h"
#include "regulation/store.h"
#include "route/facts.h"
#include "route/page/acts_loading.h"

namespace marshrut::route {

/// The paper that composing leads to. Refuses with route.no_card.
Result<const regulation::DocumentRule*> card_rule(const regulation::Profile& profile);
/// The card that holds now; none when none was registered, or it was annulled.
std::optional<documents::Paper> find_card(Work& work, const Id<Route>& route, const regulation::DocumentRule& rule);
/// What a registered paper was issued with; what cannot be read is a fault.
documents::Fields fields_of(const documents::Paper& paper);

/// A new revision takes a new number and annuls the former card. A template that cannot be filled keeps nobody from
/// agreeing: the route then has no card, and whoever prints it is told why.
Result<void> follow_agreed(Work& work, const RouteAgreed& fact);
Result<void> follow_corrected(Work& work, const RouteCorrected& fact);
/// Without the agreement its card says what nobody decided: it is annulled, and what stays in force gets a card anew.
Result<void> follow_taken_back(Work& work, const AgreementTakenBack& fact);
/// The card is issued anew with every mark, unless the centre had annulled it.
Result<void> follow_completed(Work& work, const RouteCompleted& fact);
Result<void> follow_annulled(Work& work, const RouteAnnulled& fact);

}  // namespace marshrut::route
