#include <set>

#include "regulation/reading/checks.h"
#include "regulation/rules.h"

namespace marshrut::regulation {
namespace {

constexpr std::int64_t experts_most = 20;

/// So many of the people asked must speak; none would make the rule an empty word.
void want_people(std::int64_t count, const std::string& at, const char* key, Reading& reading) {
  if (count < 1 || count > experts_most)
    reading.refuse(errors::out_of_range, at + "/" + key, key, "1", std::to_string(experts_most));
}

template <class Rule>
void want_list(const std::vector<Rule>& rules, const std::string& at, const char* key, Reading& reading) {
  if (rules.empty()) reading.refuse(errors::nothing_listed, at, key);
  std::set<std::string> seen;
  for (std::size_t i = 0; i < rules.size(); ++i)
    if (!seen.insert(rules[i].code).second)
      reading.refuse(errors::repeated_code, at + "/" + key + "/" + std::to_string(i) + "/code", "code", rules[i].code);
}

/// Every role named is described.
void want_roles(const Profile& profile, const std::vector<std::string>& roles, const std::string& at, Reading& reading) {
  const auto known = codes_of(profile.roles);
  if (roles.empty()) reading.refuse(errors::nothing_listed, at, "roles");
  for (std::size_t i = 0; i < roles.size(); ++i)
    if (!contains(known, roles[i]))
      reading.refuse(errors::unknown_reference, at + "/roles/" + std::to_string(i), "roles", roles[i], joined(known));
}

void check_vote(const Profile& profile, const VoteRule& vote, const std::string& at, Reading& reading) {
  want_roles(profile, vote.roles, at, reading);
  want_people(vote.quorum, at, "quorum", reading);
}

void check_programme_expertise(const Profile& profile, Reading& reading) {
  if (!profile.programme_expertise) return;
  const auto& rule = *profile.programme_expertise;
  const std::string at = "/programme_expertise";
  want_people(rule.experts_min, at, "experts_min", reading);
  want_list(rule.criteria, at, "criteria", reading);
  check_vote(profile, rule.council, at + "/council", reading);
  const auto types = codes_of(profile.activities.types);
  for (std::size_t i = 0; i < rule.types.size(); ++i)
    if (!contains(types, rule.types[i]))
      reading.refuse(errors::unknown_reference, at + "/types/" + std::to_string(i), "types", rule.types[i], joined(types));
  double most = 0;
  for (const auto& criterion : rule.criteria) most += static_cast<double>(criterion.points_max);
  if (rule.points_min > most) reading.refuse(errors::out_of_range, at + "/points_min", "points_min", "0", plain(most));
  if (!formatted_number(rule.register_format, 1, 2026))
    reading.refuse(errors::bad_number_format, at + "/register_format", rule.register_format);
}

void check_together(const Profile& profile, Reading& reading) {
  if (profile.programme_proposals) want_roles(profile, profile.programme_proposals->roles, "/programme_proposals", reading);
  if (const auto& rule = profile.municipal_events) {
    want_roles(profile, rule->roles, "/municipal_events", reading);
    if (const auto types = codes_of(profile.activities.types); !contains(types, rule->type))
      reading.refuse(errors::unknown_reference, "/municipal_events/type", "type", rule->type, joined(types));
  }
  if (profile.practices) check_vote(profile, profile.practices->council, "/practices/council", reading);
  if (profile.innovation_sites) want_roles(profile, profile.innovation_sites->roles, "/innovation_sites", reading);
  if (const auto& rule = profile.methodical_system) {
    want_roles(profile, rule->library_roles, "/methodical_system", reading);
    want_roles(profile, rule->register_roles, "/methodical_system", reading);
  }
  if (profile.communities)
    for (std::size_t i = 0; i < profile.communities->levels.size(); ++i)
      want_roles(profile, profile.communities->levels[i].roles, "/communities/levels/" + std::to_string(i), reading);
  for (std::size_t i = 0; i < profile.joint_plans.size(); ++i) {
    const auto at = "/joint_plans/" + std::to_string(i);
    want_list(profile.joint_plans[i].sides, at, "sides", reading);
    for (std::size_t j = 0; j < profile.joint_plans[i].sides.size(); ++j)
      want_roles(profile, profile.joint_plans[i].sides[j].roles, at + "/sides/" + std::to_string(j), reading);
  }
}

}  // namespace

void check_expertise(const Profile& profile, Reading& reading) {
  check_programme_expertise(profile, reading);
  check_together(profile, reading);
  if (const auto& rule = profile.instrument_expertise) {
    want_people(rule->experts_min, "/instrument_expertise", "experts_min", reading);
    want_list(rule->checklist, "/instrument_expertise", "checklist", reading);
  }
}

}  // namespace marshrut::regulation
