#pragma once
// What route tells the rooms below it, in the transaction in which it happened.
#include "route/types.h"

namespace marshrut::route {

/// A draft was begun; rooms below may add goals by add_goal (acts.h).
struct RouteStarted {
  Id<Route> route;
  PersonId person;
};
struct RouteSubmitted {
  Id<Route> route;
  PersonId person;
  std::int64_t number = 0;
};
/// A round of approval was passed, and the next one is asked.
struct RoutePassedOn {
  Id<Route> route;
  PersonId person;
};
struct RouteAgreed {
  Id<Route> route;
  PersonId person;
  std::int64_t number = 0;
};
/// Who agreed took it back: the route waits for a decision again. `number` is the revision that stays in force, 0 when
/// none does; `agreed_ms` when the agreement was given.
struct AgreementTakenBack {
  Id<Route> route;
  PersonId person;
  std::int64_t number = 0;
  Instant agreed_ms;
};
struct RouteReturned {
  Id<Route> route;
  PersonId person;
  std::string comment;
};
/// A correction that took effect at once; one that awaits approval is told as RouteSubmitted.
struct RouteCorrected {
  Id<Route> route;
  PersonId person;
  std::int64_t number = 0;
};
struct RouteSuspended {
  Id<Route> route;
  PersonId person;
};
struct RouteResumed {
  Id<Route> route;
  PersonId person;
};
struct RouteExpired {
  Id<Route> route;
  PersonId person;
};
struct RouteAnnulled {
  Id<Route> route;
  PersonId person;
};
/// The session of an activity was called off; another must be chosen.
struct RouteItemCancelled {
  Id<Route> route;
  PersonId person;
  Id<RouteItem> item;
};
/// The session of an activity was moved, or made one with another. `unfit` when the route no longer passes a check for it.
struct RouteItemMoved {
  Id<Route> route;
  PersonId person;
  RouteItem before;
  RouteItem after;
  std::string reason;  // "" when a list changed it
};
/// An activity was proven done; `type` is the code that the regulation has for it.
struct RouteItemFinished {
  Id<Route> route;
  PersonId person;
  Id<RouteItem> item;
  std::string type;
  std::string title;
};
/// By a rule of the regulation; `recipient` is empty where a service received it.
struct RouteHandedOver {
  Id<Route> route;
  PersonId person;
  std::string rule;
  PersonId recipient;
};
/// Every activity is done; what is left is to reflect and to close.
struct RouteReady {
  Id<Route> route;
  PersonId person;
};
struct RouteCompleted {
  Id<Route> route;
  PersonId person;
};

}  // namespace marshrut::route
