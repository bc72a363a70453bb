#include "notice/invite/acts_invite.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "catalogue/rules.h"
#include "catalogue/store.h"
#include "deficit/store.h"
#include "notice/errors.h"
#include "notice/inform/store_messages.h"
#include "notice/invite/store_invite.h"
#include "notice/tell/acts_tell.h"
#include "organisation/store.h"
#include "regulation/acts.h"
#include "regulation/sight/acts_sight.h"
#include "route/life/states.h"
#include "route/store.h"

namespace marshrut::notice {
namespace {

constexpr std::size_t invitees_shown = 100;
/// Whoever invites sees the deficits by which people are chosen.
constexpr access::Right read_findings{"finding.read"};

Result<catalogue::Activity> event_open(Work& work, const AskInvitees& asked) {
  auto activity = catalogue::store::find_activity(work.rows, work.region, asked.activity);
  if (!activity) return fail(access::errors::not_found);
  const auto sessions = catalogue::store::sessions_of(work.rows, work.region, asked.activity, work.today());
  const bool ahead = std::ranges::any_of(sessions, [](const auto& one) { return one.state == catalogue::SessionState::open; });
  if (activity->state != catalogue::ActivityState::published || !ahead) return fail(errors::event_not_ahead);
  const auto developed = catalogue::listed(activity->competencies);
  if (!std::ranges::count(developed, asked.competency)) return fail(errors::event_of_others, "/competency", asked.competency);
  return *std::move(activity);
}

bool has_activity_for(Work& work, const PersonId& person, const std::string& competency) {
  const auto route = route::latest_route_of(work.rows, work.region, person);
  if (!route || route::is_closed(route->state)) return false;
  return std::ranges::any_of(route::items_of(work.rows, work.region, route->id), [&](const route::RouteItem& item) {
    return item.state != route::RouteItemState::cancelled && std::ranges::count(catalogue::listed(item.covers), competency);
  });
}

/// Three things agree: the right and its scope, the regulation, and the person where it says so.
Result<bool> sees_deficits(Work& work, const access::Scope& whose) {
  if (!work.may(read_findings, whose)) return false;
  const auto profile = TRY(regulation::profile_at(work, whose.path));
  return regulation::sees(work, *profile, regulation::SeenThing::deficits, whose, read_findings);
}

std::string invitation_mark(const Id<catalogue::Activity>& activity) { return "invited " + activity.value; }

Result<std::vector<Invitee>> invitees_of(Work& work, const AskInvitees& asked) {
  const auto refusing = store::people_refusing(work.rows, work.region, NoticeTopic::events);
  std::vector<Invitee> people;
  for (const auto& person : deficit::people_acknowledging(work.rows, work.region, asked.competency)) {
    const auto scope = organisation::scope_of(work.rows, work.region, person, work.today());
    const bool open = TRY(sees_deficits(work, scope));
    if (!open || person == work.actor.person || has_activity_for(work, person, asked.competency)) continue;
    const auto place = organisation::workplace_of(work.rows, work.region, person, work.today());
    const auto told = store::told_once(work.rows, work.region, person, invitation_mark(asked.activity));
    people.push_back({person, organisation::name_of_person(work.rows, work.region, person),
                      place ? place->school_title.value_or("") : "",
                      told ? std::optional(work.day_of(*told)) : std::nullopt, std::ranges::count(refusing, person) > 0});
  }
  std::ranges::sort(people, {}, [](const Invitee& one) { return std::pair(folded(one.name), one.person.value); });
  return people;
}

bool waits(const Invitee& one) { return !one.invited_on && !one.refuses; }

Invitees shown_of(Work& work, std::vector<Invitee> people) {
  Invitees answer{static_cast<std::int64_t>(people.size()), std::ranges::count_if(people, waits), {}};
  people.resize(std::min(people.size(), invitees_shown));
  for (const auto& one : people) work.touched("findings", one.person);
  answer.shown = std::move(people);
  return answer;
}

}  // namespace

Result<Invitees> list_invitees(Work& work, const AskInvitees& request) {
  work.horizon();  // each person is asked about by themselves
  TRY(event_open(work, request));
  return shown_of(work, TRY(invitees_of(work, request)));
}

Result<Invitees> invite(Work& work, const AskInvitees& request) {
  work.horizon();
  const auto activity = TRY(event_open(work, request));
  std::vector<PersonId> readers;
  const auto people = TRY(invitees_of(work, request));
  for (const auto& one : people)
    if (waits(one)) readers.push_back(one.person);
  if (readers.empty()) return fail(errors::nobody_to_invite);
  const auto told = tell(work, {.kind = NoticeKind::invited, .subject = activity.id.value, .about = activity.title,
                                .once = invitation_mark(activity.id)}, std::move(readers));
  work.touched("invitation", activity.id, "", request.competency + " " + std::to_string(told));
  return shown_of(work, TRY(invitees_of(work, request)));
}

}  // namespace marshrut::notice
