#include "deficit/person/acts_resources.h"

#include "deficit/errors.h"
#include "deficit/request/store_request.h"
#include "platform/json/json.h"
#include "regulation/acts.h"

namespace marshrut::deficit {

Result<PersonalResources> write_resources(Work& work, const WriteResources& request) {
  work.own();
  auto profile = TRY(regulation::profile_at(work, regulation::own_place(work)));
  if (!regulation::takes_input(*profile, regulation::InputKind::personal_resources)) return fail(errors::resources_not_asked);
  auto before = find_resources(work.rows, work.region, work.actor.person);
  auto after = TRY(acceptable({work.actor.person, request.weekly_hours, request.potential, request.means, request.revision}));
  if (request.revision != (before ? before->revision : 0)) return fail(access::errors::stale);
  ++after.revision;
  if (!store::save(work.rows, work.region, after)) return fail(access::errors::stale);
  work.touched("resources", after.person, before ? json::write(*before) : "", json::write(after));
  return after;
}

}  // namespace marshrut::deficit
