#include "competency/store.h"

#include "competency/rules.h"
#include "queries.h"

namespace marshrut::competency {

using std::string;

std::optional<Competency> find_competency(db::Session& rows, const string& region, const string& code) {
  return rows.find<Competency>(queries::find_competency, region, code);
}
std::vector<Competency> competencies(db::Session& rows, const string& region) {
  return rows.all<Competency>(queries::competencies, region);
}
std::vector<Need> needs_of(db::Session& rows, const string& region, const Holder& holder) {
  return needs_of(rows.all<Need>(queries::needs_of, region, holder.position), holder);
}

namespace store {

void save(db::Session& rows, const string& region, const Competency& competency) {
  rows.run(queries::upsert_competency, region, competency);
}
void save(db::Session& rows, const string& region, const LabourAction& action) {
  rows.run(queries::upsert_labour_action, region, action);
}
void save(db::Session& rows, const string& region, const Need& need) {
  rows.run(queries::upsert_need, region, need);
}
std::vector<LabourAction> labour_actions(db::Session& rows, const string& region) {
  return rows.all<LabourAction>(queries::labour_actions, region);
}

}  // namespace store
}  // namespace marshrut::competency
