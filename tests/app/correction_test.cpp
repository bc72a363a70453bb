// What a correction may not do beside the agreed revision, on both databases.
#include <doctest/doctest.h>

#include "paper_text.h"
#include "route/life/acts_life.h"
#include "route/store.h"
#include "route_world.h"

using namespace marshrut;
using marshrut::testing::in_each_route_world;
using marshrut::testing::Reply;
using marshrut::testing::RouteWorld;
using marshrut::testing::World;

namespace {

std::string shown(const std::string& body, const std::string& path) { return RouteWorld::at(body, path); }

std::string with_reason(std::string body, const std::string& reason = "Обстоятельства изменились") {
  return body.insert(1, R"("reason":")" + reason + "\",");
}

Reply correct(RouteWorld& w, const std::string& route, const std::string& body) {
  return w.teacher.post("/api/routes/" + route + "/correction", with_reason(body));
}

std::string replaced(std::string text, const std::string& part, const std::string& other) {
  auto at = text.find(part);
  REQUIRE_MESSAGE(at != text.npos, text);
  return text.replace(at, part.size(), other);
}

void move_on(RouteWorld& w, const std::string& instant) {
  w.world.move_to(Instant::parse(instant).value());
  for (const char* who : {"teacher@S11", "head@S11", "centre@43", "regional_methodist@43"})
    REQUIRE(w.world.as(who).sign_in(who, World::password));
}

bool says(const std::string& text, const std::string& words) { return text.find(words) != text.npos; }

}  // namespace

TEST_CASE("what a waiting correction added cannot be proven nor finished until it is agreed") {
  in_each_route_world([](RouteWorld& w) {
    auto& methodist = w.world.as("regional_methodist@43");
    auto route = w.agreed();
    move_on(w, "2027-01-21T09:00:00.000Z");
    auto corrected = correct(w, route, w.draft(route, {"S-A1", "S-A2", "S-A3", "S-A4b"}));
    REQUIRE_MESSAGE(shown(corrected.body, "route.state") == "submitted", corrected.body);
    auto support = [&] { return w.teacher.get("/api/routes/" + route + "/accompaniment").body; };
    int added = 0;
    while (shown(support(), "items." + std::to_string(added) + ".title") != "Оценивание: практикум") REQUIRE(++added < 4);
    auto place = "items." + std::to_string(added);
    auto item = shown(support(), place + ".item");
    CHECK(shown(support(), place + ".may_send") == "false");
    CHECK(shown(support(), place + ".bar") == "unapproved");
    CHECK(shown(support(), "items.0.may_send") == "true");
    auto address = "/api/routes/" + route + "/items/";
    auto refused = w.teacher.post(address + item + "/evidence", R"({"kind":"text","text":"Сделано"})");
    CHECK(refused.status == 409);
    CHECK(says(refused.body, "route.item_unapproved"));
    auto finished = access::transact(w.world.house->services(), access::Actor::of_house("43"), access::Right{"evidence.review"},
                                     [&](access::Work& work) -> Result<access::Nothing> {
                                       TRY(route::finish_item(work, {route}, {item}));
                                       return access::Nothing{};
                                     });
    CHECK(!finished);

    auto kept = w.teacher.post(address + shown(support(), "items.0.item") + "/evidence", R"({"kind":"text","text":"Сделано"})");
    REQUIRE_MESSAGE(kept.status == 200, kept.body);
    REQUIRE(shown(w.decide(w.head, route, "returned", "Слишком много часов").body, "outcomes.0.decided") == "true");
    CHECK(says(w.teacher.post(address + item + "/evidence", R"({"kind":"text","text":"Сделано"})").body, "route.item_unapproved"));
    CHECK(methodist.post("/api/evidence/" + shown(kept.body, "evidence") + "/review", R"({"revision":0,"decision":"accepted"})").status == 200);
    CHECK(w.teacher.put("/api/routes/" + route, w.draft(route, {"S-A1", "S-A2", "S-A3"})).status == 200);
  });
}

TEST_CASE("the card shows what was agreed, and says what was not") {
  in_each_route_world([](RouteWorld& w) {
    auto started = w.start();
    auto card = [&](const std::string& route) { return marshrut::testing::paper_text(w.head.get("/api/routes/" + route + "/card").body); };
    CHECK(says(card(started), "Черновик, не согласован"));
    auto saved = w.teacher.put("/api/routes/" + started, w.draft(started, {"S-A1", "S-A2", "S-A3"}));
    REQUIRE(w.teacher.post("/api/routes/" + started + "/submission", R"({"revision":)" + w.revision(started) + "}").status == 200);
    CHECK(says(card(started), "Версия 1, не согласована"));
    REQUIRE(shown(w.decide(w.head, started, "agreed").body, "outcomes.0.decided") == "true");
    REQUIRE(shown(correct(w, started, w.draft(started, {"S-A1", "S-A2", "S-A3"}, "2027-05-25")).body, "route.state") == "realising");
    CHECK(says(card(started), "Версия 2"));
    CHECK(says(card(started), "Изменены только сроки"));

    move_on(w, "2026-10-10T09:00:00.000Z");
    auto content = correct(w, started, w.draft(started, {"S-A1", "S-A3", "S-A4"}));
    REQUIRE_MESSAGE(shown(content.body, "route.state") == "submitted", content.body);
    auto waiting = card(started);
    CHECK(says(waiting, "Версия 2"));
    CHECK(says(waiting, "25.05.2027"));
    CHECK(says(waiting, "Открытый урок"));
    CHECK_FALSE(says(waiting, "практикум"));
    CHECK(says(waiting, "01.09.2026"));
    CHECK_FALSE(says(waiting, "10.10.2026"));
    CHECK_FALSE(says(waiting, "Версия 3"));
    REQUIRE(shown(w.decide(w.head, started, "agreed").body, "outcomes.0.decided") == "true");
    auto agreed = card(started);
    CHECK(says(agreed, "Версия 3"));
    CHECK(says(agreed, "практикум"));
    CHECK(says(agreed, "10.10.2026"));
    CHECK_FALSE(says(agreed, "не вошла"));
  });
}

TEST_CASE("a route that lost its ground while it waited is not agreed, and the head is told why") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.submitted();
    w.world.house->database().write([&](db::Session& rows) {
      rows.run(db::Query{"test.reject", "UPDATE finding SET state = 'rejected' WHERE region = $1"}, "43");
    });
    auto refused = w.decide(w.head, route, "agreed");
    CHECK(shown(refused.body, "outcomes.0.decided") == "false");
    CHECK(shown(refused.body, "outcomes.0.code") == "route.basis_missing");
    CHECK(shown(w.page(route, w.teacher), "route.state") == "submitted");
    CHECK(shown(w.decide(w.head, route, "returned", "Основания больше нет").body, "outcomes.0.decided") == "true");
  });
}

TEST_CASE("another agreement does not change what was counted for a day before it") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.agreed();
    move_on(w, "2026-10-10T09:00:00.000Z");
    REQUIRE(shown(correct(w, route, w.draft(route, {"S-A1", "S-A3"})).body, "route.state") == "submitted");
    REQUIRE(shown(w.decide(w.head, route, "agreed").body, "outcomes.0.decided") == "true");
    CHECK(shown(w.page(route, w.teacher), "route.agreed_on") == "2026-09-01");
    CHECK(shown(w.page(route, w.teacher), "revisions.1.decided_ms").starts_with("2026-10-10"));
  });
}

TEST_CASE("a correction of dates carries nothing else past the head") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.agreed();
    auto later = w.draft(route, {"S-A1", "S-A2", "S-A3"}, "2027-06-24");
    auto reason = correct(w, route, replaced(later, "Две четверти на курс и перенос", "Совсем другие соображения"));
    REQUIRE_MESSAGE(reason.status == 200, reason.body);
    CHECK(shown(reason.body, "route.state") == "submitted");
    CHECK(shown(w.head.get("/api/approvals").body, "routes.0.difference.term_changed") == "true");
    REQUIRE(shown(w.decide(w.head, route, "agreed").body, "outcomes.0.decided") == "true");

    auto page = w.page(route, w.teacher);
    REQUIRE(shown(page, "items.0.goal") == shown(page, "goals.0.id"));
    auto other = replaced(w.draft(route, {"S-A1", "S-A2", "S-A3"}, "2027-06-23"), R"("session":")" + w.session_id("S-A1") + '"',
                          R"("session":")" + w.session_id("S-A1") + R"(","goal":")" + shown(page, "goals.1.id") + '"');
    auto goal = correct(w, route, replaced(other, "Две четверти на курс и перенос", "Совсем другие соображения"));
    REQUIRE_MESSAGE(goal.status == 200, goal.body);
    CHECK(shown(goal.body, "route.state") == "submitted");
    CHECK(shown(w.head.get("/api/approvals").body, "routes.0.difference.goals_changed") == "true");
  });
}

TEST_CASE("what was sent to an activity that a correction takes out stays to be read") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.agreed();
    move_on(w, "2027-01-21T09:00:00.000Z");
    auto support = [&](auto& reader) { return reader.get("/api/routes/" + route + "/accompaniment").body; };
    CHECK(shown(support(w.teacher), "former") == "[]");
    auto item = shown(support(w.teacher), "items.0.item"), title = shown(support(w.teacher), "items.0.title");
    auto sent = w.teacher.post("/api/routes/" + route + "/items/" + item + "/evidence", R"({"kind":"text","text":"Прошла половину курса"})");
    REQUIRE_MESSAGE(sent.status == 200, sent.body);
    auto corrected = correct(w, route, w.draft(route, {"S-A2", "S-A3"}));
    REQUIRE_MESSAGE(corrected.status == 200, corrected.body);
    CHECK(shown(support(w.teacher), "former.0.title") == title);
    CHECK(shown(support(w.teacher), "former.0.evidence.0.text") == "Прошла половину курса");
    CHECK(shown(support(w.world.as("regional_methodist@43")), "former.0.evidence.0.state") == "on_review");
    CHECK(shown(support(w.world.as("mentor@S11")), "former") == "[]");
  });
}
