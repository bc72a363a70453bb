#pragma once
// How teachers and services act together: communities, plans that sides agree on, practices that a council selects. A
// profile without such a rule does not offer the thing. Never here: who belongs to a community.
#include <optional>

#include "regulation/profile/source.h"

namespace marshrut::regulation {

/// A council's vote. It is valid when at least `quorum` members of these roles voted, and carried when more than
/// `for_share` of the votes given are for.
struct VoteRule {
  std::vector<std::string> roles;
  std::int64_t quorum = 1;
  double for_share = 0.5;
};
DESCRIBE(VoteRule, roles, quorum, for_share)

struct PracticesRule {
  VoteRule council;
  Source source;
};
DESCRIBE(PracticesRule, council, source)

enum class CommunityLevel { school, municipality, region, country };
DESCRIBE_ENUM(CommunityLevel, school, municipality, region, country)

/// A level at which communities exist, and the roles that may found one there.
struct CommunityLevelRule {
  CommunityLevel level = CommunityLevel::school;
  Words title;
  std::vector<std::string> roles;
};
DESCRIBE(CommunityLevelRule, level, title, roles)

/// What an event of a community teaches. A plan of a year is adopted only with an event of every required topic.
struct TopicRule {
  std::string code;
  Words title;
  bool required = false;
};
DESCRIBE(TopicRule, code, title, required)

/// Whoever belongs to a community asked to: nobody is enrolled by another.
struct CommunitiesRule {
  std::vector<CommunityLevelRule> levels;
  std::vector<TopicRule> topics;
  Source source;
};
DESCRIBE(CommunitiesRule, levels, topics, source)

struct PlanSideRule {
  std::string code;
  Words title;
  std::vector<std::string> roles;
};
DESCRIBE(PlanSideRule, code, title, roles)

/// A plan that comes into force when every side has accepted the same wording of it.
struct JointPlanRule {
  std::string code;
  Words title;
  std::vector<PlanSideRule> sides;
  Source source;
};
DESCRIBE(JointPlanRule, code, title, sides, source)

/// The register of innovation sites, and who keeps it.
struct SitesRule {
  std::vector<std::string> roles;
  Source source;
};
DESCRIBE(SitesRule, roles, source)

/// The system of methodical help: who publishes materials for everybody, what kinds of bodies make the system, and who
/// keeps their register.
struct BodyKindRule {
  std::string code;
  Words title;
};
DESCRIBE(BodyKindRule, code, title)
struct MethodicalSystemRule {
  std::vector<std::string> library_roles;
  std::vector<std::string> register_roles;
  std::vector<BodyKindRule> kinds;
  Source source;
};
DESCRIBE(MethodicalSystemRule, library_roles, register_roles, kinds, source)

}  // namespace marshrut::regulation
