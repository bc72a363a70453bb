#pragma once
// How routes are accompanied: what a tutor must hold and how much one carries, when a route is at risk, what is learnt
// at the workplace, who mentors whom. A part that a profile leaves out asks for nothing.
#include <optional>

#include "regulation/profile/source.h"

namespace marshrut::regulation {

/// One of the tasks that a tutor solves; a consultation says which of them it served.
struct TutorTaskRule {
  std::string code;
  Words title;
};
DESCRIBE(TutorTaskRule, code, title)

/// Those who accompany a route by a role that has the duty of a tutor. With `tutor_certificate_required` only whoever
/// holds a certificate of the federal operator is set to a route. Above `routes_max` open routes the centre confirms
/// each new one. `progress_roles` note how checkpoints are passed; none listed: whoever accompanies.
struct TutoringRule {
  bool tutor_certificate_required = false;
  std::int64_t certificate_warning_days = 30;  // before its last day
  std::int64_t routes_max = 25;
  std::vector<std::string> progress_roles;
  std::vector<TutorTaskRule> tasks;
  Source source;
};
DESCRIBE(TutoringRule, tutor_certificate_required, certificate_warning_days, routes_max, progress_roles, tasks, source)

/// A route is at risk with so many checkpoints overdue, or when its teacher was not heard of for so many days.
struct RiskRule {
  std::int64_t overdue_checkpoints_min = 2;
  std::int64_t silence_days = 21;
  Source source;
};
DESCRIBE(RiskRule, overdue_checkpoints_min, silence_days, source)

/// From `mentees_warning` mentees on whoever proposes another pair is warned.
struct MentoringRule {
  std::int64_t mentees_warning = 3;
  bool across_schools = false;  // a mentor may work at another school
  Source source;
};
DESCRIBE(MentoringRule, mentees_warning, across_schools, source)

enum class WorkplaceForm { lesson_visit, joint_planning, didactic_material };
DESCRIBE_ENUM(WorkplaceForm, lesson_visit, joint_planning, didactic_material)

/// A form of learning at the workplace, kept as a sheet that both sign; printed where it names a paper.
struct WorkplaceFormRule {
  WorkplaceForm form = WorkplaceForm::lesson_visit;
  Words title;
  std::optional<std::string> document;
};
DESCRIBE(WorkplaceFormRule, form, title, document)

struct WorkplaceRule {
  std::vector<WorkplaceFormRule> forms;
  std::optional<std::string> checkpoint_sheet;  // document
  Source source;
};
DESCRIBE(WorkplaceRule, forms, checkpoint_sheet, source)

}  // namespace marshrut::regulation
