#include "deficit/request/store_request.h"

#include <algorithm>

#include "base/text.h"
#include "queries.h"

namespace marshrut::deficit {

using std::string;

std::vector<EducationalRequest> requests_of(db::Session& rows, const string& region, const PersonId& person) {
  return rows.all<EducationalRequest>(queries::requests_of, region, person);
}
std::optional<PersonalResources> find_resources(db::Session& rows, const string& region, const PersonId& person) {
  return rows.find<PersonalResources>(queries::find_resources, region, person);
}
std::vector<DevelopmentTask> tasks_of(db::Session& rows, const string& region, const PersonId& person) {
  return rows.all<DevelopmentTask>(queries::tasks_of, region, person);
}
std::vector<PriorityProgramme> programmes_on(db::Session& rows, const string& region, Date day) {
  return rows.all<PriorityProgramme>(queries::programmes_on, region, day);
}
std::vector<PriorityProgramme> programmes_ahead(db::Session& rows, const string& region, Date day) {
  return rows.all<PriorityProgramme>(queries::programmes_ahead, region, day);
}
std::vector<string> priority_competencies(db::Session& rows, const string& region, Date day) {
  std::vector<string> codes;
  for (const auto& programme : programmes_on(rows, region, day))
    for (auto& code : list_of(programme.competencies, ';'))
      if (std::ranges::find(codes, code) == codes.end()) codes.push_back(std::move(code));
  return codes;
}

namespace store {

std::optional<EducationalRequest> find_request(db::Session& rows, const string& region,
                                               const Id<EducationalRequest>& id) {
  return rows.find<EducationalRequest>(queries::find_request, region, id);
}
void insert(db::Session& rows, const string& region, const EducationalRequest& request) {
  rows.run(queries::insert_request, region, request);
}
bool update(db::Session& rows, const string& region, const EducationalRequest& request) {
  return rows.run(queries::update_request, region, request) == 1;
}
std::vector<EducationalRequest> requests_below(db::Session& rows, const string& region, const RequestPage& page) {
  return rows.all<EducationalRequest>(queries::requests_below, region, page.path, page.state,
                                      page.after, page.rows);
}

std::vector<SelfMarkRow> self_marks(db::Session& rows, const string& region, const PersonId& person) {
  return rows.all<SelfMarkRow>(queries::self_marks, region, person);
}
void save(db::Session& rows, const string& region, const PersonId& person, const SelfMarkRow& mark) {
  rows.run(queries::upsert_self_mark, region, person, mark);
}
void remove_self_mark(db::Session& rows, const string& region, const PersonId& person, const string& action) {
  rows.run(queries::delete_self_mark, region, person, action);
}
void finish_self_assessment(db::Session& rows, const string& region, const PersonId& person, Date day) {
  rows.run(queries::finish_self_assessment, region, person, day);
}
void reopen_self_assessment(db::Session& rows, const string& region, const PersonId& person) {
  rows.run(queries::reopen_self_assessment, region, person);
}

std::optional<DevelopmentTask> find_task(db::Session& rows, const string& region, const Id<DevelopmentTask>& id) {
  return rows.find<DevelopmentTask>(queries::find_development_task, region, id);
}
bool save(db::Session& rows, const string& region, const PersonalResources& resources) {
  return rows.run(queries::save_resources, region, resources) == 1;
}
void insert(db::Session& rows, const string& region, const DevelopmentTask& task) {
  rows.run(queries::insert_development_task, region, task);
}
bool update(db::Session& rows, const string& region, const DevelopmentTask& task) {
  return rows.run(queries::update_development_task, region, task) == 1;
}
void save(db::Session& rows, const string& region, const PriorityProgramme& programme) {
  rows.run(queries::upsert_programme, region, programme);
}

}  // namespace store
}  // namespace marshrut::deficit
