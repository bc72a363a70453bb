#pragma once
// Rows of attempts, answers, marks and results. Owner: diagnostics; later rooms read through this.
#include <optional>
#include <string>
#include <vector>

#include "diagnostics/types.h"
#include "platform/db/database.h"

namespace marshrut::diagnostics {

std::optional<Attempt> find_attempt(db::Session& rows, const std::string& region, const AttemptId& attempt);
/// All of a person, the last first.
std::vector<Attempt> attempts_of(db::Session& rows, const std::string& region, const PersonId& person);
/// The attempt of a campaign and purpose that was not cancelled.
std::optional<Attempt> find_attempt_in(db::Session& rows, const std::string& region, const PersonId& person,
                                       const std::string& campaign, Purpose purpose);
/// Competencies, then groups; empty until the attempt is scored.
std::vector<MeasuredResult> results_of(db::Session& rows, const std::string& region, const AttemptId& attempt);
/// The person's last scored attempt that was finished before this one.
std::optional<Attempt> scored_before(db::Session& rows, const std::string& region, const Attempt& attempt);
/// Nothing beyond the form where nothing was set.
Accommodation accommodation_of(db::Session& rows, const std::string& region, const PersonId& person);
/// Names of the files that rows here hold on to.
std::vector<std::string> files_named(db::Session& rows, const std::string& region);

namespace store {

void insert_attempt(db::Session& rows, const std::string& region, const Attempt& attempt);
/// False when the attempt was changed since `attempt.revision`.
bool update_attempt(db::Session& rows, const std::string& region, const Attempt& attempt);
/// Running attempts whose deadline passed before `moment`, at most `limit`.
std::vector<Attempt> run_out(db::Session& rows, const std::string& region, Instant moment, std::int64_t limit);

/// False when an answer with the same or a greater order is kept already.
bool save_answer(db::Session& rows, const std::string& region, const Answer& answer);
std::optional<Answer> find_answer(db::Session& rows, const std::string& region, const AttemptId& attempt,
                                  const std::string& item);
std::vector<Answer> answers_of(db::Session& rows, const std::string& region, const AttemptId& attempt);
void set_points(db::Session& rows, const std::string& region, const AttemptId& attempt, const std::string& item,
                std::optional<double> points);
std::int64_t unmarked(db::Session& rows, const std::string& region, const AttemptId& attempt);

/// False when it was changed since `accommodation.revision`.
bool save_accommodation(db::Session& rows, const std::string& region, const Accommodation& accommodation);
std::vector<Accommodation> accommodations_asked(db::Session& rows, const std::string& region, std::int64_t limit);
void insert_absence(db::Session& rows, const std::string& region, const AttemptId& attempt, const PageAbsence& absence, Instant at);
std::vector<PageAbsence> absences_of(db::Session& rows, const std::string& region, const AttemptId& attempt);

/// Another in the place of the one before.
void save_answer_file(db::Session& rows, const std::string& region, const AnswerFile& file);
std::vector<AnswerFile> files_of(db::Session& rows, const std::string& region, const AttemptId& attempt);
std::optional<AnswerFile> file_of(db::Session& rows, const std::string& region, const AttemptId& attempt,
                                  const std::string& item);

/// An answer of an attempt whose item got another key.
struct Rescoring {
  AttemptId id;
  std::string item;
};
DESCRIBE(Rescoring, id, item)
void queue_rescoring(db::Session& rows, const std::string& region, const instrument::FormId& form, const std::string& item);
std::vector<Rescoring> rescorings(db::Session& rows, const std::string& region, std::int64_t limit);
void end_rescoring(db::Session& rows, const std::string& region, const Rescoring& one);
void forget_results(db::Session& rows, const std::string& region, const AttemptId& attempt);

void insert_results(db::Session& rows, const std::string& region, const AttemptId& attempt,
                    const std::vector<MeasuredResult>& results);

}  // namespace store
}  // namespace marshrut::diagnostics
