#include "regulation/rules.h"

#include <algorithm>

namespace marshrut::regulation {
namespace {

template <class Rule>
const Rule* rule_by_code(const std::vector<Rule>& rules, std::string_view code) {
  auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule& rule) { return rule.code == code; });
  return found == rules.end() ? nullptr : &*found;
}

bool lists(const std::vector<access::Duty>& duties, access::Duty duty) {
  return std::find(duties.begin(), duties.end(), duty) != duties.end();
}

}  // namespace

bool Facts::has_all(const std::vector<RouteFact>& facts) const {
  return std::all_of(facts.begin(), facts.end(), [&](RouteFact fact) { return has(fact); });
}

bool Facts::has_any(const std::vector<RouteFact>& facts) const {
  return facts.empty() || std::any_of(facts.begin(), facts.end(), [&](RouteFact fact) { return has(fact); });
}

const RoleRule* find_role(const Profile& profile, std::string_view code) {
  return rule_by_code(profile.roles, code);
}
const StageRule* find_stage(const Profile& profile, std::string_view code) {
  return rule_by_code(profile.stages, code);
}
const SectionRule* find_section(const Profile& profile, std::string_view code) {
  return rule_by_code(profile.sections, code);
}
const DocumentRule* find_document(const Profile& profile, std::string_view code) {
  return rule_by_code(profile.documents, code);
}
const ActivityTypeRule* find_activity_type(const Profile& profile, std::string_view code) {
  return rule_by_code(profile.activities.types, code);
}
bool may_consist_of(const Profile& profile, std::string_view activity_type) {
  return activity_type.empty() || find_activity_type(profile, activity_type);
}

const QuestionnaireRule* find_questionnaire(const Profile& profile, QuestionnairePurpose purpose) {
  for (const auto& questionnaire : profile.questionnaires)
    if (questionnaire.purpose == purpose) return &questionnaire;
  return nullptr;
}

const TaskRule* find_task(const Profile& profile, TaskKind kind) {
  for (const auto& stage : profile.stages)
    for (const auto& task : stage.tasks)
      if (task.kind == kind) return &task;
  return nullptr;
}

const DocumentRule* find_document(const Profile& profile, TaskKind kind) {
  const auto* task = find_task(profile, kind);
  return task && task->document ? find_document(profile, *task->document) : nullptr;
}

const DiagnosticsRule& diagnostics_of(const Profile& profile) {
  static const DiagnosticsRule none;
  return profile.diagnostics ? *profile.diagnostics : none;
}

const EventRule* find_event(const Profile& profile, EventKind kind, std::string_view activity_type) {
  for (const auto& rule : profile.events)
    if (rule.on == kind && (activity_type.empty() || std::ranges::find(rule.activity_types, activity_type) != rule.activity_types.end()))
      return &rule;
  return nullptr;
}

const ObligationRule* find_obligation(const Profile& profile, ObligationKind kind) {
  auto found = std::ranges::find(profile.obligations, kind, &ObligationRule::kind);
  return found == profile.obligations.end() ? nullptr : &*found;
}

const SchoolRecordRule* find_school_record(const Profile& profile, SchoolRecordKind kind) {
  auto found = std::ranges::find(profile.school_records, kind, &SchoolRecordRule::kind);
  return found == profile.school_records.end() ? nullptr : &*found;
}

const PlaceRule* find_place(const Profile& profile, PlaceKind kind) {
  for (const auto& place : diagnostics_of(profile).places)
    if (place.kind == kind) return &place;
  return nullptr;
}

const RoleRule* role_of(const Profile& profile, access::Duty duty) {
  for (const auto& role : profile.roles)
    if (lists(role.duties, duty)) return &role;
  return nullptr;
}

std::vector<access::Duty> duties_of(const Profile& profile, const std::vector<std::string>& roles) {
  std::vector<access::Duty> duties;
  for (const auto& code : roles)
    if (const auto* role = find_role(profile, code))
      for (auto duty : role->duties)
        if (!lists(duties, duty)) duties.push_back(duty);
  return duties;
}

std::string titles_of_roles(const Profile& profile, const std::vector<std::string>& roles) {
  std::string titles;
  for (const auto& code : roles) {
    const auto* role = find_role(profile, code);
    if (!role) continue;
    if (!titles.empty()) titles += ", ";
    titles += role->title.ru;
  }
  return titles;
}

bool may_do(const Profile& profile, TaskKind kind, access::Duty duty) {
  const auto* task = find_task(profile, kind);
  return task && lists(duties_of(profile, task->roles), duty);
}

Sight sight_of(const Profile& profile, SeenThing thing, access::Duty duty) {
  for (const auto& rule : profile.visibility) {
    if (rule.thing != thing) continue;
    if (lists(rule.duties, duty)) return Sight::yes;
    if (lists(rule.with_permission_of_teacher, duty)) return Sight::with_permission_of_teacher;
  }
  return Sight::no;
}

std::int64_t people_min_of(const Profile& profile) {
  const auto rule = std::ranges::find(profile.visibility, SeenThing::aggregates, &VisibilityRule::thing);
  return rule == profile.visibility.end() ? people_min_otherwise : rule->people_min.value_or(people_min_otherwise);
}

Date latest_end(const Profile& profile, Date start) {
  const auto& term = profile.term;
  Date latest = start.plus_years(1000);
  if (term.years) latest = std::min(latest, start.plus_years(static_cast<int>(*term.years)));
  if (term.days) latest = std::min(latest, start.plus_days(static_cast<int>(*term.days)));
  if (term.quarters) latest = std::min(latest, quarter_end(profile.calendar, start, *term.quarters));
  if (term.within_school_year) latest = std::min(latest, school_year_end(profile.calendar, start));
  return latest;
}

bool has_basis(const Profile& profile, const Facts& facts) {
  const auto& grounds = profile.basis.grounds;
  auto held = std::count_if(grounds.begin(), grounds.end(), [&](RouteFact fact) { return facts.has(fact); });
  return held >= profile.basis.grounds_min;
}

bool takes_input(const Profile& profile, InputKind kind) {
  const auto& inputs = profile.basis.inputs;
  return std::ranges::find(inputs, kind, &InputRule::kind) != inputs.end();
}

const CheckRule* find_check(const Profile& profile, RouteCheck check) {
  for (const auto& rule : profile.checks)
    if (rule.check == check && rule.severity != CheckSeverity::off) return &rule;
  return nullptr;
}

CheckSeverity severity_of(const Profile& profile, RouteCheck check) {
  const auto* rule = find_check(profile, check);
  return rule ? rule->severity : CheckSeverity::off;
}

std::vector<ApprovalRound> approval_rounds(const Profile& profile) {
  auto approvals = profile.approvals;
  std::stable_sort(approvals.begin(), approvals.end(), [](const auto& a, const auto& b) { return a.step < b.step; });
  std::vector<ApprovalRound> rounds;
  for (auto& approval : approvals) {
    if (rounds.empty() || rounds.back().front().step != approval.step) rounds.emplace_back();
    rounds.back().push_back(std::move(approval));
  }
  return rounds;
}

const ApprovalRound* find_round(const std::vector<ApprovalRound>& rounds, std::int64_t number) {
  const bool there = number >= 1 && number <= static_cast<std::int64_t>(rounds.size());
  return there ? &rounds[static_cast<std::size_t>(number - 1)] : nullptr;
}

std::vector<ApprovalRound> rounds_after(const Profile& profile, const std::vector<CorrectionPart>& changed) {
  bool content = std::find(changed.begin(), changed.end(), CorrectionPart::content) != changed.end();
  switch (profile.correction.reapproval) {
    case Reapproval::never:
      return {};
    case Reapproval::always:
      return approval_rounds(profile);
    case Reapproval::on_content_change:
      return content ? approval_rounds(profile) : std::vector<ApprovalRound>{};
  }
  return {};
}

std::optional<Date> decide_by(const ApprovalRule& approval, Date asked) {
  if (!approval.decide_days) return {};
  auto last = asked.plus_days(static_cast<int>(*approval.decide_days));
  while (is_weekend(last)) last = last.plus_days(1);
  return last;
}

std::optional<Date> decide_by(const ApprovalRound& round, Date asked) {
  std::optional<Date> last;
  for (const auto& approval : round)
    if (auto day = decide_by(approval, asked); day && (!last || *day > *last)) last = day;
  return last;
}

bool is_own_consent(const Profile& profile, const ApprovalRule& approval) {
  return approval.kind == ApprovalKind::accept && lists(duties_of(profile, {approval.role}), access::Duty::teacher);
}

const DecisionRule* find_decision(const ApprovalRule& approval, ApprovalDecision decision) {
  for (const auto& rule : approval.decisions)
    if (rule.decision == decision) return &rule;
  return nullptr;
}

bool may_correct(const Profile& profile, access::Duty duty, CorrectionPart part) {
  const auto& rule = profile.correction;
  bool part_listed = std::find(rule.parts.begin(), rule.parts.end(), part) != rule.parts.end();
  return rule.allowed && part_listed && find_initiator(profile, "", duty);
}

const InitiatorRule* find_initiator(const Profile& profile, std::string_view code, access::Duty duty) {
  for (const auto& initiator : profile.correction.initiators)
    if ((code.empty() || initiator.code == code) && lists(duties_of(profile, initiator.roles), duty)) return &initiator;
  return nullptr;
}

}  // namespace marshrut::regulation
