#include "regulation/reading/checks.h"
#include "regulation/rules.h"

namespace marshrut::regulation {
namespace {

/// Refuses codes that a profile names but does not describe.
class References {
 public:
  References(const Profile& profile, Reading& reading)
      : roles(codes_of(profile.roles)),
        stages(codes_of(profile.stages)),
        documents(codes_of(profile.documents)),
        reading_(reading) {}

  void one(const std::vector<std::string>& known, const std::string& at, const std::string& code) {
    if (!contains(known, code) && !code.empty())
      reading_.refuse(errors::unknown_reference, at, named(at), code, joined(known));
  }
  void maybe(const std::vector<std::string>& known, const std::string& at,
             const std::optional<std::string>& code) {
    if (code) one(known, at, *code);
  }
  void many(const std::vector<std::string>& known, const std::string& at,
            const std::vector<std::string>& codes) {
    for (std::size_t i = 0; i < codes.size(); ++i) one(known, at + "/" + std::to_string(i), codes[i]);
  }

  const std::vector<std::string> roles, stages, documents;

 private:
  /// The last step of a pointer that is a key, not an index.
  static std::string named(std::string at) {
    auto last = last_key(at);
    if (last.find_first_not_of("0123456789") != std::string::npos) return last;
    return last_key(at.substr(0, at.rfind('/')));
  }

  Reading& reading_;
};

std::string place(const char* list, std::size_t index) {
  return "/" + std::string(list) + "/" + std::to_string(index);
}

void check_stage_references(const Profile& profile, References& references) {
  for (std::size_t i = 0; i < profile.stages.size(); ++i) {
    const auto& stage = profile.stages[i];
    auto at = place("stages", i);
    references.one(references.roles, at + "/owner", stage.owner);
    references.many(references.roles, at + "/supporters", stage.supporters);
    references.many(references.stages, at + "/next", stage.next);
    for (std::size_t j = 0; j < stage.tasks.size(); ++j) {
      auto task = at + place("tasks", j);
      references.many(references.roles, task + "/roles", stage.tasks[j].roles);
      references.maybe(references.documents, task + "/document", stage.tasks[j].document);
    }
  }
  for (std::size_t i = 0; i < profile.sections.size(); ++i)
    references.one(references.stages, place("sections", i) + "/due", profile.sections[i].due);
  for (std::size_t i = 0; i < profile.calendar.year.size(); ++i)
    references.one(references.stages, "/calendar" + place("year", i) + "/stage",
                   profile.calendar.year[i].stage);
}

void check_people_references(const Profile& profile, References& references) {
  references.many(references.roles, "/builders/support_roles", profile.builders.support_roles);
  if (profile.tutoring)
    references.many(references.roles, "/tutoring/progress_roles", profile.tutoring->progress_roles);
  const auto& initiators = profile.correction.initiators;
  for (std::size_t i = 0; i < initiators.size(); ++i)
    references.many(references.roles, "/correction" + place("initiators", i) + "/roles", initiators[i].roles);
  for (std::size_t i = 0; i < profile.approvals.size(); ++i)
    references.maybe(references.roles, place("approvals", i) + "/own_role", profile.approvals[i].own_role);
  for (std::size_t i = 0; i < profile.approvals.size(); ++i)
    references.maybe(references.documents, place("approvals", i) + "/document", profile.approvals[i].document);
  for (std::size_t i = 0; i < profile.activities.types.size(); ++i)
    references.maybe(references.roles, "/activities" + place("types", i) + "/led_by", profile.activities.types[i].led_by);
  if (const auto& rule = profile.realisation_control) {
    references.one(references.roles, "/realisation_control/role", rule->role);
    references.maybe(references.roles, "/realisation_control/own_role", rule->own_role);
  }
  if (profile.conclusion) references.one(references.roles, "/conclusion/role", profile.conclusion->role);
  if (task_checks_of(profile)) references.many(references.roles, "/programme/task_checks/roles", task_checks_of(profile)->roles);
  if (resource_map_of(profile)) references.many(references.roles, "/programme/resource_map/roles", resource_map_of(profile)->roles);
  if (profile.help_desk) {
    references.many(references.roles, "/help_desk/askers", profile.help_desk->askers);
    references.one(references.roles, "/help_desk/role", profile.help_desk->role);
  }
  for (std::size_t i = 0; i < profile.handovers.size(); ++i) {
    references.one(references.roles, place("handovers", i) + "/from", profile.handovers[i].from);
    references.one(references.roles, place("handovers", i) + "/to", profile.handovers[i].to);
  }
  for (std::size_t i = 0; i < profile.documents.size(); ++i) {
    references.one(references.roles, place("documents", i) + "/author", profile.documents[i].author);
    references.many(references.roles, place("documents", i) + "/recipients", profile.documents[i].recipients);
  }
  if (profile.certificate)
    references.one(references.roles, "/certificate/issuer_role", profile.certificate->issuer_role);
}

void check_paper_references(const Profile& profile, References& references) {
  references.maybe(references.documents, "/accounts/consent", profile.accounts.consent);
  if (profile.conclusion) references.maybe(references.documents, "/conclusion/document", profile.conclusion->document);
  for (std::size_t i = 0; i < profile.handovers.size(); ++i)
    references.maybe(references.documents, place("handovers", i) + "/document", profile.handovers[i].document);
  references.maybe(references.documents, "/diagnostics/protocol", diagnostics_of(profile).protocol);
  references.maybe(references.documents, "/diagnostics/conclusion", diagnostics_of(profile).conclusion);
  if (profile.workplace) {
    references.maybe(references.documents, "/workplace/checkpoint_sheet", profile.workplace->checkpoint_sheet);
    for (std::size_t i = 0; i < profile.workplace->forms.size(); ++i)
      references.maybe(references.documents, "/workplace" + place("forms", i) + "/document",
                       profile.workplace->forms[i].document);
  }
  if (profile.certificate)
    references.one(references.documents, "/certificate/document", profile.certificate->document);
  if (profile.instrument_expertise)
    references.one(references.documents, "/instrument_expertise/document", profile.instrument_expertise->document);
  if (const auto& rule = profile.programme_expertise) {
    references.one(references.documents, "/programme_expertise/conclusion", rule->conclusion);
    references.one(references.documents, "/programme_expertise/protocol", rule->protocol);
  }
  for (std::size_t i = 0; i < profile.confirmations.variants.size(); ++i)
    references.maybe(references.documents, "/confirmations" + place("variants", i) + "/document",
                     profile.confirmations.variants[i].document);
  for (std::size_t i = 0; i < profile.questionnaires.size(); ++i)
    references.maybe(references.documents, place("questionnaires", i) + "/document",
                     profile.questionnaires[i].document);
}

void check_event_references(const Profile& profile, References& references) {
  auto types = codes_of(profile.activities.types);
  for (std::size_t i = 0; i < profile.events.size(); ++i) {
    const auto& event = profile.events[i];
    references.many(types, place("events", i) + "/activity_types", event.activity_types);
    references.many(references.roles, place("events", i) + "/roles", event.roles);
    references.maybe(references.documents, place("events", i) + "/document", event.document);
  }
  for (std::size_t i = 0; i < profile.obligations.size(); ++i) {
    const auto& obligation = profile.obligations[i];
    references.many(references.roles, place("obligations", i) + "/roles", obligation.roles);
    references.maybe(references.documents, place("obligations", i) + "/document", obligation.document);
  }
}

}  // namespace

void check_references(const Profile& profile, Reading& reading) {
  References references(profile, reading);
  check_stage_references(profile, references);
  check_people_references(profile, references);
  check_paper_references(profile, references);
  check_event_references(profile, references);
}

}  // namespace marshrut::regulation
