// An activity that others have to come before: said by a list or by the centre, heeded by routes and proposals.
#include <doctest/doctest.h>

#include "route_world.h"

using namespace marshrut;
using marshrut::testing::in_each_route_world;
using marshrut::testing::RouteWorld;

namespace {

constexpr const char* columns =
    "Код,Название,Вид,Образование,Этап,Уровень,Организатор,Компетенции,Форма,Часов,Место,Сначала пройти\n";

std::string row(const std::string& code, const std::string& before) {
  return code + ",Мероприятие " + code + ",Другое,формальное,обучение,региональный,ИРО,METH-1,дистанционная,8,онлайн," + before + "\n";
}

testing::Reply import(RouteWorld& w, const std::string& rows, bool apply = true) {
  return w.centre.upload(std::string("/api/catalogue-imports/activities") + (apply ? "?apply=true" : ""), columns + rows);
}

std::string id_of(RouteWorld& w, const std::string& code) {
  return RouteWorld::at(w.centre.get("/api/catalogue?search=" + code).body, "activities.0.id");
}

std::string card_of(RouteWorld& w, const std::string& code) { return w.teacher.get("/api/catalogue/" + id_of(w, code)).body; }

testing::Reply put_before(RouteWorld& w, const std::string& activity, const std::string& before, int revision = 0) {
  return w.centre.put("/api/catalogue/" + id_of(w, activity) + "/prerequisites",
                      R"({"prerequisites":[")" + id_of(w, before) + R"("],"revision":)" + std::to_string(revision) + "}");
}

}  // namespace

TEST_CASE("a list names what comes before, wrong rows are told, and the workbook has it") {
  in_each_route_world([](RouteWorld& w) {
    auto wrong = import(w, row("P1", "") + row("P2", "P1;НЕТ") + row("P1", "P1"), false);
    REQUIRE_MESSAGE(wrong.status == 200, wrong.body);
    CHECK(RouteWorld::at(wrong.body, "problems.0.row") == "3");
    CHECK(RouteWorld::at(wrong.body, "problems.0.column") == "Сначала пройти");
    CHECK(RouteWorld::at(wrong.body, "problems.0.code") == "catalogue.prerequisite_unknown");
    CHECK(wrong.body.find("catalogue.prerequisite_itself") != std::string::npos);
    REQUIRE(import(w, row("P1", "") + row("P2", "P1") + row("P3", "A4;P2")).status == 200);
    CHECK(import(w, row("P1", "P3"), false).body.find("catalogue.prerequisite_circle") != std::string::npos);
    CHECK(RouteWorld::at(card_of(w, "P3"), "prerequisites.1.code") == "A4");
    CHECK(RouteWorld::at(card_of(w, "P1"), "prerequisites") == "[]");
    auto again = w.centre.upload("/api/catalogue-imports/activities?apply=true", w.centre.get("/api/catalogue/export?search=P3").body);
    REQUIRE_MESSAGE(again.status == 200, again.body);
    CHECK(RouteWorld::at(card_of(w, "P3"), "prerequisites.0.code") == "P2");
    REQUIRE(import(w, row("P3", "")).status == 200);
    CHECK(RouteWorld::at(card_of(w, "P3"), "prerequisites") == "[]");
  });
}

TEST_CASE("the centre says what comes before, and a circle is refused by the title that closes it") {
  in_each_route_world([](RouteWorld& w) {
    auto put = put_before(w, "A4", "A1");
    REQUIRE_MESSAGE(put.status == 200, put.body);
    CHECK(RouteWorld::at(put.body, "prerequisites.0.title") == "Проектирование урока");
    auto circle = put_before(w, "A1", "A4");
    CHECK(circle.status == 400);
    CHECK(circle.body.find("Оценивание: практикум") != std::string::npos);
    CHECK(put_before(w, "A1", "A1").status == 400);
    CHECK(put_before(w, "A4", "A5", 0).status == 412);
    CHECK(w.teacher.put("/api/catalogue/" + id_of(w, "A4") + "/prerequisites", R"({"prerequisites":[],"revision":1})").status == 403);
  });
}

TEST_CASE("a route with an activity whose prerequisite is not over before it is not sent") {
  in_each_route_world([](RouteWorld& w) {
    REQUIRE(put_before(w, "A4", "A1").status == 200);
    auto route = w.start();
    const auto send = [&](const std::vector<std::string>& sessions) {
      REQUIRE(w.teacher.put("/api/routes/" + route, w.draft(route, sessions)).status == 200);
      return w.teacher.post("/api/routes/" + route + "/submission", RouteWorld::at_revision(w.revision(route)));
    };
    auto refused = send({"S-A2", "S-A3", "S-A4"});
    CHECK(refused.status == 400);
    CHECK(refused.body.find("route.prerequisite_first") != std::string::npos);
    CHECK(refused.body.find("«Проектирование урока»") != std::string::npos);
    CHECK(send({"S-A1", "S-A2", "S-A3", "S-A4"}).status == 200);
  });
}

TEST_CASE("a proposal has what comes before in its order, or leaves the activity out") {
  in_each_route_world([](RouteWorld& w) {
    REQUIRE(put_before(w, "A4", "A1").status == 200);
    auto proposed = w.teacher.get("/api/routes/" + w.start() + "/proposals");
    REQUIRE_MESSAGE(proposed.status == 200, proposed.body);
    int seen = 0;
    for (int variant = 0; variant < 3; ++variant) {
      bool before = false;
      for (int i = 0; i < 8; ++i) {
        auto title = RouteWorld::at(proposed.body, "proposals." + std::to_string(variant) + ".items." + std::to_string(i) + ".title");
        if (title == "Проектирование урока") before = true;
        if (title != "Оценивание: практикум") continue;
        CHECK(before);
        ++seen;
      }
    }
    CHECK(seen > 0);
  });
}
