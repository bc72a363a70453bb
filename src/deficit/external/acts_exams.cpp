#include "deficit/external/acts_exams.h"

#include <algorithm>
#include <array>

#include "access/acts_import.h"
#include "deficit/errors.h"

namespace marshrut::deficit {
namespace {

using sheet::Column;
using sheet::RowReader;

constexpr std::int64_t year_least = 2000;
constexpr std::int64_t year_most = 2100;
constexpr std::int64_t pupils_most = 100'000;

const std::array exam_columns{Column{"school", {"Код организации", "school"}}, Column{"study", {"Процедура", "study"}},
                              Column{"subject", {"Предмет", "subject"}}, Column{"year", {"Год", "year"}},
                              Column{"participants", {"Участников", "participants"}},
                              Column{"low", {"Не справились", "low"}}};

/// By its code or its title.
std::string subject_code(const std::vector<organisation::Subject>& subjects, const std::string& words) {
  for (const auto& subject : subjects)
    if (subject.code == words || subject.title == words) return subject.code;
  return "";
}

ExamResult exam_row(Work& work, RowReader& row, const std::vector<organisation::Subject>& subjects) {
  ExamResult result;
  const auto code = row.required("school");
  auto school = organisation::find_school(work.rows, work.region, {code});
  if (school) result.path = school->path;
  else if (!code.empty()) row.problem("school", errors::school_unknown, {code});
  result.study = row.required("study");
  const auto subject = row.required("subject");
  result.subject = subject_code(subjects, subject);
  if (result.subject.empty() && !subject.empty()) {
    std::vector<std::string> titles;
    for (const auto& known : subjects) titles.push_back(known.title);
    row.unknown("subject", errors::subject_unknown, {subject}, titles);
  }
  result.year = row.whole("year", year_least, year_most);
  result.participants = row.whole("participants", 1, pupils_most);
  result.low = row.whole("low", 0, pupils_most);
  if (result.low > result.participants) row.problem("low", errors::more_low_than_all);
  return result;
}

}  // namespace

Result<sheet::ImportReport> import_exams(Work& work, const ImportExams& request) {
  TRY(work.may({work.region, {}}));
  const auto subjects = organisation::store::subjects(work.rows, work.region);
  auto save = [&](const ExamResult& result, sheet::ImportReport& report) -> Result<void> {
    store::save(work.rows, work.region, result);
    ++report.created;
    return {};
  };
  return access::import_rows(
      work, request, exam_columns, [&](RowReader& row) { return exam_row(work, row, subjects); }, save);
}

Result<ExamDifficulties> list_exam_difficulties(Work& work, const AskMap& request) {
  const auto root = TRY(map_root(work, request.at));
  const auto titles = titles_below(work, root);
  const auto subjects = organisation::store::subjects(work.rows, work.region);
  const auto people_min = people_min_of(*TRY(profile_at(work, root)));
  ExamDifficulties answer{titled(titles, root), {}};
  for (auto& one : exam_difficulties(root, store::exams_below(work.rows, work.region, root), people_min)) {
    auto subject = std::ranges::find(subjects, one.subject, &organisation::Subject::code);
    answer.lines.push_back({titled(titles, one.place).title, subject == subjects.end() ? one.subject : subject->title, one});
  }
  return answer;
}

}  // namespace marshrut::deficit
