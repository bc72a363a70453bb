#pragma once
// How a route ends and what is counted: confirmations, the certificate, questionnaires, indicators.
#include <optional>

#include "regulation/profile/stages.h"

namespace marshrut::regulation {

/// One way to confirm a route. It holds when all of `proof_all` and, if it lists any, one of `proof_any`
/// hold.
struct ConfirmationRule {
  std::string code;
  Words title;
  std::vector<RouteFact> proof_all;
  std::vector<RouteFact> proof_any;
  std::optional<std::string> document;
  Source source;
};
DESCRIBE(ConfirmationRule, code, title, proof_all, proof_any, document, source)

struct ConfirmationsRule {
  std::int64_t confirmations_min = 1;
  std::optional<double>
      satisfied_from;  // the mean of a satisfaction survey, 1 to 5, from which a request counts as satisfied
  std::vector<ConfirmationRule> variants;
  Source source;
};
DESCRIBE(ConfirmationsRule, confirmations_min, satisfied_from, variants, source)

struct CertificateRule {
  Words title;
  std::string issuer;
  std::string document;
  std::string issuer_role;
  std::vector<RouteFact> needs;
  Source source;
};
DESCRIBE(CertificateRule, title, issuer, document, issuer_role, needs, source)

enum class QuestionKind {
  text,
  text_with_file,
  one_of,
  many_of,
  many_of_with_text,
  activities,
  activities_with_text,
  scale_5,
  scale_by_goal,
  scale_10,
  task_list,
};
DESCRIBE_ENUM(QuestionKind, text, text_with_file, one_of, many_of, many_of_with_text, activities,
              activities_with_text, scale_5, scale_by_goal, scale_10, task_list)

struct QuestionRule {
  std::string code;
  std::string block;  // heading it stands under
  std::string text;
  QuestionKind kind = QuestionKind::text;
  std::vector<std::string> options;  // choices; of a scale, the words at its two ends
  bool required = false;
  Source source;
};
DESCRIBE(QuestionRule, code, block, text, kind, options, required, source)

enum class QuestionnairePurpose { reflexive, satisfaction };
DESCRIBE_ENUM(QuestionnairePurpose, reflexive, satisfaction)

struct QuestionnaireRule {
  std::string code;
  QuestionnairePurpose purpose = QuestionnairePurpose::reflexive;
  Words title;
  std::optional<std::string> document;
  std::vector<QuestionRule> questions;
  Source source;
};
DESCRIBE(QuestionnaireRule, code, purpose, title, document, questions, source)

/// What monitoring can count, each by one definition of its own.
enum class CountedThing {
  teachers,
  teachers_with_agreed_route,
  teachers_with_presented_route,
  teachers_diagnosed,
  teachers_scheduled,
  routes_confirmed,
  routes_ending,
  routes_under_way,
  routes_with_overdue_activities,
  deficits_eliminated,
  deficits_of_completed_routes,
  satisfaction_answers,
  activities_available,
  deficits_acknowledged,
  checkpoints_in_time,
  checkpoints_due,
  schools,
  schools_without_responsible,
  schools_with_regulation,
  schools_with_job_descriptions,
  quality_system_marks,
  addressed_recommendations,
  deputy_meetings,
  association_monitorings,
};
DESCRIBE_ENUM(CountedThing, teachers, teachers_with_agreed_route, teachers_with_presented_route, teachers_diagnosed, teachers_scheduled,
              routes_confirmed, routes_ending, routes_under_way, routes_with_overdue_activities,
              deficits_eliminated, deficits_of_completed_routes, satisfaction_answers, activities_available,
              deficits_acknowledged, checkpoints_in_time, checkpoints_due, schools, schools_without_responsible,
              schools_with_regulation, schools_with_job_descriptions, quality_system_marks, addressed_recommendations,
              deputy_meetings, association_monitorings)
/// share = 100 * numerator / denominator; ratio = numerator / denominator; mean and count look at the
/// numerator.
enum class IndicatorFormula { share, ratio, mean, count };
DESCRIBE_ENUM(IndicatorFormula, share, ratio, mean, count)
enum class IndicatorPeriod { day, month, quarter, year, school_year };
DESCRIBE_ENUM(IndicatorPeriod, day, month, quarter, year, school_year)
enum class IndicatorCut { region, okrug, municipality, school, competency, subject };
DESCRIBE_ENUM(IndicatorCut, region, okrug, municipality, school, competency, subject)

struct IndicatorRule {
  std::string code;
  Words title;
  std::string unit;
  IndicatorFormula formula = IndicatorFormula::share;
  CountedThing numerator = CountedThing::teachers;
  std::optional<CountedThing> denominator;
  IndicatorPeriod period = IndicatorPeriod::year;
  std::vector<IndicatorCut> cuts;
  Source source;
};
DESCRIBE(IndicatorRule, code, title, unit, formula, numerator, denominator, period, cuts, source)

}  // namespace marshrut::regulation
