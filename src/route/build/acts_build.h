#pragma once
// Who composes a route: its person, and whoever else the regulation gives the task `compose` to, within their reach.
#include "route/page/acts_loading.h"

namespace marshrut::route {

inline constexpr access::Right to_build{"route.build"};

/// Refuses with not_composer.
Result<void> may_compose(Work& work, const regulation::Profile& profile, const access::Scope& scope);
Result<void> may_compose(Work& work, const LoadedRoute& loaded);

/// Whose route is begun: oneself, or the person named when the actor may build there.
Result<PersonId> person_to_build_for(Work& work, const std::optional<PersonId>& person);

}  // namespace marshrut::route
