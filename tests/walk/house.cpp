#include "house.h"

#include <cstdlib>
#include <stdexcept>

#include "catalogue/store.h"
#include "competency/store.h"
#include "deficit/request/store_request.h"
#include "deficit/result/acts_result.h"
#include "route/life/acts_life.h"

namespace marshrut::walk {
namespace {

using testing::World;

constexpr db::Query insert_finding{
    "walk.insert_finding",
    "INSERT INTO finding (region, id, person, path, campaign, attempt, competency, source, found_on, percent, low, "
    "high, "
    "items, required, proposed_kind, proposed_level, kind, level, state, reason, decided_by, decided_on, comment, "
    "answered_on, closed_on, revision) VALUES ($1, $2, $3, '43/M1', '', '', 'METH-1', 'diagnostics', '2026-09-01', 50, "
    "42, "
    "58, 6, 75, 'deficit', 'MEDIUM', 'deficit', 'MEDIUM', 'acknowledged', '', '', '2026-09-01', '', '2026-09-01', "
    "NULL, 0)"};

std::vector<testing::InForce> in_force(const Lawful& lawful, const std::string& text) {
  if (lawful.parent.empty()) return {{.regulation = lawful.regulation, .text = text}};
  return {{.regulation = lawful.parent}, {.regulation = lawful.regulation, .over = "M1", .text = text}};
}

/// A walk does not ask whether the disk has kept what was written.
std::string quick(const std::string& url) {
  return url.starts_with("sqlite:") ? url + "?synchronous=normal" : url;
}

void import(testing::Browser& centre, const std::string& kind, const std::string& text) {
  auto reply = centre.upload("/api/catalogue-imports/" + kind + "?apply=true", text);
  if (reply.status != 200) throw std::logic_error(kind + ": " + reply.body);
}

}  // namespace

House::House(const std::string& url, const Lawful& lawful, const std::vector<Asker>& askers,
             const std::vector<int>& learners, const std::string& text)
    : world(quick(url), in_force(lawful, text)) {
  if (std::getenv("MARSHRUT_WALK_SOCKET")) world.go_live();
  offer();
  for (const auto& asker : askers) world.as(asker.who);
  for (int learner : learners) prepare(askers[learner].who);
}

testing::Reply House::ask(const std::string& who, const Sent& sent) {
  auto& browser = world.as(who);
  auto send = [&] {
    return sent.upload ? browser.upload(sent.target, sent.body) : browser.send(sent.method, sent.target, sent.body);
  };
  auto reply = send();
  if (reply.status != 401) return reply;
  if (!browser.sign_in(who, World::password)) throw std::logic_error("cannot sign in: " + who);
  return send();
}

void House::offer() {
  world.house->database().write([&](db::Session& rows) {
    competency::store::save(rows, World::region,
                            competency::Competency{"METH-1", "METH", "", "Проектирование урока", "", ""});
  });
  std::string activities =
      "Код,Название,Вид,Образование,Этап,Уровень,Организатор,Компетенции,Форма,Часов,Место,Технология\n";
  std::string times = "Код,Мероприятие,Начало,Окончание,Занятия,Дней с отрывом,Мест\n";
  for (int number = 0; number <= 5; ++number) {
    const auto code = "W" + std::to_string(number);
    activities += code + ",Курс " + code +
                  ",Курсы Академии Минпросвещения "
                  "России,формальное,обучение,федеральный,Академия,METH-1,дистанционная,8,онлайн,разбор уроков\n";
    times +=
        code + "S," + code + ",2026-09-01,2027-12-31,,0," + (number == 5 ? std::to_string(seats_of_scarce) : "") + "\n";
  }
  import(world.as("centre@43"), "activities", activities);
  import(world.as("centre@43"), "sessions", times);
  world.house->database().read([&](db::Session& rows) {
    for (int number = 0; number <= 5; ++number)
      sessions.push_back(catalogue::store::find_session_by_code(rows, World::region, "W" + std::to_string(number) + "S")
                             .value()
                             .id.value);
    return 0;
  });
}

void House::prepare(const std::string& who) {
  world.house->database().write([&](db::Session& rows) {
    rows.run(insert_finding, World::region, "finding of " + who, world.person(who));
    deficit::store::finish_self_assessment(rows, World::region, world.person(who), Date::of(2026, 9, 1));
  });
}

void House::day_comes() {
  route::advance_routes(world.house->services(), World::region, stumbles_);
  if (stumbles_.count() > 0) throw std::logic_error("the house could not do what the day asked for");
}

void House::measure(const std::string& who, int number) {
  deficit::MeasuredResult result{.attempt = "repeat " + std::to_string(number),
                                 .person = world.person(who),
                                 .path = "",
                                 .campaign = "",
                                 .purpose = deficit::MeasuringPurpose::repeat,
                                 .measured_on = world.clock->now().date_at(180),
                                 .competencies = {{"METH-1", 52, 44, 60, 8, true}}};
  auto taken =
      access::transact(world.house->services(), access::Actor::of_house(World::region), access::Right{"route.own"},
                       [&](access::Work& work) { return deficit::take_result(work, result); });
  if (!taken) throw std::logic_error(taken.error().words_en());
}

}  // namespace marshrut::walk
