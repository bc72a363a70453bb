#pragma once
// Experts mark cases by the rubric, blind: no name, no school, nobody else's mark. An expert sees the works entrusted to
// them (acts_entrust.h) and no others.
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "diagnostics/types.h"
#include "instrument/types.h"

namespace marshrut::diagnostics {

using access::Work;

/// A file as its expert gets it: cleaned, under no name of its own.
struct TaskFile {
  std::string media_type;
  std::int64_t size = 0;  // of the file as it was sent
};
DESCRIBE(TaskFile, media_type, size)
struct MarkingTask {
  AttemptId attempt;
  std::string item;
  std::string competency;
  std::string question;
  std::string answer;
  std::vector<instrument::ItemCriterion> rubric;
  std::int64_t turn = 1;  // 3: the first two lie apart, this one decides
  Date due;               // the last day
  std::string version;    // of question, rubric, answer and file together
  std::optional<TaskFile> file;
  std::optional<Date> awaited_until;  // the file was given back: nothing is marked before another comes or the day passes
  std::optional<instrument::ItemPicture> picture;
};
DESCRIBE(MarkingTask, attempt, item, competency, question, answer, rubric, turn, due, version, file, awaited_until, picture)
/// An own mark that may still be changed: the other expert has not finished the work.
struct GivenMark {
  MarkingTask task;
  double points = 0;
  std::vector<instrument::CriterionMark> marks;
  std::string comment;
  Instant at_ms;
};
DESCRIBE(GivenMark, task, points, marks, comment, at_ms)
struct MarkingQueue {
  std::vector<MarkingTask> tasks;  // the soonest due first, of at most 50 works
  std::vector<GivenMark> given;    // the asker's own, the latest first, at most 50
};
DESCRIBE(MarkingQueue, tasks, given)
Result<MarkingQueue> marking_queue(Work& work, const access::Nothing&);

struct AskWork {
  AttemptId attempt;
};
DESCRIBE(AskWork, attempt)
/// One work of the asker's queue. Another's work is answered as one that does not exist, and the journal keeps who asked
/// for it (US-E01).
Result<MarkingQueue> marking_of(const access::Call& call, const AskWork& request);

struct MarkAnswer {
  AttemptId attempt;
  std::string item;
  std::vector<instrument::CriterionMark> marks;
  std::string comment;
  std::optional<std::string> version = {};  // of the task that was read: refused when it is another one by now
};
DESCRIBE(MarkAnswer, attempt, item, marks, comment, version)
struct Marked {
  double points = 0;
  std::int64_t left = 0;  // answers of the same work that the asker has still to mark
};
DESCRIBE(Marked, points, left)
/// A mark, or another in its place by who gave it, until both experts finished the work. No points at all are explained.
Result<Marked> mark_answer(Work& work, const MarkAnswer& request);

/// The points of an answer by marks that may be given: each criterion once, no points at all explained.
Result<double> points_given(const instrument::Item& item, const std::vector<instrument::CriterionMark>& marks,
                            const std::string& comment);

struct DeclareConflict {
  AttemptId attempt;
  std::string reason;
};
DESCRIBE(DeclareConflict, attempt, reason)
/// The expert knows whose work it is, or is bound to them: it passes to another, and looks to this one from now on as if
/// it were not there. Refuses one who has marked something of it.
Result<access::Nothing> declare_conflict(Work& work, const DeclareConflict& request);

}  // namespace marshrut::diagnostics
