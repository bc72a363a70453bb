#include "accompaniment/workplace/store_sheets.h"

#include "queries.h"

namespace marshrut::accompaniment::store {

std::optional<WorkplaceSheet> find_sheet(db::Session& rows, const std::string& region, const Id<WorkplaceSheet>& id) {
  return rows.find<WorkplaceSheet>(queries::find_sheet, region, id);
}
std::vector<WorkplaceSheet> sheets_of(db::Session& rows, const std::string& region, const RouteId& route) {
  return rows.all<WorkplaceSheet>(queries::sheets_of, region, route);
}
std::vector<WorkplaceSheet> sheets_with(db::Session& rows, const std::string& region, const PersonId& colleague) {
  return rows.all<WorkplaceSheet>(queries::sheets_with, region, colleague);
}
void insert_sheet(db::Session& rows, const std::string& region, const WorkplaceSheet& sheet) {
  rows.run(queries::insert_sheet, region, sheet);
}
bool update_sheet(db::Session& rows, const std::string& region, const WorkplaceSheet& s) {
  return rows.run(queries::update_sheet, region, s.id, s.held_on, s.school_class, s.topic, s.observed, s.questions,
                  s.recommendations, s.teacher_signed_ms, s.colleague_signed_ms, s.evidence, s.revision) == 1;
}

}  // namespace marshrut::accompaniment::store
