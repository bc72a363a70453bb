#include "regulation/sight/acts_sight.h"

#include <algorithm>

#include "regulation/sight/store_sight.h"

namespace marshrut::regulation {

bool sees(Work& work, const Profile& profile, SeenThing thing, const access::Scope& whose, access::Right right) {
  const auto& actor = work.actor;
  if (actor.house || (!whose.owner.empty() && whose.owner == actor.person)) return true;
  return std::ranges::any_of(access::grants_over_others(actor, right), [&](const access::Grant& grant) {
    if (!access::lies_within(whose.path, grant.scope)) return false;
    auto sight = sight_of(profile, thing, grant.duty);
    if (sight != Sight::with_permission_of_teacher) return sight == Sight::yes;
    return !whose.owner.empty() && is_opened(work.rows, work.region, whose.owner, thing, grant.duty);
  });
}

bool sees(Work& work, const Profile& profile, SeenThing thing, const access::Scope& whose) {
  return sees(work, profile, thing, whose, work.right());
}

bool sees_all(Work& work, const Profile& profile, std::span<const SeenThing> things, const access::Scope& whose) {
  return std::ranges::all_of(things, [&](SeenThing thing) { return sees(work, profile, thing, whose); });
}

}  // namespace marshrut::regulation
