#include "route/acts_card.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "access/look.h"
#include "catalogue/rules.h"
#include "competency/store.h"
#include "organisation/store.h"
#include "platform/pdf/document.h"
#include "route/store.h"

namespace marshrut::route {
namespace {

/// What the paper needs, loaded in one transaction and set outside of it.
struct Card {
  RoutePage page;
  regulation::Profiles::Shared profile;
  std::optional<organisation::Person> person;
  std::map<std::string, std::string> positions;
  std::map<std::string, std::string> subjects;
  std::map<std::string, std::string> competencies;
  std::int64_t last = 0;  // the number of the last revision, agreed or not
  int offset_minutes = 0;
  bool demo = false;
};

std::string day(Date date) {
  auto civil = date.civil();
  return fmt::format("{:02}.{:02}.{}", static_cast<unsigned>(civil.day()), static_cast<unsigned>(civil.month()),
                     static_cast<int>(civil.year()));
}

std::string titles_of(const std::map<std::string, std::string>& titles, const std::string& codes) {
  std::string text;
  for (const auto& code : catalogue::listed(codes)) {
    auto title = titles.find(code);
    text += (text.empty() ? "" : ", ") + (title == titles.end() ? code : title->second);
  }
  return text;
}

/// What was agreed in place of what waits: a paper says only what somebody decided.
void show_as_agreed(access::Work& work, RoutePage& page) {
  auto& route = page.route;
  if (route.agreed_number == 0) return;
  auto agreed = snapshot_from(
      store::content_of_revision(work.rows, work.region, route.id, route.agreed_number).value());
  route.number = agreed.number;
  route.teacher = agreed.teacher;
  route.position = agreed.position;
  route.subjects = agreed.subjects;
  route.school = agreed.school;
  route.starts = agreed.content.starts;
  route.ends = agreed.content.ends;
  route.term_reason = agreed.content.term_reason;
  page.goals = std::move(agreed.content.goals);
  page.items = std::move(agreed.content.items);
}

Result<Card> load_card(access::Work& work, const ShowRoute& request) {
  Card card;
  card.page = TRY(show_route(work, request));
  card.last = card.page.route.number;
  show_as_agreed(work, card.page);
  card.profile = TRY(profile_of(work, card.page.route));
  card.person = organisation::find_person(work.rows, work.region, card.page.route.person);
  for (const auto& position : organisation::store::positions(work.rows, work.region))
    card.positions[position.code] = position.title;
  for (const auto& subject : organisation::store::subjects(work.rows, work.region))
    card.subjects[subject.code] = subject.title;
  for (const auto& competency : competency::competencies(work.rows, work.region))
    card.competencies[competency.code] = competency.title;
  const auto* region = work.services.find_region(work.region);
  card.offset_minutes = region ? region->offset_minutes : 0;
  card.demo = region && region->demo;
  return card;
}

std::vector<std::pair<std::string, std::string>> information(const Card& card) {
  const auto& route = card.page.route;
  std::vector<std::pair<std::string, std::string>> pairs{{"Педагог", route.teacher},
                                                         {"Должность", titles_of(card.positions, route.position)},
                                                         {"Предмет", titles_of(card.subjects, route.subjects)},
                                                         {"Место работы", route.school}};
  if (card.person) {
    pairs.push_back({"Образование", card.person->education});
    pairs.push_back({"Педагогический стаж", std::to_string(card.person->experience_years)});
    pairs.push_back({"Категория", card.person->category});
    pairs.push_back({"Последнее повышение квалификации", card.person->last_course});
  }
  std::erase_if(pairs, [](const auto& pair) { return pair.second.empty(); });
  return pairs;
}

std::vector<std::string> grounds_in_words(const Card& card) {
  std::vector<std::string> lines;
  for (const auto& ground : card.page.grounds) {
    const auto& scale = card.profile->levels.scale;
    auto level = std::ranges::find(scale, ground.level, &regulation::LevelRule::code);
    auto title = ground.title.empty() ? titles_of(card.competencies, ground.competency) : ground.title;
    lines.push_back(pdf::literal(title) + (level == scale.end() ? "" : " (" + level->title.ru + ")"));
  }
  return lines;
}

std::vector<std::string> goals_in_words(const Card& card) {
  std::vector<std::string> lines;
  for (const auto& goal : card.page.goals) lines.push_back(pdf::literal(goal.text));
  return lines;
}

std::string days_of(const RouteItem& item) {
  return item.starts == item.ends ? day(item.starts) : day(item.starts) + " – " + day(item.ends);
}

pdf::Table activities(const Card& card) {
  pdf::Table table{{{"Мероприятие", 5}, {"Организатор", 3}, {"Сроки", 2}, {"Часов", 1, pdf::Align::right},
                    {"Задача", 3}}, {}};
  for (const auto& item : card.page.items) {
    auto goal = std::ranges::find(card.page.goals, item.goal, &RouteGoal::id);
    table.rows.push_back({pdf::literal(item.title), pdf::literal(item.provider), days_of(item),
                          std::to_string(item.hours), goal == card.page.goals.end() ? "" : pdf::literal(goal->text)});
  }
  return table;
}

bool has_field(const regulation::SectionRule& section, regulation::FieldSource source) {
  return std::ranges::find(section.fields, source, &regulation::FieldRule::filled_from) != section.fields.end();
}

/// A section is set by where its fields come from, so that a regulation may order and name them as it likes.
void set_section(pdf::Document& paper, const Card& card, const regulation::SectionRule& section) {
  using enum regulation::FieldSource;
  paper.heading(fmt::format("Раздел {}. {}", section.number, section.title.ru));
  if (has_field(section, staff_register)) paper.key_values(information(card));
  else if (has_field(section, catalogue)) paper.table(activities(card));
  else if (has_field(section, self_assessment)) paper.numbered(grounds_in_words(card));
  else if (section.due == stage_with(*card.profile, regulation::TaskKind::compose)) paper.numbered(goals_in_words(card));
  else paper.paragraph("Заполняется при завершении маршрута.");
}

/// The last decision to agree: a correction of dates alone takes force without another.
const RevisionHeader* agreement_of(const Card& card) {
  const RevisionHeader* agreement = nullptr;
  for (const auto& revision : card.page.revisions)
    if (revision.decision == RevisionDecision::agreed && revision.number <= card.page.route.agreed_number)
      agreement = &revision;
  return agreement;
}

void set_decision(pdf::Document& paper, const Card& card) {
  const auto* agreement = agreement_of(card);
  auto steps = regulation::approval_steps(*card.profile);
  if (!agreement || !agreement->decided_ms || steps.empty()) {
    paper.paragraph("Маршрут не согласован.");
    return;
  }
  paper.heading(steps.front().title.ru);
  paper.paragraph(fmt::format("Согласовано {}{}", day(agreement->decided_ms->date_at(card.offset_minutes)),
                              agreement->comment.empty() ? "" : ": " + pdf::literal(agreement->comment)));
  if (agreement->number < card.page.route.agreed_number)
    paper.paragraph("После этого исправлены только сроки: нового согласования не требовалось.");
  const auto* role = regulation::find_role(*card.profile, steps.front().role);
  paper.signatures({{role ? role->title.ru : "", agreement->decided_name}});
}

std::string version_in_words(const Route& route) {
  if (route.number == 0) return "Черновик, не согласован";
  return fmt::format("Версия {}{}", route.number, route.agreed_number == 0 ? ", не согласована" : "");
}

std::string set_card(const Card& card, Instant now) {
  const auto& route = card.page.route;
  const auto* rule = regulation::find_document(*card.profile, "ROUTE_CARD");
  std::string title = rule ? rule->title.ru : "Карта маршрута";
  pdf::Document paper({title, title + ", " + route.teacher, now, card.demo ? pdf::Marking::demo : pdf::Marking::none});
  paper.letterhead({card.profile->centre.operator_title, card.profile->centre.full_title});
  paper.title(title, fmt::format("Срок: {} – {}. {}", day(route.starts), day(route.ends), version_in_words(route)));
  if (route.agreed_number > 0 && card.last > route.agreed_number)
    paper.paragraph(fmt::format("Версия {} не согласована и в эту карту не вошла.", card.last));
  if (!route.term_reason.empty()) paper.paragraph("Обоснование срока: " + pdf::literal(route.term_reason));
  for (const auto& section : card.profile->sections) set_section(paper, card, section);
  set_decision(paper, card);
  return paper.bytes();
}

}  // namespace

Result<access::Download> print_card(const access::Call& call, const ShowRoute& request) {
  auto card = TRY(access::look(call.services, call.actor, call.right,
                               [&](access::Work& work) { return load_card(work, request); }));
  return access::Download{"karta-iom.pdf", "application/pdf", set_card(card, call.services.clock.now()), false};
}

}  // namespace marshrut::route
