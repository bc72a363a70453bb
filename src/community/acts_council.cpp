#include "community/acts_council.h"

#include <algorithm>

#include "community/errors.h"
#include "competency/store.h"
#include "regulation/acts.h"
#include "regulation/rules.h"

namespace marshrut::community {
namespace {

std::string titles_of_roles(const regulation::Profile& profile, const std::vector<std::string>& roles) {
  std::string titles;
  for (const auto& code : roles)
    if (const auto* role = regulation::find_role(profile, code)) titles += (titles.empty() ? "" : ", ") + role->title.ru;
  return titles;
}

}  // namespace

Result<SharedProfile> profile_here(Work& work) {
  return regulation::profile_at(work, work.actor.grants.empty() ? work.region : work.actor.grants.front().scope);
}

Result<access::Grant> grant_by_roles(Work& work, const regulation::Profile& profile,
                                     const std::vector<std::string>& roles) {
  const auto duties = regulation::duties_of(profile, roles);
  for (const auto& grant : work.actor.grants)
    if (std::ranges::find(duties, grant.duty) != duties.end()) return grant;
  return fail(errors::not_by_regulation, "", titles_of_roles(profile, roles));
}

Result<void> check_competency(Work& work, const std::string& competency) {
  if (competency.empty() || competency::find_competency(work.rows, work.region, competency)) return {};
  return fail(errors::competency_unknown, "/competency", competency);
}

}  // namespace marshrut::community
