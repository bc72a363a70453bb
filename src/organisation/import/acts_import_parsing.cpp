#include <algorithm>
#include <array>

#include "access/right/rights.h"
#include "base/text.h"
#include "organisation/errors.h"
#include "organisation/import/acts_import_parsing.h"
#include "organisation/rules.h"
#include "organisation/store_erased.h"

namespace marshrut::organisation::importing {
namespace {

using enum sheet::Need;
using sheet::Column;
using sheet::RowReader;

constexpr auto opened_long_ago = "2000-01-01";  // a post without a start date has been held since before our records

/// What `titles` knows the cell's word as; a problem when it does not.
std::string coded(RowReader& row, std::string_view field, std::string_view word,
                  const std::map<std::string, std::string>& titles, const ErrorCode& unknown,
                  std::span<const std::string> near) {
  auto at = titles.find(folded(word));
  if (at != titles.end()) return at->second;
  row.unknown(field, unknown, {std::string(word)}, near);
  return "";
}

std::string subject_codes(RowReader& row, const Known& known) {
  std::string codes;
  for (const auto& title : row.list("subject")) {
    if (!codes.empty()) codes += ';';
    codes += coded(row, "subject", title, known.subjects, errors::subject_unknown, known.subject_titles);
  }
  return codes;
}

Sex sex_of(RowReader& row) {
  auto word = folded(row.text("sex"));
  return word.starts_with("м") || word == "male" || word == "m" ? Sex::male : Sex::female;
}

/// Somebody whom the register, or an earlier row, knows under another number is marked and not made twice (US-M02).
void mark_double(RowReader& row, const Known& known, const Person& person, const std::string& path) {
  if (!person.email.empty())
    if (auto number = known.number_of_address(person)) row.problem("email", errors::double_by_email, {person.email, *number});
  if (person.born && !path.empty())
    if (auto number = known.number_of_name(person, path)) row.problem("surname", errors::double_by_name, {person.name(), *number});
}

/// Leaves what the list has no column for.
void take(RowReader& row, const char* field, std::string& value) {
  if (row.has(field)) value = row.text(field);
}

/// In columns of their own, or all in one: surname, given name and what follows.
void take_name(RowReader& row, Person& person) {
  if (row.has("surname") && row.has("given")) {
    person.surname = row.required("surname");
    person.given = row.required("given");
    take(row, "patronymic", person.patronymic);
    return;
  }
  const auto name = row.required("full_name");
  const auto words = list_of(name, ' ');
  if (words.size() < 2 && !name.empty()) row.problem("full_name", errors::name_unsplit, {name});
  if (words.size() < 2) return;
  person.surname = words[0];
  person.given = words[1];
  person.patronymic.clear();
  for (std::size_t at = 2; at < words.size(); ++at) person.patronymic += (at > 2 ? " " : "") + words[at];
}

/// The register's person of this number when the importer may change them, else a new one.
Person person_of(RowReader& row, const Known& known) {
  Person person;
  person.external = row.required("number");
  if (auto before = known.person(person.external)) {
    if (is_erased(*before)) row.problem("number", access::errors::person_erased);
    else if (known.may_change(before->id)) person = *before;
    else row.problem("number", errors::person_elsewhere, {person.external});
  }
  take_name(row, person);
  if (row.has("sex")) person.sex = sex_of(row);
  take(row, "email", person.email);
  person.email = lowered(person.email);
  take(row, "phone", person.phone);
  return person;
}

/// What a list of staff tells beside the name; a list of officers has no columns for it.
void take_career(RowReader& row, Person& person) {
  if (row.has("born")) person.born = row.date("born");
  take(row, "category", person.category);
  take(row, "education", person.education);
  take(row, "last_course", person.last_course);
  if (row.has("experience_years")) person.experience_years = row.whole("experience_years", 0, 70);
}

/// A post that is held at this place already, or a new one there.
Post post_of(const Known& known, const Person& person, const std::string& path, const std::string& position, bool main) {
  if (!person.id.empty())
    for (const auto& held : known.posts(person.id))
      if (held.path == path && held.position == position && held.main == main) return held;
  Post post;
  post.path = path;
  post.position = position;
  post.main = main;
  post.since = *Date::parse(opened_long_ago);
  return post;
}

void take_terms(RowReader& row, const Known& known, Post& post) {
  if (row.has("subject")) post.subjects = subject_codes(row, known);
  take(row, "classes", post.classes);
  if (row.has("hours")) post.hours = row.number("hours", 0, 60);
  if (auto since = row.date("since")) post.since = *since;
  if (row.has("until")) post.until = row.date("until");
  if (row.has("leave_since")) post.leave_since = row.date("leave_since");
  if (row.has("leave_until")) post.leave_until = row.date("leave_until");
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
  row.once("code");
  territory.title = row.required("title");
  territory.path = known.region + "/" + territory.id.value;
  if (auto before = known.municipalities.find(territory.id.value); before != known.municipalities.end())
    territory.until = before->second.until;
  if (const auto& region = row.text("region"); !region.empty() && region != known.region)
    row.problem("region", errors::other_region, {region});
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
  row.once("code");
  school.title = row.required("title");
  school.context = row.text("context");
  school.until = row.date("until");
  auto municipality = known.municipalities.find(row.text("municipality"));
  if (municipality == known.municipalities.end()) {
    row.unknown("municipality", errors::municipality_unknown, {row.required("municipality")}, known.municipality_codes);
    return school;
  }
  if (const auto& ended = municipality->second.until)
    row.problem("municipality", errors::municipality_ended, {municipality->second.title, ended->plus_days(1).iso()});
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
  row.once("code");
  auto duty = enum_named<access::Duty>(row.required("duty"));
  if (!duty) row.problem("duty", errors::duty_unknown, {row.text("duty")});
  return {row.required("code"), row.required("title"), duty.value_or(access::Duty::teacher)};
}

std::span<const Column> subject_columns() {
  static const std::array columns{Column{"code", {"Код", "code"}}, Column{"title", {"Название", "name"}},
                                  Column{"area", {"Область", "area"}, optional}};
  return columns;
}

Subject subject_of(RowReader& row) {
  row.once("code");
  if (row.text("code").find_first_of(";,") != std::string::npos) row.problem("code", errors::code_is_list, {row.text("code")});
  return {row.required("code"), row.required("title"), row.text("area")};
}

std::span<const Column> staff_columns() {
  static const std::array columns{
      Column{"number", {"Табельный номер", "Номер", "number"}}, Column{"surname", {"Фамилия", "surname"}, required, "full_name"},
      Column{"given", {"Имя", "first_name", "given"}, required, "full_name"},
      Column{"patronymic", {"Отчество", "patronymic"}, optional},
      Column{"full_name", {"ФИО", "Фамилия, имя, отчество", "full_name"}, optional}, Column{"sex", {"Пол", "sex"}, optional},
      Column{"school", {"Код школы", "Код организации", "Код ОО", "Школа", "Название школы", "Организация", "school"}},
      Column{"position", {"Должность", "position"}}, Column{"subject", {"Предмет", "Предметы", "subject"}, optional},
      Column{"classes", {"Классы", "classes"}, optional}, Column{"hours", {"Нагрузка", "hours"}, optional},
      Column{"experience_years", {"Стаж", "experience"}, optional}, Column{"category", {"Категория", "category"}, optional},
      Column{"education", {"Образование", "education"}, optional},
      Column{"last_course", {"Последний курс", "last_course"}, optional},
      Column{"email", {"Электронная почта", "E-mail", "Почта", "email"}, optional},
      Column{"phone", {"Телефон", "phone"}, optional}, Column{"born", {"Дата рождения", "birth_date", "born"}, optional},
      Column{"since", {"Дата начала", "Дата приёма", "since"}, optional},
      Column{"until", {"Дата окончания", "Дата увольнения", "until"}, optional}, Column{"leave_since", {"Отпуск с", "leave_since"}, optional},
      Column{"leave_until", {"Отпуск по", "leave_until"}, optional},
      Column{"employment", {"Вид занятости", "Занятость", "employment"}, optional}};
  return columns;
}

/// By its code, or by its title where one alone of the importer's reach has it.
const School* school_in(RowReader& row, const Known& known) {
  const auto word = row.required("school");
  if (const auto at = known.schools.find(word); at != known.schools.end()) return &at->second;
  const auto [first, last] = known.schools_titled.equal_range(letters_and_digits(word));
  std::vector<const School*> titled;
  for (auto at = first; at != last; ++at)
    if (const auto& school = known.schools.at(at->second); known.may_bring_to(school.path)) titled.push_back(&school);
  if (titled.size() == 1) return titled.front();
  if (titled.size() > 1) row.problem("school", errors::school_title_twice, {word});
  else row.unknown("school", errors::school_unknown, {word}, known.school_codes);
  return nullptr;
}

StaffEntry staff_of(RowReader& row, const Known& known) {
  auto person = person_of(row, known);
  row.once("number", person.name());  // the same person may stand twice, with another post
  take_career(row, person);
  auto position = coded(row, "position", row.required("position"), known.positions, errors::position_unknown,
                        known.position_titles);
  if (auto duty = known.duties.find(position); duty != known.duties.end() && !is_of_school(duty->second))
    row.problem("position", errors::position_of_officer, {row.text("position")});
  const auto* school = school_in(row, known);
  bool main = !folded(row.text("employment")).starts_with("совм");
  auto post = post_of(known, person, school ? school->path : "", position, main);
  if (school && !known.may_bring_to(post.path)) row.problem("school", errors::place_out_of_reach, {row.text("school")});
  else if (school) post.school = school->id;
  mark_double(row, known, person, post.path);
  take_terms(row, known, post);
  check(row, acceptable(person));
  check(row, acceptable(post));
  return {std::move(person), std::move(post)};
}

std::span<const Column> officer_columns() {
  static const std::array columns{
      Column{"number", {"Номер", "Табельный номер", "number"}}, Column{"duty", {"Обязанность", "duty"}},
      Column{"surname", {"Фамилия", "surname"}, required, "full_name"}, Column{"given", {"Имя", "given"}, required, "full_name"},
      Column{"patronymic", {"Отчество", "patronymic"}, optional},
      Column{"full_name", {"ФИО", "Фамилия, имя, отчество", "full_name"}, optional}, Column{"sex", {"Пол", "sex"}, optional},
      Column{"email", {"Электронная почта", "email"}, optional}, Column{"phone", {"Телефон", "phone"}, optional},
      Column{"municipality", {"ОКТМО", "oktmo"}, optional}, Column{"subject", {"Предмет", "subject"}, optional}};
  return columns;
}

/// An officer's post is a position of the same code as the duty, at the region or at a municipality.
StaffEntry officer_of(RowReader& row, const Known& known) {
  auto person = person_of(row, known);
  auto position = coded(row, "duty", row.required("duty"), known.positions, errors::duty_unknown, known.position_titles);
  auto path = known.region;
  if (const auto& code = row.text("municipality"); !code.empty()) {
    auto municipality = known.municipalities.find(code);
    if (municipality == known.municipalities.end())
      row.unknown("municipality", errors::municipality_unknown, {code}, known.municipality_codes);
    else path = municipality->second.path;
    if (auto duty = known.duties.find(position); duty != known.duties.end() && access::of_the_region(duty->second))
      row.problem("municipality", errors::duty_of_region, {row.text("duty")});
  }
  auto post = post_of(known, person, path, position, true);
  if (row.has("subject")) post.subjects = subject_codes(row, known);
  check(row, acceptable(person));
  return {std::move(person), std::move(post)};
}

}  // namespace marshrut::organisation::importing
