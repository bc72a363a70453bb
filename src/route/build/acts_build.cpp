#include "route/build/acts_build.h"

#include <algorithm>

#include "organisation/store.h"
#include "organisation/store_erased.h"
#include "route/errors.h"

namespace marshrut::route {

Result<void> may_compose(Work& work, const regulation::Profile& profile, const access::Scope& scope) {
  if (work.actor.house) return {};
  const bool own = scope.owner == work.actor.person;
  auto composes = [&](access::Duty duty) { return regulation::may_do(profile, regulation::TaskKind::compose, duty); };
  auto there = [&](const access::Grant& grant) { return composes(grant.duty) && access::lies_within(scope.path, grant.scope); };
  // A teacher composes for oneself alone, whoever else of the school has that duty beside another.
  bool may = own ? composes(access::Duty::teacher) : std::ranges::any_of(access::grants_over_others(work.actor, to_build), there);
  return may ? Result<void>{} : fail(errors::not_composer);
}

Result<void> may_compose(Work& work, const LoadedRoute& loaded) {
  return may_compose(work, *loaded.profile, scope_of(loaded.route));
}

Result<PersonId> person_to_build_for(Work& work, const std::optional<PersonId>& person) {
  if (!person || *person == work.actor.person) {
    work.own();
    return work.actor.person;
  }
  auto workplace = organisation::workplace_of(work.rows, work.region, *person, work.today());
  TRY(work.may({workplace ? workplace->path : work.region, *person}));
  TRY(organisation::person_to_act_on(work.rows, work.region, *person));
  if (!workplace) return fail(access::errors::not_found);
  return *person;
}

}  // namespace marshrut::route
