#include "regulation/acts_parts.h"

#include <algorithm>

#include "regulation/rules.h"

namespace marshrut::regulation {

Result<RegulationParts> show_parts(Work& work, const access::Nothing&) {
  work.horizon();
  auto profile = TRY(profile_at(work, own_place(work)));
  auto for_subject = [&](SubjectKind kind) { return std::ranges::count(profile->subjects, kind, &SubjectRule::kind) > 0; };
  auto obliged = [&](ObligationKind kind) { return find_obligation(*profile, kind) != nullptr; };
  return RegulationParts{.handovers = !profile->handovers.empty(),
                         .effect = profile->conclusion || profile->realisation_control,
                         .peers = peer_learning_of(*profile).has_value(),
                         .help_desk = profile->help_desk.has_value(),
                         .certificates = profile->certificate.has_value(),
                         .groups = for_subject(SubjectKind::groups),
                         .teams = for_subject(SubjectKind::teams),
                         .library = profile->methodical_system.has_value(),
                         .practices = profile->practices.has_value(),
                         .communities = profile->communities.has_value(),
                         .joint_plans = !profile->joint_plans.empty(),
                         .interviews = std::ranges::count(profile->events, CreatedThing::interview, &EventRule::create) > 0,
                         .recommendations = obliged(ObligationKind::addressed_recommendations),
                         .records = !profile->school_records.empty(),
                         .responsible = obliged(ObligationKind::responsible_of_school),
                         .meetings = obliged(ObligationKind::deputy_meetings),
                         .monitorings = obliged(ObligationKind::association_monitorings)};
}

}  // namespace marshrut::regulation
