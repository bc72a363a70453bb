#include <set>

#include "regulation/reading/checks.h"
#include "regulation/rules.h"

namespace marshrut::regulation {
namespace {

constexpr std::int64_t decide_days_max = 90;

/// Refuses a second rule with the same value of `member`.
template <class Rule, class Value>
void once(const std::vector<Rule>& rules, Value Rule::* member, const std::string& list, const char* key,
          Reading& reading) {
  std::set<std::string> seen;
  for (std::size_t i = 0; i < rules.size(); ++i) {
    std::string value;
    if constexpr (std::is_enum_v<Value>)
      value = name_of(rules[i].*member);
    else
      value = rules[i].*member;
    if (!value.empty() && !seen.insert(value).second)
      reading.refuse(errors::repeated_code, list + "/" + std::to_string(i) + "/" + key, key, value);
  }
}

template <class Rule>
void codes_once(const std::vector<Rule>& rules, const std::string& list, Reading& reading) {
  once(rules, &Rule::code, list, "code", reading);
}

void check_questionnaire_codes(const Profile& profile, Reading& reading) {
  codes_once(profile.questionnaires, "/questionnaires", reading);
  for (std::size_t i = 0; i < profile.questionnaires.size(); ++i)
    codes_once(profile.questionnaires[i].questions, "/questionnaires/" + std::to_string(i) + "/questions",
               reading);
}

/// Both stand in addresses, and between them a space.
void check_own_code(const Profile& profile, Reading& reading) {
  constexpr std::string_view signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-";
  if (profile.code.find_first_not_of(signs) != profile.code.npos) reading.refuse(errors::odd_code, "/code", profile.code);
  if (profile.version.find_first_not_of(signs) != profile.version.npos)
    reading.refuse(errors::odd_code, "/version", profile.version);
}

}  // namespace

void check_level(const Profile& profile, Reading& reading) {
  bool municipal = profile.level == RegulationLevel::municipality;
  if (municipal && !profile.parent) reading.refuse(errors::missing_key, "", "parent", "\"…\"");
  if (!municipal && profile.parent) reading.refuse(errors::parent_of_region, "/parent", *profile.parent);
}

void check_codes(const Profile& profile, Reading& reading) {
  check_own_code(profile, reading);
  codes_once(profile.roles, "/roles", reading);
  codes_once(profile.stages, "/stages", reading);
  codes_once(profile.sections, "/sections", reading);
  codes_once(profile.handovers, "/handovers", reading);
  for (std::size_t i = 0; i < profile.approvals.size(); ++i)
    codes_once(profile.approvals[i].checklist, "/approvals/" + std::to_string(i) + "/checklist", reading);
  if (profile.realisation_control) codes_once(profile.realisation_control->checklist, "/realisation_control/checklist", reading);
  if (profile.conclusion) codes_once(profile.conclusion->criteria, "/conclusion/criteria", reading);
  if (resource_map_of(profile)) codes_once(resource_map_of(profile)->kinds, "/programme/resource_map/kinds", reading);
  codes_once(profile.documents, "/documents", reading);
  codes_once(profile.indicators, "/indicators", reading);
  codes_once(profile.correction.initiators, "/correction/initiators", reading);
  codes_once(profile.frame.groups, "/frame/groups", reading);
  codes_once(profile.levels.scale, "/levels/scale", reading);
  codes_once(profile.activities.types, "/activities/types", reading);
  codes_once(profile.confirmations.variants, "/confirmations/variants", reading);
  codes_once(profile.calendar.seasons, "/calendar/seasons", reading);
  once(diagnostics_of(profile).places, &PlaceRule::kind, "/diagnostics/places", "kind", reading);
  if (profile.methodical_system) codes_once(profile.methodical_system->kinds, "/methodical_system/kinds", reading);
  codes_once(diagnostics_of(profile).sources, "/diagnostics/sources", reading);
  once(profile.checks, &CheckRule::check, "/checks", "check", reading);
  if (profile.tutoring) codes_once(profile.tutoring->tasks, "/tutoring/tasks", reading);
  if (profile.workplace) once(profile.workplace->forms, &WorkplaceFormRule::form, "/workplace/forms", "form", reading);
  once(profile.obligations, &ObligationRule::kind, "/obligations", "kind", reading);
  once(profile.school_records, &SchoolRecordRule::kind, "/school_records", "kind", reading);
  once(profile.visibility, &VisibilityRule::thing, "/visibility", "thing", reading);
  check_questionnaire_codes(profile, reading);
}

void check_people(const Profile& profile, Reading& reading) {
  std::vector<std::string> able;
  for (std::size_t i = 0; i < profile.roles.size(); ++i) {
    const auto& role = profile.roles[i];
    if (!role.duties.empty())
      able.push_back(role.code);
    else
      reading.refuse(errors::role_without_duty, "/roles/" + std::to_string(i), role.code);
  }
  for (std::size_t i = 0; i < profile.approvals.size(); ++i) {
    auto at = "/approvals/" + std::to_string(i);
    const auto& approval = profile.approvals[i];
    if (!approval.role.empty() && !contains(able, approval.role))
      reading.refuse(errors::approval_by_nobody, at + "/role", approval.role, joined(able));
    if (approval.decisions.empty()) reading.refuse(errors::nothing_listed, at, "decisions");
    if (approval.decide_days && (*approval.decide_days < 1 || *approval.decide_days > decide_days_max))
      reading.refuse(errors::out_of_range, at + "/decide_days", "decide_days", "1", std::to_string(decide_days_max));
  }
}

void check_sections(const Profile& profile, Reading& reading) {
  if (profile.sections.empty()) reading.refuse(errors::nothing_listed, "", "sections");
  for (std::size_t i = 0; i < profile.sections.size(); ++i) {
    const auto& section = profile.sections[i];
    auto expected = static_cast<std::int64_t>(i) + 1;
    if (section.number != expected)
      reading.refuse(errors::section_number_gap, "/sections/" + std::to_string(i) + "/number", section.code,
                     std::to_string(section.number), std::to_string(expected));
  }
}

void check_limits(const Profile& profile, Reading& reading) {
  const auto& term = profile.term;
  if (!term.years && !term.days && !term.quarters && !term.within_school_year)
    reading.refuse(errors::term_without_limit, "/term", "term");
  if (term.quarters && profile.calendar.quarters.empty())
    reading.refuse(errors::nothing_listed, "/calendar", "quarters");
  for (std::size_t i = 0; i < profile.checks.size(); ++i) {
    const auto& rule = profile.checks[i];
    if (rule.severity == CheckSeverity::off) continue;
    auto at = "/checks/" + std::to_string(i);
    if (rule.check == RouteCheck::weekly_load && !rule.hours_per_week)
      reading.refuse(errors::check_without_number, at, "weekly_load", "hours_per_week");
    if (rule.check == RouteCheck::education_types && !rule.education_types_min)
      reading.refuse(errors::check_without_number, at, "education_types", "education_types_min");
  }
  const auto& form = diagnostics_of(profile).form;
  if (form.items_max < form.items_min)
    reading.refuse(errors::out_of_range, "/diagnostics/form/items_max", "items_max",
                   std::to_string(form.items_min), "1000");
}

void check_places(const Profile& profile, Reading& reading) {
  if (!profile.diagnostics) return;
  const auto& rule = *profile.diagnostics;
  if (rule.places.empty()) reading.refuse(errors::nothing_listed, "/diagnostics", "places");
  for (std::size_t i = 0; i < rule.places.size(); ++i)
    if (rule.places[i].protocol_required && !rule.protocol)
      reading.refuse(errors::place_without_protocol, "/diagnostics/places/" + std::to_string(i),
                     rule.places[i].title.ru);
}

void check_levels(const Profile& profile, Reading& reading) {
  const auto& scale = profile.levels.scale;
  if (scale.empty()) reading.refuse(errors::nothing_listed, "/levels", "scale");
  double above = 100;
  for (std::size_t i = 0; i < scale.size(); ++i) {
    auto at = "/levels/scale/" + std::to_string(i) + "/to_percent";
    bool broken = scale[i].to_percent != above || scale[i].from_percent >= scale[i].to_percent;
    if (broken)
      reading.refuse(errors::levels_do_not_meet, at, scale[i].code, plain(scale[i].to_percent), plain(above));
    above = scale[i].from_percent;
  }
  if (!scale.empty() && above != 0)
    reading.refuse(errors::levels_do_not_meet,
                   "/levels/scale/" + std::to_string(scale.size() - 1) + "/from_percent", "0 %", "0",
                   plain(above));
}

}  // namespace marshrut::regulation
