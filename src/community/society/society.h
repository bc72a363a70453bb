#pragma once
// Professional communities at the levels that the regulation names, who belongs to them, and their plans of events.
// Whoever belongs asked to: there is no act that enrols another. Pure.
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "access/types.h"
#include "base/describe.h"
#include "base/id.h"
#include "base/result.h"
#include "regulation/types.h"

namespace marshrut::community {

using access::PersonId;
using regulation::CommunityLevel;

/// `path` is the place it belongs to: a school, a municipality, or the region for the levels above.
struct Community {
  Id<Community> id;
  std::string title;
  CommunityLevel level = CommunityLevel::school;
  std::string path;
  std::string aim;
  std::string norms;    // its own, in words
  std::string subject;  // code, "" for any
  PersonId founder;
  Date founded_on;
  std::int64_t members = 0;
  std::int64_t revision = 0;
};
DESCRIBE(Community, id, title, level, path, aim, norms, subject, founder, founded_on, members, revision)

struct Member {
  PersonId person;
  Date joined_on;
};
DESCRIBE(Member, person, joined_on)

struct CommunityEvent {
  Id<CommunityEvent> id;
  Id<Community> community;
  std::string title;
  std::string topic;  // code of the regulation's topic, "" for another
  Date day;
  std::string place;
  std::string responsible;
};
DESCRIBE(CommunityEvent, id, community, title, topic, day, place, responsible)

/// The plan of a school year, as it was adopted.
struct AdoptedPlan {
  Date year_starts;
  Date adopted_on;
  PersonId adopted_by;
};
DESCRIBE(AdoptedPlan, year_starts, adopted_on, adopted_by)

/// The rule of a level; null when the regulation does not name it.
const regulation::CommunityLevelRule* find_level(const regulation::Profile& profile, CommunityLevel level);

/// Refuses a plan that lacks an event of a topic which the regulation requires.
Result<void> check_plan(const regulation::CommunitiesRule& rule, std::span<const CommunityEvent> events);
Result<void> check_community(const Community& community);
Result<void> check_event(const regulation::CommunitiesRule& rule, const CommunityEvent& event);

}  // namespace marshrut::community
