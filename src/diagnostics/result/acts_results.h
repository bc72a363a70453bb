#pragma once
// A result as people read it: levels in words, never without the interval, never beside colleagues. When somebody else
// than the person reads it, the journal keeps who did.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "diagnostics/result/course.h"
#include "diagnostics/result/result.h"
#include "diagnostics/take/lifecycle.h"

namespace marshrut::diagnostics {

using access::Work;

struct ResultLevel {
  std::string code;
  regulation::Words title;
  double from_percent = 0;
  double to_percent = 100;
  bool is_deficit = false;
  regulation::Words advice;
};
DESCRIBE(ResultLevel, code, title, from_percent, to_percent, is_deficit, advice)

struct Before {
  double percent = 0;
  double low = 0;
  double high = 100;
  std::string level;
};
DESCRIBE(Before, percent, low, high, level)
/// What a line rests on: items counted by their keys, and answers that experts marked. Both are measured together and decide
/// together; what experts gave is told beside, since it is theirs.
struct Evidence {
  std::int64_t test_items = 0;
  std::int64_t expert_items = 0;
  double expert_points = 0;
  double expert_points_max = 0;
};
DESCRIBE(Evidence, test_items, expert_items, expert_points, expert_points_max)

struct ResultLine {
  MeasuredThing thing = MeasuredThing::competency;
  std::string code;
  std::string title;
  std::string group;
  std::int64_t items = 0;
  bool sufficient = false;
  std::optional<double> percent;  // these five are absent when not sufficient
  std::optional<double> low;
  std::optional<double> high;
  std::optional<std::string> level;
  std::optional<double> level_probability;
  std::optional<Before> before;   // of the result before, when it measured the same; by the scale of this one
  std::optional<Change> change;
  std::vector<double> course;  // of a competency: course_of
  Evidence evidence;
};
DESCRIBE(ResultLine, thing, code, title, group, items, sufficient, percent, low, high, level, level_probability, before,
         change, course, evidence)

struct ResultView {
  AttemptId attempt;
  PersonId person;
  std::string name;
  std::string title;
  Purpose purpose = Purpose::initial;
  AttemptState state = AttemptState::scored;
  std::optional<Instant> finished_ms;
  std::optional<Instant> scored_ms;
  std::optional<Instant> before_ms;  // when the result before was finished
  std::int64_t calibration = 0;            // 0: by what experts said of the items
  std::optional<Instant> calibrated_ms;    // when it was made
  double interval_percent = 90;
  std::int64_t items_min = 3;
  std::vector<ResultLevel> levels;   // from the smallest deficit to the greatest
  std::vector<ResultLine> competencies;
  std::vector<ResultLine> groups;
  std::optional<Pace> pace;          // the same to the person as to others; nothing is decided by it
  std::vector<Doubt> doubts;         // why one may look at it twice; nothing is decided by them
};
DESCRIBE(ResultView, attempt, person, name, title, purpose, state, finished_ms, scored_ms, before_ms, calibration,
         calibrated_ms, interval_percent, items_min, levels, competencies, groups, pace, doubts)

struct AskResult {
  AttemptId attempt;
};
DESCRIBE(AskResult, attempt)
Result<ResultView> show_result(Work& work, const AskResult& request);

struct Results {
  /// The last first. How it came about (before, change, course, evidence, doubts) is told of the last alone: it takes the
  /// answers again, and nobody looks at the rest of them.
  std::vector<ResultView> results;
};
DESCRIBE(Results, results)
Result<Results> my_results(Work& work, const access::Nothing&);

struct AskResultsOf {
  PersonId person;
};
DESCRIBE(AskResultsOf, person)
Result<Results> results_of_person(Work& work, const AskResultsOf& request);

}  // namespace marshrut::diagnostics
