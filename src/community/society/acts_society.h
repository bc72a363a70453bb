#pragma once
// Communities as people use them: found one where the regulation lets one's role, join and leave by one's own request,
// plan events, adopt the plan of a school year; the calendar that every service shares; the register of sites.
#include <optional>
#include <vector>

#include "community/acts_council.h"
#include "community/store.h"

namespace marshrut::community {

struct ListCommunities {
  std::optional<CommunityLevel> level;
};
DESCRIBE(ListCommunities, level)
struct Communities {
  std::vector<regulation::CommunityLevelRule> levels;  // that the regulation knows
  std::vector<regulation::TopicRule> topics;
  std::vector<Community> communities;
};
DESCRIBE(Communities, levels, topics, communities)
Result<Communities> list_communities(Work& work, const ListCommunities& request);

struct AskCommunity {
  Id<Community> community;
};
DESCRIBE(AskCommunity, community)
struct MemberView {
  std::string name;
  Date joined_on;
};
DESCRIBE(MemberView, name, joined_on)
struct CommunityView {
  Community community;
  std::string founder;
  bool mine = false;      // the one who asks belongs to it
  bool may_lead = false;  // and may plan its events
  std::vector<MemberView> members;
  std::vector<CommunityEvent> events;  // of this school year and later
  std::vector<AdoptedPlan> adopted;
};
DESCRIBE(CommunityView, community, founder, mine, may_lead, members, events, adopted)
Result<CommunityView> show_community(Work& work, const AskCommunity& request);

struct FoundCommunity {
  std::string title;
  CommunityLevel level = CommunityLevel::school;
  std::string aim;
  std::string norms;
  std::string subject;
};
DESCRIBE(FoundCommunity, title, level, aim, norms, subject)
/// The founder belongs to it from the first day.
Result<CommunityView> found_community(Work& work, const FoundCommunity& request);
Result<CommunityView> join_community(Work& work, const AskCommunity& request);
Result<CommunityView> leave_community(Work& work, const AskCommunity& request);

struct PlanEvent {
  Id<Community> community;
  std::string title;
  std::string topic;
  Date day;
  std::string place;
  std::string responsible;
};
DESCRIBE(PlanEvent, community, title, topic, day, place, responsible)
Result<CommunityView> plan_event(Work& work, const PlanEvent& request);
/// Adopts the plan of the school year of today; refuses one without an event that the regulation requires.
Result<CommunityView> adopt_plan(Work& work, const AskCommunity& request);

struct AskCalendar {
  Date from;
  Date until;
};
DESCRIBE(AskCalendar, from, until)
struct SharedCalendar {
  std::vector<CalendarRow> events;  // of communities of every level, by day
};
DESCRIBE(SharedCalendar, events)
Result<SharedCalendar> shared_calendar(Work& work, const AskCalendar& request);

struct Sites {
  std::vector<InnovationSite> sites;
  bool may_keep = false;
};
DESCRIBE(Sites, sites, may_keep)
Result<Sites> list_sites(Work& work, const access::Nothing&);
struct KeepSite {
  std::string site;  // its code in the register
  std::string project;
  std::string school;
  std::string direction;
  Date since;
  std::optional<Date> until;
};
DESCRIBE(KeepSite, site, project, school, direction, since, until)
Result<InnovationSite> keep_site(Work& work, const KeepSite& request);

}  // namespace marshrut::community
