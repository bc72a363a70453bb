#pragma once
// Experts mark cases by the rubric, blind: no name, no school, never an answer from a school where they work, and none of
// somebody to whom they said they are bound.
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "diagnostics/types.h"
#include "instrument/types.h"

namespace marshrut::diagnostics {

using access::Work;

struct MarkingTask {
  AttemptId attempt;
  std::string item;
  std::string competency;
  std::string question;
  std::string answer;
  std::vector<instrument::ItemCriterion> rubric;
  std::optional<Instant> waits_since_ms;
};
DESCRIBE(MarkingTask, attempt, item, competency, question, answer, rubric, waits_since_ms)
/// An own mark that may still be changed: the result was not counted from it.
struct GivenMark {
  MarkingTask task;
  double points = 0;
  std::vector<instrument::CriterionMark> marks;
  std::string comment;
  Instant at_ms;
};
DESCRIBE(GivenMark, task, points, marks, comment, at_ms)
struct MarkingQueue {
  std::vector<MarkingTask> tasks;  // the longest waiting first, at most 50
  std::vector<GivenMark> given;    // the asker's own, the latest first, at most 50
};
DESCRIBE(MarkingQueue, tasks, given)
Result<MarkingQueue> marking_queue(Work& work, const access::Nothing&);

struct MarkAnswer {
  AttemptId attempt;
  std::string item;
  std::vector<instrument::CriterionMark> marks;
  std::string comment;
};
DESCRIBE(MarkAnswer, attempt, item, marks, comment)
struct Marked {
  double points = 0;
  std::int64_t left = 0;  // answers of the same attempt that still await a mark
};
DESCRIBE(Marked, points, left)
/// A mark, or another in its place by who gave it, until the result is counted. No points at all are explained.
Result<Marked> mark_answer(Work& work, const MarkAnswer& request);

struct DeclareConflict {
  AttemptId attempt;
  std::string reason;
};
DESCRIBE(DeclareConflict, attempt, reason)
/// The expert knows whose work it is, or is bound to them: it is for others to mark from now on, and looks to this one
/// as if it were not there. Refuses one who has marked something of it.
Result<access::Nothing> declare_conflict(Work& work, const DeclareConflict& request);

}  // namespace marshrut::diagnostics
