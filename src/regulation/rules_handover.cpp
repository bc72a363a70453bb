#include <algorithm>

#include "regulation/rules.h"

namespace marshrut::regulation {

const HandoverRule* find_handover(const Profile& profile, std::string_view code) {
  auto found = std::ranges::find(profile.handovers, code, &HandoverRule::code);
  return found == profile.handovers.end() ? nullptr : &*found;
}

const HandoverRule* handover_before(const Profile& profile, const HandoverRule& rule) {
  auto found = std::ranges::find(profile.handovers, rule.from, &HandoverRule::to);
  return found == profile.handovers.end() ? nullptr : &*found;
}

bool withholds(const HandoverRule& rule, SeenThing thing) {
  return std::ranges::find(rule.withhold, thing) != rule.withhold.end();
}

bool is_handed_to_its_owner(const Profile& profile, const HandoverRule& rule) {
  const auto* role = find_role(profile, rule.to);
  return role && role->reach == RoleReach::own;
}

}  // namespace marshrut::regulation
