#include <algorithm>
#include <array>

#include "base/text.h"
#include "organisation/errors.h"
#include "organisation/acts_import_parsing.h"
#include "organisation/rules.h"

namespace marshrut::organisation::importing {
namespace {

using enum sheet::Need;
using sheet::Column;
using sheet::RowReader;

constexpr auto opened_long_ago = "2000-01-01";  // a post without a start date has been held since before our records

/// What `titles` knows the cell's word as; a problem when it does not.
std::string coded(RowReader& row, std::string_view field, std::string_view word,
                  const std::map<std::string, std::string>& titles, const ErrorCode& unknown) {
  auto at = titles.find(folded(word));
  if (at != titles.end()) return at->second;
  row.problem(field, unknown, {std::string(word)});
  return "";
}

std::string subject_codes(RowReader& row, const Known& known) {
  std::string codes;
  for (const auto& title : row.list("subject")) {
    if (!codes.empty()) codes += ';';
    codes += coded(row, "subject", title, known.subjects, errors::subject_unknown);
  }
  return codes;
}

Sex sex_of(RowReader& row) {
  auto word = folded(row.text("sex"));
  return word.starts_with("м") || word == "male" || word == "m" ? Sex::male : Sex::female;
}

Person person_of(RowReader& row) {
  Person person;
  person.external = row.required("number");
  person.surname = row.required("surname");
  person.given = row.required("given");
  person.patronymic = row.text("patronymic");
  person.sex = sex_of(row);
  person.email = lowered(row.text("email"));
  person.phone = row.text("phone");
  return person;
}

/// Puts the refusals of a whole person or post to their columns.
void check(RowReader& row, const Result<void>& acceptable) {
  if (acceptable) return;
  const auto& first = acceptable.error();
  auto told = [&](const Error& error) {
    auto field = error.at.substr(1);
    if (field != "surname" && field != "given") row.problem(row.has(field) ? field : "", error);
  };
  told(first);
  std::ranges::for_each(first.also, told);
}

}  // namespace

std::span<const Column> municipality_columns() {
  static const std::array columns{
      Column{"code", {"ОКТМО", "oktmo", "Код", "code"}}, Column{"title", {"Название", "name", "title"}},
      Column{"region", {"Код региона", "region_code"}, optional}};
  return columns;
}

Territory municipality_of(RowReader& row, const Known& known) {
  Territory territory;
  territory.id = {row.required("code")};
  territory.title = row.required("title");
  territory.path = known.region + "/" + territory.id.value;
  return territory;
}

std::span<const Column> school_columns() {
  static const std::array columns{
      Column{"code", {"Код", "code"}}, Column{"title", {"Название", "name", "Наименование"}},
      Column{"municipality", {"ОКТМО", "oktmo"}}, Column{"context", {"Условия", "context"}, optional},
      Column{"until", {"Закрыта с", "until"}, optional}};
  return columns;
}

School school_of(RowReader& row, const Known& known) {
  School school;
  school.id = {row.required("code")};
  school.title = row.required("title");
  school.context = row.text("context");
  school.until = row.date("until");
  auto municipality = known.municipalities.find(row.text("municipality"));
  if (municipality == known.municipalities.end()) {
    row.problem("municipality", errors::municipality_unknown, {row.text("municipality")});
    return school;
  }
  school.municipality = municipality->second.id;
  school.path = municipality->second.path + "/" + school.id.value;
  return school;
}

std::span<const Column> position_columns() {
  static const std::array columns{Column{"code", {"Код", "code"}}, Column{"title", {"Название", "name"}},
                                  Column{"duty", {"Обязанность", "duty"}}};
  return columns;
}

Position position_of(RowReader& row) {
  auto duty = enum_named<access::Duty>(row.required("duty"));
  if (!duty) row.problem("duty", errors::duty_unknown, {row.text("duty")});
  return {row.required("code"), row.required("title"), duty.value_or(access::Duty::teacher)};
}

std::span<const Column> subject_columns() {
  static const std::array columns{Column{"code", {"Код", "code"}}, Column{"title", {"Название", "name"}},
                                  Column{"area", {"Область", "area"}, optional}};
  return columns;
}

Subject subject_of(RowReader& row) { return {row.required("code"), row.required("title"), row.text("area")}; }

std::span<const Column> staff_columns() {
  static const std::array columns{
      Column{"number", {"Табельный номер", "Номер", "number"}}, Column{"surname", {"Фамилия", "surname"}},
      Column{"given", {"Имя", "first_name", "given"}}, Column{"patronymic", {"Отчество", "patronymic"}, optional},
      Column{"sex", {"Пол", "sex"}, optional}, Column{"school", {"Код школы", "Код организации", "school"}},
      Column{"position", {"Должность", "position"}}, Column{"subject", {"Предмет", "Предметы", "subject"}, optional},
      Column{"classes", {"Классы", "classes"}, optional}, Column{"hours", {"Нагрузка", "hours"}, optional},
      Column{"experience_years", {"Стаж", "experience"}, optional}, Column{"category", {"Категория", "category"}, optional},
      Column{"education", {"Образование", "education"}, optional},
      Column{"last_course", {"Последний курс", "last_course"}, optional},
      Column{"email", {"Электронная почта", "E-mail", "Почта", "email"}, optional},
      Column{"phone", {"Телефон", "phone"}, optional}, Column{"since", {"Дата начала", "since"}, optional},
      Column{"until", {"Дата окончания", "until"}, optional}, Column{"leave_since", {"Отпуск с", "leave_since"}, optional},
      Column{"leave_until", {"Отпуск по", "leave_until"}, optional},
      Column{"employment", {"Вид занятости", "Занятость", "employment"}, optional}};
  return columns;
}

StaffEntry staff_of(RowReader& row, const Known& known) {
  StaffEntry entry{person_of(row), {}};
  auto& [person, post] = entry;
  person.experience_years = row.whole("experience_years", 0, 70);
  person.category = row.text("category");
  person.education = row.text("education");
  person.last_course = row.text("last_course");
  post.position = coded(row, "position", row.required("position"), known.positions, errors::position_unknown);
  post.subjects = subject_codes(row, known);
  post.classes = row.text("classes");
  post.hours = row.number("hours", 0, 60);
  post.main = !folded(row.text("employment")).starts_with("совм");
  post.since = row.date("since").value_or(*Date::parse(opened_long_ago));
  post.until = row.date("until");
  post.leave_since = row.date("leave_since");
  post.leave_until = row.date("leave_until");
  auto school = known.schools.find(row.required("school"));
  if (school == known.schools.end()) row.problem("school", errors::school_unknown, {row.text("school")});
  else post.school = school->second.id, post.path = school->second.path;
  check(row, acceptable(person));
  check(row, acceptable(post));
  return entry;
}

std::span<const Column> officer_columns() {
  static const std::array columns{
      Column{"number", {"Номер", "Табельный номер", "number"}}, Column{"duty", {"Обязанность", "duty"}},
      Column{"surname", {"Фамилия", "surname"}}, Column{"given", {"Имя", "given"}},
      Column{"patronymic", {"Отчество", "patronymic"}, optional}, Column{"sex", {"Пол", "sex"}, optional},
      Column{"email", {"Электронная почта", "email"}, optional}, Column{"phone", {"Телефон", "phone"}, optional},
      Column{"municipality", {"ОКТМО", "oktmo"}, optional}, Column{"subject", {"Предмет", "subject"}, optional}};
  return columns;
}

/// An officer's post is a position of the same code as the duty, at the region or at a municipality.
StaffEntry officer_of(RowReader& row, const Known& known) {
  StaffEntry entry{person_of(row), {}};
  auto& [person, post] = entry;
  post.position = coded(row, "duty", row.required("duty"), known.positions, errors::duty_unknown);
  post.subjects = subject_codes(row, known);
  post.since = *Date::parse(opened_long_ago);
  post.path = known.region;
  if (const auto& code = row.text("municipality"); !code.empty()) {
    auto municipality = known.municipalities.find(code);
    if (municipality == known.municipalities.end()) row.problem("municipality", errors::municipality_unknown, {code});
    else post.path = municipality->second.path;
  }
  check(row, acceptable(person));
  return entry;
}

}  // namespace marshrut::organisation::importing
