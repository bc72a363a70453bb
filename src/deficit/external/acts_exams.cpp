#include "deficit/external/acts_exams.h"

#include <algorithm>
#include <array>
#include <set>

#include "access/acts_import.h"
#include "base/text.h"
#include "deficit/errors.h"
#include "organisation/subject_words.h"
#include "regulation/rules.h"

namespace marshrut::deficit {
namespace {

using sheet::Column;
using sheet::RowReader;

constexpr std::int64_t year_least = 2000;
constexpr std::int64_t year_most = 2100;
constexpr std::int64_t pupils_most = 100'000;
constexpr std::size_t study_longest = 60;
constexpr std::size_t task_longest = 12;  // "13.2", "К7": a number, and no room for a name

const std::array exam_columns{Column{"school", {"Код организации", "school"}}, Column{"study", {"Процедура", "study"}},
                              Column{"subject", {"Предмет", "subject"}}, Column{"year", {"Год", "year"}},
                              Column{"participants", {"Участников", "participants"}},
                              Column{"low", {"Не справились", "low"}},
                              Column{"task", {"Задание", "task"}, sheet::Need::optional}};

bool is_number_of_task(const std::string& task) {
  return task.empty() || (code_points(task) <= task_longest && task.find_first_of("0123456789") != task.npos);
}

std::string subject_title(const std::vector<organisation::Subject>& subjects, const std::string& code) {
  auto subject = std::ranges::find(subjects, code, &organisation::Subject::code);
  return subject == subjects.end() ? code : subject->title;
}

/// As other lists write it: by code, by title or by the title before its bracket.
std::string subject_code(const std::vector<organisation::Subject>& subjects, const std::string& words) {
  const auto known = organisation::subject_words(subjects);
  const auto found = known.find(folded(words));
  return found == known.end() ? "" : found->second;
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
  result.task = row.text("task");
  if (code_points(result.study) > study_longest) row.problem("study", errors::study_long, {std::to_string(study_longest)});
  if (!is_number_of_task(result.task)) row.problem("task", errors::task_long, {std::to_string(task_longest)});
  if (result.low > result.participants) row.problem("low", errors::more_low_than_all);
  return result;
}

Result<void> names_nobody(const ImportExams& request) {
  const auto table = TRY(sheet::read_table(request.upload.bytes));
  const auto columns = TRY(sheet::Columns::match(exam_columns, table.header));
  for (const auto& title : columns.unclaimed())
    if (names_pupils(title)) return fail(errors::exams_name_pupils, "/header", title);
  return {};
}

std::vector<ExamTasks> with_tasks(const std::vector<ExamResult>& results, const std::vector<organisation::Subject>& subjects) {
  std::set<std::pair<std::string, std::string>> known;
  for (const auto& one : results)
    if (!one.task.empty()) known.emplace(one.study, one.subject);
  std::vector<ExamTasks> tasks;
  for (const auto& [study, subject] : known) tasks.push_back({study, subject, subject_title(subjects, subject)});
  return tasks;
}

}  // namespace

Result<sheet::ImportReport> import_exams(Work& work, const ImportExams& request) {
  TRY(work.may({work.region, {}}));
  TRY(names_nobody(request));
  const auto subjects = organisation::store::subjects(work.rows, work.region);
  auto save = [&](const ExamResult& result, sheet::ImportReport& report) -> Result<void> {
    store::save(work.rows, work.region, result);
    ++report.created;
    return {};
  };
  return access::import_rows(
      work, request, exam_columns, [&](RowReader& row) { return exam_row(work, row, subjects); }, save);
}

Result<ExamDifficulties> list_exam_difficulties(Work& work, const AskExams& request) {
  const auto root = TRY(map_root(work, request.at));
  const auto titles = titles_below(work, root);
  const auto subjects = organisation::store::subjects(work.rows, work.region);
  const auto people_min = regulation::people_min_of(*TRY(profile_at(work, root)));
  auto results = store::exams_below(work.rows, work.region, root);
  ExamDifficulties answer{titled(titles, root), with_tasks(results, subjects), {}};
  std::erase_if(results, [&](const ExamResult& one) {
    if (!request.study || !request.subject) return !one.task.empty();
    return one.task.empty() || one.study != *request.study || one.subject != *request.subject;
  });
  for (auto& one : exam_difficulties(root, results, people_min))
    answer.lines.push_back({titled(titles, one.place).title, subject_title(subjects, one.subject), one});
  return answer;
}

}  // namespace marshrut::deficit
