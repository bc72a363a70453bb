#include "team/group/acts_group.h"

#include <algorithm>

#include "base/pattern.h"
#include "base/text.h"
#include "catalogue/store.h"
#include "organisation/store.h"
#include "organisation/store_erased.h"
#include "regulation/acts.h"
#include "route/acts.h"
#include "team/acts_subject.h"
#include "team/errors.h"
#include "team/group/acts_offer.h"

namespace marshrut::team {
namespace {

constexpr int groups_shown = 200;
constexpr int candidates_shown = 20;
constexpr access::Right make{"group.make"};

std::string name_of(Work& work, const PersonId& person) {
  return organisation::name_of_person(work.rows, work.region, person);
}

GroupMemberView view_of(Work& work, const GroupRoute& group, const GroupMember& member) {
  auto workplace = organisation::workplace_of(work.rows, work.region, member.person, work.today());
  GroupMemberView view{member.person, name_of(work, member.person),
                       workplace ? workplace->school_title.value_or("") : "", member.copy, {}, member.taken, false,
                       member.declined == group.number};
  if (auto copy = member.copy ? route::find_route(work.rows, work.region, *member.copy) : std::nullopt) {
    view.state = copy->state;
    view.offered = has_offer(group, member, copy->state);
  }
  return view;
}

GroupView view_of(Work& work, const GroupRoute& group) {
  GroupView view{group, name_of(work, group.author), {}};
  for (const auto& member : store::members_of(work.rows, work.region, group.id))
    view.members.push_back(view_of(work, group, member));
  std::ranges::sort(view.members, {}, &GroupMemberView::name);
  return view;
}

/// Sessions as they are known now. One that stands in the plan already stays, even when it is offered no more.
Result<std::vector<GroupSession>> sessions_of(Work& work, const GroupPlan& before,
                                              const std::vector<Id<catalogue::ActivitySession>>& chosen) {
  std::vector<GroupSession> sessions;
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    auto offer = catalogue::find_offer(work.rows, work.region, chosen[i]);
    auto known = std::ranges::find(before.sessions, chosen[i], &GroupSession::session);
    const bool offered = offer && offer->activity.state == catalogue::ActivityState::published &&
                         offer->session.state == catalogue::SessionState::open;
    if (known != before.sessions.end() && (known->own_days || !offered)) sessions.push_back(*known);
    else if (offered)
      sessions.push_back({chosen[i], offer->activity.title, offer->session.starts, offer->session.ends, offer->activity.hours,
                          known != before.sessions.end() && known->locked, false});
    else return fail(errors::session_unknown, "/sessions/" + std::to_string(i));
  }
  return sessions;
}

/// The people as members: who belonged already keeps the copy. Refuses those whom the actor may not put into a group.
Result<std::vector<GroupMember>> members_from(Work& work, const std::vector<GroupMember>& before,
                                              const std::vector<PersonId>& people) {
  std::vector<GroupMember> members;
  for (std::size_t i = 0; i < people.size(); ++i) {
    auto known = std::ranges::find(before, people[i], &GroupMember::person);
    if (known != before.end()) {
      members.push_back(*known);
      continue;
    }
    if (!organisation::find_person(work.rows, work.region, people[i]) ||
        !work.may(organisation::scope_of(work.rows, work.region, people[i], work.today())))
      return fail(access::errors::not_found, "/people/" + std::to_string(i));
    TRY(organisation::person_to_act_on(work.rows, work.region, people[i], "/people/" + std::to_string(i)));
    members.push_back({people[i], {}, 0, {}, 0});
  }
  return members;
}

Result<void> none_lost(Work& work, const std::vector<GroupMember>& before, const std::vector<GroupMember>& after) {
  for (const auto& member : before)
    if (member.copy && std::ranges::find(after, member.person, &GroupMember::person) == after.end())
      return fail(errors::member_has_copy, "/people", name_of(work, member.person));
  return {};
}

void keep_members(Work& work, const GroupRoute& group, const std::vector<GroupMember>& before,
                  const std::vector<GroupMember>& after) {
  for (const auto& member : before)
    if (std::ranges::find(after, member.person, &GroupMember::person) == after.end())
      store::remove(work.rows, work.region, group.id, member.person);
  for (const auto& member : after)
    if (std::ranges::find(before, member.person, &GroupMember::person) == before.end())
      store::save(work.rows, work.region, group.id, member);
}

/// The person's open route, or a new one with the plan in it.
Result<void> give_copy(Work& work, const GroupRoute& group, GroupMember member) {
  auto latest = route::latest_route_of(work.rows, work.region, member.person);
  if (latest && !route::is_closed(latest->state)) {
    member.copy = latest->id;
    store::save(work.rows, work.region, group.id, member);
  } else {
    auto page = TRY(route::start_route(work, {{}, member.person}));
    member.copy = page.route.id;
    TRY(take_change(work, group, member, ""));
  }
  work.touched("group_copy", *member.copy, "", group.id.value);
  return {};
}

/// One copy in one transaction: a refusal leaves nothing of it behind, and the others go on.
CopyOutcome copied(const access::Call& call, const Id<GroupRoute>& id, const GroupMemberView& member) {
  auto done = access::transact(call.services, call.actor, call.right, [&](Work& work) -> Result<void> {
    auto group = TRY(load_group(work, id));
    TRY(work.may(organisation::scope_of(work.rows, work.region, member.person, work.today())));
    auto members = store::members_of(work.rows, work.region, id);
    auto found = std::ranges::find(members, member.person, &GroupMember::person);
    if (found == members.end() || found->copy) return fail(access::errors::stale);
    return give_copy(work, group, *found);
  });
  if (done) return {member.person, member.name, true, "", "", ""};
  const auto& error = done.error();
  return {member.person, member.name, false, std::string(error.code->name), error.words_ru(), error.words_en()};
}

}  // namespace

Result<GroupRoute> load_group(Work& work, const Id<GroupRoute>& id) {
  auto found = store::find_group(work.rows, work.region, id);
  TRY(work.may(make, found ? access::Scope{found->path, found->author} : access::Scope{work.region, {}}));
  if (!found) return fail(access::errors::not_found);
  return *std::move(found);
}

Result<Groups> list_groups(Work& work, const access::Nothing&) {
  const auto horizon = work.horizon();
  const auto profile = TRY(regulation::profile_at(work, regulation::own_place(work)));
  Groups answer{is_subject(*profile, regulation::SubjectKind::groups), {}};
  for (const auto& path : horizon.everything ? std::vector{work.region} : horizon.paths)
    for (const auto& group : store::groups_below(work.rows, work.region, path, groups_shown))
      if (work.shows({group.path, group.author})) answer.groups.push_back({group, name_of(work, group.author)});
  return answer;
}

Result<GroupView> show_group(Work& work, const AskGroup& request) {
  return view_of(work, TRY(load_group(work, request.group)));
}

Result<Candidates> search_candidates(Work& work, const SearchCandidates& request) {
  const auto horizon = work.horizon();
  Candidates answer;
  if (trimmed(request.search).empty()) return answer;
  const auto pattern = pattern_holding(folded(request.search));
  for (const auto& path : horizon.everything ? std::vector{work.region} : horizon.paths)
    for (const auto& row : organisation::store::people_below(work.rows, work.region, {path, pattern, "", {}, candidates_shown},
                                                             work.today()))
      if (std::ranges::find(answer.people, row.id, &Candidate::person) == answer.people.end() &&
          work.shows(organisation::scope_of(work.rows, work.region, row.id, work.today())))
        answer.people.push_back({row.id, name_of(work, row.id), row.school_title.value_or(""), row.position});
  return answer;
}

Result<GroupView> compose_group(Work& work, const ComposeGroup& r) {
  const auto path = TRY(place_of_maker(work));
  const auto profile = TRY(regulation::profile_at(work, path));
  TRY(subject_is_offered(*profile, regulation::SubjectKind::groups));
  if (r.request && !store::find_request(work.rows, work.region, *r.request)) return fail(errors::request_unknown, "/request");
  auto sessions = TRY(sessions_of(work, {}, r.sessions));
  GroupRoute group{.id = work.new_id<GroupRoute>(), .title = r.title, .path = path, .author = work.actor.person,
                   .request = r.request.value_or(Id<TeamRequest>{}).value,
                   .plan = {r.goals, std::move(sessions), {}}, .number = 1, .changed_ms = work.now,
                   .revision = 0};
  const auto members = TRY(members_from(work, {}, r.people));
  TRY(check_group(group, members));
  store::insert(work.rows, work.region, group);
  keep_members(work, group, {}, members);
  work.touched("group_route", group.id, "", json::write(group));
  return view_of(work, group);
}

Result<GroupView> save_group(Work& work, const SaveGroup& r) {
  const auto before = TRY(load_group(work, r.group));
  auto after = before;
  after.title = r.title;
  if (r.goals) after.plan.goals = *r.goals;
  if (r.sessions) after.plan.sessions = TRY(sessions_of(work, before.plan, *r.sessions));
  after.revision = r.revision;
  const auto were = store::members_of(work.rows, work.region, r.group);
  const auto are = TRY(members_from(work, were, r.people));
  TRY(none_lost(work, were, are));
  TRY(keep_group(work, before, after, are));
  keep_members(work, after, were, are);
  return view_of(work, after);
}

Result<void> keep_group(Work& work, const GroupRoute& before, GroupRoute& after, const std::vector<GroupMember>& members) {
  if (!is_nothing(plan_change(before.plan, after.plan))) ++after.number;
  after.changed_ms = work.now;
  TRY(check_group(after, members));
  if (!store::update(work.rows, work.region, after)) return fail(access::errors::stale);
  ++after.revision;
  work.touched("group_route", after.id, json::write(before), json::write(after));
  return {};
}

Result<GivenCopies> give_copies(const access::Call& call, const AskGroup& request) {
  auto view = TRY(access::consult(call.services, call.actor, call.right, [&](Work& work) -> Result<GroupView> {
    work.horizon();  // the group and each of its people are asked about by themselves
    auto group = TRY(load_group(work, request.group));
    if (group.plan.goals.empty() && group.plan.sessions.empty()) return fail(errors::nothing_to_copy);
    return view_of(work, group);
  }));
  GivenCopies given;
  for (const auto& member : view.members)
    if (!member.copy) given.outcomes.push_back(copied(call, request.group, member));
  return given;
}

}  // namespace marshrut::team
