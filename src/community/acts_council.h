#pragma once
// Who acts here by the regulation in force: roles of a rule as duties of the one who asks.
#include "access/endpoint.h"
#include "regulation/store.h"

namespace marshrut::community {

using access::Work;
using SharedProfile = regulation::Profiles::Shared;

/// The profile where the actor works: a municipality may have its own.
Result<SharedProfile> profile_here(Work& work);
/// The first grant of the actor whose duty is one of these roles'; refuses with community.not_by_regulation.
Result<access::Grant> grant_by_roles(Work& work, const regulation::Profile& profile, const std::vector<std::string>& roles);
/// "" or a competency of the dictionary.
Result<void> check_competency(Work& work, const std::string& competency);

}  // namespace marshrut::community
