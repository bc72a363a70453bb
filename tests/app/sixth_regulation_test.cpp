// A regulation written from nothing (regulations/lyceum.toml beside this file) is lived to its end: seven stages with a
// way back, two who approve at once, no diagnostics, papers of its own, a term in school quarters.
#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "campaign_world.h"
#include "route_world.h"

using namespace marshrut;
using namespace marshrut::testing;

namespace {

std::string shown_at(const std::string& body, const std::string& path) { return RouteWorld::at(body, path); }

std::string sixth_text() {
  std::ifstream file(MARSHRUT_ROOT "/tests/app/regulations/lyceum.toml");
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

template <class Lived>
void in_each_sixth_world(Lived&& lived) {
  for (auto dialect : kit::dialects()) {
    INFO("on " << kit::name_of(dialect));
    kit::FreshDatabase fresh(dialect);
    World world(fresh.url(), std::vector<InForce>{{.regulation = "lyceum", .text = sixth_text()}});
    lived(world);
  }
}

void upload(World& world, const std::string& list, const std::string& rows) {
  auto reply = world.as("centre@43").upload("/api/" + list + "?apply=true", rows);
  REQUIRE_MESSAGE(reply.status == 200, reply.body);
}

/// A course and an open lesson, with a session each; the sessions' ids.
std::pair<std::string, std::string> offered(World& world) {
  upload(world, "competencies/imports/labour_actions",
         "standard_code,otf,function_code,function_name,qualification_level,action_code,action_no,action_text\n"
         "01.001,A,A/01.6,Обучение,6,A/01.6-ТД04,4,Уроки\n");
  upload(world, "competencies/imports/competencies",
         "code,group,subject,name,descriptor,labour_actions_544n\nM-1,METHODICAL,,Ремесло,умеет,A/01.6-ТД04\n");
  upload(world, "catalogue-imports/activities",
         "Код,Название,Вид,Образование,Этап,Уровень,Организатор,Компетенции,Форма,Часов,Место\n"
         "C,Курс ремесла,Курс,формальное,обучение,региональный,Мастерская,M-1,дистанционная,12,онлайн\n"
         "L,Показательный урок,Открытый урок,информальное,перенос в практику,школьный,Лицей,M-1,очная,2,школа\n");
  upload(world, "catalogue-imports/sessions",
         "Код,Мероприятие,Начало,Окончание,Занятия,Дней с отрывом,Мест\n"
         "C1,C,2026-09-07,2026-10-09,,0,5\nL1,L,2026-11-16,2026-11-16,,0,\n");
  auto session = [&](const std::string& code) {
    auto found = world.as("centre@43").get("/api/catalogue?search=" + http::percent_encode(code)).body;
    auto activity = member(found, "id");
    auto shown = world.as("centre@43").get("/api/catalogue/" + activity).body;
    return shown_at(shown, "sessions.0.session.id");
  };
  return {session("ремесла"), session("Показательный")};
}

std::string stage_now(World& world) {
  auto home = world.as("teacher@S11").get("/api/my/home").body;
  for (int i = 0; i < 7; ++i)
    if (shown_at(home, "stages." + std::to_string(i) + ".state") == "now")
      return shown_at(home, "stages." + std::to_string(i) + ".code");
  return "";
}

std::string decided(World& world, const std::string& who, const std::string& route, const std::string& revision,
                    const std::string& decision = "agreed", const std::string& comment = "") {
  return world.as(who).post("/api/routes/decisions", R"({"decisions":[{"route":")" + route + R"(","revision":)" + revision +
                                R"(,"decision":")" + decision + R"(","comment":")" + comment + R"("}]})").body;
}

struct Sent {
  std::string route;
  std::string goal;
  std::string revision;
};

Sent sent(World& world) {
  auto [course, lesson] = offered(world);
  auto& teacher = world.as("teacher@S11");
  auto request = teacher.post("/api/my/requests",
                              R"({"text":"Вести урок иначе","reason":"Хочу попробовать диалог","competency":"M-1"})");
  REQUIRE_MESSAGE(request.status == 200, request.body);
  auto id = shown_at(request.body, "request.id");
  REQUIRE(teacher.post("/api/my/requests/" + id + "/statement", R"({"revision":0})").status == 200);
  auto begun = teacher.post("/api/routes", "{}");
  REQUIRE_MESSAGE(begun.status == 200, begun.body);
  CHECK(shown_at(begun.body, "latest_end") == "2026-12-28");
  auto route = shown_at(begun.body, "route.id"), goal = shown_at(begun.body, "goals.0.id");
  auto draft = [&](const std::string& ends) {
    return R"({"revision":0,"starts":"2026-09-01","ends":")" + ends + R"(","term_reason":"","goals":[{"id":")" + goal +
           R"(","text":"Урок-диалог","competency":"M-1"}],"items":[{"session":")" + course + R"(","goal":")" + goal +
           R"("},{"session":")" + lesson + R"(","goal":")" + goal + R"("}]})";
  };
  CHECK(has(teacher.put("/api/routes/" + route, draft("2026-12-29")), "route.term_too_long"));
  auto saved = teacher.put("/api/routes/" + route, draft("2026-12-28"));
  REQUIRE_MESSAGE(saved.status == 200, saved.body);
  auto reply = teacher.post("/api/routes/" + route + "/submission", R"({"revision":1})");
  REQUIRE_MESSAGE(reply.status == 200, reply.body);
  CHECK(shown_at(reply.body, "route.awaits") == ";head;regional_methodist;");
  return {route, goal, shown_at(reply.body, "route.revision")};
}

void prove(World& world, const std::string& route) {
  auto page = world.as("teacher@S11").get("/api/routes/" + route).body;
  for (int i = 0; i < 2; ++i) {
    auto item = shown_at(page, "items." + std::to_string(i) + ".id");
    auto evidence = world.as("teacher@S11").post("/api/routes/" + route + "/items/" + item + "/evidence",
                                                 R"({"kind":"text","text":"Сделано, запись в журнале лицея"})");
    REQUIRE_MESSAGE(evidence.status == 200, evidence.body);
    auto accepted = world.as("regional_methodist@43").post(
        "/api/evidence/" + member(evidence.body, "evidence") + "/review", R"({"revision":0,"decision":"accepted","comment":""})");
    REQUIRE_MESSAGE(accepted.status == 200, accepted.body);
  }
}

}  // namespace

TEST_CASE("a regulation written from nothing is lived to its end without a change of code") {
  in_each_sixth_world([](World& world) {
    CHECK(shown_at(world.as("teacher@S11").get("/api/my/home").body, "next.step") == "start");
    auto [route, goal, revision] = sent(world);
    CHECK(stage_now(world) == "WORD");

    CHECK(shown_at(decided(world, "centre@43", route, revision), "outcomes.0.code") == "route.not_approver");
    auto first = decided(world, "head@S11", route, revision);
    CHECK(shown_at(first, "outcomes.0.state") == "submitted");
    CHECK(shown_at(decided(world, "head@S11", route, "3"), "outcomes.0.code") == "route.not_approver");
    CHECK(shown_at(decided(world, "regional_methodist@43", route, "3", "returned", "нет"), "outcomes.0.code") ==
          "route.comment_missing");
    CHECK(shown_at(decided(world, "regional_methodist@43", route, "3"), "outcomes.0.state") == "realising");
    CHECK(stage_now(world) == "TRY");

    world.move_to(*Instant::parse("2026-11-20T08:00:00.000Z"));
    for (auto who : {"teacher@S11", "regional_methodist@43"}) REQUIRE(world.as(who).sign_in(who, World::password));
    prove(world, route);
    CHECK(stage_now(world) == "LOOK");
    auto& teacher = world.as("teacher@S11");
    CHECK(has(teacher.post("/api/routes/" + route + "/completion"), "recognition.not_ready"));
    auto looked = teacher.post("/api/routes/" + route + "/reflection/submission",
        R"({"revision":-1,"answers":[{"code":"Q1","text":"","choices":[],"goals":[],"tasks":["Позвать коллег на диалог"]}]})");
    REQUIRE_MESSAGE(looked.status == 200, looked.body);
    CHECK(stage_now(world) == "REST");
    auto closed = teacher.post("/api/routes/" + route + "/completion");
    CHECK_MESSAGE(shown_at(closed.body, "state") == "completed", closed.body);
    CHECK(shown_at(teacher.post("/api/routes", "{}").body, "goals.1.text") == "Позвать коллег на диалог");
  });
}

TEST_CASE("one of two who approve at once sends a route back, and both are asked again") {
  in_each_sixth_world([](World& world) {
    auto [route, goal, revision] = sent(world);
    decided(world, "head@S11", route, revision);
    CHECK(shown_at(decided(world, "regional_methodist@43", route, "3", "returned", "Урок слишком поздно"),
                   "outcomes.0.state") == "returned");
    CHECK(stage_now(world) == "PLAN");
    auto again = world.as("teacher@S11").post("/api/routes/" + route + "/submission", R"({"revision":4})");
    CHECK(shown_at(again.body, "route.awaits") == ";head;regional_methodist;");
  });
}

TEST_CASE("what a regulation does not have is refused in words, not by a fault") {
  in_each_sixth_world([](World& world) {
    auto [route, goal, revision] = sent(world);
    CHECK(has(world.as("centre@43").post("/api/certificates", R"({"routes":[")" + route + R"("]})"), "recognition."));
    auto card = world.as("teacher@S11").get("/api/routes/" + route + "/card");
    CHECK(card.status == 200);
    CHECK(world.as("teacher@S11").get("/api/my/home").status == 200);
    CHECK(world.as("ministry@43").get("/api/indicators").status == 200);
  });
}
