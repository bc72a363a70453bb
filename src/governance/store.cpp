#include "governance/store.h"

#include "queries.h"

namespace marshrut::governance {

using std::string;

std::vector<string> files_named(db::Session& rows, const string& region) {
  return rows.all<string>(queries::files_of_records, region);
}

namespace store {

void insert(db::Session& rows, const string& region, const Responsible& responsible) {
  rows.run(queries::insert_responsible, region, responsible);
}
std::optional<Responsible> find_responsible(db::Session& rows, const string& region, const Id<Responsible>& id) {
  return rows.find<Responsible>(queries::find_responsible, region, id);
}
std::vector<Responsible> responsible_below(db::Session& rows, const string& region, const string& path, Date day) {
  return rows.all<Responsible>(queries::responsible_below, region, path, day);
}
bool end(db::Session& rows, const string& region, const Responsible& r) {
  return rows.run(queries::end_responsible, region, r.id, r.until, r.revision) == 1;
}
void insert(db::Session& rows, const string& region, const SchoolRecord& record) {
  rows.run(queries::insert_record, region, record);
}
std::optional<SchoolRecord> find_record(db::Session& rows, const string& region, const Id<SchoolRecord>& id) {
  return rows.find<SchoolRecord>(queries::find_record, region, id);
}
std::vector<SchoolRecord> records_below(db::Session& rows, const string& region, const string& path) {
  return rows.all<SchoolRecord>(queries::records_below, region, path);
}
bool update(db::Session& rows, const string& region, const SchoolRecord& r) {
  return rows.run(queries::update_record, region, r.id, r.title, r.number, r.date, r.marks, r.marks_held, r.file_name,
                  r.file_sha256, r.withdrawn_on, r.revision) == 1;
}
void insert(db::Session& rows, const string& region, const Meeting& meeting) {
  rows.run(queries::insert_meeting, region, meeting);
}
std::vector<Meeting> meetings_between(db::Session& rows, const string& region, const string& path, Date from, Date until) {
  return rows.all<Meeting>(queries::meetings_between, region, path, from, until);
}
void insert(db::Session& rows, const string& region, const Recommendation& recommendation) {
  rows.run(queries::insert_recommendation, region, recommendation);
}
std::optional<Recommendation> find_recommendation(db::Session& rows, const string& region, const Id<Recommendation>& id) {
  return rows.find<Recommendation>(queries::find_recommendation, region, id);
}
std::vector<Recommendation> recommendations_below(db::Session& rows, const string& region, const string& path, int most) {
  return rows.all<Recommendation>(queries::recommendations_below, region, path, most);
}
std::vector<Recommendation> recommendations_to(db::Session& rows, const string& region, const PersonId& person, int most) {
  return rows.all<Recommendation>(queries::recommendations_to, region, person, most);
}
bool finish(db::Session& rows, const string& region, const Recommendation& r) {
  return rows.run(queries::finish_recommendation, region, r.id, r.state, r.done_on, r.done_note, r.revision) == 1;
}

void insert(db::Session& rows, const string& region, const Criterion& criterion) {
  rows.run(queries::insert_criterion, region, criterion);
}
std::optional<Criterion> find_criterion(db::Session& rows, const string& region, const Id<Criterion>& id) {
  return rows.find<Criterion>(queries::find_criterion, region, id);
}
std::vector<Criterion> criteria_at(db::Session& rows, const string& region, const string& path, int most) {
  return rows.all<Criterion>(queries::criteria_at, region, path, most);
}
bool decide(db::Session& rows, const string& region, const Criterion& c) {
  return rows.run(queries::decide_criterion, region, c.id, c.state, c.decided_on, c.note, c.revision) == 1;
}

}  // namespace store
}  // namespace marshrut::governance
