#include "regulation/acts_parts.h"

#include <algorithm>

#include "regulation/rules.h"

namespace marshrut::regulation {
namespace {

/// Whether the regulation of some place where the asker works has them write to many.
Result<bool> informs(Work& work) {
  for (const auto& grant : work.actor.grants) {
    const auto profile = TRY(profile_at(work, grant.scope));
    if (may_do(*profile, TaskKind::inform, grant.duty)) return true;
  }
  return false;
}

}  // namespace

Result<RegulationParts> show_parts(Work& work, const access::Nothing&) {
  work.horizon();
  auto profile = TRY(profile_at(work, own_place(work)));
  const auto messages = TRY(informs(work));
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
                         .monitorings = obliged(ObligationKind::association_monitorings),
                         .satisfaction = std::ranges::count(profile->questionnaires, QuestionnairePurpose::satisfaction,
                                                            &QuestionnaireRule::purpose) > 0,
                         .messages = messages};
}

}  // namespace marshrut::regulation
