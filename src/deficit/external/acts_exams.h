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
Result<sheet::ImportReport> import_exams(Work& work, const ImportExams& request);

struct ExamLine {
  std::string place_title;
  std::string subject_title;
  ExamDifficulty difficulty;
};
DESCRIBE(ExamLine, place_title, subject_title, difficulty)
struct ExamDifficulties {
  MapPlace at;
  std::vector<ExamLine> lines;  // the greatest share first
};
DESCRIBE(ExamDifficulties, at, lines)
Result<ExamDifficulties> list_exam_difficulties(Work& work, const AskMap& request);

}  // namespace marshrut::deficit
