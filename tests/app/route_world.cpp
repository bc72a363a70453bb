#include "route_world.h"

#include <algorithm>
#include <stdexcept>

#include "base/text.h"
#include "catalogue/store.h"
#include "competency/store.h"
#include "organisation/store.h"
#include "platform/json/document.h"
#include "route/acts.h"

namespace marshrut::testing {
namespace {

constexpr const char* activities =
    "Код,Название,Вид,Образование,Этап,Уровень,Организатор,Компетенции,Предмет,Должность,Форма,Часов,Место\n"
    "A1,Проектирование урока,Другое,формальное,обучение,региональный,ИРО,METH-1,,,дистанционная,24,онлайн\n"
    "A2,Открытый урок,Другое,неформальное,перенос в практику,школьный,Школа,METH-1;METH-2,,,очная,4,школа\n"
    "A3,Рефлексивный семинар,Другое,неформальное,рефлексия,региональный,ИРО,METH-2,,,дистанционная,2,онлайн\n"
    "A4,Оценивание: практикум,Другое,формальное,обучение,региональный,ИРО,METH-2,,,очная,16,центр\n"
    "A5,Физический эксперимент,Другое,формальное,обучение,региональный,ИРО,METH-1,Физика,,очная,16,центр\n";
constexpr const char* sessions =
    "Код,Мероприятие,Начало,Окончание,Занятия,Дней с отрывом,Мест\n"
    "S-A1,A1,2026-10-05,2026-11-27,,0,30\n"
    "S-A2,A2,2027-01-20,2027-01-20,2027-01-20 день,1,\n"
    "S-A3,A3,2027-02-10,2027-02-10,2027-02-10 вечер,0,\n"
    "S-A4,A4,2026-12-07,2026-12-08,2026-12-07 день; 2026-12-08 день,2,1\n"
    "S-A4b,A4,2027-01-20,2027-01-21,2027-01-20 день; 2027-01-21 день,2,5\n"
    "S-A5,A5,2026-12-14,2026-12-15,,2,5\n";

constexpr db::Query insert_finding{
    "test.insert_finding",
    "INSERT INTO finding (region, id, person, path, campaign, attempt, competency, source, found_on, percent, low, high, "
    "items, required, proposed_kind, proposed_level, kind, level, state, reason, decided_by, decided_on, comment, "
    "answered_on, closed_on, revision) VALUES ($1, $2, $3, '43/M1/S11', '', '', $4, 'diagnostics', '2026-09-01', $5, $6, "
    "$7, 6, 75, 'deficit', 'MEDIUM', 'deficit', 'MEDIUM', 'acknowledged', '', '', '2026-09-01', '', '2026-09-01', NULL, 0)"};

void import(Browser& centre, const std::string& kind, const std::string& text) {
  auto reply = centre.upload("/api/catalogue-imports/" + kind + "?apply=true", text);
  if (reply.status != 200) throw std::logic_error(kind + ": " + reply.body);
}

/// The child by its name or its number; null when there is none.
const json::Value* child_of(const json::Value& value, const std::string& name) {
  std::size_t index = 0;
  for (const auto* child = value.begin(); child != value.end(); child = child->next(), ++index)
    if (value.shape == json::Shape::list ? std::to_string(index) == name : child->name == name) return child;
  return nullptr;
}

}  // namespace

RouteWorld::RouteWorld(World& its_world)
    : world(its_world), teacher(world.as("teacher@S11")), head(world.as("head@S11")), centre(world.as("centre@43")) {
  world.house->database().write([&](db::Session& rows) {
    for (const char* code : {"METH-1", "METH-2"})
      competency::store::save(rows, World::region, competency::Competency{code, "METH", "", std::string("Компетенция ") + code, "", ""});
    organisation::store::save_subject(rows, World::region, {"PHYS", "Физика", ""});
  });
  import(centre, "activities", activities);
  import(centre, "sessions", sessions);
  import(centre, "gains", "Мероприятие,Компетенция,Прирост\nA1,METH-1,0.09\nA4,METH-2,0.063\n");
  acknowledge("teacher@S11", "METH-1", 50);
  acknowledge("teacher@S11", "METH-2", 55);
}

std::string RouteWorld::at(const std::string& body, const std::string& path) {
  auto document = json::Document::parse(body);
  if (!document) throw std::logic_error("not JSON: " + body);
  const auto* value = &document->root();
  for (const auto& name : list_of(path, '.')) {
    value = child_of(*value, name);
    if (!value) return "";
  }
  if (value->begin() != value->end()) return "...";
  return value->shape == json::Shape::list ? "[]" : std::string(value->text);
}

void RouteWorld::acknowledge(const std::string& who, const std::string& competency, double percent) {
  world.house->database().write([&](db::Session& rows) {
    rows.run(insert_finding, World::region, who + competency, world.person(who), competency, percent, percent - 8, percent + 8);
  });
}

std::string RouteWorld::session_id(const std::string& code) {
  return world.house->database().read([&](db::Session& rows) {
    return catalogue::store::find_session_by_code(rows, World::region, code).value().id.value;
  });
}

std::int64_t RouteWorld::taken(const std::string& code) {
  return world.house->database().read([&](db::Session& rows) {
    return catalogue::store::find_session_by_code(rows, World::region, code).value().taken;
  });
}

std::string RouteWorld::start() {
  auto reply = teacher.post("/api/routes", "{}");
  if (reply.status != 200) throw std::logic_error(reply.body);
  return at(reply.body, "route.id");
}

std::string RouteWorld::draft(const std::string& id, const std::vector<std::string>& chosen, const std::string& ends) {
  auto content = world.house->database().read([&](db::Session& rows) {
    return route::content_of(rows, World::region, route::find_route(rows, World::region, {id}).value());
  });
  auto revision = world.house->database().read(
      [&](db::Session& rows) { return route::find_route(rows, World::region, {id})->revision; });
  route::SaveRoute save{{id}, revision, Date::of(2026, 9, 1), *Date::parse(ends), "Две четверти на курс и перенос", {}, {}, {}};
  for (const auto& goal : content.goals) save.goals.push_back({goal.id, goal.text, goal.competency});
  for (const auto& code : chosen) {
    route::ChosenItem item{{}, {session_id(code)}, {}, {}, {}, {}};
    auto kept = std::ranges::find(content.items, item.session, &route::RouteItem::session);
    if (kept != content.items.end()) item.id = kept->id;
    save.items.push_back(item);
  }
  auto body = json::write(save);
  return "{" + body.substr(body.find(',') + 1);  // the route is named by the path
}

std::string RouteWorld::submitted() {
  auto route = start();
  auto saved = teacher.put("/api/routes/" + route, draft(route, {"S-A1", "S-A2", "S-A3"}));
  if (saved.status != 200) throw std::logic_error(saved.body);
  auto sent = teacher.post("/api/routes/" + route + "/submission", R"({"revision":)" + at(saved.body, "route.revision") + "}");
  if (sent.status != 200) throw std::logic_error(sent.body);
  return route;
}

std::string RouteWorld::agreed() {
  auto route = submitted();
  auto reply = decide(head, route, "agreed");
  if (at(reply.body, "outcomes.0.decided") != "true") throw std::logic_error(reply.body);
  return route;
}

Reply RouteWorld::decide(Browser& by, const std::string& route, const std::string& decision, const std::string& comment) {
  return by.post("/api/routes/decisions", R"({"decisions":[{"route":")" + route + R"(","revision":)" + revision(route) +
                                              R"(,"decision":")" + decision + R"(","comment":")" + comment + "\"}]}");
}

}  // namespace marshrut::testing
