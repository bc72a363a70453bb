#pragma once
// Writing a consultation down, with one teacher or several, and reading the log of a route.
#include <optional>
#include <string>
#include <vector>

#include "access/work.h"
#include "accompaniment/acts_support.h"
#include "accompaniment/log/types.h"
#include "regulation/profile/support.h"

namespace marshrut::accompaniment {

struct AddConsultation {
  std::vector<RouteId> routes;  // of the teachers who were there
  Date held_on;
  std::string topic;
  std::int64_t minutes = 0;
  std::optional<std::string> task;
};
DESCRIBE(AddConsultation, routes, held_on, topic, minutes, task)
struct Consultations {
  std::vector<Consultation> consultations;  // the latest first
  std::int64_t minutes = 0;                 // of all shown
  std::vector<regulation::TutorTaskRule> tasks;  // that the regulation names
};
DESCRIBE(Consultations, consultations, minutes, tasks)
/// All or none; answers with what was written down.
Result<Consultations> add_consultation(Work& work, const AddConsultation& request);
/// Of one route; its teacher reads it too.
Result<Consultations> list_consultations(Work& work, const AskSupport& request);

}  // namespace marshrut::accompaniment
