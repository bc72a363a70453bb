#pragma once
// What a municipality and its schools do so that routes are managed: what follows when something happens on a route.
// Each rule is data; what it names is from a closed list that the program knows how to do.
#include <optional>

#include "regulation/profile/source.h"

namespace marshrut::regulation {

/// course_completed: an activity of one of the types named was proven done.
enum class EventKind { course_completed };
DESCRIBE_ENUM(EventKind, course_completed)
/// interview: the head or another of the roles named talks with the teacher about correcting the route.
enum class CreatedThing { interview };
DESCRIBE_ENUM(CreatedThing, interview)

/// When `on` happens, `create` is made for the roles named, to be done within `due_days` days; its paper is `document`.
struct EventRule {
  EventKind on = EventKind::course_completed;
  CreatedThing create = CreatedThing::interview;
  std::vector<std::string> activity_types;
  std::vector<std::string> roles;
  std::int64_t due_days = 0;
  std::optional<std::string> document;
  Source source;
};
DESCRIBE(EventRule, on, create, activity_types, roles, due_days, document, source)

/// What must be done and is counted. responsible_of_school: persons who answer for each school, drawn from `roles`;
/// deputy_meetings: in a school year; addressed_recommendations: issued as monitoring shows the need;
/// association_monitorings: by each subject association in a school year, at its start and at its end.
enum class ObligationKind { responsible_of_school, deputy_meetings, addressed_recommendations, association_monitorings };
DESCRIBE_ENUM(ObligationKind, responsible_of_school, deputy_meetings, addressed_recommendations, association_monitorings)

struct ObligationRule {
  ObligationKind kind = ObligationKind::responsible_of_school;
  Words title;
  std::int64_t least = 0;
  std::vector<std::string> roles;
  std::optional<std::string> document;
  Source source;
};
DESCRIBE(ObligationRule, kind, title, least, roles, document, source)

/// quality_system: routes in the school's own system of evaluating quality of education.
enum class SchoolRecordKind { regulation, job_descriptions, quality_system, staff_plan };
DESCRIBE_ENUM(SchoolRecordKind, regulation, job_descriptions, quality_system, staff_plan)
/// What may hold of a document beside that it is there.
enum class RecordMark { included, present, realised };
DESCRIBE_ENUM(RecordMark, included, present, realised)

/// A document that each school is to have.
struct SchoolRecordRule {
  SchoolRecordKind kind = SchoolRecordKind::regulation;
  Words title;
  std::vector<RecordMark> marks;
  Source source;
};
DESCRIBE(SchoolRecordRule, kind, title, marks, source)

}  // namespace marshrut::regulation
