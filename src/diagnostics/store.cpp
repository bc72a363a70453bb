#include "diagnostics/store.h"

#include "organisation/post/store_change.h"
#include "queries.h"

namespace marshrut::diagnostics {

using std::string;

std::optional<Attempt> find_attempt(db::Session& rows, const string& region, const AttemptId& attempt) {
  return rows.find<Attempt>(queries::find_attempt, region, attempt);
}
std::vector<Attempt> attempts_of(db::Session& rows, const string& region, const PersonId& person) {
  return rows.all<Attempt>(queries::attempts_of, region, person);
}
std::optional<Attempt> find_attempt_in(db::Session& rows, const string& region, const PersonId& person,
                                       const string& campaign, Purpose purpose) {
  return rows.find<Attempt>(queries::find_attempt_in, region, person, campaign, purpose);
}
std::vector<MeasuredResult> results_of(db::Session& rows, const string& region, const AttemptId& attempt) {
  return rows.all<MeasuredResult>(queries::results, region, attempt);
}
std::optional<Attempt> scored_before(db::Session& rows, const string& region, const Attempt& attempt) {
  return rows.find<Attempt>(queries::scored_before, region, attempt.person, attempt.id,
                            attempt.finished_ms.value_or(Instant{}));
}
Accommodation accommodation_of(db::Session& rows, const string& region, const PersonId& person) {
  auto found = rows.find<Accommodation>(queries::find_accommodation, region, person);
  if (found) return *found;
  Accommodation none;
  none.person = person;
  return none;
}
std::vector<string> files_named(db::Session& rows, const string& region) {
  return rows.all<string>(queries::files_named, region);
}

namespace store {

void insert_attempt(db::Session& rows, const string& region, const Attempt& attempt) {
  rows.run(queries::insert_attempt, region, attempt);
  organisation::note_change(rows, region, attempt.person);
}
bool update_attempt(db::Session& rows, const string& region, const Attempt& attempt) {
  organisation::note_change(rows, region, attempt.person);
  return rows.run(queries::update_attempt, region, attempt) == 1;
}
std::vector<Attempt> run_out(db::Session& rows, const string& region, Instant moment, std::int64_t limit) {
  return rows.all<Attempt>(queries::run_out, region, moment, limit);
}

bool save_answer(db::Session& rows, const string& region, const Answer& answer) {
  return rows.run(queries::save_answer, region, answer) == 1;
}
std::optional<Answer> find_answer(db::Session& rows, const string& region, const AttemptId& attempt, const string& item) {
  return rows.find<Answer>(queries::find_answer, region, attempt, item);
}
std::vector<Answer> answers_of(db::Session& rows, const string& region, const AttemptId& attempt) {
  return rows.all<Answer>(queries::answers, region, attempt);
}
void set_points(db::Session& rows, const string& region, const AttemptId& attempt, const string& item,
                std::optional<double> points) {
  rows.run(queries::set_points, region, attempt, item, points);
}
std::int64_t unmarked(db::Session& rows, const string& region, const AttemptId& attempt) {
  return rows.one<std::int64_t>(queries::unmarked, region, attempt);
}

bool save_accommodation(db::Session& rows, const string& region, const Accommodation& accommodation) {
  if (accommodation.revision > 0) return rows.run(queries::update_accommodation, region, accommodation) == 1;
  auto first = accommodation;
  first.revision = 1;
  return rows.run(queries::insert_accommodation, region, first) == 1;
}
std::vector<Accommodation> accommodations_asked(db::Session& rows, const string& region, std::int64_t limit) {
  return rows.all<Accommodation>(queries::accommodations_asked, region, limit);
}
void insert_absence(db::Session& rows, const string& region, const AttemptId& attempt, const PageAbsence& absence, Instant at) {
  rows.run(queries::insert_absence, region, attempt, absence, at);
}
std::vector<PageAbsence> absences_of(db::Session& rows, const string& region, const AttemptId& attempt) {
  return rows.all<PageAbsence>(queries::absences, region, attempt);
}

void save_answer_file(db::Session& rows, const string& region, const AnswerFile& file) {
  rows.run(queries::save_answer_file, region, file);
}
std::vector<AnswerFile> files_of(db::Session& rows, const string& region, const AttemptId& attempt) {
  return rows.all<AnswerFile>(queries::answer_files, region, attempt);
}
std::optional<AnswerFile> file_of(db::Session& rows, const string& region, const AttemptId& attempt, const string& item) {
  for (auto& file : files_of(rows, region, attempt))
    if (file.item == item) return std::move(file);
  return std::nullopt;
}

void queue_rescoring(db::Session& rows, const string& region, const instrument::FormId& form, const string& item) {
  rows.run(queries::queue_rescoring, region, form, item);
}
std::vector<Rescoring> rescorings(db::Session& rows, const string& region, std::int64_t limit) {
  return rows.all<Rescoring>(queries::rescorings, region, limit);
}
void end_rescoring(db::Session& rows, const string& region, const Rescoring& one) {
  rows.run(queries::end_rescoring, region, one);
}
void forget_results(db::Session& rows, const string& region, const AttemptId& attempt) {
  rows.run(queries::forget_results, region, attempt);
}

void insert_results(db::Session& rows, const string& region, const AttemptId& attempt,
                    const std::vector<MeasuredResult>& results) {
  std::int64_t position = 0;
  for (const auto& result : results) rows.run(queries::insert_result, region, attempt, ++position, result);
}

}  // namespace store
}  // namespace marshrut::diagnostics
