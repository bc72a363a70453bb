#include <doctest/doctest.h>

#include "world.h"

using namespace marshrut;
using marshrut::testing::World;
using marshrut::testing::in_each_world;

TEST_CASE("who signs in is told who they are, and after signing out is nobody") {
  in_each_world([](World& world) {
    auto& head = world.as("head@S11");
    auto session = head.get("/api/session");
    CHECK(session.status == 200);
    CHECK(session.body.find("Фамилия-head@S11 Имя") != std::string::npos);
    CHECK(session.body.find("\"duties\":[\"head\"]") != std::string::npos);
    CHECK(head.send(http::Method::delete_, "/api/session").status == 204);
    CHECK(head.get("/api/session").status == 401);
  });
}

TEST_CASE("a wrong password and an unknown login get the same words") {
  in_each_world([](World& world) {
    world.as("head@S11");
    auto stranger = world.stranger();
    auto wrong = stranger.post("/api/session", R"({"login":"head@S11","password":"не тот пароль"})");
    auto nobody = stranger.post("/api/session", R"({"login":"nobody@S11","password":"не тот пароль"})");
    CHECK(wrong.status == 401);
    CHECK(wrong.body == nobody.body);
  });
}

TEST_CASE("an unsafe request without the session's token changes nothing") {
  in_each_world([](World& world) {
    auto& teacher = world.as("teacher@S11");
    teacher.forget_csrf();
    auto refused = teacher.post("/api/consents", R"({"kind":"processing","version":"KIROV 1"})");
    CHECK(refused.status == 403);
    CHECK(refused.body.find("access.csrf") != std::string::npos);
    CHECK(teacher.get("/api/consents").body == R"({"consents":[]})");
  });
}

TEST_CASE("a session ends after its idle time, though the cookie is kept") {
  in_each_world([](World& world) {
    auto& teacher = world.as("teacher@S11");
    world.clock->advance_ms(3LL * 60 * 60 * 1000);
    CHECK(teacher.get("/api/consents").status == 401);
  });
}

TEST_CASE("a person of another school is as unknown as one that does not exist") {
  in_each_world([](World& world) {
    auto stranger = world.person("teacher@S22");
    auto& head = world.as("head@S11");
    auto foreign = head.get("/api/people/" + stranger.value);
    auto missing = head.get("/api/people/01AAAAAAAAAAAAAAAAAAAAAAAA");
    CHECK(foreign.status == 404);
    CHECK(foreign.body == missing.body);
    CHECK(world.as("centre@43").get("/api/people/" + stranger.value).status == 200);
  });
}

TEST_CASE("the same request sent twice under one key is done once and answered twice") {
  in_each_world([](World& world) {
    auto& teacher = world.as("teacher@S11");
    std::vector<http::Header> key{{"Idempotency-Key", "abcdefgh-1"}};
    auto first = teacher.send(http::Method::post, "/api/consents", R"({"kind":"processing","version":"KIROV 1"})", key);
    auto second = teacher.send(http::Method::post, "/api/consents", R"({"kind":"processing","version":"KIROV 1"})", key);
    CHECK(first.status == 200);
    CHECK(second.body == first.body);
    CHECK(second.header("Idempotency-Replayed") == "true");
    auto other = teacher.send(http::Method::post, "/api/consents", R"({"kind":"publication","version":"KIROV 1"})", key);
    CHECK(other.status == 409);
  });
}
