#include <algorithm>
#include <array>

#include "base/text.h"
#include "base/web_link.h"
#include "catalogue/errors.h"
#include "catalogue/import/acts_import_parsing.h"
#include "catalogue/rules.h"

namespace marshrut::catalogue::importing {
namespace {

using enum sheet::Need;
using sheet::Column;
using sheet::RowReader;

template <class Enum>
using Word = std::pair<std::string_view, Enum>;

constexpr Word<EducationType> education_words[]{{"формальное", EducationType::formal},
                                               {"неформальное", EducationType::nonformal},
                                               {"информальное", EducationType::informal}};
constexpr Word<ActivityKind> kind_words[]{{"обучение", ActivityKind::learning},
                                         {"перенос в практику", ActivityKind::transfer},
                                         {"рефлексия", ActivityKind::reflection}};
constexpr Word<ActivityLevel> level_words[]{{"федеральный", ActivityLevel::federal},
                                           {"региональный", ActivityLevel::regional},
                                           {"окружной", ActivityLevel::okrug},
                                           {"муниципальный", ActivityLevel::municipal},
                                           {"школьный", ActivityLevel::school}};
constexpr Word<StudyForm> form_words[]{{"очная", StudyForm::in_person},
                                      {"дистанционная", StudyForm::distance},
                                      {"смешанная", StudyForm::blended},
                                      {"очно-заочная", StudyForm::blended},
                                      {"заочная", StudyForm::correspondence},
                                      {"индивидуальная", StudyForm::individual},
                                      {"самостоятельно", StudyForm::self_paced},
                                      {"запись", StudyForm::recording},
                                      {"стажировка", StudyForm::internship}};
constexpr Word<ProgrammeKind> programme_words[]{{"повышение квалификации", ProgrammeKind::advanced_training},
                                               {"профессиональная переподготовка", ProgrammeKind::retraining}};
constexpr Word<Venue> venue_words[]{{"онлайн", Venue::online},
                                   {"школа", Venue::school},
                                   {"муниципалитет", Venue::municipality},
                                   {"центр", Venue::centre}};

template <class Enum>
Enum worded(RowReader& row, std::string_view field, std::span<const Word<Enum>> words) {
  auto word = folded(row.required(field));
  for (const auto& [written, value] : words)
    if (word == folded(written)) return value;
  if (auto named = enum_named<Enum>(word)) return *named;
  std::string allowed;
  std::vector<std::string> near;
  for (const auto& [written, value] : words) {
    allowed.append(allowed.empty() ? "" : ", ").append(written);
    near.emplace_back(written);
  }
  row.unknown(field, errors::value_unknown, {row.text(field), allowed}, near);
  return {};
}

template <class Enum>
std::string written(Enum value, std::span<const Word<Enum>> words) {
  for (const auto& [word, meant] : words)
    if (meant == value) return std::string(word);
  return std::string(name_of(value));
}

std::string coded(RowReader& row, std::string_view field, const std::map<std::string, std::string>& known,
                  std::span<const std::string> near) {
  std::string codes;
  for (const auto& word : row.list(field)) {
    auto at = known.find(folded(word));
    if (at == known.end()) row.unknown(field, errors::word_unknown, {word}, near);
    else codes += (codes.empty() ? "" : ";") + at->second;
  }
  return codes;
}

/// The profile's code of the type; a type it does not name stays as written.
std::string type_of(RowReader& row, const Known& known) {
  auto written = row.required("type");
  auto at = known.types.find(folded(written));
  return at == known.types.end() ? written : at->second;
}

void check_competencies(RowReader& row, const Known& known) {
  auto gains = gains_of(row.text("competencies"), {});
  if (!gains) return row.problem("competencies", gains.error());
  for (const auto& gain : *gains)
    if (!known.competencies.contains(gain.competency))
      row.unknown("competencies", errors::competency_unknown, {gain.competency}, known.competency_codes);
}

/// "2026-10-05 день; 2026-10-07 вечер" as slots are kept.
std::string slots_of_cell(RowReader& row) {
  std::string slots;
  for (const auto& part : row.list("slots")) {
    auto space = part.find(' ');
    auto word = space == part.npos ? "" : folded(part.substr(space));
    auto slot = part.substr(0, space) + (word == "вечер" || word == "evening" ? "e" : "d");
    if (!slot_of(slot)) row.problem("slots", errors::slot_wrong, {part});
    slots += (slots.empty() ? "" : ";") + slot;
  }
  return slots;
}

}  // namespace

std::string word_of(EducationType type) { return written<EducationType>(type, education_words); }
std::string word_of(ActivityKind kind) { return written<ActivityKind>(kind, kind_words); }
std::string word_of(ActivityLevel level) { return written<ActivityLevel>(level, level_words); }
std::string word_of(StudyForm form) { return written<StudyForm>(form, form_words); }
std::string word_of(ProgrammeKind kind) { return written<ProgrammeKind>(kind, programme_words); }
std::string word_of(Venue venue) { return written<Venue>(venue, venue_words); }

std::span<const Column> activity_columns() {
  static const std::array columns{
      Column{"code", {"Код", "code"}}, Column{"title", {"Название", "title"}}, Column{"type", {"Вид", "type"}},
      Column{"education_type", {"Образование", "education_type"}}, Column{"kind", {"Этап", "kind"}},
      Column{"level", {"Уровень", "level"}}, Column{"provider", {"Организатор", "provider"}},
      Column{"competencies", {"Компетенции", "competencies"}}, Column{"subject", {"Предмет", "subject"}, optional},
      Column{"audience", {"Должность", "audience"}, optional}, Column{"form", {"Форма", "form"}},
      Column{"hours", {"Часов", "hours"}}, Column{"cost", {"Стоимость", "cost"}, optional},
      Column{"venue", {"Место", "place"}}, Column{"url", {"Ссылка", "url"}, optional},
      Column{"document", {"Документ", "document"}, optional},
      Column{"equivalence", {"Равноценные", "equivalence"}, optional},
      Column{"technology", {"Технология", "technology"}, optional},
      Column{"register_no", {"Номер в реестре", "federal_register_no"}, optional},
      Column{"programme", {"Вид программы", "programme"}, optional},
      Column{"portal_url", {"Портал", "portal_url"}, optional},
      Column{"partners", {"Партнёры", "partners"}, optional},
      Column{"horizon", {"Опережение", "horizon"}, optional},
      Column{"part_of", {"Модуль программы", "part_of"}, optional},
      Column{"prerequisites", {"Сначала пройти", "Пререквизиты", "prerequisites"}, optional}};
  return columns;
}

namespace {

void read_programme(RowReader& row, ActivityEntry& entry) {
  auto& programme = entry.programme;
  if (!row.text("programme").empty()) programme.kind = worded<ProgrammeKind>(row, "programme", programme_words);
  programme.portal_url = row.text("portal_url");
  if (!programme.portal_url.empty() && !is_web_link(programme.portal_url)) row.problem("portal_url", errors::link_wrong);
  programme.partners = row.text("partners");
  const auto horizon = folded(row.text("horizon"));
  programme.horizon = horizon == "да" || horizon == "yes" || horizon == "1";
  entry.part_of = row.text("part_of");
  entry.says_programme = programme.kind || programme.horizon || !programme.portal_url.empty() ||
                         !programme.partners.empty() || !entry.part_of.empty();
}

void read_prerequisites(RowReader& row, Known& known, ActivityEntry& entry) {
  known.order.knows(entry.activity.code);
  if (!row.has("prerequisites")) return;
  entry.prerequisites = row.list("prerequisites");
  if (auto put = known.order.put(entry.activity.code, *entry.prerequisites); !put) row.problem("prerequisites", put.error());
}

}  // namespace

ActivityEntry activity_of(RowReader& row, Known& known) {
  Activity a;
  a.code = row.required("code");
  a.title = row.required("title");
  a.type = type_of(row, known);
  a.kind = worded<ActivityKind>(row, "kind", kind_words);
  a.education_type = worded<EducationType>(row, "education_type", education_words);
  a.form = worded<StudyForm>(row, "form", form_words);
  a.level = worded<ActivityLevel>(row, "level", level_words);
  a.venue = worded<Venue>(row, "venue", venue_words);
  a.provider = row.required("provider");
  a.subject = coded(row, "subject", known.subjects, known.subject_titles);
  a.audience = coded(row, "audience", known.positions, known.position_titles);
  row.required("hours");
  a.hours = row.whole("hours", 1, 1000);
  a.cost = row.number("cost", 0, 1'000'000);
  a.url = row.text("url");
  if (!a.url.empty() && !is_web_link(a.url)) row.problem("url", errors::link_wrong);
  a.document = row.text("document");
  if (folded(a.document) == "нет") a.document.clear();
  a.register_no = row.text("register_no");
  a.equivalence = row.text("equivalence");
  a.technology = row.text("technology");
  a.state = ActivityState::published;
  check_competencies(row, known);
  ActivityEntry entry{std::move(a), row.text("competencies"), {}, "", false};
  read_programme(row, entry);
  read_prerequisites(row, known, entry);
  return entry;
}

std::span<const Column> session_columns() {
  static const std::array columns{
      Column{"code", {"Код", "code"}}, Column{"activity", {"Мероприятие", "activity"}},
      Column{"starts", {"Начало", "starts"}}, Column{"ends", {"Окончание", "ends"}},
      Column{"slots", {"Занятия", "slots"}, optional}, Column{"release_days", {"Дней с отрывом", "release_days"}, optional},
      Column{"place", {"Муниципалитет", "Адрес", "place"}, optional}, Column{"municipality", {"ОКТМО", "oktmo"}, optional},
      Column{"seats", {"Мест", "seats"}, optional}, Column{"least_group", {"Наименьшая группа", "min_group"}, optional}};
  return columns;
}

SessionEntry session_of(RowReader& row) {
  SessionEntry entry;
  auto& session = entry.session;
  session.code = row.required("code");
  entry.activity = row.required("activity");
  row.required("starts");
  row.required("ends");
  auto starts = row.date("starts"), ends = row.date("ends");
  session.starts = starts.value_or(Date{});
  session.ends = ends.value_or(Date{});
  if (starts && ends)
    if (auto days = check_days(*starts, *ends); !days) row.problem("ends", days.error());
  session.slots = slots_of_cell(row);
  if (!row.text("seats").empty()) session.seats = row.whole("seats", 0, people_most);
  session.least_group = row.whole("least_group", 0, people_most);
  session.place = row.text("place");
  session.municipality = row.text("municipality");
  session.release_days = row.whole("release_days", 0, release_days_most);
  return entry;
}

std::span<const Column> gain_columns() {
  static const std::array columns{Column{"activity", {"Мероприятие", "activity"}},
                                  Column{"competency", {"Компетенция", "competency"}},
                                  Column{"gain", {"Прирост", "gain"}}, Column{"source", {"Источник", "source"}, optional}};
  return columns;
}

GainEntry gain_of(RowReader& row, const Known& known) {
  row.required("gain");
  GainEntry entry{row.required("activity"), {row.required("competency"), row.number("gain", 0, 1)}};
  if (!known.competencies.contains(entry.gain.competency))
    row.unknown("competency", errors::competency_unknown, {entry.gain.competency}, known.competency_codes);
  return entry;
}

}  // namespace marshrut::catalogue::importing
