#include <doctest/doctest.h>

#include "closing_world.h"

using namespace marshrut;
using marshrut::testing::Closed;
using marshrut::testing::in_each_route_world;
using marshrut::testing::RouteWorld;

namespace {

std::string of(const std::string& body, const std::string& path) { return RouteWorld::at(body, path); }

}  // namespace

TEST_CASE("a certificate is issued only upon a confirmation, takes no number before, and completes the route") {
  in_each_route_world([](RouteWorld& w) {
    Closed closed(w);
    CHECK(of(w.centre.get("/api/certificates/ready").body, "ready") == "0");
    auto early = closed.certify();
    CHECK(of(early.body, "outcomes.0.issued") == "false");
    CHECK(of(early.body, "outcomes.0.code") == "recognition.no_certificate");
    closed.reflect();
    auto ready = w.centre.get("/api/certificates/ready").body;
    CHECK(of(ready, "routes.0.route") == closed.route);
    CHECK(of(ready, "routes.0.grounds.0.ru").find("Рефлексия") != std::string::npos);
    auto issued = closed.certify();
    REQUIRE_MESSAGE(of(issued.body, "outcomes.0.issued") == "true", issued.body);
    CHECK(of(issued.body, "outcomes.0.number") == "ИРО-2026/00001");
    CHECK(of(closed.page(w.teacher), "state") == "completed");
    CHECK(of(closed.certify().body, "outcomes.0.code") == "recognition.certificate_exists");
    CHECK(of(w.centre.get("/api/certificates/ready").body, "ready") == "0");
    CHECK(closed.methodist.post("/api/certificates", R"({"routes":[")" + closed.route + R"("]})").status == 403);
  });
}

TEST_CASE("a batch numbers without gaps around what is excluded") {
  in_each_route_world([](RouteWorld& w) {
    Closed first(w);
    Closed bare(w, "teacher2@S11");
    Closed third(w, "teacher3@S11");
    first.reflect();
    third.reflect();
    auto batch = w.centre.post("/api/certificates", R"({"routes":[")" + first.route + R"(",")" + bare.route + R"(",")" +
                                                        third.route + R"(",")" + "nothing" + R"("]})");
    REQUIRE_MESSAGE(batch.status == 200, batch.body);
    CHECK(of(batch.body, "outcomes.0.number") == "ИРО-2026/00001");
    CHECK(of(batch.body, "outcomes.1.issued") == "false");
    CHECK(of(batch.body, "outcomes.2.number") == "ИРО-2026/00002");
    CHECK(of(batch.body, "outcomes.3.code") == "access.not_found");
  });
}

TEST_CASE("an annulled certificate keeps its number and the route may be certified anew") {
  in_each_route_world([](RouteWorld& w) {
    Closed closed(w);
    closed.reflect();
    auto paper = of(closed.certify().body, "outcomes.0.paper");
    auto annulled = w.centre.post("/api/certificates/" + paper + "/annulment", R"({"reason":"ошибка в фамилии"})");
    REQUIRE_MESSAGE(annulled.status == 200, annulled.body);
    CHECK(of(annulled.body, "state") == "annulled");
    CHECK(of(w.centre.get("/api/certificates/ready").body, "ready") == "1");
    CHECK(of(closed.certify().body, "outcomes.0.number") == "ИРО-2026/00002");
    auto list = w.centre.get("/api/certificates").body;
    CHECK(of(list, "certificates.0.number") == "ИРО-2026/00002");
    CHECK(of(list, "certificates.1.number") == "ИРО-2026/00001");
    CHECK(of(list, "certificates.1.state") == "annulled");
  });
}

TEST_CASE("a certificate issued anew in the register of papers is the route's certificate") {
  in_each_route_world([](RouteWorld& w) {
    Closed closed(w);
    closed.reflect();
    auto paper = of(closed.certify().body, "outcomes.0.paper");
    REQUIRE(w.centre.post("/api/papers/" + paper + "/reissue", R"({"reason":"ошибка в фамилии","revision":0})").status == 200);
    CHECK(of(closed.page(w.teacher), "certificate.number") == "ИРО-2026/00002");
    CHECK(of(w.centre.get("/api/certificates/ready").body, "ready") == "0");
  });
}

TEST_CASE("the card of a person holds routes, products and certificates, and the certificate opens as PDF") {
  in_each_route_world([](RouteWorld& w) {
    Closed closed(w);
    closed.reflect();
    closed.certify();
    auto card = w.teacher.get("/api/my/portfolio").body;
    CHECK(of(card, "routes.0.state") == "completed");
    CHECK(of(card, "routes.0.hours_done") == "30");
    CHECK(of(card, "routes.0.grounds.0.en").find("Reflection") != std::string::npos);
    CHECK(of(card, "routes.0.certificate.number") == "ИРО-2026/00001");
    CHECK(of(card, "certificates.0.teacher").starts_with("Фамилия"));
    auto file = "/api/papers/" + of(card, "certificates.0.paper") + "/file";
    CHECK(w.teacher.get(file).body.starts_with("%PDF"));
    CHECK(of(w.world.as("teacher2@S11").get("/api/my/portfolio").body, "certificates") == "[]");
    CHECK(w.world.as("teacher2@S11").get(file).status == 404);
    CHECK(of(w.head.get("/api/certificates").body, "certificates.0.number") == "ИРО-2026/00001");
    CHECK(of(w.world.as("head@S12").get("/api/certificates").body, "certificates") == "[]");
  });
}
