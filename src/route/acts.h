#pragma once
// The route as its author lives it: beginning a draft, composing, sending it to be agreed, taking it back, correcting
// what is agreed. Every act answers with the page of the route.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "route/handover/handover.h"
#include "route/page/acts_loading.h"
#include "route/page/page.h"

namespace marshrut::route {

/// What a route has by its regulation beside what every route has.
struct RouteParts {
  bool programme = false;  // tasks with checks, a map of resources
  bool effect = false;     // a control of the realisation, a conclusion on effectiveness
  bool approval = true;  // false: nobody approves, and whoever composes a route puts it in force
};
DESCRIBE(RouteParts, programme, effect, approval)

/// A paper of a route that can be printed now: `file` ends the address of the route's.
struct RoutePaper {
  std::string file;
  regulation::Words title;
  std::vector<regulation::EditedAs> edited_as;
};
DESCRIBE(RoutePaper, file, title, edited_as)

/// Everything that the screen of a route shows; at most five statements with the session's.
struct RoutePage {
  Route route;
  std::vector<StageMark> stages;
  std::vector<SectionMark> sections;
  std::vector<RouteGoal> goals;
  std::vector<RouteItem> items;
  std::vector<RevisionHeader> revisions;
  std::vector<GroundLine> grounds;  // empty for who may not see deficits
  std::vector<Remark> remarks;
  WeeklyLoad load;
  NextAction next;
  RouteDoings may;
  std::vector<regulation::InitiatorRule> initiators;  // for whose sake the viewer may correct
  std::vector<HandoverMark> handovers;                // where the regulation hands routes on
  RouteParts parts;
  Date today;
  Date latest_end;
  std::vector<RoutePaper> papers;
};
DESCRIBE(RoutePage, route, stages, sections, goals, items, revisions, grounds, remarks, load, next, may, initiators, handovers,
         parts, today, latest_end, papers)

struct ShowRoute {
  Id<Route> route;
};
DESCRIBE(ShowRoute, route)
Result<RoutePage> show_route(Work& work, const ShowRoute& request);

struct RoutesOf {
  PersonId person;
};
DESCRIBE(RoutesOf, person)
struct PersonRoute {
  Id<Route> route;
  Date starts;
  Date ends;
  RouteState state = RouteState::draft;
  bool approval = true;  // as of RouteParts
};
DESCRIBE(PersonRoute, route, starts, ends, state, approval)
/// Those of a person's routes that the asker may open, the newest first.
struct PersonRoutes {
  std::vector<PersonRoute> routes;
};
DESCRIBE(PersonRoutes, routes)
Result<PersonRoutes> person_routes(Work& work, const RoutesOf& request);

struct StartRoute {
  std::optional<std::string> campaign;
  std::optional<PersonId> person;  // oneself when absent; for another only who composes by the regulation
};
DESCRIBE(StartRoute, campaign, person)
/// A draft on the grounds that the person has, a goal for each. Refuses when a route is open already.
Result<RoutePage> start_route(Work& work, const StartRoute& request);

/// A goal as it is written; one without an id is new.
struct StatedGoal {
  std::optional<Id<RouteGoal>> id;
  std::string text;
  std::optional<std::string> competency;
};
DESCRIBE(StatedGoal, id, text, competency)
/// A session as it is chosen; without dates it takes the session's, without a goal the one that fits.
struct ChosenItem {
  std::optional<Id<RouteItem>> id;
  Id<catalogue::ActivitySession> session;
  std::optional<Id<RouteGoal>> goal;
  std::optional<Date> starts;
  std::optional<Date> ends;
  std::optional<bool> locked;  // stays in further proposals
};
DESCRIBE(ChosenItem, id, session, goal, starts, ends, locked)

struct SaveRoute {
  Id<Route> route;
  std::int64_t revision = 0;
  Date starts;
  Date ends;
  std::string term_reason;
  std::vector<StatedGoal> goals;
  std::vector<ChosenItem> items;
  std::optional<std::vector<Id<catalogue::Activity>>> ban;    // are proposed no more, like those that were banned before
  std::optional<std::vector<Id<catalogue::Activity>>> unban;  // are proposed again
};
DESCRIBE(SaveRoute, route, revision, starts, ends, term_reason, goals, items, ban, unban)
/// Keeps a draft as it is, unfinished or not; the remarks say what is still wrong.
Result<RoutePage> save_route_draft(Work& work, const SaveRoute& request);

struct AtRevision {
  Id<Route> route;
  std::int64_t revision = 0;
};
DESCRIBE(AtRevision, route, revision)
/// Passes the gates, holds the seats, keeps the revision and asks for the decision. A profile without steps of
/// approval agrees at once.
Result<RoutePage> submit_route(Work& work, const AtRevision& request);
Result<RoutePage> withdraw_route(Work& work, const AtRevision& request);
/// Takes a submission back without asking for a right: the caller has one of its own.
Result<void> take_submission_back(Work& work, LoadedRoute& loaded);

struct CorrectRoute {
  Id<Route> route;
  std::int64_t revision = 0;
  std::string reason;
  std::optional<std::string> initiator;  // for whose sake: a code of the regulation
  Date starts;
  Date ends;
  std::string term_reason;
  std::vector<StatedGoal> goals;
  std::vector<ChosenItem> items;
};
DESCRIBE(CorrectRoute, route, revision, reason, initiator, starts, ends, term_reason, goals, items)
/// A new revision of an agreed route: in force at once, or after a new approval, as the regulation has it.
Result<RoutePage> correct_route(Work& work, const CorrectRoute& request);

/// The page of a route that is loaded already.
Result<RoutePage> page_of(Work& work, const LoadedRoute& loaded);

/// For rooms below: what is so of a route by their knowledge. Of the facts `asked` those `held` are so and the others are
/// not; what else was noted stays. Stages, sections and the closing of the regulation look at them.
Result<void> note_facts(Work& work, const Id<Route>& route, const regulation::Facts& asked, const regulation::Facts& held);
Result<void> note_fact(Work& work, const Id<Route>& route, regulation::RouteFact fact);

/// For rooms below, in the transaction of a fact: one more goal for an open draft (a task carried over).
Result<void> add_goal(Work& work, const Id<Route>& route, const std::string& text, const std::string& competency);

}  // namespace marshrut::route
