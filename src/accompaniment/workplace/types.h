#pragma once
// What is learnt at the workplace, on a sheet that the teacher and a colleague both sign (SVE-4.27): a mutual lesson
// visit, joint planning, didactic material. Signed by both it is evidence of the route's activity and changes no more.
#include <optional>
#include <string>

#include "accompaniment/types.h"
#include "regulation/profile/support.h"

namespace marshrut::accompaniment {

struct WorkplaceSheet {
  Id<WorkplaceSheet> id;
  RouteId route;
  RouteItemId item;
  PersonId person;  // whose route it is
  std::string path;
  std::string teacher;
  std::string activity;
  regulation::WorkplaceForm form = regulation::WorkplaceForm::lesson_visit;
  Date held_on;
  std::string school_class;  // "8 «Б»"
  std::string topic;
  std::string observed;  // of a visit the facts seen; else what was done
  std::string questions;
  std::string recommendations;
  PersonId colleague;
  std::string colleague_name;
  std::optional<Instant> teacher_signed_ms;
  std::optional<Instant> colleague_signed_ms;
  EvidenceId evidence;  // "" until both signed
  std::int64_t revision = 0;
};
DESCRIBE(WorkplaceSheet, id, route, item, person, path, teacher, activity, form, held_on, school_class, topic, observed,
         questions, recommendations, colleague, colleague_name, teacher_signed_ms, colleague_signed_ms, evidence, revision)

}  // namespace marshrut::accompaniment
