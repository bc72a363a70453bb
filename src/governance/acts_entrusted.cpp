#include "governance/acts_entrusted.h"

#include <algorithm>

#include "governance/errors.h"
#include "regulation/rules.h"

namespace marshrut::governance {

Result<void> entrusted(access::Work& work, const regulation::Profile& profile, const regulation::ObligationRule& rule,
                       const std::string& path) {
  if (work.actor.house) return {};
  const auto duties = regulation::duties_of(profile, rule.roles);
  auto holds = [&](const access::Grant& grant) {
    return access::lies_within(path, grant.scope) && std::ranges::find(duties, grant.duty) != duties.end();
  };
  if (std::ranges::any_of(work.actor.grants, holds)) return {};
  return fail(errors::not_entrusted, "", regulation::titles_of_roles(profile, rule.roles));
}

}  // namespace marshrut::governance
