#pragma once
// What is measured and what can be done about it: the frame of competencies, diagnostics, levels of deficit,
// and the kinds and types of activities. Percents are of the greatest possible score, 0 to 100.
#include <optional>

#include "regulation/profile/source.h"

namespace marshrut::regulation {

enum class FrameKind { labour_functions, competency_groups, directions, categories };
DESCRIBE_ENUM(FrameKind, labour_functions, competency_groups, directions, categories)

/// An instrument for a universal group serves every teacher; one for a group of a subject serves that subject alone.
enum class GroupScope { universal, subject };
DESCRIBE_ENUM(GroupScope, universal, subject)

struct GroupRule {
  std::string code;
  Words title;
  std::optional<GroupScope> scope;  // absent: an instrument may mix it with others
};
DESCRIBE(GroupRule, code, title, scope)

struct FrameRule {
  FrameKind kind = FrameKind::labour_functions;
  std::string standard;  // the standard the competencies are linked with
  std::vector<GroupRule> groups;
  Source source;
};
DESCRIBE(FrameRule, kind, standard, groups, source)

/// A level of deficit holds percents from `from_percent` up to, not with, `to_percent`; the highest holds 100
/// too.
struct LevelRule {
  std::string code;
  Words title;
  double from_percent = 0;
  double to_percent = 100;
  Words advice;
  bool is_deficit = false;      // proposed to the centre as a deficit
  bool is_elimination = false;  // a deficit that improved to this level counts as eliminated
};
DESCRIBE(LevelRule, code, title, from_percent, to_percent, advice, is_deficit, is_elimination)

struct LevelsRule {
  std::vector<LevelRule> scale;  // from the smallest deficit to the greatest
  std::int64_t items_min = 0;    // fewer items give "insufficient data" instead of a level
  double interval_percent = 90;  // the width of the interval shown beside a percent
  /// What a wrong word costs, in any unit: a deficit that is none, and one that was missed. Absent: 3 and 2.
  std::optional<double> false_deficit_loss;
  std::optional<double> missed_deficit_loss;
  Source source;
};
DESCRIBE(LevelsRule, scale, items_min, interval_percent, false_deficit_loss, missed_deficit_loss, source)

enum class PlaceKind { centre, school };
DESCRIBE_ENUM(PlaceKind, centre, school)

/// Where people may sit. A place that requires the protocol of objectivity ends a sitting by issuing it.
struct PlaceRule {
  PlaceKind kind = PlaceKind::centre;
  Words title;
  bool protocol_required = false;
};
DESCRIBE(PlaceRule, kind, title, protocol_required)

enum class FindingKind { deficit, difficulty, need, request };
DESCRIBE_ENUM(FindingKind, deficit, difficulty, need, request)

struct FindingRule {
  FindingKind kind = FindingKind::deficit;
  Words title;
};
DESCRIBE(FindingRule, kind, title)

enum class MeasuredUnit { competency, group };
DESCRIBE_ENUM(MeasuredUnit, competency, group)

/// The size and pace of one form of the instrument.
struct FormRule {
  std::int64_t items_min = 0;
  std::int64_t items_max = 0;
  std::int64_t competencies_min = 0;
  std::int64_t competencies_max = 0;
  std::int64_t minutes = 0;
  std::int64_t attempts = 1;
  Source source;
};
DESCRIBE(FormRule, items_min, items_max, competencies_min, competencies_max, minutes, attempts, source)

/// Where results may come from beside the diagnostics of the centre itself: brought in by a list.
struct ResultSourceRule {
  std::string code;
  Words title;
  Source source;
};
DESCRIBE(ResultSourceRule, code, title, source)

struct DiagnosticsRule {
  std::vector<PlaceRule> places;
  std::optional<std::string> protocol;    // document
  std::optional<std::string> conclusion;  // document
  std::vector<FindingRule> findings;
  std::optional<std::int64_t> change_reason_min_length;
  bool self_assessment = false;
  bool repeated = false;
  std::vector<MeasuredUnit> measured;
  FormRule form;
  std::vector<ResultSourceRule> sources;
  Source source;
};
DESCRIBE(DiagnosticsRule, places, protocol, conclusion, findings, change_reason_min_length, self_assessment, repeated,
         measured, form, sources, source)

enum class ActivityKind { learning, transfer, reflection };
DESCRIBE_ENUM(ActivityKind, learning, transfer, reflection)
enum class EducationType { formal, nonformal, informal };
DESCRIBE_ENUM(EducationType, formal, nonformal, informal)

struct ActivityKindRule {
  ActivityKind kind = ActivityKind::learning;
  Words title;
};
DESCRIBE(ActivityKindRule, kind, title)

struct EducationTypeRule {
  EducationType type = EducationType::formal;
  Words title;
};
DESCRIBE(EducationTypeRule, type, title)

struct ActivityTypeRule {
  std::string code;
  Words title;
  EducationType education_type = EducationType::informal;
  ActivityKind kind = ActivityKind::learning;  // proposed; the author of an activity may say another
  std::optional<std::string> led_by;           // role of the support team that holds it with the teacher
  Source source;
};
DESCRIBE(ActivityTypeRule, code, title, education_type, kind, led_by, source)

struct ActivitiesRule {
  std::vector<ActivityKindRule> kinds;
  std::vector<EducationTypeRule> education_types;
  std::vector<ActivityTypeRule> types;
  Source source;
};
DESCRIBE(ActivitiesRule, kinds, education_types, types, source)

}  // namespace marshrut::regulation
