#include "accompaniment/tutor/acts_member.h"

#include <algorithm>

#include "accompaniment/errors.h"
#include "accompaniment/tutor/certificates.h"
#include "accompaniment/tutor/store_tutors.h"
#include "regulation/rules.h"

namespace marshrut::accompaniment {

Result<void> may_take(Work& work, const Taking& taking) {
  const auto& member = taking.member;
  auto day = std::max(work.today(), member.since.value_or(work.today()));
  TRY(may_accompany(taking.profile, member, store::certificates_of(work.rows, work.region, member.person), day, taking.at));
  auto most = routes_most(taking.profile, member.duty);
  if (!most) return {};
  auto load = store::load_of(work.rows, work.region, member.person, work.today());
  constexpr access::Right to_confirm{"tutor.manage"};
  const bool confirmed = taking.confirmed && work.could(to_confirm, {taking.route.path, taking.route.person});
  if (load.routes < *most || confirmed) return {};
  return fail(errors::load_reached, taking.at, member.name, std::to_string(load.routes), std::to_string(*most));
}

Result<void> may_note_progress(Work& work, const regulation::Profile& profile, const route::Route& route) {
  if (work.actor.house || !profile.tutoring || profile.tutoring->progress_roles.empty()) return {};
  auto duties = regulation::duties_of(profile, profile.tutoring->progress_roles);
  auto notes = [&](const access::Grant& grant) {
    return std::ranges::count(duties, grant.duty) && access::lies_within(route.path, grant.scope);
  };
  return std::ranges::any_of(work.actor.grants, notes) ? Result<void>{} : fail(errors::not_progress_role);
}

}  // namespace marshrut::accompaniment
