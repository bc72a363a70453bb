#include <doctest/doctest.h>

#include "catalogue/errors.h"
#include "catalogue/seats/acts_seats.h"
#include "catalogue/store.h"
#include "route_world.h"

using namespace marshrut;
using marshrut::testing::in_each_route_world;
using marshrut::testing::RouteWorld;

namespace {

std::string member(const std::string& body, const std::string& path) { return RouteWorld::at(body, path); }

}  // namespace

TEST_CASE("a search finds by any word in any case, filters narrow it, and pages follow each other") {
  in_each_route_world([](RouteWorld& w) {
    auto found = w.teacher.get("/api/catalogue?search=УРОК%20проект");
    REQUIRE_MESSAGE(found.status == 200, found.body);
    CHECK(member(found.body, "activities.0.code") == "A1");
    CHECK(member(found.body, "activities.1") == "");
    CHECK(member(w.teacher.get("/api/catalogue?kind=reflection").body, "activities.0.code") == "A3");
    CHECK(member(w.teacher.get("/api/catalogue?competency=METH-2&form=in_person").body, "activities.1.code") == "A4");
    CHECK(member(w.teacher.get("/api/catalogue?subject=MATH&from=2026-12-01&until=2026-12-31").body, "activities.0.code") == "A4");
    CHECK(w.teacher.get("/api/catalogue?search=100%25").body == R"({"activities":[]})");
  });
}

TEST_CASE("an import tells every wrong row by row and column and a second one makes no doubles") {
  in_each_route_world([](RouteWorld& w) {
    const std::string file =
        "Код;Название;Вид;Образование;Этап;Уровень;Организатор;Компетенции;Форма;Часов;Место\n"
        "B1;Новое;Другое;формальное;обучение;региональный;ИРО;METH-1;очная;8;центр\n"
        "B2;Странное;Другое;особое;обучение;региональный;ИРО;METH-9;очная;много;центр\n";
    auto preview = w.centre.upload("/api/catalogue-imports/activities", file);
    REQUIRE_MESSAGE(preview.status == 200, preview.body);
    CHECK(member(preview.body, "good") == "1");
    CHECK(member(preview.body, "problems.0.row") == "3");
    CHECK(member(preview.body, "found.delimiter") == ";");
    CHECK(preview.body.find("catalogue.competency_unknown") != std::string::npos);
    CHECK(preview.body.find("\"perhaps\":") != std::string::npos);
    CHECK(w.centre.upload("/api/catalogue-imports/activities?apply=true", file).status == 400);
    CHECK(member(w.centre.upload("/api/catalogue-imports/activities?apply=true&only_good=true", file).body, "created") == "1");
    CHECK(member(w.centre.upload("/api/catalogue-imports/activities?apply=true&only_good=true", file).body, "updated") == "1");
    CHECK(w.teacher.upload("/api/catalogue-imports/activities", file).status == 403);
  });
}

TEST_CASE("the list leaves as a workbook for the centre alone and comes back as it was") {
  in_each_route_world([](RouteWorld& w) {
    CHECK(member(w.teacher.get("/api/catalogue?most_hours=4&competency=METH-2").body, "activities.1.code") == "A3");
    CHECK(w.teacher.get("/api/catalogue/export").status == 403);
    auto file = w.centre.get("/api/catalogue/export?competency=METH-1");
    REQUIRE(file.status == 200);
    CHECK(file.body.starts_with("PK"));
    auto again = w.centre.upload("/api/catalogue-imports/activities?apply=true", file.body);
    REQUIRE_MESSAGE(again.status == 200, again.body);
    CHECK(member(again.body, "updated") == "3");
    CHECK(member(again.body, "created") == "0");
    auto shown = w.teacher.get("/api/catalogue?search=проектирование");
    auto card = w.teacher.get("/api/catalogue/" + member(shown.body, "activities.0.id"));
    CHECK(member(card.body, "gains.0.gain") == "0.09");
    CHECK(member(card.body, "activity.kind") == "learning");
  });
}

TEST_CASE("an offered activity is seen by its author and the centre until it is published") {
  in_each_route_world([](RouteWorld& w) {
    auto& author = w.world.as("regional_methodist@43");
    const std::string offer =
        R"({"code":"N1","title":"Мастерская вопросов","type":"OTHER","kind":"learning","education_type":"informal",)"
        R"("form":"in_person","level":"regional","venue":"centre","provider":"Актив","subject":"","audience":"","hours":3,)"
        R"("cost":0,"url":"","document":"","register_no":"","equivalence":"","competencies":"METH-1=0.02"})";
    auto offered = author.post("/api/catalogue", offer);
    REQUIRE_MESSAGE(offered.status == 200, offered.body);
    auto id = member(offered.body, "activity.id");
    CHECK(member(offered.body, "activity.state") == "moderation");
    CHECK(w.teacher.get("/api/catalogue/" + id).status == 404);
    auto rejected = w.centre.post("/api/catalogue/" + id + "/moderation", R"({"command":"reject","reason":"","revision":0})");
    CHECK(rejected.status == 400);
    auto published = w.centre.post("/api/catalogue/" + id + "/moderation", R"({"command":"publish","reason":"","revision":0})");
    CHECK(member(published.body, "activity.state") == "published");
    CHECK(w.teacher.get("/api/catalogue/" + id).status == 200);
    CHECK(author.post("/api/catalogue/" + id + "/moderation", R"({"command":"withdraw","reason":"","revision":1})").status == 403);
  });
}

TEST_CASE("competencies with too few activities are told to the centre") {
  in_each_route_world([](RouteWorld& w) {
    auto scarce = w.centre.get("/api/catalogue/scarcity");
    REQUIRE_MESSAGE(scarce.status == 200, scarce.body);
    CHECK(member(scarce.body, "choices_min") == "3");
    CHECK(member(scarce.body, "scarce") == "[]");
    w.world.house->database().write([&](db::Session& rows) {
      rows.run(db::Query{"test.withdraw", "UPDATE activity SET state = 'withdrawn' WHERE region = $1 AND code = 'A3'"}, "43");
    });
    CHECK(member(w.centre.get("/api/catalogue/scarcity").body, "scarce.0.competency") == "METH-2");
  });
}

TEST_CASE("seats cannot be fewer than are taken") {
  in_each_route_world([](RouteWorld& w) {
    w.submitted();
    auto session = w.session_id("S-A1");
    auto refused = w.centre.put("/api/catalogue-sessions/" + session, R"({"seats":0,"state":"open","revision":0})");
    CHECK(refused.status == 409);
    auto fewer = w.centre.put("/api/catalogue-sessions/" + session, R"({"seats":1,"state":"open","revision":0})");
    CHECK(fewer.status == 200);
  });
}

TEST_CASE("a session that is over gives no seat, and takes none from who has one") {
  in_each_route_world([](RouteWorld& w) {
    const Id<catalogue::ActivitySession> session{w.session_id("S-A4b")};
    auto hold = [&](const std::string& route) {
      return access::transact(w.world.house->services(), access::Actor::of_house("43"), access::Right{"route.build"},
                              [&](access::Work& work) -> Result<access::Nothing> {
                                TRY(catalogue::hold_seat(work, session, {route, "somebody"}, "/items/0"));
                                return access::Nothing{};
                              });
    };
    w.world.move_to(Instant::parse("2027-01-21T20:00:00.000Z").value());
    CHECK(hold("early"));
    w.world.move_to(Instant::parse("2027-01-22T09:00:00.000Z").value());
    auto refused = hold("late");
    REQUIRE(!refused);
    CHECK(refused.error().code == &catalogue::errors::session_over);
    CHECK(hold("early"));
    CHECK(w.taken("S-A4b") == 1);
  });
}

TEST_CASE("a session is opened only with days, numbers and slots that can be") {
  in_each_route_world([](RouteWorld& w) {
    auto id = member(w.centre.get("/api/catalogue?search=практикум").body, "activities.0.id");
    auto opened = [&](const std::string& name, const std::string& value) {
      std::string body = R"({"code":"N-1","starts":"2027-03-01","ends":"2027-03-02","slots":"2027-03-01d","seats":10,)"
                         R"("least_group":0,"place":"","municipality":"M1","release_days":1})";
      auto at = body.find("\"" + name + "\":") + name.size() + 3;
      return w.centre.post("/api/catalogue/" + id + "/sessions", body.replace(at, body.find_first_of(",}", at) - at, value));
    };
    auto refuses = [&](const std::string& name, const std::string& value, const std::string& code) {
      CAPTURE(name);
      auto reply = opened(name, value);
      CHECK_MESSAGE(reply.status == 400, reply.body);
      CHECK_MESSAGE(reply.body.find("catalogue." + code) != std::string::npos, reply.body);
      CHECK_MESSAGE(reply.body.find("\"/" + name + "\"") != std::string::npos, reply.body);
    };
    refuses("seats", "-5", "number_wrong");
    refuses("seats", "9223372036854775807", "number_wrong");
    refuses("least_group", "-1", "number_wrong");
    refuses("release_days", "9223372036854775807", "number_wrong");
    refuses("code", "\"  \"", "session_code_missing");
    refuses("code", "\"" + std::string(101, 'x') + "\"", "text_long");
    refuses("starts", "\"0001-01-01\"", "day_unlikely");
    refuses("ends", "\"9999-12-31\"", "day_unlikely");
    refuses("ends", "\"2027-02-01\"", "ends_before_start");
    w.world.move_to(Instant::parse("2027-03-03T09:00:00.000Z").value());
    REQUIRE(w.centre.sign_in("centre@43", marshrut::testing::World::password));
    refuses("ends", "\"2027-03-02\"", "session_past");
    w.world.move_to(Instant::parse("2027-03-02T09:00:00.000Z").value());
    REQUIRE(w.centre.sign_in("centre@43", marshrut::testing::World::password));
    refuses("slots", "\"2027-03-01\"", "slot_wrong");
    refuses("slots", "\"2027-04-01d\"", "slot_outside");
    refuses("municipality", "\"M9\"", "municipality_unknown");
    auto good = opened("code", "\"N-1\"");
    CHECK_MESSAGE(good.status == 200, good.body);
    CHECK(opened("code", "\"N-1\"").status == 409);
  });
}

TEST_CASE("a change that names no seats leaves them as they are") {
  in_each_route_world([](RouteWorld& w) {
    auto session = w.session_id("S-A1");
    auto seats = [&] {
      return w.world.house->database().read(
          [&](db::Session& rows) { return catalogue::store::find_session(rows, "43", {session})->seats; });
    };
    auto address = "/api/catalogue-sessions/" + session;
    CHECK(w.centre.put(address, R"({"state":"open","revision":0})").status == 200);
    CHECK(seats() == 30);
    auto refused = w.centre.put(address, R"({"seats":-1,"state":"open","revision":1})");
    CHECK(refused.status == 400);
    CHECK(refused.body.find("catalogue.number_wrong") != std::string::npos);
    CHECK(w.centre.put(address, R"({"seats":12,"state":"open","revision":1})").status == 200);
    CHECK(seats() == 12);
  });
}
