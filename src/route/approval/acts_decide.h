#pragma once
// The head's side: what waits, with what changed and who will be away; deciding one or many; reading a revision.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "route/page/acts_loading.h"

namespace marshrut::route {

/// Days on which lessons must be taught by somebody else.
struct Absence {
  std::string title;
  Date starts;
  Date ends;
  std::int64_t release_days = 0;
};
DESCRIBE(Absence, title, starts, ends, release_days)

/// One route that waits. It holds no deficits and no scores. `difference` is against the revision in force; there is
/// none for a first submission.
struct AwaitingRoute {
  Id<Route> route;
  std::int64_t revision = 0;
  std::int64_t number = 0;
  PersonId person;
  std::string teacher;
  std::string position;
  std::string subjects;
  std::string school;
  Instant submitted_ms;
  std::optional<Date> decide_by;  // the last day of the step's term, where the regulation sets one
  Date starts;
  Date ends;
  std::string reason;
  std::int64_t hours = 0;
  std::int64_t release_days = 0;
  std::vector<RouteItem> items;
  std::vector<RouteGoal> goals;
  std::optional<RouteDifference> difference;
  std::vector<Remark> remarks;
  std::vector<Absence> absences;
  bool own = false;  // somebody else decides
  regulation::Words asked;  // the title of the approval that the asker gives
  regulation::ApprovalKind kind = regulation::ApprovalKind::agree;
  std::int64_t comment_min_length = 0;  // of a return
  std::vector<regulation::ChecklistRule> checklist;  // what is looked at
  std::vector<regulation::DecisionRule> decisions;
};
DESCRIBE(AwaitingRoute, route, revision, number, person, teacher, position, subjects, school, submitted_ms, decide_by, starts,
         ends, reason, hours, release_days, items, goals, difference, remarks, absences, own, asked, kind, comment_min_length,
         checklist, decisions)
/// A decision that its maker may still take back.
struct RecentDecision {
  Id<Route> route;
  std::int64_t revision = 0;
  std::string teacher;
  regulation::ApprovalDecision decision = regulation::ApprovalDecision::agreed;
  Instant at_ms;
  Instant until_ms;
};
DESCRIBE(RecentDecision, route, revision, teacher, decision, at_ms, until_ms)
struct Approvals {
  Date today;
  std::vector<AwaitingRoute> routes;  // what is due first on top, then the longest waiting
  std::vector<RecentDecision> recent;  // the asker's own, the latest first
};
DESCRIBE(Approvals, today, routes, recent)
Result<Approvals> list_approvals(Work& work, const access::Nothing&);

struct RouteDecision {
  Id<Route> route;
  std::int64_t revision = 0;
  regulation::ApprovalDecision decision = regulation::ApprovalDecision::agreed;
  std::string comment;
  std::optional<std::vector<std::string>> marks;  // lines of the checklist that are not as they should be
};
DESCRIBE(RouteDecision, route, revision, decision, comment, marks)
struct DecideRoutes {
  std::vector<RouteDecision> decisions;
};
DESCRIBE(DecideRoutes, decisions)
/// What became of one of them: decided, or excluded with the reason.
struct DecisionOutcome {
  Id<Route> route;
  bool decided = false;
  std::optional<RouteState> state;
  std::string code;
  std::string ru;
  std::string en;
};
DESCRIBE(DecisionOutcome, route, decided, state, code, ru, en)
struct DecisionOutcomes {
  std::vector<DecisionOutcome> outcomes;
};
DESCRIBE(DecisionOutcomes, outcomes)
/// Each by itself: one that changed since it was opened, or that another head decided, is excluded and told.
Result<DecisionOutcomes> decide_routes(Work& work, const DecideRoutes& request);

struct ShowRevision {
  Id<Route> route;
  std::int64_t number = 0;
};
DESCRIBE(ShowRevision, route, number)
/// A revision as it was kept, with how it differs from the one before it.
struct RevisionView {
  RouteSnapshot snapshot;
  RevisionHeader header;
  std::optional<RouteDifference> difference;
};
DESCRIBE(RevisionView, snapshot, header, difference)
Result<RevisionView> show_revision(Work& work, const ShowRevision& request);

}  // namespace marshrut::route
