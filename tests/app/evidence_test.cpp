// Evidence of an activity: sent, taken back, reviewed, kept as a file; on both databases.
#include <doctest/doctest.h>

#include "lived_route.h"

using namespace marshrut;
using marshrut::testing::accepted;
using marshrut::testing::in_each_route_world;
using marshrut::testing::Lived;
using marshrut::testing::RouteWorld;
using marshrut::testing::World;

namespace {

std::string shown_at(const std::string& body, const std::string& path) { return RouteWorld::at(body, path); }

std::string pdf() { return "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"; }

}  // namespace

TEST_CASE("accepted evidence finishes its activity, and the last one makes the route ready") {
  in_each_route_world([](RouteWorld& w) {
    Lived lived(w);
    for (int place = 0; place < 3; ++place) {
      auto reply = lived.review(lived.methodist, lived.sent(place), accepted);
      REQUIRE_MESSAGE(reply.status == 200, reply.body);
    }
    auto page = lived.page(w.teacher);
    for (int place = 0; place < 3; ++place) CHECK(shown_at(page, "items." + std::to_string(place) + ".state") == "done");
    CHECK(shown_at(page, "state") == "reflecting");
    CHECK(lived.send(0, R"({"kind":"text","text":"ещё"})").body.find("accompaniment.route_not_in_force") != std::string::npos);
  });
}

TEST_CASE("what is with a reviewer asks for nothing on the first page, and comes back when it is to be corrected") {
  in_each_route_world([](RouteWorld& w) {
    Lived lived(w);
    lived.begin();
    auto next = [&](const std::string& member) { return shown_at(w.teacher.get("/api/my/home").body, "next." + member); };
    auto first = next("item");
    CHECK(next("step") == "finish_item");
    std::vector<std::string> sent;
    for (int place = 0; place < 3; ++place) sent.push_back(lived.sent(place));
    CHECK(next("step") == "wait_for_review");
    CHECK(shown_at(w.teacher.get("/api/my/home").body, "on_review.2") == lived.item(2));
    for (const auto& evidence : sent) lived.review(lived.methodist, evidence, R"("decision":"correction","comment":"Приложите отзыв коллеги")");
    CHECK(next("step") == "finish_item");
    CHECK(next("item") == first);
  });
}

TEST_CASE("nothing is proven before it begins, nor accepted when it was put off since") {
  in_each_route_world([](RouteWorld& w) {
    Lived lived(w);
    CHECK(shown_at(lived.page(w.teacher), "items.0.may_send") == "false");
    CHECK(shown_at(lived.page(w.teacher), "items.0.bar") == "ahead");
    auto address = "/api/routes/" + lived.route + "/items/";
    auto early = w.teacher.post(address + lived.item(0) + "/evidence", R"({"kind":"text","text":"Сделано"})");
    CHECK(early.status == 409);
    CHECK(early.body.find("accompaniment.activity_ahead") != std::string::npos);
    CHECK(early.body.find("2026-10-05") != std::string::npos);
    auto uploaded = w.teacher.upload(address + lived.item(0) + "/files?name=a.pdf", pdf());
    CHECK(uploaded.body.find("accompaniment.activity_ahead") != std::string::npos);

    w.world.move_to(Instant::parse("2026-10-05T09:00:00.000Z").value());
    for (const char* who : {"regional_methodist@43", "teacher@S11"}) REQUIRE(w.world.as(who).sign_in(who, World::password));
    CHECK(shown_at(lived.page(w.teacher), "items.0.may_send") == "true");
    auto sent = w.teacher.post(address + lived.item(0) + "/evidence", R"({"kind":"text","text":"Сделано"})");
    REQUIRE_MESSAGE(sent.status == 200, sent.body);
    w.world.house->database().write([&](db::Session& rows) {
      rows.run(db::Query{"test.put_off", "UPDATE route_item SET starts = '2026-11-01' WHERE region = $1 AND route = $2 AND id = $3"},
               "43", lived.route, lived.item(0));
    });
    auto refused = lived.review(lived.methodist, shown_at(sent.body, "evidence"), accepted);
    CHECK(refused.body.find("accompaniment.activity_ahead") != std::string::npos);
    auto many = lived.methodist.post("/api/reviews", R"({"decisions":[{"evidence":")" + shown_at(sent.body, "evidence") +
                                                         R"(","revision":0,"decision":"accepted"}]})");
    CHECK(shown_at(many.body, "outcomes.0.code") == "accompaniment.activity_ahead");
    CHECK(shown_at(lived.page(w.teacher), "items.0.evidence.0.state") == "on_review");
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
    CHECK(shown_at(returned.body, "state") == "correction");
    CHECK(lived.review(lived.methodist, evidence, accepted).status == 409);
    CHECK(shown_at(lived.page(w.teacher), "items.0.evidence.0.comment") == "Приложите отзыв коллеги");
    CHECK(shown_at(lived.page(w.teacher), "items.0.state") != "done");
    lived.sent(0);  // another may follow
    CHECK(shown_at(lived.page(w.teacher), "items.0.evidence.1.state") == "on_review");
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
    CHECK(shown_at(back.body, "state") == "withdrawn");
    CHECK(shown_at(lived.methodist.get("/api/reviews").body, "waiting") == "0");
    CHECK(shown_at(lived.page(lived.methodist), "items.0.evidence.0.text") == "https://example.org/lesson");
    auto late = lived.methodist.post(place + "/review", R"({"revision":1,"decision":"accepted"})");
    CHECK(late.status == 409);
    CHECK(late.body.find("accompaniment.taken_back") != std::string::npos);
    CHECK(w.teacher.post(place + "/restoration", R"({"revision":0})").status == 412);
    auto again = w.teacher.post(place + "/restoration", R"({"revision":1})");
    CHECK(shown_at(again.body, "state") == "on_review");
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
    CHECK(shown_at(lived.page(w.teacher), "items.0.may_send") == "false");
    REQUIRE(take_back(first) == 200);
    CHECK(shown_at(lived.page(w.teacher), "items.0.may_send") == "true");
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
    CHECK(shown_at(sent.body, "media_type") == "application/pdf");
    CHECK(sent.body.find("sha256") == std::string::npos);
    auto file = "/api/evidence/" + shown_at(sent.body, "evidence") + "/file";
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
