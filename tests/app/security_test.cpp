// Promises about sessions, forgery and headers, each asked at the front door.
#include <doctest/doctest.h>

#include <set>

#include "platform/log/log.h"
#include "world.h"

using namespace marshrut;
using marshrut::testing::in_each_world;
using marshrut::testing::Reply;
using marshrut::testing::World;

namespace {

const std::string consent = R"({"kind":"processing","version":"KIROV 1"})";

Reply change_password(testing::Browser& browser, const std::string& from, const std::string& to) {
  return browser.post("/api/session/password", R"({"old_password":")" + from + R"(","new_password":")" + to + "\"}");
}

}  // namespace

TEST_CASE("a cookie set before signing in is not kept, and every session has a token of its own") {
  in_each_world([](World& world) {
    world.person("teacher@S11");
    std::set<std::string> cookies;
    for (int i = 0; i < 20; ++i) {
      auto browser = world.stranger();
      auto reply = browser.send(http::Method::post, "/api/session",
                                R"({"login":"teacher@s11","password":"верный-пароль-1"})", {{"Cookie", "marshrut=43.planted"}});
      CHECK(reply.status == 200);
      CHECK(reply.header("Set-Cookie").find("planted") == std::string::npos);
      cookies.insert(reply.header("Set-Cookie"));
    }
    CHECK(cookies.size() == 20);
  });
}

TEST_CASE("the session's cookie is closed to scripts and to other sites") {
  in_each_world([](World& world) {
    world.person("teacher@S11");
    auto browser = world.stranger();
    auto cookie = browser.post("/api/session", R"({"login":"teacher@s11","password":"верный-пароль-1"})").header("Set-Cookie");
    CHECK(cookie.find("HttpOnly") != std::string::npos);
    CHECK(cookie.find("SameSite=Lax") != std::string::npos);
    CHECK(cookie.find("Path=/") != std::string::npos);
  });
}

TEST_CASE("a cookie replayed after signing out opens nothing") {
  in_each_world([](World& world) {
    auto& teacher = world.as("teacher@S11");
    auto stolen = teacher.cookie();
    CHECK(teacher.send(http::Method::delete_, "/api/session").status == 204);
    auto thief = world.stranger();
    CHECK(thief.send(http::Method::get, "/api/consents", "", {{"Cookie", stolen}}).status == 401);
  });
}

TEST_CASE("changing the password ends every other session") {
  in_each_world([](World& world) {
    auto& first = world.as("teacher@S11");
    auto second = world.stranger();
    CHECK(second.sign_in("teacher@s11", World::password));
    CHECK(first.get("/api/session/all").body.find("this_one\":true") != std::string::npos);
    CHECK(change_password(first, "не тот", "новый-длинный-пароль").status == 400);
    CHECK(change_password(first, World::password, "новый-длинный-пароль").status == 200);
    CHECK(second.get("/api/consents").status == 401);
    CHECK(first.get("/api/consents").status == 200);
    auto third = world.stranger();
    CHECK_FALSE(third.sign_in("teacher@s11", World::password));
    CHECK(third.sign_in("teacher@s11", "новый-длинный-пароль"));
  });
}

TEST_CASE("one can end one's other sessions") {
  in_each_world([](World& world) {
    auto& first = world.as("teacher@S11");
    auto second = world.stranger();
    CHECK(second.sign_in("teacher@s11", World::password));
    CHECK(first.send(http::Method::delete_, "/api/session/others").status == 200);
    CHECK(second.get("/api/consents").status == 401);
    CHECK(first.get("/api/consents").status == 200);
  });
}

TEST_CASE("an account that is shut is out at once and cannot sign in") {
  in_each_world([](World& world) {
    auto& teacher = world.as("teacher@S11");
    auto& centre = world.as("centre@43");
    auto path = "/api/accounts/" + world.person("teacher@S11").value + "/disabled";
    CHECK(centre.put(path, R"({"disabled":true})").status == 204);
    CHECK(teacher.get("/api/consents").status == 401);
    auto again = world.stranger();
    CHECK_FALSE(again.sign_in("teacher@s11", World::password));
    CHECK(centre.put(path, R"({"disabled":false})").status == 204);
    CHECK(again.sign_in("teacher@s11", World::password));
  });
}

TEST_CASE("guessing a password is slowed, and the victim is not locked out elsewhere") {
  in_each_world([](World& world) {
    world.person("head@S12");
    auto thief = world.stranger();
    int limited = 0;
    for (int i = 0; i < 20; ++i)
      limited += thief.post("/api/session", R"({"login":"head@s12","password":"guess"})").status == 429;
    CHECK(limited > 0);
    world.clock->advance_ms(60 * 60 * 1000);
    auto victim = world.stranger();
    CHECK(victim.sign_in("head@s12", World::password));
  });
}

TEST_CASE("one password tried on many logins from one address is soon refused, and others sign in meanwhile") {
  in_each_world([](World& world) {
    world.person("head@S12");
    world.person("teacher@S21");
    auto sprayer = world.stranger().from("203.0.113.7");
    int looked_at = 0;
    for (int i = 0; i < 500; ++i) {
      auto login = i == 250 ? std::string("teacher@s21") : "teacher" + std::to_string(i) + "@s12";
      auto body = R"({"login":")" + login + R"(","password":")" + World::password + "\"}";
      looked_at += sprayer.post("/api/session", body).status != 429;
    }
    CHECK(looked_at <= 60);
    CHECK_MESSAGE(sprayer.get("/api/session").status == 401, "the right password among the many does not help");
    auto victim = world.stranger().from("198.51.100.2");
    CHECK(victim.sign_in("teacher@s21", World::password));
    CHECK(victim.sign_in("head@s12", World::password));
  });
}

TEST_CASE("a login that is guessed from elsewhere lets its own person in from another address at once") {
  in_each_world([](World& world) {
    world.person("head@S12");
    for (const char* address : {"203.0.113.7", "203.0.113.8", "203.0.113.9"}) {
      auto thief = world.stranger().from(address);
      int limited = 0;
      for (int i = 0; i < 30; ++i)
        limited += thief.post("/api/session", R"({"login":"head@s12","password":"guess"})").status == 429;
      CHECK(limited > 10);
      CHECK_FALSE(thief.sign_in("head@s12", World::password));
    }
    CHECK(world.stranger().from("198.51.100.2").sign_in("head@s12", World::password));
  });
}

TEST_CASE("a request that another site could make is refused, whatever it asks") {
  in_each_world([](World& world) {
    auto& teacher = world.as("teacher@S11");
    auto refused = [&](std::vector<http::Header> headers) {
      return teacher.send(http::Method::post, "/api/consents", consent, std::move(headers)).status;
    };
    CHECK(refused({{"Origin", "https://evil.example"}}) == 403);
    CHECK(refused({{"Origin", "null"}}) == 403);
    CHECK(refused({{"Origin", "http://localhost:8080.evil.example"}}) == 403);
    CHECK(refused({{"Sec-Fetch-Site", "cross-site"}}) == 403);
    CHECK(refused({{"Sec-Fetch-Site", "same-site"}}) == 403);
    CHECK(refused({{"Content-Type", "text/plain"}}) == 415);
    CHECK(refused({{"Content-Type", "application/x-www-form-urlencoded"}}) == 415);
    CHECK(teacher.get("/api/consents").body == R"({"consents":[]})");
    CHECK(refused({{"Origin", "http://localhost:8080"}, {"Sec-Fetch-Site", "same-origin"}}) == 200);
  });
}

TEST_CASE("every answer carries the security headers, and no answer opens itself to other origins") {
  in_each_world([](World& world) {
    auto guarded = [](const Reply& reply) {
      CHECK(reply.header("Content-Security-Policy").find("default-src 'none'") != std::string::npos);
      CHECK(reply.header("Content-Security-Policy").find("frame-ancestors 'none'") != std::string::npos);
      CHECK(reply.header("Content-Security-Policy").find("unsafe-inline") == std::string::npos);
      CHECK(reply.header("X-Content-Type-Options") == "nosniff");
      CHECK(reply.header("Referrer-Policy") == "no-referrer");
      CHECK(reply.header("X-Frame-Options") == "DENY");
      CHECK(reply.header("Access-Control-Allow-Origin").empty());
    };
    auto& teacher = world.as("teacher@S11");
    auto& centre = world.as("centre@43");
    auto asked = [](testing::Browser& browser, const char* target) {
      return browser.send(http::Method::get, target, "", {{"Origin", "https://evil.example"}});
    };
    for (const char* target : {"/api/consents", "/api/nothing", "/api/people", "/", "/favicon.ico", "/api/journal"}) {
      INFO(target);
      guarded(asked(teacher, target));
    }
    for (const char* target : {"/api/indicators/export", "/api/catalogue/export", "/api/journal/export"}) {
      INFO(target);
      auto file = asked(centre, target);
      CHECK(file.status == 200);
      CHECK(file.header("Content-Disposition").starts_with("attachment"));
      CHECK(file.header("Content-Security-Policy").find("sandbox") != std::string::npos);
      CHECK(file.header("Cache-Control") == "no-store");
      guarded(file);
    }
    guarded(teacher.send(http::Method::put, "/api/consents", "{}"));
    guarded(teacher.send(http::Method::other, "/api/consents"));
    CHECK(teacher.get("/api/consents").header("Cache-Control") == "no-store");
    world.house->database().write([](db::Session& rows) { rows.script("DROP TABLE consent"); });
    auto fault = asked(teacher, "/api/consents");
    CHECK(fault.status == 500);
    guarded(fault);
  });
}

TEST_CASE("over TLS every answer asks for TLS from then on") {
  in_each_world([](World& world) {
    world.person("teacher@S11");
    auto browser = world.stranger().from("198.51.100.2");
    CHECK(browser.sign_in("teacher@s11", World::password));
    for (const char* target : {"/api/consents", "/api/nothing", "/", "/api/journal"})
      CHECK(browser.get(target).header("Strict-Transport-Security").find("max-age=") != std::string::npos);
  });
}

TEST_CASE("an unknown host, method and address are told apart from nothing else") {
  in_each_world([](World& world) {
    auto browser = world.stranger();
    CHECK(browser.send(http::Method::get, "/api/session", "", {{"Host", "evil.example"}}).status == 400);
    auto wrong = browser.send(http::Method::put, "/api/session", "{}");
    CHECK(wrong.status == 405);
    CHECK(wrong.header("Allow") == "GET, POST, DELETE");
    CHECK(browser.send(http::Method::other, "/api/session").status == 405);
  });
}

TEST_CASE("a log line holds neither login nor query, and stays one line") {
  in_each_world([](World& world) {
    std::string lines;
    log::write_to([&](std::string_view line) { lines += line; });
    auto browser = world.stranger();
    browser.post("/api/session", R"({"login":"ivanova@example.org","password":"секретный"})");
    browser.get("/api/people?search=Иванова%0d%0aforged");
    log::write_to({});
    CHECK(lines.find("\"event\":\"request\"") != std::string::npos);
    for (const char* secret : {"ivanova", "секретный", "Иванова", "forged"}) CHECK(lines.find(secret) == std::string::npos);
  });
}

TEST_CASE("a busy or full database is told apart from a fault, and when to come again") {
  in_each_world([](World& world) {
    access::Endpoints endpoints{
        access::endpoint(http::Method::get, "/api/busy", access::Right{"session.own"}, "busy",
                         +[](access::Work&, const access::Nothing&) -> Result<access::Nothing> { throw db::Busy("nobody let go"); }),
        access::endpoint(http::Method::get, "/api/full", access::Right{"session.own"}, "full",
                         +[](access::Work&, const access::Nothing&) -> Result<access::Nothing> { throw db::Full("no room"); })};
    access::Dispatch dispatch(world.house->services(), std::move(endpoints), {}, nullptr);
    testing::Browser browser([&](const http::Request& request) { return dispatch.answer(request); });
    browser.carry(world.as("teacher@S11"));
    auto busy = browser.get("/api/busy");
    CHECK(busy.status == 503);
    CHECK(busy.header("Retry-After") == "5");
    CHECK(busy.body.find("access.overloaded") != std::string::npos);
    auto full = browser.get("/api/full");
    CHECK(full.status == 503);
    CHECK(full.body.find("access.no_space") != std::string::npos);
  });
}

TEST_CASE("a fault tells an incident and nothing of what broke") {
  in_each_world([](World& world) {
    auto& teacher = world.as("teacher@S11");
    world.house->database().write([](db::Session& rows) { rows.script("DROP TABLE consent"); });
    auto reply = teacher.get("/api/consents");
    CHECK(reply.status == 500);
    CHECK(reply.body.find("access.fault") != std::string::npos);
    for (const char* inner : {"consent", "SELECT", "sqlite", "relation"}) CHECK(reply.body.find(inner) == std::string::npos);
  });
}
