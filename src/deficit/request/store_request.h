#pragma once
// Rows of what a person says: requests, self-assessment, tasks; and the programmes that routes take into account.
// Owner: deficit.
#include <optional>
#include <string>
#include <vector>

#include "deficit/person/resources.h"
#include "deficit/types.h"
#include "platform/db/database.h"

namespace marshrut::deficit {

/// What was requested by a person, the latest first, drafts too.
std::vector<EducationalRequest> requests_of(db::Session& rows, const std::string& region, const PersonId& person);
/// A person's tasks of development, the open ones first.
std::optional<PersonalResources> find_resources(db::Session& rows, const std::string& region, const PersonId& person);
std::vector<DevelopmentTask> tasks_of(db::Session& rows, const std::string& region, const PersonId& person);
/// Programmes that run on a day.
std::vector<PriorityProgramme> programmes_on(db::Session& rows, const std::string& region, Date day);
/// Those that run on a day and those that will.
std::vector<PriorityProgramme> programmes_ahead(db::Session& rows, const std::string& region, Date day);
/// The competencies of the programmes that run on a day: what is a priority then.
std::vector<std::string> priority_competencies(db::Session& rows, const std::string& region, Date day);

namespace store {

std::optional<EducationalRequest> find_request(db::Session& rows, const std::string& region,
                                               const Id<EducationalRequest>& id);
void insert(db::Session& rows, const std::string& region, const EducationalRequest& request);
/// False when it was changed since `request.revision`.
bool update(db::Session& rows, const std::string& region, const EducationalRequest& request);
struct RequestPage {
  std::string path;
  std::string state;  // "" for stated and answered
  Id<EducationalRequest> after;
  int rows = 0;
};
std::vector<EducationalRequest> requests_below(db::Session& rows, const std::string& region, const RequestPage& page);

struct SelfMarkRow {
  std::string action;  // code
  SelfMark mark = SelfMark::not_yet;
  Instant at_ms;
};
DESCRIBE(SelfMarkRow, action, mark, at_ms)
std::vector<SelfMarkRow> self_marks(db::Session& rows, const std::string& region, const PersonId& person);
void save(db::Session& rows, const std::string& region, const PersonId& person, const SelfMarkRow& mark);
void remove_self_mark(db::Session& rows, const std::string& region, const PersonId& person, const std::string& action);
void finish_self_assessment(db::Session& rows, const std::string& region, const PersonId& person, Date day);
void reopen_self_assessment(db::Session& rows, const std::string& region, const PersonId& person);

std::optional<DevelopmentTask> find_task(db::Session& rows, const std::string& region, const Id<DevelopmentTask>& id);
/// False when somebody saved them meanwhile; `revision` is the new one.
bool save(db::Session& rows, const std::string& region, const PersonalResources& resources);
void insert(db::Session& rows, const std::string& region, const DevelopmentTask& task);
bool update(db::Session& rows, const std::string& region, const DevelopmentTask& task);
void save(db::Session& rows, const std::string& region, const PriorityProgramme& programme);

}  // namespace store
}  // namespace marshrut::deficit
