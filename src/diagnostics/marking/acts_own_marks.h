#pragma once
// How marks stand beside each other. An expert sees another's points to an answer when both have finished the work
// (US-E05), and how mild or strict they are (US-E12), which besides them the centre and the administrator alone see.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "diagnostics/marking/marking.h"

namespace marshrut::diagnostics {

using access::Work;

/// An own mark and what the others gave, in points.
struct ComparedLine {
  AttemptId attempt;
  std::string item;
  std::string question;
  double points_max = 0;
  std::int64_t turn = 1;
  double points = 0;
  std::vector<double> others;
  std::optional<double> counted;  // absent while a third expert decides
  Instant at_ms;
};
DESCRIBE(ComparedLine, attempt, item, question, points_max, turn, points, others, counted, at_ms)
struct OwnMarks {
  Agreement agreement;
  psychometrics::MeanDifference severity;  // above 0: milder than the others
  double interval_percent = psychometrics::usual_interval_percent;
  std::int64_t pairs_min = psychometrics::differences_min;
  std::vector<ComparedLine> marks;  // the latest first, at most 50
};
DESCRIBE(OwnMarks, agreement, severity, interval_percent, pairs_min, marks)
/// Of the asker's marks of the last year.
Result<OwnMarks> own_marks(Work& work, const access::Nothing&);

struct Marker {
  PersonId person;
  std::string name;
  std::int64_t open = 0;     // works to be marked
  std::int64_t overdue = 0;
  Agreement agreement;
  psychometrics::MeanDifference severity;
};
DESCRIBE(Marker, person, name, open, overdue, agreement, severity)
struct Markers {
  std::vector<Marker> markers;  // by name
  std::int64_t lacking = 0;     // works that need more experts than there are, counted up to 200
  double interval_percent = psychometrics::usual_interval_percent;
  std::int64_t pairs_min = psychometrics::differences_min;
};
DESCRIBE(Markers, markers, lacking, interval_percent, pairs_min)
/// Everybody who may mark, with the year's marks; leaves an entry in the journal.
Result<Markers> markers_seen(Work& work, const access::Nothing&);

}  // namespace marshrut::diagnostics
