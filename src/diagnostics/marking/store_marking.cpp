#include "diagnostics/marking/store_marking.h"

#include "queries.h"

namespace marshrut::diagnostics::store {

using std::string;

std::vector<Load> loads(db::Session& rows, const string& region, Instant now) {
  return rows.all<Load>(queries::loads, region, now);
}
std::vector<MarkedBeside> marked_beside(db::Session& rows, const string& region, const PersonId& expert, Instant since) {
  return rows.all<MarkedBeside>(queries::marked_beside, region, expert, since);
}
void insert_work(db::Session& rows, const string& region, const EntrustedWork& given) {
  rows.run(queries::insert_work, region, given);
}
void delete_work(db::Session& rows, const string& region, const AttemptId& attempt, const PersonId& expert) {
  rows.run(queries::delete_work, region, attempt, expert);
}
void delete_open_works(db::Session& rows, const string& region, const AttemptId& attempt) {
  rows.run(queries::delete_open_works, region, attempt);
}
void delete_marks(db::Session& rows, const string& region, const AttemptId& attempt, std::int64_t turn) {
  rows.run(queries::delete_marks, region, attempt, turn);
}
bool finish_work(db::Session& rows, const string& region, const AttemptId& attempt, const PersonId& expert, Instant now) {
  return rows.run(queries::finish_work, region, attempt, expert, now) == 1;
}
void move_due(db::Session& rows, const string& region, const AttemptId& attempt, Instant due) {
  rows.run(queries::move_due, region, attempt, due);
}
std::optional<EntrustedWork> find_work(db::Session& rows, const string& region, const AttemptId& attempt,
                                     const PersonId& expert) {
  return rows.find<EntrustedWork>(queries::find_work, region, attempt, expert);
}
std::vector<EntrustedWork> works_on(db::Session& rows, const string& region, const AttemptId& attempt) {
  return rows.all<EntrustedWork>(queries::works_on, region, attempt);
}
std::vector<EntrustedWork> works_of(db::Session& rows, const string& region, const PersonId& expert, std::int64_t limit) {
  return rows.all<EntrustedWork>(queries::works_of, region, expert, limit);
}
std::vector<EntrustedWork> works_due(db::Session& rows, const string& region, Instant until, std::int64_t limit) {
  return rows.all<EntrustedWork>(queries::works_due, region, until, limit);
}
std::vector<Attempt> lacking_markers(db::Session& rows, const string& region, std::int64_t limit) {
  return rows.all<Attempt>(queries::lacking_markers, region, limit);
}

void insert_conflict(db::Session& rows, const string& region, const MarkingConflict& conflict) {
  rows.run(queries::insert_conflict, region, conflict);
}
std::vector<PersonId> conflicts_on(db::Session& rows, const string& region, const AttemptId& attempt) {
  return rows.all<PersonId>(queries::conflicts_on, region, attempt);
}

void insert_mark(db::Session& rows, const string& region, const Mark& mark) {
  rows.run(queries::insert_mark, region, mark);
}
void update_mark(db::Session& rows, const string& region, const Mark& mark) {
  rows.run(queries::update_mark, region, mark);
}
std::vector<Mark> marks_of(db::Session& rows, const string& region, const AttemptId& attempt) {
  return rows.all<Mark>(queries::marks, region, attempt);
}
std::vector<OpenMark> open_marks_of(db::Session& rows, const string& region, const PersonId& expert, std::int64_t limit) {
  return rows.all<OpenMark>(queries::open_marks, region, expert, limit);
}
std::vector<ComparedMark> compared_marks(db::Session& rows, const string& region, const PersonId& expert, Instant since,
                                         std::int64_t limit) {
  return rows.all<ComparedMark>(queries::compared_marks, region, expert, since, limit);
}
std::vector<CountedMark> counted_marks(db::Session& rows, const string& region, Instant since, std::int64_t limit) {
  return rows.all<CountedMark>(queries::counted_marks, region, since, limit);
}

}  // namespace marshrut::diagnostics::store
