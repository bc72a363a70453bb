#include "route/card/acts_card_fields.h"

#include <algorithm>
#include <map>
#include <utility>

#include <fmt/format.h>

#include "base/title.h"
#include "catalogue/import/acts_import_parsing.h"
#include "catalogue/rules.h"
#include "competency/store.h"
#include "documents/compose.h"
#include "organisation/store.h"
#include "route/store.h"

namespace marshrut::route {
namespace {

using Titles = std::map<std::string, std::string>;
using Row = std::vector<std::string>;
using Rows = std::vector<Row>;

constexpr std::ptrdiff_t closing_cell = 4;  // of a row of activities

template <class List>
Titles titles_by_code(const List& list) {
  Titles titles;
  for (const auto& one : list) titles[one.code] = one.title;
  return titles;
}

std::string as_written(std::string_view title) { return std::string(title); }

/// Of subjects after a post with small letters: «Учитель, история, обществознание».
std::string titles_of(const Titles& titles, const std::string& codes,
                      std::string (*spelt)(std::string_view) = &as_written) {
  std::string text;
  for (const auto& code : catalogue::listed(codes)) {
    auto title = titles.find(code);
    text += (text.empty() ? "" : ", ") + (title == titles.end() ? code : spelt(title->second));
  }
  return text;
}

std::string joined(std::vector<std::string> parts, const char* separator) {
  std::string text;
  for (const auto& part : parts)
    if (!part.empty()) text += (text.empty() ? "" : separator) + part;
  return text;
}

std::string background_of(Work& work, const PersonId& id) {
  auto person = organisation::find_person(work.rows, work.region, id);
  if (!person) return "";
  return joined({person->education, fmt::format("педагогический стаж {}", person->experience_years),
                 person->category.empty() ? "" : "категория: " + person->category,
                 person->last_course.empty() ? "" : "последнее повышение квалификации: " + person->last_course}, "; ");
}

Rows ground_rows(const regulation::Profile& profile, const Titles& competencies, const std::vector<GroundLine>& lines) {
  Rows rows;
  for (const auto& line : lines) {
    auto level = std::ranges::find(profile.levels.scale, line.level, &regulation::LevelRule::code);
    auto title = line.title.empty() ? titles_of(competencies, line.competency) : line.title;
    rows.push_back({title + (level == profile.levels.scale.end() ? "" : " (" + level->title.ru + ")")});
  }
  return rows;
}

std::string days_of(const RouteItem& item) {
  auto starts = documents::short_date(item.starts);
  return item.starts == item.ends ? starts : starts + " – " + documents::short_date(item.ends);
}

std::string mark_of(const RouteItem& item) {
  if (item.state == RouteItemState::cancelled) return "отменено";
  return item.finished_on ? "выполнено " + documents::short_date(*item.finished_on) : "";
}

/// Form of realisation, resources, form of summing up.
std::string means_of(const RouteItem& item) {
  namespace words = catalogue::importing;
  auto place = item.place.empty() ? words::word_of(item.venue) : item.place;
  return joined({words::word_of(item.form), place, item.cost > 0 ? fmt::format("{:.0f} руб.", item.cost) : "", item.url,
                 "итог: " + (item.summary_form.empty() ? "подтверждение" : item.summary_form)}, "; ");
}

Rows activity_rows(const Titles& competencies, const std::vector<RouteItem>& items) {
  Rows rows;
  for (const auto& item : items)
    rows.push_back({joined({item.title, item.provider}, ". "), days_of(item), std::to_string(item.hours), means_of(item),
                    titles_of(competencies, item.covers), mark_of(item)});
  return rows;
}

/// Where an activity stands now, whatever it was when the content was agreed.
void keep_marks(std::vector<RouteItem>& agreed, const std::vector<RouteItem>& now) {
  for (auto& item : agreed)
    if (auto same = std::ranges::find(now, item.id, &RouteItem::id); same != now.end()) {
      item.state = same->state;
      item.finished_on = same->finished_on;
    }
}

/// Who gave an approval, in which role, and what the regulation calls the decision.
Row approval_row(const regulation::Profile& profile, const NamedApproval& given, int offset) {
  const auto* role = regulation::find_role(profile, given.approval.role);
  auto words = std::string(name_of(given.approval.decision));
  for (const auto& rule : profile.approvals)
    if (const auto* decision = regulation::find_decision(rule, given.approval.decision); decision && rule.role == given.approval.role)
      words = decision->title.ru;
  return {joined({given.name, role ? role->title.ru : ""}, ", "), words,
          documents::short_date(given.approval.at_ms.date_at(offset)), given.approval.comment};
}

Rows approval_rows(const regulation::Profile& profile, const CardContent& content) {
  Rows rows;
  auto offset = static_cast<int>(profile.calendar.zone_offset_minutes);
  for (const auto& revision : content.revisions) {
    if (revision.decision == RevisionDecision::at_once)
      rows.push_back({revision.decided_name,
                      profile.approvals.empty() ? "Введён в действие: согласования положение не требует"
                                                : "Изменены только сроки: нового согласования не требовалось",
                      documents::short_date(revision.at_ms.date_at(offset)), revision.reason});
    for (const auto& given : content.approvals)
      if (given.approval.number == revision.number) rows.push_back(approval_row(profile, given, offset));
  }
  return rows;
}

std::vector<NamedApproval> named_approvals(Work& work, const Id<Route>& route) {
  std::vector<NamedApproval> named;
  for (auto& approval : store::approvals_given(work.rows, work.region, route)) {
    auto name = organisation::name_of_person(work.rows, work.region, approval.person);
    named.push_back({std::move(approval), std::move(name)});
  }
  return named;
}

std::string version_words(const Route& route) {
  if (route.state == RouteState::annulled) return "Маршрут аннулирован";
  if (route.number == 0) return "Черновик, не согласован";
  return fmt::format("Версия {}{}", route.number, route.agreed_number == 0 ? ", не согласована" : "");
}

std::string closing_words(const Route& route) {
  if (route.state == RouteState::completed && route.closed_on)
    return "Маршрут завершён " + documents::short_date(*route.closed_on) + ".";
  return "Заполняется при завершении маршрута.";
}

std::string waiting_words(const CardContent& content) {
  return content.waiting == 0 ? "" : fmt::format("Версия {} не согласована и в эту карту не вошла.", content.waiting);
}

}  // namespace

CardContent card_content(Work& work, Route route, std::vector<RevisionHeader> revisions) {
  auto now = content_of(work.rows, work.region, route);
  auto approvals = named_approvals(work, route.id);
  if (route.agreed_number == 0)
    return {std::move(route), std::move(now.goals), std::move(now.items), std::move(revisions), std::move(approvals), 0};
  auto agreed = snapshot_from(
      store::content_of_revision(work.rows, work.region, route.id, route.agreed_number).value());
  auto waiting = route.number > route.agreed_number ? route.number : 0;
  route.number = agreed.number;
  route.teacher = agreed.teacher;
  route.position = agreed.position;
  route.subjects = agreed.subjects;
  route.school = agreed.school;
  route.starts = agreed.content.starts;
  route.ends = agreed.content.ends;
  route.term_reason = agreed.content.term_reason;
  keep_marks(agreed.content.items, now.items);
  return {std::move(route), std::move(agreed.content.goals), std::move(agreed.content.items), std::move(revisions),
          std::move(approvals), waiting};
}

documents::Fields card_fields(Work& work, const CardContent& content, const regulation::Profile& profile,
                              const std::vector<GroundLine>& lines) {
  const auto& route = content.route;
  auto competencies = titles_by_code(competency::competencies(work.rows, work.region));
  auto positions = titles_by_code(organisation::store::positions(work.rows, work.region));
  auto subjects = titles_by_code(organisation::store::subjects(work.rows, work.region));
  documents::Fields fields;
  fields.values = {{"name", route.teacher},
                   {"position", joined({titles_of(positions, route.position), titles_of(subjects, route.subjects, &small_first)}, ", ")},
                   {"school", route.school},
                   {"starts", documents::short_date(route.starts)},
                   {"ends", documents::short_date(route.ends)},
                   {"term_reason", route.term_reason},
                   {"version", std::to_string(route.number)},
                   {"version_words", version_words(route)},
                   {"version_note", waiting_words(content)},
                   {"background", background_of(work, route.person)},
                   {"deficits_note", ""},
                   {"reflection", closing_words(route)}};
  for (const auto& section : profile.sections)
    fields.values["section_" + std::to_string(section.number)] = fmt::format("Раздел {}. {}", section.number, section.title.ru);
  fields.lists["deficits"] = ground_rows(profile, competencies, lines);
  for (const auto& goal : content.goals) fields.lists["goals"].push_back({goal.text});
  fields.lists.try_emplace("goals");
  fields.lists["activities"] = activity_rows(competencies, content.items);
  fields.lists["approvals"] = approval_rows(profile, content);
  return fields;
}

documents::Fields without_deficits(documents::Fields fields, const regulation::DocumentRule& rule) {
  fields.values["deficits_note"] = "Раздел видят педагог и центр.";
  fields.lists["deficits"].clear();
  auto& activities = fields.lists["activities"];
  for (auto& row : activities) row.at(std::size_t{closing_cell}).clear();
  auto stands_alone = [](const regulation::BlockRule& block) { return block.list == "activities_alone"; };
  if (std::ranges::none_of(rule.blocks, stands_alone)) return fields;
  for (auto& row : activities) row.erase(row.begin() + closing_cell);
  fields.lists["activities_alone"] = std::exchange(activities, {});
  return fields;
}

}  // namespace marshrut::route
