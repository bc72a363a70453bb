#include "diagnostics/marking/acts_package.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "access/errors.h"
#include "base/text.h"
#include "diagnostics/errors.h"
#include "diagnostics/marking/acts_at_hand.h"
#include "diagnostics/marking/acts_files.h"
#include "diagnostics/marking/store_marking.h"
#include "diagnostics/store.h"
#include "instrument/errors.h"
#include "instrument/picture/acts_picture.h"
#include "instrument/store.h"
#include "platform/archive/write.h"
#include "platform/sheet/errors.h"
#include "platform/sheet/write.h"

namespace marshrut::diagnostics {
namespace {

using sheet::Column;
using sheet::ImportReport;
using sheet::RowReader;

const std::array mark_columns{
    Column{"work", {"Работа", "work"}, sheet::Need::optional}, Column{"attempt", {"Шифр работы", "attempt"}},
    Column{"item", {"Задание", "item"}}, Column{"criterion", {"Критерий", "criterion"}, sheet::Need::optional},
    Column{"criterion_id", {"Шифр критерия", "criterion_id"}},
    Column{"points_max", {"Наибольший балл", "points_max"}, sheet::Need::optional}, Column{"points", {"Балл", "points"}},
    Column{"comment", {"Пояснение", "comment"}}, Column{"version", {"Отпечаток", "version"}}};

struct PackedTask {
  MarkingTask task;
  std::optional<AnswerFile> file;
};

std::vector<PackedTask> tasks_to_pack(Work& work) {
  std::vector<PackedTask> packed;
  for (const auto& turn : store::works_of(work.rows, work.region, work.actor.person, works_in_package)) {
    const auto attempt = find_attempt(work.rows, work.region, turn.attempt);
    if (!attempt) continue;
    for (auto& task : tasks_of(work, {*attempt, turn}))
      if (!task.awaited_until)
        packed.push_back({std::move(task), store::file_of(work.rows, work.region, turn.attempt, task.item)});
  }
  return packed;
}

std::string told(const MarkingTask& task, const std::string& file, const std::string& picture) {
  auto text = fmt::format("Задание {}\r\n\r\n{}\r\n\r\nОтвет педагога\r\n\r\n{}\r\n", task.item, task.question, task.answer);
  if (task.picture) text += fmt::format("\r\nРисунок к заданию ({}): {}\r\n", picture, task.picture->words);
  if (!file.empty()) text += fmt::format("\r\nФайл ответа: {}\r\n", file);
  text += "\r\nКритерии\r\n\r\n";
  for (const auto& one : task.rubric) text += fmt::format("- {} (наибольший балл: {})\r\n", one.text, one.points_max);
  const auto due = task.due.civil();
  return text + fmt::format("\r\nПроверить до {:02}.{:02}.{}\r\n", static_cast<unsigned>(due.day()),
                            static_cast<unsigned>(due.month()), static_cast<int>(due.year()));
}

/// A row of the table for each criterion.
void add_rows(sheet::Sheet& table, const std::string& number, const MarkingTask& task) {
  for (const auto& one : task.rubric)
    table.rows.push_back({number, task.attempt.value, task.item, one.text, one.id, one.points_max, std::monostate{}, std::string(),
                          task.version});
}

constexpr std::string_view how_to =
    "Впишите баллы в столбец «Балл» файла «Оценки.xlsx», по строке на каждый критерий; ноль по всем критериям поясните. "
    "Остальные столбцы не меняйте. Ответ, у которого баллы не заполнены, останется в очереди. Потом отправьте этот файл на "
    "странице «Проверка кейсов».\r\n";

/// One criterion as it came back.
struct MarkRow {
  AttemptId attempt;
  std::string item;
  std::string criterion;
  std::optional<double> points;
  std::string comment;
  std::string version;
};
using AnswerKey = std::pair<AttemptId, std::string>;

/// What an answer is now, asked once for all its rows.
class Standing {
 public:
  explicit Standing(Work& work) : work_(work) {}

  /// Why a mark given to this version is not taken; nothing when it is.
  std::optional<Error> refusal(const MarkRow& row) {
    const auto& task = task_of_row(row);
    if (!task.error && task.task->version != row.version) return Error{&errors::work_changed, "", {}, {}};
    return task.error;
  }
  const MarkingTask* task(const AnswerKey& key) const {
    const auto found = known_.find(key);
    return found == known_.end() || !found->second.task ? nullptr : &*found->second.task;
  }

 private:
  struct Known {
    std::optional<MarkingTask> task;
    std::optional<Error> error;
  };

  const Known& task_of_row(const MarkRow& row) {
    const auto [place, fresh] = known_.try_emplace({row.attempt, row.item});
    if (fresh) place->second = asked(row);
    return place->second;
  }

  Known asked(const MarkRow& row) {
    const auto at = work_at_hand(work_, row.attempt);
    if (!at) return {{}, Error{&errors::work_gone, "", {}, {}}};
    if (own_mark(work_, *at, row.item)) return {{}, Error{&errors::marked_meanwhile, "", {}, {}}};
    const auto answer = store::find_answer(work_.rows, work_.region, row.attempt, row.item);
    const bool waits = answer && !answer->points && at->attempt.state == AttemptState::marking;
    auto task = waits ? task_of(work_, *at, *answer) : std::nullopt;
    if (!task) return {{}, Error{&errors::work_gone, "", {}, {}}};
    if (task->awaited_until) return {{}, Error{&errors::file_awaited, "", {task->awaited_until->iso()}, {}}};
    return {std::move(task), {}};
  }

  Work& work_;
  std::map<AnswerKey, Known> known_;
};

MarkRow read_mark(RowReader& row, Standing& standing) {
  MarkRow mark{{row.text("attempt")}, row.text("item"), row.text("criterion_id"), {}, row.text("comment"), row.text("version")};
  if (row.text("points").empty()) return mark;
  mark.points = row.number("points", 0, 100);
  if (const auto refusal = standing.refusal(mark)) row.problem("", *refusal);
  return mark;
}

/// The marks of one answer, gathered from its rows.
struct GatheredMarks {
  int first_row = 0;
  std::vector<instrument::CriterionMark> marks;
  std::string comment;
};

/// Answers of which something is filled in, without those that a row was refused of.
std::map<AnswerKey, GatheredMarks> gathered(const std::vector<std::pair<int, MarkRow>>& rows) {
  std::map<AnswerKey, GatheredMarks> answers;
  for (const auto& [number, row] : rows) {
    if (!row.points) continue;
    auto& answer = answers[{row.attempt, row.item}];
    if (answer.first_row == 0) answer.first_row = number;
    answer.marks.push_back({row.criterion, *row.points});
    if (!row.comment.empty()) answer.comment += (answer.comment.empty() ? "" : " ") + row.comment;
  }
  return answers;
}

void tell_problem(ImportReport& report, int row, const Error& error) {
  report.problems.push_back({row, "", std::string(error.code->name), error.words_ru(), error.words_en(), ""});
  ++report.problem_rows;
}

/// Leaves out, with a word to its row, what the rubric does not take: a criterion without points, points beyond it.
void check_whole(std::map<AnswerKey, GatheredMarks>& answers, Work& work, const Standing& standing, ImportReport& report) {
  std::erase_if(answers, [&](const auto& one) {
    const auto* task = standing.task(one.first);
    const auto attempt = find_attempt(work.rows, work.region, one.first.first);
    if (!task || !attempt) return true;
    const auto item = instrument::find_item_of_form(work.rows, work.region, attempt->form, one.first.second);
    if (!item) return true;
    const auto points = points_given(*item, one.second.marks, one.second.comment);
    if (!points) tell_problem(report, one.second.first_row, points.error());
    return !points;
  });
  report.good = 0;  // rows left empty are neither right nor wrong
  for (const auto& [key, answer] : answers) report.good += static_cast<std::int64_t>(answer.marks.size());
}

}  // namespace

Result<access::Download> marking_package(const access::Call& call, const access::Nothing&) {
  const auto made = call.services.clock.now();
  const auto tasks = TRY(access::transact(call.services, call.actor, call.right, [](Work& work) -> Result<std::vector<PackedTask>> {
    TRY(work.may({work.region, {}}));
    auto found = tasks_to_pack(work);
    if (found.empty()) return fail(errors::nothing_to_pack);
    for (const auto& one : found) work.touched("marking_package", one.task.attempt.value + "/" + one.task.item);
    return found;
  }));
  sheet::Sheet table{"Оценки", {}, {}};
  for (const auto& column : mark_columns) table.titles.emplace_back(column.titles.front());
  std::vector<archive::Entry> entries;
  for (const auto& [task, file] : tasks) {
    const auto number = fmt::format("{:02}", entries.size() + 1);
    std::string file_name;
    if (file) {
      auto bytes = TRY(clean_bytes(call.services, *file));
      file_name = number + "-" + neutral_name(*file);
      entries.push_back({file_name, std::move(bytes)});
    }
    std::string picture_name;
    if (task.picture) {
      auto picture = TRY(instrument::picture_of(call, task.picture));
      picture_name = number + "-" + picture.filename;
      entries.push_back({picture_name, std::move(picture.bytes)});
    }
    entries.push_back({number + "-" + task.item + ".txt", told(task, file_name, picture_name)});
    add_rows(table, number, task);
  }
  entries.push_back({"Оценки.xlsx", sheet::write_xlsx({table}, made)});
  entries.push_back({"Как заполнить.txt", std::string(how_to)});
  return access::Download{"works.zip", "application/zip", archive::packed(entries, made)};
}

Result<ImportReport> send_marks(Work& work, const SendMarks& request) {
  TRY(work.may({work.region, {}}));
  const auto table = TRY(sheet::read_table(request.upload.bytes));
  Standing standing(work);
  auto parsed = TRY(sheet::parse_rows(table, mark_columns, [&](RowReader& row) { return read_mark(row, standing); }));
  auto& report = parsed.report;
  auto answers = gathered(parsed.rows);
  check_whole(answers, work, standing, report);
  if (!request.apply.value_or(false)) return report;
  if (report.problem_rows > 0 && !request.only_good.value_or(false))
    return fail(sheet::errors::rows_wrong, "", std::to_string(report.problem_rows));
  for (const auto& [key, answer] : answers) {
    TRY(mark_answer(work, {key.first, key.second, answer.marks, answer.comment, standing.task(key)->version}));
    ++report.created;
    report.applied += static_cast<std::int64_t>(answer.marks.size());
  }
  return report;
}

}  // namespace marshrut::diagnostics
