#include "community/society/acts_society.h"

#include <algorithm>

#include "base/text.h"
#include "community/errors.h"
#include "organisation/store.h"
#include "regulation/rules.h"

namespace marshrut::community {
namespace {

Result<regulation::CommunitiesRule> communities_rule(const regulation::Profile& profile) {
  if (!profile.communities) return fail(errors::not_offered);
  return *profile.communities;
}

Result<Community> load_community(Work& work, const Id<Community>& id) {
  auto found = store::find_community(work.rows, work.region, id);
  if (!found) return fail(access::errors::not_found);
  return *std::move(found);
}

struct SchoolYear {
  Date starts;
  Date ends;
};

/// The school year of today: its end, and the day after the end of the year before.
SchoolYear year_of(const regulation::Profile& profile, Date today) {
  const auto ends = regulation::school_year_end(profile.calendar, today);
  auto starts = ends;
  while (regulation::school_year_end(profile.calendar, starts) == ends) starts = starts.plus_days(-1);
  return {starts.plus_days(1), ends};
}

/// Who founded a community leads it, and so does whoever holds a role of its level over its place.
bool leads(Work& work, const regulation::Profile& profile, const Community& community) {
  if (community.founder == work.actor.person) return true;
  const auto* level = find_level(profile, community.level);
  if (!level) return false;
  const auto duties = regulation::duties_of(profile, level->roles);
  return std::ranges::any_of(work.actor.grants, [&](const access::Grant& grant) {
    return access::lies_within(community.path, grant.scope) && std::ranges::find(duties, grant.duty) != duties.end();
  });
}

CommunityView view_of(Work& work, const regulation::Profile& profile, const Community& community) {
  CommunityView view;
  view.community = community;
  view.founder = organisation::name_of_person(work.rows, work.region, community.founder);
  view.may_lead = leads(work, profile, community);
  for (const auto& member : store::members_of(work.rows, work.region, community.id)) {
    view.mine = view.mine || member.person == work.actor.person;
    view.members.push_back({organisation::name_of_person(work.rows, work.region, member.person), member.joined_on});
  }
  const auto year = year_of(profile, work.today());
  view.events = store::events_of(work.rows, work.region, community.id, year.starts, Date::of(9999, 12, 31));
  view.adopted = store::adopted_of(work.rows, work.region, community.id);
  return view;
}

Result<CommunityView> shown_again(Work& work, const Id<Community>& id) {
  auto profile = TRY(profile_here(work));
  return view_of(work, *profile, TRY(load_community(work, id)));
}

/// The community whose events the actor may plan; the uniform not_found for others.
Result<Community> load_led(Work& work, const regulation::Profile& profile, const Id<Community>& id) {
  work.own();
  auto community = TRY(load_community(work, id));
  if (!leads(work, profile, community)) return fail(access::errors::not_found);
  return community;
}

bool above_municipality(CommunityLevel level) {
  return level == CommunityLevel::region || level == CommunityLevel::country;
}

}  // namespace

Result<Communities> list_communities(Work& work, const ListCommunities& request) {
  TRY(work.may({work.region, {}}));
  const auto profile = TRY(profile_here(work));
  const auto level = request.level ? std::string(name_of(*request.level)) : "";
  if (!profile->communities) return Communities{};
  return Communities{profile->communities->levels, profile->communities->topics,
                     store::communities(work.rows, work.region, level)};
}

Result<CommunityView> show_community(Work& work, const AskCommunity& request) {
  TRY(work.may({work.region, {}}));
  return shown_again(work, request.community);
}

Result<CommunityView> found_community(Work& work, const FoundCommunity& request) {
  work.own();
  const auto profile = TRY(profile_here(work));
  TRY(communities_rule(*profile));
  const auto* level = find_level(*profile, request.level);
  if (!level) return fail(errors::level_unknown, "/level");
  const auto grant = TRY(grant_by_roles(work, *profile, level->roles));
  Community community{.id = work.new_id<Community>(), .title = request.title, .level = request.level,
                      .path = above_municipality(request.level) ? work.region : grant.scope, .aim = request.aim,
                      .norms = request.norms, .subject = request.subject, .founder = work.actor.person,
                      .founded_on = work.today(), .members = 0, .revision = 0};
  TRY(check_community(community));
  store::insert(work.rows, work.region, community);
  store::join(work.rows, work.region, community.id, {work.actor.person, work.today()});
  work.touched("community", community.id, "", json::write(community));
  return shown_again(work, community.id);
}

Result<CommunityView> join_community(Work& work, const AskCommunity& request) {
  work.own();
  const auto community = TRY(load_community(work, request.community));
  if (!store::join(work.rows, work.region, community.id, {work.actor.person, work.today()}))
    return fail(errors::member_already);
  work.touched("community_member", community.id, "", "joined");
  return shown_again(work, community.id);
}

Result<CommunityView> leave_community(Work& work, const AskCommunity& request) {
  work.own();
  const auto community = TRY(load_community(work, request.community));
  if (!store::leave(work.rows, work.region, community.id, work.actor.person)) return fail(errors::not_member);
  work.touched("community_member", community.id, "joined", "");
  return shown_again(work, community.id);
}

Result<CommunityView> plan_event(Work& work, const PlanEvent& r) {
  const auto profile = TRY(profile_here(work));
  const auto rule = TRY(communities_rule(*profile));
  const auto community = TRY(load_led(work, *profile, r.community));
  const CommunityEvent event{work.new_id<CommunityEvent>(), community.id, r.title, r.topic, r.day, r.place, r.responsible};
  TRY(check_event(rule, event));
  store::insert(work.rows, work.region, event);
  work.touched("community_event", event.id, "", json::write(event));
  return shown_again(work, community.id);
}

Result<CommunityView> adopt_plan(Work& work, const AskCommunity& request) {
  const auto profile = TRY(profile_here(work));
  const auto rule = TRY(communities_rule(*profile));
  const auto community = TRY(load_led(work, *profile, request.community));
  const auto year = year_of(*profile, work.today());
  const auto events = store::events_of(work.rows, work.region, community.id, year.starts, year.ends);
  TRY(check_plan(rule, events));
  const AdoptedPlan plan{year.starts, work.today(), work.actor.person};
  if (!store::adopt(work.rows, work.region, community.id, plan)) return fail(errors::plan_adopted);
  work.touched("community_plan", community.id, "", json::write(plan));
  return shown_again(work, community.id);
}

Result<SharedCalendar> shared_calendar(Work& work, const AskCalendar& request) {
  TRY(work.may({work.region, {}}));
  if (request.until < request.from) return fail(errors::ends_before_start, "/until");
  return SharedCalendar{store::events_between(work.rows, work.region, request.from, request.until)};
}

Result<Sites> list_sites(Work& work, const access::Nothing&) {
  TRY(work.may({work.region, {}}));
  const auto profile = TRY(profile_here(work));
  const bool keeps = profile->innovation_sites && grant_by_roles(work, *profile, profile->innovation_sites->roles);
  return Sites{store::sites(work.rows, work.region), keeps};
}

Result<InnovationSite> keep_site(Work& work, const KeepSite& r) {
  TRY(work.may({work.region, {}}));
  const auto profile = TRY(profile_here(work));
  if (!profile->innovation_sites) return fail(errors::not_offered);
  TRY(grant_by_roles(work, *profile, profile->innovation_sites->roles));
  if (trimmed(r.project).empty()) return fail(errors::title_missing, "/project");
  if (r.until && *r.until < r.since) return fail(errors::ends_before_start, "/until");
  const InnovationSite site{r.site, r.project, r.school, r.direction, r.since, r.until};
  store::save(work.rows, work.region, site);
  work.touched("innovation_site", site.id, "", json::write(site));
  return site;
}

}  // namespace marshrut::community
