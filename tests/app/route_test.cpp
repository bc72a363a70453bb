#include <doctest/doctest.h>

#include "competency/store.h"
#include "route/content/acts_propose.h"
#include "route/life/acts_life.h"
#include "route/store.h"
#include "route_world.h"

using namespace marshrut;
using marshrut::testing::in_each_route_world;
using marshrut::testing::RouteWorld;

namespace {

std::string of(const std::string& body, const std::string& path) { return RouteWorld::at(body, path); }

std::string put(const std::string& route) { return "/api/routes/" + route; }

}  // namespace

TEST_CASE("a draft begins with a goal for each acknowledged deficit and only one is open at a time") {
  in_each_route_world([](RouteWorld& w) {
    auto started = w.teacher.post("/api/routes", "{}");
    REQUIRE_MESSAGE(started.status == 200, started.body);
    CHECK(of(started.body, "route.state") == "draft");
    CHECK(of(started.body, "goals.0.text") == "Компетенция METH-1");
    CHECK(of(started.body, "goals.1.competency") == "METH-2");
    CHECK(of(started.body, "next.step") == "compose");
    auto again = w.teacher.post("/api/routes", "{}");
    CHECK(again.status == 409);
    CHECK(again.body.find("route.already_open") != std::string::npos);
  });
}

TEST_CASE("proposals cover the deficits with reasons, and leave out what does not suit") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.start();
    auto reply = w.teacher.get(put(route) + "/proposals");
    REQUIRE_MESSAGE(reply.status == 200, reply.body);
    CHECK(of(reply.body, "proposals.0.variant") == "largest_effect");
    CHECK(of(reply.body, "proposals.0.items.0.title") == "Проектирование урока");
    CHECK(of(reply.body, "proposals.0.items.0.reasons.0.code") == "covers");
    CHECK(of(reply.body, "proposals.0.unmet") == "[]");
    CHECK(reply.body.find("Физический эксперимент") == std::string::npos);
    auto distant = w.teacher.get(put(route) + "/proposals?venues=online&hours=30");
    CHECK(of(distant.body, "hours") == "30");
    CHECK(distant.body.find("\"reason\":\"venue\"") != std::string::npos);
    CHECK(w.head.get(put(route) + "/proposals").status == 403);
  });
}

TEST_CASE("a deficit without a proposal is told with the true reason") {
  in_each_route_world([](RouteWorld& w) {
    w.world.house->database().write([&](db::Session& rows) {
      competency::store::save(rows, testing::World::region,
                              competency::Competency{"METH-3", "METH", "", "Компетенция METH-3", "", ""});
    });
    w.acknowledge("teacher@S11", "METH-3", 40);
    auto route = w.start();
    auto unmet = [&] { return of(w.teacher.get(put(route) + "/proposals").body, "proposals.0.unmet.0.reason"); };
    auto bring = [&](const std::string& kind, const std::string& text) {
      auto reply = w.centre.upload("/api/catalogue-imports/" + kind + "?apply=true", text);
      REQUIRE_MESSAGE(reply.status == 200, reply.body);
    };
    CHECK(unmet() == "no_session");
    bring("activities",
          "Код,Название,Вид,Образование,Этап,Уровень,Организатор,Компетенции,Предмет,Должность,Форма,Часов,Место\n"
          "A9,Наставник,Другое,формальное,обучение,региональный,ИРО,METH-3,,,дистанционная,8,онлайн\n");
    CHECK(unmet() == "no_session");
    bring("sessions", "Код,Мероприятие,Начало,Окончание,Занятия,Дней с отрывом,Мест\nS-A9,A9,2028-02-07,2028-02-20,,0,30\n");
    CHECK(unmet() == "outside_term");
    bring("sessions", "Код,Мероприятие,Начало,Окончание,Занятия,Дней с отрывом,Мест\nS-A9b,A9,2026-12-14,2026-12-25,,0,30\n");
    CHECK(unmet().empty());
  });
}

TEST_CASE("a draft is kept as it is, and a stale one is refused") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.start();
    auto body = w.draft(route, {"S-A1"});
    auto saved = w.teacher.put(put(route), body);
    REQUIRE_MESSAGE(saved.status == 200, saved.body);
    CHECK(of(saved.body, "items.0.title") == "Проектирование урока");
    CHECK(of(saved.body, "remarks.0.check") == "transfer");
    auto stale = w.teacher.put(put(route), body);
    CHECK(stale.status == 412);
    CHECK(w.taken("S-A1") == 0);
  });
}

TEST_CASE("gates stop a submission and say where") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.start();
    auto saved = w.teacher.put(put(route), w.draft(route, {"S-A1", "S-A2"}, "2026-12-01"));
    REQUIRE_MESSAGE(saved.status == 200, saved.body);
    auto refused = w.teacher.post(put(route) + "/submission", RouteWorld::at_revision(of(saved.body, "route.revision")));
    CHECK(refused.status == 400);
    CHECK(refused.body.find("route.dates_wrong") != std::string::npos);
    CHECK(refused.body.find("Открытый урок") != std::string::npos);
    CHECK(refused.body.find("\"/items\"") != std::string::npos);
    CHECK(w.taken("S-A1") == 0);
  });
}

TEST_CASE("a submitted route holds seats, waits in the head's queue without scores, and is agreed") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.submitted();
    CHECK(w.taken("S-A1") == 1);
    auto queue = w.head.get("/api/approvals");
    REQUIRE_MESSAGE(queue.status == 200, queue.body);
    CHECK(of(queue.body, "routes.0.route") == route);
    CHECK(of(queue.body, "routes.0.hours") == "30");
    CHECK(of(queue.body, "routes.0.absences.0.starts") == "2027-01-20");
    CHECK(of(queue.body, "routes.0.comment_min_length") == "10");
    CHECK(of(queue.body, "today") == "2026-09-01");
    CHECK(of(queue.body, "routes.0.decide_by") == "2026-09-08");
    CHECK(queue.body.find("MEDIUM") == std::string::npos);
    CHECK(queue.body.find("gap") == std::string::npos);
    CHECK(of(w.page(route, w.head), "grounds") == "[]");
    CHECK(of(w.page(route, w.teacher), "grounds.0.competency") == "METH-1");
    CHECK(w.world.as("head@S22").get(put(route)).status == 404);
    auto decided = w.decide(w.head, route, "agreed");
    CHECK(of(decided.body, "outcomes.0.decided") == "true");
    auto page = w.page(route, w.teacher);
    CHECK(of(page, "route.state") == "realising");
    CHECK(of(page, "revisions.0.decision") == "agreed");
    CHECK(of(page, "revisions.0.decided_name") == "Фамилия-head@S11 Имя");
    CHECK(of(w.head.get("/api/approvals").body, "routes") == "[]");
  });
}

TEST_CASE("a return needs a comment, which the teacher reads, and gives the held seats back") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.submitted();
    auto silent = w.decide(w.head, route, "returned");
    CHECK(of(silent.body, "outcomes.0.code") == "route.comment_missing");
    CHECK(of(w.page(route, w.teacher), "route.state") == "submitted");
    CHECK(of(w.decide(w.head, route, "returned", "Сдвиньте курс на весну").body, "outcomes.0.decided") == "true");
    auto page = w.page(route, w.teacher);
    CHECK(of(page, "route.state") == "returned");
    CHECK(of(page, "next.step") == "mend");
    CHECK(of(page, "next.note") == "Сдвиньте курс на весну");
    CHECK(w.taken("S-A1") == 0);
  });
}

TEST_CASE("a head cannot decide on their own route, another head can") {
  in_each_route_world([](RouteWorld& w) {
    w.acknowledge("head@S11", "METH-1", 40);
    auto started = w.head.post("/api/routes", "{}");
    auto route = of(started.body, "route.id");
    auto saved = w.head.put(put(route), w.draft(route, {"S-A1", "S-A2", "S-A3"}));
    REQUIRE_MESSAGE(saved.status == 200, saved.body);
    auto sent = w.head.post(put(route) + "/submission", RouteWorld::at_revision(of(saved.body, "route.revision")));
    REQUIRE_MESSAGE(sent.status == 200, sent.body);
    CHECK(of(sent.body, "may.decide") == "false");
    auto decision = R"({"decisions":[{"route":")" + route + R"(","revision":)" + of(sent.body, "route.revision") +
                    R"(,"decision":"agreed","comment":""}]})";
    CHECK(of(w.head.get("/api/approvals").body, "routes.0.own") == "true");
    CHECK(of(w.head.post("/api/routes/decisions", decision).body, "outcomes.0.code") == "route.own_route");
    CHECK(of(w.world.as("head2@S11").post("/api/routes/decisions", decision).body, "outcomes.0.decided") == "true");
  });
}

TEST_CASE("a correction of dates takes effect at once, one of content waits and the old revision stays readable") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.agreed();
    auto body = w.draft(route, {"S-A1", "S-A3"});
    body.insert(1, R"("reason":"Открытый урок перенесён школой",)");
    auto corrected = w.teacher.post(put(route) + "/correction", body);
    REQUIRE_MESSAGE(corrected.status == 200, corrected.body);
    CHECK(of(corrected.body, "route.state") == "submitted");
    CHECK(of(corrected.body, "route.number") == "2");
    CHECK(w.taken("S-A2") == 1);
    auto queue = w.head.get("/api/approvals");
    CHECK(of(queue.body, "routes.0.difference.changes.0.kind") == "removed");
    CHECK(of(queue.body, "routes.0.reason") == "Открытый урок перенесён школой");
    auto first = w.head.get(put(route) + "/revisions/1");
    CHECK(of(first.body, "snapshot.content.items.1.title") == "Открытый урок");
    CHECK(of(w.decide(w.head, route, "agreed").body, "outcomes.0.decided") == "true");
    CHECK(w.taken("S-A2") == 0);
    auto later = w.draft(route, {"S-A1", "S-A3"}, "2027-05-25");
    later.insert(1, R"("reason":"Закончу раньше срока",)");
    auto dates = w.teacher.post(put(route) + "/correction", later);
    REQUIRE_MESSAGE(dates.status == 200, dates.body);
    CHECK(of(dates.body, "route.state") == "realising");
    CHECK(of(dates.body, "revisions.2.decision") == "at_once");
  });
}

TEST_CASE("an approved route cannot lose a finished activity, and the last one done makes it ready to reflect") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.agreed();
    auto& services = w.world.house->services();
    auto finish = [&](std::size_t which) {
      return access::transact(services, access::Actor::of_house("43"), access::Right{"evidence.review"},
                              [&](access::Work& work) -> Result<access::Nothing> {
                                auto items = route::items_of(work.rows, work.region, {route});
                                TRY(route::finish_item(work, {route}, items.at(which).id));
                                return access::Nothing{};
                              });
    };
    REQUIRE(finish(0));
    auto body = w.draft(route, {"S-A2", "S-A3"});
    body.insert(1, R"("reason":"Курс больше не нужен",)");
    auto refused = w.teacher.post(put(route) + "/correction", body);
    CHECK(refused.status == 400);
    CHECK(refused.body.find("route.finished_item_lost") != std::string::npos);
    REQUIRE(finish(1));
    REQUIRE(finish(2));
    CHECK(of(w.page(route, w.teacher), "route.state") == "reflecting");
    CHECK(of(w.page(route, w.teacher), "next.step") == "reflect");
  });
}

TEST_CASE("a route that ran out of its term expires and frees its seats; a suspended one does not") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.agreed();
    auto suspended = w.teacher.post(put(route) + "/suspension",
                                    RouteWorld::at_revision(w.revision(route), R"(,"reason":"Длительный отпуск с октября")"));
    REQUIRE_MESSAGE(suspended.status == 200, suspended.body);
    access::Stumbles stumbles;
    auto advance = [&] { return route::advance_routes(w.world.house->services(), "43", stumbles); };
    w.world.move_to(*Instant::parse("2027-06-26T08:00:00.000Z"));
    CHECK(advance().expired == 0);
    auto& teacher = w.world.as("teacher@S11");
    REQUIRE(teacher.sign_in("teacher@S11", testing::World::password));
    auto resumed = teacher.post(put(route) + "/resumption", RouteWorld::at_revision(w.revision(route)));
    CHECK(of(resumed.body, "route.state") == "realising");
    CHECK(advance().expired == 1);
    CHECK(of(w.page(route, teacher), "route.state") == "expired");
    CHECK(w.taken("S-A1") == 0);
  });
}

TEST_CASE("the page and the home take few statements and few bytes") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.agreed();
    CHECK(w.page(route, w.teacher).size() < 30 * 1024);
    auto home = w.teacher.get("/api/my/home");
    REQUIRE_MESSAGE(home.status == 200, home.body);
    CHECK(of(home.body, "next.step") == "wait_for_item");
    CHECK(of(home.body, "stages.3.state") == "now");
    CHECK(home.body.size() < 30 * 1024);
    auto statements = [&](const access::PersonId& person, auto&& act) {
      access::Actor actor{"43", {"account"}, person, {{access::Duty::teacher, "43/M1/S11"}}, false};
      return access::consult(w.world.house->services(), actor, access::Right{"route.read"},
                             [&](access::Work& work) -> Result<std::int64_t> {
                               TRY(act(work));
                               return work.rows.statements();
                             })
          .value();
    };
    auto teacher = w.world.person("teacher@S11");
    CHECK(statements(teacher, [&](access::Work& work) { return route::show_route(work, {{route}}); }) <= 4);
    auto home_of = [](access::Work& work) { return route::show_home(work, {}); };
    CHECK(statements(teacher, home_of) <= 4);
    CHECK(statements(w.world.person("teacher3@S11"), home_of) <= 5);
  });
}

TEST_CASE("the card of a route is a PDF that the head and the teacher may print") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.agreed();
    auto card = w.head.get(put(route) + "/card");
    CHECK(card.status == 200);
    CHECK(card.body.starts_with("%PDF"));
    CHECK(w.world.as("head@S22").get(put(route) + "/card").status == 404);
  });
}
