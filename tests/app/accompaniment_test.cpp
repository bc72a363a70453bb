#include <doctest/doctest.h>

#include "accompaniment/store.h"
#include "route_world.h"

using namespace marshrut;
using marshrut::testing::Browser;
using marshrut::testing::in_each_route_world;
using marshrut::testing::RouteWorld;
using marshrut::testing::World;

namespace {

std::string of(const std::string& body, const std::string& path) { return RouteWorld::at(body, path); }

/// The teacher's agreed route with a methodist who looks after the region.
struct Lived {
  explicit Lived(RouteWorld& w) : w(w), methodist(w.world.as("regional_methodist@43")), route(w.agreed()) {}
  RouteWorld& w;
  Browser& methodist;
  std::string route;

  /// The day of the last activity; sessions do not last so long.
  void begin() {
    auto day = Instant::parse("2027-02-10T09:00:00.000Z").value();
    if (w.world.clock->now() >= day) return;
    w.world.move_to(day);
    for (const char* who : {"regional_methodist@43", "teacher@S11", "head@S11", "centre@43"})
      REQUIRE(w.world.as(who).sign_in(who, World::password));
  }
  std::string page(Browser& reader) { return reader.get("/api/routes/" + route + "/accompaniment").body; }
  std::string item(int place) { return of(page(w.teacher), "items." + std::to_string(place) + ".item"); }
  testing::Reply send(int place, const std::string& body) {
    begin();
    return w.teacher.post("/api/routes/" + route + "/items/" + item(place) + "/evidence", body);
  }
  std::string sent(int place) {
    return of(send(place, R"({"kind":"link","text":"https://example.org/lesson"})").body, "evidence");
  }
  testing::Reply review(Browser& by, const std::string& evidence, const std::string& more) {
    return by.post("/api/evidence/" + evidence + "/review", R"({"revision":0,)" + more + "}");
  }
};

constexpr const char* accepted = R"("decision":"accepted")";

std::string pdf() { return "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"; }

}  // namespace

TEST_CASE("an agreed route has a team by the regulation and checkpoints in its term") {
  in_each_route_world([](RouteWorld& w) {
    Lived lived(w);
    auto page = lived.page(w.teacher);
    CHECK(of(page, "checkpoints.2.number") == "3");
    CHECK(of(page, "checkpoints.2.due") == "2027-06-25");
    CHECK(of(page, "checkpoints.0.standing") == "ahead");
    CHECK(of(page, "members.0.duty") == "centre");
    CHECK(of(page, "members.1.duty") == "regional_methodist");
    CHECK(of(page, "may.send") == "true");
    CHECK(of(page, "may.review") == "false");
    CHECK(of(lived.page(lived.methodist), "may.review") == "true");
    CHECK(w.world.as("teacher2@S11").get("/api/routes/" + lived.route + "/accompaniment").status == 404);
    CHECK(w.world.as("regional_methodist@M2").get("/api/routes/" + lived.route + "/accompaniment").status == 404);
  });
}

TEST_CASE("accepted evidence finishes its activity, and the last one makes the route ready") {
  in_each_route_world([](RouteWorld& w) {
    Lived lived(w);
    for (int place = 0; place < 3; ++place) {
      auto reply = lived.review(lived.methodist, lived.sent(place), accepted);
      REQUIRE_MESSAGE(reply.status == 200, reply.body);
    }
    auto page = lived.page(w.teacher);
    for (int place = 0; place < 3; ++place) CHECK(of(page, "items." + std::to_string(place) + ".state") == "done");
    CHECK(of(page, "state") == "reflecting");
    CHECK(lived.send(0, R"({"kind":"text","text":"ещё"})").body.find("accompaniment.route_not_in_force") != std::string::npos);
  });
}

TEST_CASE("nothing is proven before it begins, nor accepted when it was put off since") {
  in_each_route_world([](RouteWorld& w) {
    Lived lived(w);
    CHECK(of(lived.page(w.teacher), "items.0.may_send") == "false");
    CHECK(of(lived.page(w.teacher), "items.0.bar") == "ahead");
    auto address = "/api/routes/" + lived.route + "/items/";
    auto early = w.teacher.post(address + lived.item(0) + "/evidence", R"({"kind":"text","text":"Сделано"})");
    CHECK(early.status == 409);
    CHECK(early.body.find("accompaniment.activity_ahead") != std::string::npos);
    CHECK(early.body.find("2026-10-05") != std::string::npos);
    auto uploaded = w.teacher.upload(address + lived.item(0) + "/files?name=a.pdf", pdf());
    CHECK(uploaded.body.find("accompaniment.activity_ahead") != std::string::npos);

    w.world.move_to(Instant::parse("2026-10-05T09:00:00.000Z").value());
    for (const char* who : {"regional_methodist@43", "teacher@S11"}) REQUIRE(w.world.as(who).sign_in(who, World::password));
    CHECK(of(lived.page(w.teacher), "items.0.may_send") == "true");
    auto sent = w.teacher.post(address + lived.item(0) + "/evidence", R"({"kind":"text","text":"Сделано"})");
    REQUIRE_MESSAGE(sent.status == 200, sent.body);
    w.world.house->database().write([&](db::Session& rows) {
      rows.run(db::Query{"test.put_off", "UPDATE route_item SET starts = '2026-11-01' WHERE region = $1 AND route = $2 AND id = $3"},
               "43", lived.route, lived.item(0));
    });
    auto refused = lived.review(lived.methodist, of(sent.body, "evidence"), accepted);
    CHECK(refused.body.find("accompaniment.activity_ahead") != std::string::npos);
    auto many = lived.methodist.post("/api/reviews", R"({"decisions":[{"evidence":")" + of(sent.body, "evidence") +
                                                         R"(","revision":0,"decision":"accepted"}]})");
    CHECK(of(many.body, "outcomes.0.code") == "accompaniment.activity_ahead");
    CHECK(of(lived.page(w.teacher), "items.0.evidence.0.state") == "on_review");
  });
}

TEST_CASE("a percent sign or an underscore in a search is looked for as it stands") {
  in_each_route_world([](RouteWorld& w) {
    Lived lived(w);
    lived.sent(0);
    for (const char* sign : {"%25", "_", "!"}) {
      CAPTURE(sign);
      CHECK(of(lived.methodist.get("/api/reviews?search=" + std::string(sign)).body, "reviews") == "[]");
      CHECK(of(lived.methodist.get("/api/accompanied?search=" + std::string(sign)).body, "routes") == "[]");
      if (*sign != '_') CHECK(of(w.centre.get("/api/people?search=" + std::string(sign)).body, "people") == "[]");
      CHECK(of(w.centre.get("/api/papers?number=" + std::string(sign)).body, "papers") == "[]");
    }
    CHECK(of(lived.methodist.get("/api/reviews?search=открытый").body, "reviews") == "[]");
    CHECK(of(lived.methodist.get("/api/accompanied?search=teacher").body, "routes.0.route") == lived.route);
    CHECK(of(w.centre.get("/api/people?search=teacher").body, "people") == "...");
    CHECK(of(w.centre.get("/api/people?search=regional_").body, "people.1").empty());
  });
}

TEST_CASE("evidence is a link of the web or a text, and a correction says what to correct") {
  in_each_route_world([](RouteWorld& w) {
    Lived lived(w);
    CHECK(lived.send(0, R"({"kind":"link","text":"javascript:1"})").body.find("accompaniment.link_wrong") != std::string::npos);
    CHECK(lived.send(0, R"({"kind":"text","text":"  "})").body.find("accompaniment.text_missing") != std::string::npos);
    CHECK(lived.send(0, R"({"kind":"file","text":""})").body.find("accompaniment.kind_wrong") != std::string::npos);
    auto evidence = lived.sent(0);
    auto bare = lived.review(lived.methodist, evidence, R"("decision":"correction")");
    CHECK(bare.status == 400);
    CHECK(bare.body.find("\"/comment\"") != std::string::npos);
    auto returned = lived.review(lived.methodist, evidence, R"("decision":"correction","comment":"Приложите отзыв коллеги")");
    CHECK(of(returned.body, "state") == "correction");
    CHECK(lived.review(lived.methodist, evidence, accepted).status == 409);
    CHECK(of(lived.page(w.teacher), "items.0.evidence.0.comment") == "Приложите отзыв коллеги");
    CHECK(of(lived.page(w.teacher), "items.0.state") != "done");
    lived.sent(0);  // another may follow
    CHECK(of(lived.page(w.teacher), "items.0.evidence.1.state") == "on_review");
  });
}

TEST_CASE("evidence is taken back by its sender before a decision, stays readable and may be sent again") {
  in_each_route_world([](RouteWorld& w) {
    Lived lived(w);
    auto evidence = lived.sent(0);
    auto place = "/api/evidence/" + evidence;
    CHECK(w.world.as("teacher2@S11").post(place + "/withdrawal", R"({"revision":0})").status == 404);
    CHECK(lived.methodist.post(place + "/withdrawal", R"({"revision":0})").status == 403);
    auto back = w.teacher.post(place + "/withdrawal", R"({"revision":0})");
    REQUIRE_MESSAGE(back.status == 200, back.body);
    CHECK(of(back.body, "state") == "withdrawn");
    CHECK(of(lived.methodist.get("/api/reviews").body, "waiting") == "0");
    CHECK(of(lived.page(lived.methodist), "items.0.evidence.0.text") == "https://example.org/lesson");
    auto late = lived.methodist.post(place + "/review", R"({"revision":1,"decision":"accepted"})");
    CHECK(late.status == 409);
    CHECK(late.body.find("accompaniment.taken_back") != std::string::npos);
    CHECK(w.teacher.post(place + "/restoration", R"({"revision":0})").status == 412);
    auto again = w.teacher.post(place + "/restoration", R"({"revision":1})");
    CHECK(of(again.body, "state") == "on_review");
    CHECK(lived.methodist.post(place + "/review", R"({"revision":2,"decision":"accepted"})").status == 200);
    auto decided = w.teacher.post(place + "/withdrawal", R"({"revision":3})");
    CHECK(decided.body.find("accompaniment.reviewed_already") != std::string::npos);
    auto spare = lived.sent(1);
    REQUIRE(w.teacher.post("/api/evidence/" + spare + "/withdrawal", R"({"revision":0})").status == 200);
    REQUIRE(lived.review(lived.methodist, lived.sent(1), accepted).status == 200);
    CHECK(w.teacher.post("/api/evidence/" + spare + "/restoration", R"({"revision":1})").body.find("accompaniment.activity_over") != std::string::npos);
  });
}

TEST_CASE("evidence that was taken back leaves its place to another, up to a bound") {
  in_each_route_world([](RouteWorld& w) {
    Lived lived(w);
    auto first = lived.sent(0);
    std::string last = first;
    auto take_back = [&](const std::string& evidence) {
      return w.teacher.post("/api/evidence/" + evidence + "/withdrawal", R"({"revision":0})").status;
    };
    for (int sent = 1; sent < 20; ++sent) last = lived.sent(0);
    CHECK(lived.send(0, R"({"kind":"text","text":"Сделано"})").body.find("accompaniment.too_many\"") != std::string::npos);
    CHECK(of(lived.page(w.teacher), "items.0.may_send") == "false");
    REQUIRE(take_back(first) == 200);
    CHECK(of(lived.page(w.teacher), "items.0.may_send") == "true");
    REQUIRE(!lived.sent(0).empty());
    auto again = w.teacher.post("/api/evidence/" + first + "/restoration", R"({"revision":1})");
    CHECK(again.body.find("accompaniment.too_many\"") != std::string::npos);
    for (int sent = 21; sent < 60; ++sent) {
      REQUIRE(take_back(last) == 200);
      last = lived.sent(0);
    }
    REQUIRE(take_back(last) == 200);
    CHECK(lived.send(0, R"({"kind":"text","text":"Сделано"})").body.find("accompaniment.too_many_ever") != std::string::npos);
    CHECK(w.teacher.post("/api/evidence/" + last + "/restoration", R"({"revision":1})").status == 200);
  });
}

TEST_CASE("a file is kept, opened by its owner and reviewers alone, and never run by the browser") {
  in_each_route_world([](RouteWorld& w) {
    Lived lived(w);
    lived.begin();
    auto address = "/api/routes/" + lived.route + "/items/" + lived.item(0) + "/files?name=";
    CHECK(w.teacher.upload(address + "virus.exe", "MZ").body.find("files.kind_not_allowed") != std::string::npos);
    CHECK(w.teacher.upload(address + "photo.png", pdf()).body.find("files.not_what_it_says") != std::string::npos);
    CHECK(w.world.as("teacher2@S11").upload(address + "a.pdf", pdf()).status == 404);
    auto sent = w.teacher.upload(address + "report.pdf", pdf());
    REQUIRE_MESSAGE(sent.status == 200, sent.body);
    CHECK(of(sent.body, "media_type") == "application/pdf");
    CHECK(sent.body.find("sha256") == std::string::npos);
    auto file = "/api/evidence/" + of(sent.body, "evidence") + "/file";
    auto opened = w.teacher.get(file);
    CHECK(opened.body == pdf());
    CHECK(opened.header("Content-Disposition").starts_with("attachment"));
    CHECK(opened.header("X-Content-Type-Options") == "nosniff");
    CHECK(opened.header("Content-Security-Policy").find("sandbox") != std::string::npos);
    CHECK(lived.methodist.get(file).body == pdf());
    CHECK(w.head.get(file).status == 404);
    CHECK(w.world.as("teacher2@S11").get(file).status == 404);
    CHECK(w.world.as("regional_methodist@M2").get(file).status == 404);
  });
}

TEST_CASE("the queue holds what waits, the longest first, and decides many with each told its outcome") {
  in_each_route_world([](RouteWorld& w) {
    Lived lived(w);
    auto first = lived.sent(1);
    w.world.move_to(w.world.clock->now().plus_minutes(5));
    auto second = lived.sent(0);
    auto queue = lived.methodist.get("/api/reviews").body;
    CHECK(of(queue, "waiting") == "2");
    CHECK(of(queue, "reviews.0.evidence.evidence") == first);
    CHECK(of(queue, "reviews.1.title") == "Проектирование урока");
    CHECK(of(lived.methodist.get("/api/reviews?search=открытый").body, "reviews.1.title").empty());
    CHECK(of(w.world.as("regional_methodist@M2").get("/api/reviews").body, "reviews") == "[]");
    CHECK(w.teacher.get("/api/reviews").status == 403);
    lived.review(lived.methodist, first, accepted);
    auto many = lived.methodist.post("/api/reviews", R"({"decisions":[{"evidence":")" + first +
        R"(","revision":0,"decision":"accepted"},{"evidence":")" + second + R"(","revision":0,"decision":"accepted"}]})");
    REQUIRE_MESSAGE(many.status == 200, many.body);
    CHECK(of(many.body, "outcomes.0.code") == "accompaniment.reviewed_already");
    CHECK(of(many.body, "outcomes.1.decided") == "true");
    CHECK(of(lived.methodist.get("/api/reviews").body, "waiting") == "0");
  });
}

TEST_CASE("a talk marks what each has not read, and its reader alone marks it read") {
  in_each_route_world([](RouteWorld& w) {
    Lived lived(w);
    auto talk = "/api/routes/" + lived.route + "/questions";
    auto asked = w.teacher.post(talk, R"({"text":"Можно ли заменить семинар?"})");
    REQUIRE_MESSAGE(asked.status == 200, asked.body);
    CHECK(of(asked.body, "unread") == "0");
    auto seen = lived.methodist.get(talk).body;
    CHECK(of(seen, "unread") == "1");
    CHECK(of(seen, "questions.0.side") == "teacher");
    CHECK(of(lived.methodist.get("/api/accompanied").body, "routes.0.unread") == "1");
    w.world.move_to(w.world.clock->now().plus_minutes(1));
    CHECK(of(lived.methodist.post(talk + "/seen", "{}").body, "unread") == "0");
    CHECK(of(w.centre.get(talk).body, "unread") == "1");
    w.world.move_to(w.world.clock->now().plus_minutes(1));
    lived.methodist.post(talk, R"({"text":"Можно, корректировкой."})");
    CHECK(of(w.teacher.get(talk).body, "unread") == "1");
    CHECK(of(w.teacher.get(talk).body, "questions.1.side") == "support");
    CHECK(w.world.as("teacher2@S11").get(talk).status == 404);
    CHECK(w.head.get(talk).status == 404);
  });
}

TEST_CASE("a companion sees what is overdue first, and a held checkpoint is no longer due") {
  in_each_route_world([](RouteWorld& w) {
    Lived lived(w);
    auto list = lived.methodist.get("/api/accompanied").body;
    CHECK(of(list, "overdue") == "0");
    CHECK(of(list, "routes.0.due") == "2026-11-27");
    w.world.move_to(Instant::parse("2026-12-01T09:00:00.000Z").value());
    for (const char* who : {"regional_methodist@43", "teacher@S11"}) REQUIRE(w.world.as(who).sign_in(who, World::password));
    list = lived.methodist.get("/api/accompanied").body;
    CHECK(of(list, "overdue") == "1");
    CHECK(of(list, "routes.0.overdue_days") == "4");
    CHECK(of(lived.methodist.get("/api/accompanied?search=никого").body, "routes") == "[]");

    auto added = lived.methodist.post("/api/routes/" + lived.route + "/checkpoints", R"({"due":"2026-11-01","title":"Первый урок"})");
    REQUIRE_MESSAGE(added.status == 200, added.body);
    CHECK(of(added.body, "standing") == "overdue");
    auto point = "/api/checkpoints/" + of(added.body, "checkpoint");
    CHECK(of(lived.methodist.get("/api/accompanied").body, "routes.0.due") == "2026-11-01");
    auto held = lived.methodist.put(point, R"({"revision":0,"due":"2026-11-01","done":true,"note":"Урок посещён"})");
    CHECK(of(held.body, "done_on") == "2026-12-01");
    CHECK(of(lived.methodist.get("/api/accompanied").body, "routes.0.due") == "2026-11-27");
    CHECK(lived.methodist.put(point, R"({"revision":0,"due":"2026-11-01","done":false,"note":""})").status == 412);
    CHECK(lived.methodist.post("/api/routes/" + lived.route + "/checkpoints", R"({"due":"2028-01-01","title":"Позже"})").status == 400);
    CHECK(w.teacher.put(point, R"({"revision":1,"due":"2026-11-01","done":false,"note":""})").status == 403);
  });
}

TEST_CASE("a team is chosen of those whose duty reaches the teacher, and mine are those I accompany") {
  in_each_route_world([](RouteWorld& w) {
    Lived lived(w);
    w.world.person("mentor@S11");
    w.world.person("mentor@S21");
    auto companions = lived.methodist.get("/api/routes/" + lived.route + "/companions").body;
    CHECK(companions.find(w.world.person("mentor@S11").value) != std::string::npos);
    CHECK(companions.find(w.world.person("mentor@S21").value) == std::string::npos);
    auto team = [&](const std::string& who) {
      return w.centre.put("/api/routes/" + lived.route + "/team",
                          R"({"members":[{"person":")" + w.world.person(who).value + R"(","duty":"mentor"}]})");
    };
    CHECK(team("mentor@S21").body.find("accompaniment.not_companion") != std::string::npos);
    REQUIRE(team("mentor@S11").status == 200);
    CHECK(of(w.world.as("mentor@S11").get("/api/accompanied?mine=true").body, "routes.0.route") == lived.route);
    CHECK(of(lived.methodist.get("/api/accompanied?mine=true").body, "routes") == "[]");
  });
}
