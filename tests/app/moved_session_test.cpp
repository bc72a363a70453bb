// A session at other days and two made one: seats stay with who holds them, routes say what became of them.
#include <doctest/doctest.h>

#include "catalogue/store.h"
#include "route_world.h"

using namespace marshrut;
using marshrut::testing::in_each_route_world;
using marshrut::testing::RouteWorld;

namespace {

std::string told(const std::string& body, const std::string& path) { return RouteWorld::at(body, path); }

std::int64_t revision_of(RouteWorld& w, const std::string& code) {
  return w.world.house->database().read([&](db::Session& rows) {
    return catalogue::store::find_session_by_code(rows, testing::World::region, code)->revision;
  });
}

testing::Reply move(RouteWorld& w, const std::string& code, const std::string& starts, const std::string& ends,
                    const std::string& reason = "Преподаватель болен до конца месяца") {
  return w.centre.post("/api/catalogue-sessions/" + w.session_id(code) + "/move",
                       R"({"starts":")" + starts + R"(","ends":")" + ends + R"(","place":"Лицей № 2","municipality":"","reason":")" +
                           reason + R"(","revision":)" + std::to_string(revision_of(w, code)) + "}");
}

testing::Reply merge(RouteWorld& w, const std::string& from, const std::string& into) {
  return w.centre.post("/api/catalogue-sessions/" + w.session_id(from) + "/merger",
                       R"({"into":")" + w.session_id(into) + R"(","reason":"Обе группы слишком малы","revision":)" +
                           std::to_string(revision_of(w, from)) + "}");
}

void set_seats(RouteWorld& w, const std::string& code, int seats) {
  auto reply = w.centre.put("/api/catalogue-sessions/" + w.session_id(code),
                            R"({"state":"open","seats":)" + std::to_string(seats) + R"(,"revision":)" + std::to_string(revision_of(w, code)) + "}");
  REQUIRE_MESSAGE(reply.status == 200, reply.body);
}

std::string agreed_with(RouteWorld& w, const std::vector<std::string>& sessions) {
  auto route = w.start();
  REQUIRE(w.teacher.put("/api/routes/" + route, w.draft(route, sessions)).status == 200);
  auto sent = w.teacher.post("/api/routes/" + route + "/submission", RouteWorld::at_revision(w.revision(route)));
  REQUIRE_MESSAGE(sent.status == 200, sent.body);
  REQUIRE(told(w.decide(w.head, route, "agreed").body, "outcomes.0.decided") == "true");
  return route;
}

}  // namespace

TEST_CASE("a moved session keeps its seats, and the route and a notice say where it went and why") {
  in_each_route_world([](RouteWorld& w) {
    auto route = agreed_with(w, {"S-A1", "S-A2", "S-A3", "S-A4"});
    auto seen = w.revision(route);
    auto moved = move(w, "S-A4", "2026-12-14", "2026-12-15");
    REQUIRE_MESSAGE(moved.status == 200, moved.body);
    CHECK(moved.body.find("2026-12-14d;2026-12-15d") != std::string::npos);
    CHECK(w.taken("S-A4") == 1);
    auto page = w.page(route, w.teacher);
    CHECK(told(page, "items.1.starts") == "2026-12-14");
    CHECK(told(page, "items.1.moved_from") == "2026-12-07");
    CHECK(told(page, "items.1.place") == "Лицей № 2");
    CHECK(told(page, "items.1.unfit") == "false");
    CHECK(told(page, "route.state") == "realising");
    CHECK(told(page, "route.revision") != seen);
    auto notices = w.teacher.get("/api/my/notices").body;
    CHECK(notices.find("Мероприятие Вашего маршрута перенесено") != std::string::npos);
    CHECK(notices.find("07.12.2026 – 08.12.2026 → 14.12.2026 – 15.12.2026, Лицей № 2. Преподаватель болен") != std::string::npos);
    CHECK(move(w, "S-A4", "2026-12-07", "2026-12-08").status == 200);
    CHECK(told(w.page(route, w.teacher), "items.1.starts") == "2026-12-07");
  });
}

TEST_CASE("a session moved upon another says that the route is broken and what could take its place") {
  in_each_route_world([](RouteWorld& w) {
    auto route = agreed_with(w, {"S-A1", "S-A2", "S-A3", "S-A4"});
    REQUIRE(move(w, "S-A4", "2027-01-20", "2027-01-21").status == 200);
    auto page = w.page(route, w.teacher);
    CHECK(told(page, "items.1.state") == "planned");
    CHECK(page.find(R"("unfit":true)") != std::string::npos);
    CHECK(told(page, "next.step") == "replace_item");
    CHECK(told(page, "next.title") == "Оценивание: практикум");
    CHECK(w.taken("S-A4") == 1);
    CHECK(w.teacher.get("/api/my/notices").body.find("не помещается в Ваш маршрут") != std::string::npos);
    CHECK(w.teacher.get("/api/routes/" + route + "/items/" + told(page, "next.item") + "/alternatives").status == 200);
  });
}

TEST_CASE("a move is refused without a reason, beyond what can be, by a stranger and upon what was changed meanwhile") {
  in_each_route_world([](RouteWorld& w) {
    CHECK(move(w, "S-A4", "2026-12-14", "2026-12-15", "коротко").status == 400);
    CHECK(move(w, "S-A4", "2026-12-14", "2026-12-13").status == 400);
    CHECK(move(w, "S-A4", "2026-12-14", "2026-12-14").body.find("catalogue.slot_outside") != std::string::npos);
    auto body = R"({"starts":"2026-12-14","ends":"2026-12-15","place":"","municipality":"","reason":"Преподаватель болен","revision":7})";
    CHECK(w.teacher.post("/api/catalogue-sessions/" + w.session_id("S-A4") + "/move", body).status == 403);
    CHECK(w.centre.post("/api/catalogue-sessions/" + w.session_id("S-A4") + "/move", body).status == 412);
  });
}

TEST_CASE("two sessions become one: seats go along, and too few seats are told by how many before anybody loses one") {
  in_each_route_world([](RouteWorld& w) {
    auto route = agreed_with(w, {"S-A1", "S-A2", "S-A3", "S-A4"});
    set_seats(w, "S-A4b", 0);
    auto refused = merge(w, "S-A4", "S-A4b");
    CHECK(refused.status == 409);
    CHECK(refused.body.find("не хватит мест: 1") != std::string::npos);
    CHECK(w.taken("S-A4") == 1);
    CHECK(told(w.page(route, w.teacher), "items.1.starts") == "2026-12-07");
    set_seats(w, "S-A4b", 3);
    auto merged = merge(w, "S-A4", "S-A4b");
    REQUIRE_MESSAGE(merged.status == 200, merged.body);
    CHECK(w.taken("S-A4") == 0);
    CHECK(w.taken("S-A4b") == 1);
    auto page = w.page(route, w.teacher);
    CHECK(page.find(w.session_id("S-A4b")) != std::string::npos);
    CHECK(page.find(w.session_id("S-A4") + '"') == std::string::npos);
    CHECK(w.teacher.get("/api/my/notices").body.find("Обе группы слишком малы") != std::string::npos);
    CHECK(merge(w, "S-A4", "S-A4b").status == 409);
    CHECK(merge(w, "S-A4b", "S-A1").status == 400);
  });
}

TEST_CASE("a list that moves a session tells those who hold a seat") {
  in_each_route_world([](RouteWorld& w) {
    auto route = agreed_with(w, {"S-A1", "S-A2", "S-A3", "S-A4"});
    auto imported = w.centre.upload("/api/catalogue-imports/sessions?apply=true",
                                    "Код,Мероприятие,Начало,Окончание,Занятия,Дней с отрывом,Мест\n"
                                    "S-A4,A4,2026-12-14,2026-12-15,2026-12-14 день; 2026-12-15 день,2,1\n");
    REQUIRE_MESSAGE(imported.status == 200, imported.body);
    CHECK(told(w.page(route, w.teacher), "items.1.starts") == "2026-12-14");
    CHECK(w.teacher.get("/api/my/notices").body.find("14.12.2026") != std::string::npos);
  });
}

TEST_CASE("a route with a seat in one session that was offered one in the other keeps the firmer when the two become one") {
  in_each_route_world([](RouteWorld& w) {
    auto route = agreed_with(w, {"S-A1", "S-A2", "S-A3", "S-A4"});
    const Id<catalogue::ActivitySession> other{w.session_id("S-A4b")};
    set_seats(w, "S-A4b", 3);
    w.world.house->database().write([&](db::Session& rows) {
      REQUIRE(catalogue::store::take_place(rows, testing::World::region, other, Date::of(2026, 10, 1)));
      catalogue::store::set_seat(rows, testing::World::region, other, route, w.world.person("teacher@S11").value,
                                 catalogue::SeatState::offered, Instant{});
    });
    REQUIRE(merge(w, "S-A4", "S-A4b").status == 200);
    CHECK(w.taken("S-A4") == 0);
    CHECK(w.taken("S-A4b") == 1);
    const auto state = w.world.house->database().read(
        [&](db::Session& rows) { return catalogue::store::seat_of(rows, testing::World::region, other, route); });
    CHECK(state == catalogue::SeatState::taken);
  });
}

TEST_CASE("who waits for a session is told that it moved, and that it became one with another") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.start();
    w.world.house->database().write([&](db::Session& rows) {
      REQUIRE(catalogue::store::take_place(rows, testing::World::region, {w.session_id("S-A4")}, Date::of(2026, 10, 1)));
    });
    auto waits = w.teacher.post("/api/routes/" + route + "/waiting", R"({"session":")" + w.session_id("S-A4") + "\"}");
    REQUIRE_MESSAGE(waits.status == 200, waits.body);
    REQUIRE(move(w, "S-A4", "2026-12-14", "2026-12-15").status == 200);
    auto notices = w.teacher.get("/api/my/notices").body;
    CHECK(notices.find("места на котором Вы ждёте, перенесено") != std::string::npos);
    CHECK(notices.find("14.12.2026 – 15.12.2026, Лицей № 2") != std::string::npos);
    set_seats(w, "S-A4b", 3);
    REQUIRE(merge(w, "S-A4", "S-A4b").status == 200);
    CHECK(w.teacher.get("/api/my/notices").body.find("Освободилось место") != std::string::npos);
  });
}
