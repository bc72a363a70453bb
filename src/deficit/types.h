#pragma once
// What a result means for a person. Enters: measured competencies, the percents that the person's post requires, what
// specialists conclude and what the person says. Leaves: findings that the person acknowledged and requests that they
// stated, the only ground of a route. Never here: answers and points (diagnostics), and a rank of anybody among others.
#include <optional>
#include <string>
#include <vector>

#include "access/types.h"
#include "base/time.h"
#include "psychometrics/change.h"
#include "regulation/profile/measures.h"

namespace marshrut::deficit {

using access::PersonId;
using regulation::FindingKind;

/// How a measured competency stands to what is required: `mastered` and `below` are almost certain, `near` and
/// `likely_below` are not; `unknown` says nothing, because there were too few items. By the rule of a deficit
/// (psychometrics/deficit_rule.h) these are absent, confirmed, not_shown and probable.
enum class Standing { mastered, near, likely_below, below, unknown };
DESCRIBE_ENUM(Standing, mastered, near, likely_below, below, unknown)

enum class MeasuringPurpose { initial, repeat };
DESCRIBE_ENUM(MeasuringPurpose, initial, repeat)

/// One competency of one result beside what was required on that day. Numbers are percents of the greatest score and
/// absent where there were too few items.
struct MeasuredStanding {
  std::string attempt;
  PersonId person;
  std::string path;
  std::string campaign;
  MeasuringPurpose purpose = MeasuringPurpose::initial;
  Date measured_on;
  std::string competency;
  std::optional<double> percent;
  std::optional<double> low;  // the ends of the interval
  std::optional<double> high;
  std::int64_t items = 0;
  std::string level;  // code of the profile; "" when unknown
  double required = 0;
  Standing standing = Standing::unknown;
  /// How probable it is that the person is below what is required, 0 to 1, with regard to how hard the items were; absent
  /// where the result came as percents alone.
  std::optional<double> below_probability;
};
DESCRIBE(MeasuredStanding, attempt, person, path, campaign, purpose, measured_on, competency, percent, low, high, items,
         level, required, standing, below_probability)

/// Two sittings of one person on one scale, in deviations of the people of that scale from their mean: so that changes of
/// different calibrations can stand together. `share` is what a deviation about the mean is worth, of the greatest score.
struct MeasuredChange {
  std::string attempt;
  std::string competency;
  PersonId person;
  Date measured_before;
  Date measured_on;
  double before = 0;
  double before_error = 1;
  double after = 0;
  double after_error = 1;
  double share = 0;
  double percent_before = 0;  // expected at these abilities, free of what is known of everybody
  double percent_after = 0;
};
DESCRIBE(MeasuredChange, attempt, competency, person, measured_before, measured_on, before, before_error, after, after_error,
         share, percent_before, percent_after)

enum class FindingSource { diagnostics, specialist };
DESCRIBE_ENUM(FindingSource, diagnostics, specialist)

/// needs_data: too few items to propose anything; a specialist may still conclude. dropped: the specialist saw no
/// ground. rejected: the person does not agree; never a ground of a route (KIR-3.2.1).
enum class FindingState { needs_data, proposed, confirmed, dropped, acknowledged, rejected };
DESCRIBE_ENUM(FindingState, needs_data, proposed, confirmed, dropped, acknowledged, rejected)

/// A deficit, difficulty or need of one competency. What was proposed by the result stays beside what the specialist
/// made of it. `closed_on`: a repeated result found it eliminated.
struct Finding {
  Id<Finding> id;
  PersonId person;
  std::string path;  // the workplace when it was found
  std::string campaign;
  std::string attempt;  // "" when a specialist added it
  std::string competency;
  FindingSource source = FindingSource::diagnostics;
  Date found_on;
  std::optional<double> percent;
  std::optional<double> low;
  std::optional<double> high;
  std::int64_t items = 0;
  double required = 0;
  FindingKind proposed_kind = FindingKind::deficit;
  std::string proposed_level;
  FindingKind kind = FindingKind::deficit;
  std::string level;
  FindingState state = FindingState::proposed;
  std::string reason;  // of the specialist
  PersonId decided_by;
  std::optional<Date> decided_on;
  std::string comment;  // of the person
  std::optional<Date> answered_on;
  std::optional<Date> closed_on;
  std::int64_t revision = 0;
  std::optional<double> below_probability;  // of the standing that proposed it
};
DESCRIBE(Finding, id, person, path, campaign, attempt, competency, source, found_on, percent, low, high, items,
         required, proposed_kind, proposed_level, kind, level, state, reason, decided_by, decided_on, comment,
         answered_on, closed_on, revision, below_probability)

/// What became of a finding by a later result: by the levels of the regulation, with how probable it is that the true
/// percent rose at all.
enum class Verdict { eliminated, reduced, remaining, unknown };
DESCRIBE_ENUM(Verdict, eliminated, reduced, remaining, unknown)
struct FindingOutcome {
  Id<Finding> finding;
  std::string attempt;
  Date measured_on;
  std::optional<double> percent;
  std::optional<double> low;
  std::optional<double> high;
  std::string level;
  Verdict verdict = Verdict::unknown;
  double rise_probability = 0;  // 0 to 1
  bool beyond_error = false;  // the rise is greater than the error of the two measurements
  /// What the two measurements say by themselves; absent where one of them came as percents alone.
  std::optional<psychometrics::ChangeConclusion> conclusion;
  std::optional<double> least_seen;  // percents of a change that would have been seen
};
DESCRIBE(FindingOutcome, finding, attempt, measured_on, percent, low, high, level, verdict, rise_probability,
         beyond_error, conclusion, least_seen)

enum class RequestState { draft, stated, answered, withdrawn };
DESCRIBE_ENUM(RequestState, draft, stated, answered, withdrawn)

/// What a person wants to learn and why (KIR-2.2.4). An answer of a specialist takes nothing from its force.
struct EducationalRequest {
  Id<EducationalRequest> id;
  PersonId person;
  std::string path;
  std::string text;
  std::string reason;
  std::string competency;  // "" when it names none
  RequestState state = RequestState::draft;
  std::optional<Date> stated_on;
  std::string answer;
  PersonId answered_by;
  std::optional<Date> answered_on;
  std::int64_t revision = 0;
};
DESCRIBE(EducationalRequest, id, person, path, text, reason, competency, state, stated_on, answer, answered_by,
         answered_on, revision)

/// How a person sees an action of the professional standard in their own work.
enum class SelfMark { not_yet, with_help, on_my_own, can_teach };
DESCRIBE_ENUM(SelfMark, not_yet, with_help, on_my_own, can_teach)

/// A task of development that a person has now (KIR-3.1.2), however it came about.
struct DevelopmentTask {
  Id<DevelopmentTask> id;
  PersonId person;
  std::string text;
  bool done = false;
  Date set_on;
  std::int64_t revision = 0;
};
DESCRIBE(DevelopmentTask, id, person, text, done, set_on, revision)

/// A task of a federal or regional programme that routes take into account while it runs (KIR-3.1.3).
struct PriorityProgramme {
  std::string code;
  std::string title;
  std::string task;
  bool federal = false;
  Date since;
  std::optional<Date> until;
  std::string competencies;  // codes, separated by ';': what develops them stands first while the programme runs
};
DESCRIBE(PriorityProgramme, code, title, task, federal, since, until, competencies)

}  // namespace marshrut::deficit
