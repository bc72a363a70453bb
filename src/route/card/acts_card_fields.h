#pragma once
// What the card of a route says, as fields of the regulation's template: who, the sections in their order, the
// activities, the decisions. Deficits are named without scores; for who may not see them they are taken out again.
#include "documents/types.h"
#include "regulation/store.h"
#include "route/acts.h"

namespace marshrut::route {

/// A route as a paper may say it: what was agreed in place of what waits, with the marks of today. `waiting` is the
/// number of a revision that is left out, 0 when there is none.
struct NamedApproval {
  store::Approval approval;
  std::string name;  // who gave it
};

struct CardContent {
  Route route;
  std::vector<RouteGoal> goals;
  std::vector<RouteItem> items;
  std::vector<RevisionHeader> revisions;
  std::vector<NamedApproval> approvals;  // of all revisions, in order
  std::int64_t waiting = 0;
};
CardContent card_content(Work& work, Route route, std::vector<RevisionHeader> revisions);

documents::Fields card_fields(Work& work, const CardContent& content, const regulation::Profile& profile,
                              const std::vector<GroundLine>& lines);

/// The same without the deficits and without what would tell them: which of them an activity closes. The template's
/// table of `activities_alone` has no column for that; in a template without such a table the cells are left empty.
documents::Fields without_deficits(documents::Fields fields, const regulation::DocumentRule& rule);

}  // namespace marshrut::route
