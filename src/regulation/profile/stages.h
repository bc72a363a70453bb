#pragma once
// The way a route goes: stages with what must be so before and after them, sections with what fills them, the
// ground and the term of a route, and the checks made before it is submitted. Codes are stable and never
// printed; numbers and titles are printed and may repeat or be absent, as the regulation has them.
#include <optional>

#include "regulation/profile/source.h"

namespace marshrut::regulation {

/// What may be true of a teacher's route. Rooms gather these; stages, sections, confirmations and the
/// certificate of a profile are conditions over them.
enum class RouteFact {
  letter_sent,
  application_accepted,
  account_ready,
  sitting_scheduled,
  catalogue_formed,
  diagnostics_finished,
  objectivity_recorded,
  conclusion_given,
  deficit_described,
  self_assessment_given,
  staff_data_known,
  deficit_acknowledged,
  request_stated,
  goal_set,
  activity_chosen,
  activities_dated,
  technologies_named,
  route_submitted,
  route_agreed,
  route_presented,
  route_handed_over,
  realisation_controlled,
  effectiveness_concluded,
  resources_chosen,
  activities_finished,
  reflexive_questionnaire_answered,
  product_created,
  product_presented,
  satisfaction_survey_answered,
  request_satisfied,
  repeated_diagnostics_finished,
  deficit_eliminated_by_diagnostics,
  deficit_eliminated_by_reflection,
  next_tasks_set,
  confirmed,
  certificate_issued,
};
DESCRIBE_ENUM(RouteFact, letter_sent, application_accepted, account_ready, sitting_scheduled,
              catalogue_formed, diagnostics_finished, objectivity_recorded, conclusion_given,
              deficit_described, self_assessment_given, staff_data_known, deficit_acknowledged,
              request_stated, goal_set, activity_chosen, activities_dated, technologies_named, route_submitted,
              route_agreed, route_presented, route_handed_over, realisation_controlled, effectiveness_concluded,
              resources_chosen,
              activities_finished, reflexive_questionnaire_answered, product_created, product_presented,
              satisfaction_survey_answered, request_satisfied, repeated_diagnostics_finished,
              deficit_eliminated_by_diagnostics, deficit_eliminated_by_reflection, next_tasks_set, confirmed,
              certificate_issued)

/// Work of a stage that the software carries; a profile without a kind does not offer it.
enum class TaskKind {
  letters,
  applications,
  accounts,
  credentials,
  materials,
  schedule,
  catalogue,
  diagnose,
  conclude,
  acknowledge,
  compose,
  approve,
  present,
  hand_over,
  realise,
  support,
  repeat_diagnostics,
  reflect,
  next_tasks,
  certify,
  inform,
};
DESCRIBE_ENUM(TaskKind, letters, applications, accounts, credentials, materials, schedule, catalogue,
              diagnose, conclude, acknowledge, compose, approve, hand_over, present, realise, support, repeat_diagnostics,
              reflect, next_tasks, certify, inform)

struct TaskRule {
  TaskKind kind = TaskKind::letters;
  Words title;
  std::vector<std::string> roles;  // who may do it
  std::optional<std::string> document;
  Source source;
};
DESCRIBE(TaskRule, kind, title, roles, document, source)

struct StageRule {
  std::string code;
  std::optional<std::int64_t> number;  // as printed
  Words title;
  std::string owner;                    // role
  std::vector<std::string> supporters;  // roles
  std::vector<RouteFact> entry;         // all must hold before the stage begins
  std::vector<RouteFact> exit;          // all must hold before it ends
  std::vector<std::string> next;        // stages; none after the last
  std::vector<TaskRule> tasks;
  Source source;
};
DESCRIBE(StageRule, code, number, title, owner, supporters, entry, exit, next, tasks, source)

/// Where the value of a field comes from; only `teacher` asks a person to type.
enum class FieldSource {
  staff_register,
  organisation,
  diagnostics,
  self_assessment,
  catalogue,
  teacher,
  computed
};
DESCRIBE_ENUM(FieldSource, staff_register, organisation, diagnostics, self_assessment, catalogue, teacher,
              computed)

struct FieldRule {
  std::string code;
  Words title;
  FieldSource filled_from = FieldSource::teacher;
  bool required = false;
};
DESCRIBE(FieldRule, code, title, filled_from, required)

/// A section is ready when all of `needs` and, if it lists any, one of `any_of` hold. It is due at the end of
/// stage `due`.
struct SectionRule {
  std::string code;
  std::int64_t number = 0;
  Words title;
  std::string due;
  std::vector<FieldRule> fields;
  std::vector<RouteFact> needs;
  std::vector<RouteFact> any_of;
  Source source;
};
DESCRIBE(SectionRule, code, number, title, due, fields, needs, any_of, source)

enum class InputKind {
  deficits,
  development_tasks,
  priority_programmes,
  school_conditions,
  personal_resources
};
DESCRIBE_ENUM(InputKind, deficits, development_tasks, priority_programmes, school_conditions,
              personal_resources)

struct InputRule {
  InputKind kind = InputKind::deficits;
  Words title;
  Source source;
};
DESCRIBE(InputRule, kind, title, source)

/// What a route may rest upon: at least `grounds_min` of `grounds` must hold.
struct BasisRule {
  std::int64_t grounds_min = 1;
  std::vector<RouteFact> grounds;
  bool request_needs_justification = false;
  std::vector<InputRule> inputs;
  Source source;
};
DESCRIBE(BasisRule, grounds_min, grounds, request_needs_justification, inputs, source)

/// The longest term. `years` are calendar years from the first day; `quarters` are school quarters of the calendar, the
/// one that the first day falls in among them; `within_school_year` ends it with the year. The author must give a reason for the term where its least length is said.
struct TermRule {
  std::optional<std::int64_t> years;
  std::optional<std::int64_t> days;
  std::optional<std::int64_t> quarters;
  bool within_school_year = false;
  std::optional<std::int64_t> reason_min_length;
  Source source;
};
DESCRIBE(TermRule, years, days, quarters, within_school_year, reason_min_length, source)

enum class RouteCheck {
  basis,
  term,
  term_reason,
  sections,
  goal_of_activity,
  dates_of_activity,
  transfer,
  reflection,
  education_types,
  clash,
  weekly_load,
  protected_season,
  uncovered_deficit,
};
DESCRIBE_ENUM(RouteCheck, basis, term, term_reason, sections, goal_of_activity, dates_of_activity, transfer,
              reflection, education_types, clash, weekly_load, protected_season, uncovered_deficit)
/// A gate stops the submission; a warning is shown to the author and to the approver.
enum class CheckSeverity { gate, warning, off };
DESCRIBE_ENUM(CheckSeverity, gate, warning, off)

struct CheckRule {
  RouteCheck check = RouteCheck::basis;
  CheckSeverity severity = CheckSeverity::warning;
  std::optional<double> hours_per_week;             // weekly_load
  std::optional<std::int64_t> education_types_min;  // education_types
  Source source;
};
DESCRIBE(CheckRule, check, severity, hours_per_week, education_types_min, source)

}  // namespace marshrut::regulation
