#include "team/group/acts_offer.h"

#include <algorithm>

#include "organisation/store.h"
#include "route/acts.h"
#include "team/errors.h"

namespace marshrut::team {
namespace {

std::vector<route::StatedGoal> stated(const std::vector<route::RouteGoal>& goals) {
  std::vector<route::StatedGoal> written;
  for (const auto& goal : goals) {
    auto id = goal.id.empty() ? std::optional<Id<route::RouteGoal>>{} : goal.id;
    auto competency = goal.competency.empty() ? std::optional<std::string>{} : goal.competency;
    written.push_back({id, goal.text, competency});
  }
  return written;
}

std::vector<route::ChosenItem> chosen(const std::vector<route::RouteItem>& items) {
  std::vector<route::ChosenItem> written;
  for (const auto& item : items) {
    const auto days = [&](Date day) { return day == Date{} ? std::optional<Date>{} : day; };
    if (item.id.empty()) written.push_back({{}, item.session, {}, days(item.starts), days(item.ends), {}});
    else written.push_back({item.id, item.session, item.goal, item.starts, item.ends, item.locked});
  }
  return written;
}

const GroupMember* find_member(const std::vector<GroupMember>& members, const PersonId& person) {
  auto found = std::ranges::find(members, person, &GroupMember::person);
  return found == members.end() ? nullptr : &*found;
}

/// The person's open offer of a group; nothing when there is none.
std::optional<GroupOffer> offer_of(Work& work, const GroupRoute& group, const GroupMember& member) {
  if (!member.copy) return {};
  auto copy = route::find_route(work.rows, work.region, *member.copy);
  if (!copy || !has_offer(group, member, copy->state)) return {};
  return GroupOffer{group.id,     group.title,
                    organisation::name_of_person(work.rows, work.region, group.author),
                    copy->id,     group.number,
                    copy->state == route::RouteState::agreed, plan_change(member.plan, group.plan)};
}

}  // namespace

Result<void> take_change(Work& work, const GroupRoute& group, GroupMember& member, const std::string& reason) {
  auto copy = route::find_route(work.rows, work.region, *member.copy);
  if (!copy || !takes_changes(copy->state)) return fail(errors::no_offer);
  auto content = with_change(route::content_of(work.rows, work.region, *copy), plan_change(member.plan, group.plan));
  const auto goals = stated(content.goals);
  const auto items = chosen(content.items);
  if (copy->state == route::RouteState::agreed)
    TRY(route::correct_route(work, {copy->id, copy->revision, reason, {}, content.starts, content.ends,
                                    content.term_reason, goals, items}));
  else
    TRY(route::save_route_draft(work, {copy->id, copy->revision, content.starts, content.ends, content.term_reason,
                                       goals, items, {}, {}}));
  member.taken = group.number;
  member.plan = group.plan;
  store::save(work.rows, work.region, group.id, member);
  return {};
}

Result<GroupOffers> my_group_offers(Work& work, const access::Nothing&) {
  work.own();
  GroupOffers answer;
  for (const auto& group : store::groups_of(work.rows, work.region, work.actor.person)) {
    const auto members = store::members_of(work.rows, work.region, group.id);
    if (const auto* member = find_member(members, work.actor.person))
      if (auto offer = offer_of(work, group, *member)) answer.offers.push_back(std::move(*offer));
  }
  return answer;
}

Result<GroupOffers> answer_group_offer(Work& work, const AnswerOffer& request) {
  work.own();
  auto group = store::find_group(work.rows, work.region, request.group);
  const auto members = group ? store::members_of(work.rows, work.region, group->id) : std::vector<GroupMember>{};
  const auto* found = find_member(members, work.actor.person);
  if (!found) return fail(access::errors::not_found);
  auto member = *found;
  if (!offer_of(work, *group, member)) return fail(errors::no_offer);
  if (request.number != group->number) return fail(access::errors::stale);
  if (request.take) {
    TRY(take_change(work, *group, member, request.reason));
  } else {
    member.declined = group->number;
    store::save(work.rows, work.region, group->id, member);
  }
  work.touched("group_offer", group->id, "", request.take ? "taken" : "left");
  return my_group_offers(work, {});
}

}  // namespace marshrut::team
