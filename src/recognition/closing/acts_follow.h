#pragma once
// What recognition does when something upstream happens: a route gets ready or over, a draft is begun, a deficit is
// found eliminated.
#include "access/work.h"
#include "deficit/facts.h"
#include "route/facts.h"

namespace marshrut::recognition {

using access::Work;

Result<void> follow_ready(Work& work, const route::RouteReady& fact);
Result<void> follow_completed(Work& work, const route::RouteCompleted& fact);
Result<void> follow_annulled(Work& work, const route::RouteAnnulled& fact);
Result<void> follow_started(Work& work, const route::RouteStarted& fact);
Result<void> follow_eliminated(Work& work, const deficit::FindingEliminated& fact);

}  // namespace marshrut::recognition
