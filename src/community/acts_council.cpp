#include "community/acts_council.h"

#include <algorithm>

#include "community/errors.h"
#include "competency/store.h"
#include "regulation/acts.h"
#include "regulation/rules.h"

namespace marshrut::community {
Result<SharedProfile> profile_here(Work& work) {
  return regulation::profile_at(work, regulation::own_place(work));
}

Result<access::Grant> grant_by_roles(Work& work, const regulation::Profile& profile,
                                     const std::vector<std::string>& roles) {
  const auto duties = regulation::duties_of(profile, roles);
  for (const auto& grant : work.actor.grants)
    if (std::ranges::find(duties, grant.duty) != duties.end()) return grant;
  return fail(errors::not_by_regulation, "", regulation::titles_of_roles(profile, roles));
}

Result<void> check_competency(Work& work, const std::string& competency) {
  if (competency.empty() || competency::find_competency(work.rows, work.region, competency)) return {};
  return fail(errors::competency_unknown, "/competency", competency);
}

}  // namespace marshrut::community
