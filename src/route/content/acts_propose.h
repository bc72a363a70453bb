#pragma once
// Proposals for a draft, from the catalogue and the grounds, and the teacher's home page.
#include "planning/replace.h"
#include "planning/robust.h"
#include "route/acts.h"
#include "route/content/acts_task.h"

namespace marshrut::route {

struct AskProposals {
  Id<Route> route;
  std::optional<std::int64_t> hours;
  std::optional<double> weekly_hours;
  std::optional<std::int64_t> release_days;
  std::optional<std::int64_t> activities;
  std::vector<catalogue::Venue> venues;   // none: everywhere
  std::vector<catalogue::StudyForm> forms;  // none: any
  std::optional<Date> away_from;          // days that must stay free
  std::optional<Date> away_to;
};
DESCRIBE(AskProposals, route, hours, weekly_hours, release_days, activities, venues, forms, away_from, away_to)
struct Proposals {
  std::int64_t offers = 0;   // sessions that were looked at
  std::int64_t hours = 0;    // the limits that were used
  double weekly_hours = 0;
  std::int64_t release_days = 0;
  std::vector<Id<catalogue::Activity>> banned;
  std::vector<planning::Proposal> proposals;
  planning::Proposal present;  // what is chosen, as it stands: why each of it, what is closed, what is unmet
};
DESCRIBE(Proposals, offers, hours, weekly_hours, release_days, banned, proposals, present)
/// What is locked in the draft stays, what is banned does not come, what is done counts as done.
Result<Proposals> propose_for_route(Work& work, const AskProposals& request);

/// For rooms below: what is asked is judged, and a plan of theirs gets proposals like a route.
Result<void> what_if_stands(const AskProposals& request);
WhatIf what_if_of(const AskProposals& request, std::optional<double> own_weekly_hours);
Proposals proposals_for(Work& work, const PlanFor& plan);

struct AskAlternatives {
  Id<Route> route;
  Id<RouteItem> item;
};
DESCRIBE(AskAlternatives, route, item)
struct Alternatives {
  RouteItem item;
  std::vector<planning::Alternative> alternatives;  // other sessions of the activity first, then by worth
};
DESCRIBE(Alternatives, item, alternatives)
/// What could take the place of one activity of the route while the others stay where they are.
Result<Alternatives> list_alternatives(Work& work, const AskAlternatives& request);

struct AskIfCancelled {
  Id<Route> route;
};
DESCRIBE(AskIfCancelled, route)
struct IfCancelledPage {
  std::vector<planning::IfCancelled> items;  // by date
};
DESCRIBE(IfCancelledPage, items)
/// Of each activity that is ahead what the route would lose if it were called off, and what would best take its place.
Result<IfCancelledPage> show_if_cancelled(Work& work, const AskIfCancelled& request);

/// The first screen of a teacher: what to do now and when.
/// Lent by app/: activities of a route whose evidence waits for a reviewer; evidence belongs to a later room.
struct ItemsOnReview {
  std::function<std::vector<Id<RouteItem>>(db::Session&, const std::string& region, const Id<Route>&)> of;
};

struct HomePage {
  Date today;
  NextAction next;
  std::vector<StageMark> stages;
  std::optional<Route> route;
  std::vector<RouteItem> items;
  std::vector<Id<RouteItem>> on_review;  // whose evidence is with a reviewer
  std::int64_t hours = 0;
  std::int64_t done_hours = 0;
  std::vector<GroundLine> grounds;
  bool approval = true;  // false: by the regulation nobody approves a route
};
DESCRIBE(HomePage, today, next, stages, route, items, on_review, hours, done_hours, grounds, approval)
Result<HomePage> show_home(Work& work, const access::Nothing&);

}  // namespace marshrut::route
