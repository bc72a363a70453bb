#pragma once
// Results of examinations and studies, brought in by the centre and read by whoever plans what teachers should learn.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "deficit/acts_context.h"
#include "deficit/external/exams.h"
#include "deficit/map/acts_map.h"
#include "platform/sheet/import.h"

namespace marshrut::deficit {

enum class ExamImportKind { exam_results };
DESCRIBE_ENUM(ExamImportKind, exam_results)
struct ImportExams {
  std::optional<bool> apply;
  std::optional<bool> only_good;
  access::Upload upload;
  static constexpr ExamImportKind kind = ExamImportKind::exam_results;
};
DESCRIBE(ImportExams, apply, only_good)
/// Refuses the whole file when a column could name pupils: nothing of it is read.
Result<sheet::ImportReport> import_exams(Work& work, const ImportExams& request);

struct ExamLine {
  std::string place_title;
  std::string subject_title;
  ExamDifficulty difficulty;
};
DESCRIBE(ExamLine, place_title, subject_title, difficulty)
/// A study of which tasks are known.
struct ExamTasks {
  std::string study;
  std::string subject;
  std::string subject_title;
};
DESCRIBE(ExamTasks, study, subject, subject_title)
struct ExamDifficulties {
  MapPlace at;
  std::vector<ExamTasks> by_task;
  std::vector<ExamLine> lines;  // the greatest share first
};
DESCRIBE(ExamDifficulties, at, by_task, lines)
struct AskExams {
  std::optional<std::string> at;       // a scope path; the widest in sight when absent
  std::optional<std::string> study;    // with `subject`: its tasks; else every study and subject as a whole
  std::optional<std::string> subject;  // code
};
DESCRIBE(AskExams, at, study, subject)
Result<ExamDifficulties> list_exam_difficulties(Work& work, const AskExams& request);

}  // namespace marshrut::deficit
