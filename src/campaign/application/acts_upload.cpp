#include <algorithm>
#include <array>
#include <map>

#include "base/text.h"
#include "campaign/application/acts_application.h"
#include "campaign/errors.h"
#include "campaign/rules.h"
#include "organisation/store.h"
#include "organisation/store_erased.h"
#include "organisation/subject_words.h"

namespace marshrut::campaign {
namespace {

using enum sheet::Need;
using sheet::Column;
using sheet::RowReader;

std::span<const Column> teacher_columns() {
  static const std::array columns{
      Column{"number", {"Табельный номер", "Номер", "number"}, optional},
      Column{"name", {"ФИО", "Фамилия, имя, отчество", "Педагог", "name"}, optional},
      Column{"surname", {"Фамилия", "surname"}, optional}, Column{"given", {"Имя", "given"}, optional},
      Column{"patronymic", {"Отчество", "patronymic"}, optional},
      Column{"subject", {"Предмет", "subject"}, optional}};
  return columns;
}

/// The staff of the sender, by folded full name, and what rows are checked against.
struct Staff {
  std::multimap<std::string, organisation::store::StaffRow> by_name;
  std::map<std::string, std::string> subjects;  // folded word -> code
  std::vector<std::string> subject_titles;      // to tell a slip from
  std::map<PersonId, int> seen;                 // the row that names the person
};

Staff staff_of(Work& work, const Application& application) {
  constexpr int every_one = 100'000;
  Staff staff;
  for (auto& row : organisation::store::people_below(work.rows, work.region, {application.path, "", "", {}, every_one},
                                                     work.today())) {
    auto name = folded(row.surname + " " + row.given + " " + row.patronymic);
    auto [first, last] = staff.by_name.equal_range(name);
    bool known = std::any_of(first, last, [&](const auto& other) { return other.second.id == row.id; });
    if (!known) staff.by_name.emplace(std::move(name), std::move(row));
  }
  auto subjects = organisation::store::subjects(work.rows, work.region);
  for (const auto& subject : subjects) staff.subject_titles.push_back(subject.title);
  staff.subjects = organisation::subject_words(subjects);
  return staff;
}

std::string written_name(RowReader& row) {
  if (!row.text("name").empty()) return row.text("name");
  return row.text("surname") + " " + row.text("given") + " " + row.text("patronymic");
}

PersonId person_by_number(Work& work, RowReader& row) {
  auto person = organisation::store::find_person_by_external(work.rows, work.region, row.text("number"));
  if (person && organisation::is_erased(*person)) row.problem("number", access::errors::person_erased);
  if (person) return person->id;
  row.problem("number", errors::person_not_found, {row.text("number")});
  return {};
}

PersonId person_by_name(RowReader& row, const Staff& staff) {
  auto field = row.has("name") ? "name" : row.has("surname") ? "surname" : "";
  auto name = written_name(row);
  auto count = staff.by_name.count(folded(name));
  if (count == 1) return staff.by_name.find(folded(name))->second.id;
  if (count == 0) row.problem(field, errors::person_not_found, {name});
  else row.problem(field, errors::namesakes, {name});
  return {};
}

std::string subject_code(RowReader& row, const Staff& staff) {
  const auto& title = row.text("subject");
  if (title.empty()) return "";
  auto known = staff.subjects.find(folded(title));
  if (known != staff.subjects.end()) return known->second;
  row.unknown("subject", errors::subject_unknown, {title}, staff.subject_titles);
  return "";
}

/// One row, checked as the whole list will be.
ApplicationRow row_of(Work& work, RowReader& row, Staff& staff, const Campaign& campaign,
                      const Application& application) {
  ApplicationRow read;
  read.person = row.text("number").empty() ? person_by_name(row, staff) : person_by_number(work, row);
  read.subject = subject_code(row, staff);
  if (!row.good()) return read;
  auto [seen, is_new] = staff.seen.emplace(read.person, row.number());
  if (!is_new) row.problem("", errors::person_twice);
  if (auto other = find_applicant(work.rows, work.region, campaign.id, read.person))
    row.problem("", errors::person_applied, {other->name, other->school});
  auto settled = settled_rows(work, campaign, application, {read});
  if (settled) return settled->front();
  const auto& error = settled.error();
  row.problem(error.at.ends_with("subject") && row.has("subject") ? "subject" : "", error);
  return read;
}

/// The draft's rows with those of the file: a person listed already keeps their place, with the file's subject.
std::vector<ApplicationRow> merged(std::vector<ApplicationRow> rows, const std::vector<ApplicationRow>& more) {
  for (const auto& row : more) {
    auto same = std::ranges::find(rows, row.person, &ApplicationRow::person);
    if (same == rows.end()) rows.push_back(row);
    else same->subject = row.subject;
  }
  return rows;
}

std::vector<ListedPerson> people_of(const std::vector<ApplicationRow>& rows, const Staff& staff) {
  std::vector<ListedPerson> people;
  for (const auto& row : rows) {
    auto known = std::ranges::find_if(staff.by_name, [&](const auto& entry) { return entry.second.id == row.person; });
    if (known == staff.by_name.end()) continue;
    const auto& found = known->second;
    people.push_back({row.person, found.surname + " " + found.given + " " + found.patronymic,
                      found.school_title.value_or(""), found.position, row.subject, ""});
  }
  return people;
}

}  // namespace

Result<UploadedRows> upload_rows(Work& work, const UploadRows& request) {
  auto application = TRY(application_of_reach(work, request.application));
  auto campaign = TRY(load_open_campaign(work, application.campaign));
  if (!may_change(application)) return fail(errors::already_filed);
  TRY(still_in_time(work, campaign, application));
  auto staff = staff_of(work, application);
  const auto table = TRY(sheet::read_table(request.upload.bytes));
  auto parsed = TRY(sheet::parse_rows(
      table, teacher_columns(), [&](RowReader& row) { return row_of(work, row, staff, campaign, application); }));
  std::vector<ApplicationRow> good;
  for (auto& [number, row] : parsed.rows) good.push_back(std::move(row));
  UploadedRows answer{std::move(parsed.report), people_of(good, staff), {}};
  if (!request.apply.value_or(false)) return answer;
  if (answer.report.problem_rows > 0 && !request.only_good.value_or(false))
    return fail(errors::rows_wrong, "", std::to_string(answer.report.problem_rows));
  auto before = store::rows_of(work.rows, work.region, application.id);
  auto after = merged(before, good);
  if (!store::update_application(work.rows, work.region, application)) return fail(access::errors::stale);
  store::replace_rows(work.rows, work.region, application.id, after);
  work.touched("application", application.id, "", request.upload.bytes);
  answer.report.applied = static_cast<std::int64_t>(good.size());
  answer.report.created = static_cast<std::int64_t>(after.size() - before.size());
  answer.revision = application.revision + 1;
  return answer;
}

}  // namespace marshrut::campaign
