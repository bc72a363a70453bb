#pragma once
// Rows of works entrusted to experts, of their marks and conflicts of interest. Owner: diagnostics.
#include <optional>
#include <string>
#include <vector>

#include "diagnostics/marking/marking.h"
#include "platform/db/database.h"

namespace marshrut::diagnostics::store {

/// Open works of whoever has some.
struct Load {
  PersonId expert;
  std::int64_t open = 0;
  std::int64_t overdue = 0;
};
DESCRIBE(Load, expert, open, overdue)
std::vector<Load> loads(db::Session& rows, const std::string& region, Instant now);
/// Works that somebody had in common with an expert.
struct MarkedBeside {
  PersonId other;
  std::int64_t works = 0;
};
DESCRIBE(MarkedBeside, other, works)
std::vector<MarkedBeside> marked_beside(db::Session& rows, const std::string& region, const PersonId& expert, Instant since);
void insert_work(db::Session& rows, const std::string& region, const EntrustedWork& given);
void delete_work(db::Session& rows, const std::string& region, const AttemptId& attempt, const PersonId& expert);
/// Those of an attempt that are not finished.
void delete_open_works(db::Session& rows, const std::string& region, const AttemptId& attempt);
/// Of a turn that another expert begins anew.
void delete_marks(db::Session& rows, const std::string& region, const AttemptId& attempt, std::int64_t turn);
/// False when it was finished before.
bool finish_work(db::Session& rows, const std::string& region, const AttemptId& attempt, const PersonId& expert, Instant now);
/// Another term for what is still to be marked of an attempt.
void move_due(db::Session& rows, const std::string& region, const AttemptId& attempt, Instant due);
std::optional<EntrustedWork> find_work(db::Session& rows, const std::string& region, const AttemptId& attempt,
                                     const PersonId& expert);
/// By turns.
std::vector<EntrustedWork> works_on(db::Session& rows, const std::string& region, const AttemptId& attempt);
/// What an expert has to do, the soonest due first.
std::vector<EntrustedWork> works_of(db::Session& rows, const std::string& region, const PersonId& expert, std::int64_t limit);
/// What is to be done until a moment, whoever has it.
std::vector<EntrustedWork> works_due(db::Session& rows, const std::string& region, Instant until, std::int64_t limit);
/// Works that need somebody who marks them, those that wait longest first.
std::vector<Attempt> lacking_markers(db::Session& rows, const std::string& region, std::int64_t limit);

/// An expert is bound to whoever wrote the attempt.
struct MarkingConflict {
  AttemptId attempt;
  PersonId expert;
  std::string reason;
  Instant at_ms;
};
DESCRIBE(MarkingConflict, attempt, expert, reason, at_ms)
void insert_conflict(db::Session& rows, const std::string& region, const MarkingConflict& conflict);
std::vector<PersonId> conflicts_on(db::Session& rows, const std::string& region, const AttemptId& attempt);

void insert_mark(db::Session& rows, const std::string& region, const Mark& mark);
/// Another mark by the same expert in its place.
void update_mark(db::Session& rows, const std::string& region, const Mark& mark);
std::vector<Mark> marks_of(db::Session& rows, const std::string& region, const AttemptId& attempt);
/// A mark that is not counted yet.
struct OpenMark {
  AttemptId attempt;
  Mark mark;
};
DESCRIBE(OpenMark, attempt, mark)
/// An expert's own, the latest first.
std::vector<OpenMark> open_marks_of(db::Session& rows, const std::string& region, const PersonId& expert,
                                    std::int64_t limit);
/// An expert's marks since, each beside every other one that the expert may know by now; the latest first.
std::vector<ComparedMark> compared_marks(db::Session& rows, const std::string& region, const PersonId& expert,
                                         Instant since, std::int64_t limit);

/// A mark of an answer that has its points.
struct CountedMark {
  AttemptId attempt;
  instrument::FormId form;
  std::string item;
  PersonId expert;
  std::string criteria;  // a list of instrument::CriterionMark as JSON
  Instant at_ms;
};
DESCRIBE(CountedMark, attempt, form, item, expert, criteria, at_ms)
/// Of everybody since, the latest first.
std::vector<CountedMark> counted_marks(db::Session& rows, const std::string& region, Instant since, std::int64_t limit);

}  // namespace marshrut::diagnostics::store
