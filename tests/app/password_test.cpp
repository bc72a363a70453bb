// Promises about passwords and the sessions they open.
#include <doctest/doctest.h>

#include <thread>

#include "access/store.h"
#include "world.h"

using namespace marshrut;
using marshrut::testing::Browser;
using marshrut::testing::in_each_world;
using marshrut::testing::World;

namespace {

testing::Reply chosen(Browser& browser, const std::string& password) {
  return browser.post("/api/session/password", R"({"old_password":")" + std::string(World::password) +
                                                   R"(","new_password":")" + password + "\"}");
}

access::DispatchSettings of_short_sessions() {
  access::DispatchSettings settings;
  settings.per_account = settings.per_address = {1e9, 1e9};
  settings.sessions.idle_ms = 10LL * 60 * 1000;
  settings.sessions.absolute_ms = 30LL * 60 * 1000;
  return settings;
}

int count_of(const std::string& text, const std::string& part) {
  int count = 0;
  for (auto at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++count;
  return count;
}

}  // namespace

TEST_CASE("a password made of the login before its sign or of one's own name is refused") {
  in_each_world([](World& world) {
    auto& methodist = world.as("regional_methodist@43");
    for (const char* guessed : {"regional_methodist", "Regional_methodist1", "Фамилия-regional_methodist@43"}) {
      CAPTURE(guessed);
      CHECK(chosen(methodist, guessed).body.find("crypto.password_from_context") != std::string::npos);
    }
    CHECK(chosen(methodist, "мост через тихую реку").status == 200);
  });
}

TEST_CASE("a hash renewed at sign-in does not bring back a password that was changed meanwhile") {
  in_each_world([](World& world) {
    const auto person = world.person("teacher@S11");
    world.house->database().write([&](db::Session& rows) {
      const auto account = *access::store::find_account_of_person(rows, World::region, person);
      access::store::set_password(rows, World::region, account.id, "changed meanwhile", false);
      CHECK_FALSE(access::store::renew_hash(rows, World::region, account.id, account.password_hash, "the old one anew"));
      CHECK(access::store::find_account(rows, World::region, account.id)->password_hash == "changed meanwhile");
      CHECK(access::store::renew_hash(rows, World::region, account.id, "changed meanwhile", "at another cost"));
      CHECK(access::store::find_account(rows, World::region, account.id)->password_hash == "at another cost");
    });
  });
}

TEST_CASE("the list of one's sessions keeps to the limits that the installation set") {
  in_each_world([](World& world) {
    world.person("teacher@S11");
    access::Dispatch strict(world.house->services(), app::every_endpoint(), of_short_sessions(),
                            [](const http::Request&) { return http::Response{404, {}, {}, {}}; });
    const auto asked = [&](const http::Request& request) { return strict.answer(request); };
    Browser first(asked), second(asked);
    REQUIRE(first.sign_in("teacher@s11", World::password));
    world.clock->advance_ms(11LL * 60 * 1000);
    REQUIRE(second.sign_in("teacher@s11", World::password));
    CHECK(count_of(second.get("/api/session/all").body, "\"opened\"") == 1);
  });
}

TEST_CASE("signing in, which costs much and anybody may ask for, waits aside from writes") {
  in_each_world([](World& world) {
    CHECK(world.dispatch->lane(http::Method::post, "/api/session") == http::Lane::aside);
    CHECK(world.dispatch->lane(http::Method::post, "/api/session/password") == http::Lane::pool);
    CHECK(world.dispatch->lane(http::Method::post, "/api/consents") == http::Lane::pool);
    CHECK(world.dispatch->lane(http::Method::get, "/api/consents") == http::Lane::here);
  });
}

TEST_CASE("of two changes at once from one password one holds, and a reset meanwhile wins over both") {
  in_each_world([](World& world) {
    auto& person = world.as("teacher@S11");
    auto elsewhere = world.stranger();
    elsewhere.carry(person);
    testing::Reply replies[2];
    std::thread other([&] { replies[1] = chosen(elsewhere, "мост через тихую реку"); });
    replies[0] = chosen(person, "лодка у старого моста");
    other.join();
    CHECK((replies[0].status == 200) + (replies[1].status == 200) == 1);
    world.house->database().write([&](db::Session& rows) {
      const auto account = *access::store::find_account_of_person(rows, World::region, world.person("teacher@S11"));
      access::store::set_password(rows, World::region, account.id, "reset by the centre", true);
      CHECK_FALSE(access::store::change_password(rows, World::region, account.id, account.password_hash, "the thief's"));
      CHECK(access::store::find_account(rows, World::region, account.id)->password_hash == "reset by the centre");
    });
  });
}

TEST_CASE("who holds no duty any more still has the session, the consents and the journal about them") {
  in_each_world([](World& world) {
    auto& person = world.as("teacher@S11");
    world.house->database().write([&](db::Session& rows) {
      const auto account = *access::store::find_account_of_person(rows, World::region, world.person("teacher@S11"));
      for (const auto& term : access::store::terms_of(rows, World::region, account.id))
        access::store::delete_grant(rows, World::region, account.id, {term.duty, term.scope});
    });
    for (const char* own : {"/api/session", "/api/session/all", "/api/consents", "/api/journal/own", "/api/my/results",
                            "/api/my/portfolio", "/api/papers"}) {
      CAPTURE(own);
      CHECK(person.get(own).status == 200);
    }
    for (const char* others : {"/api/people", "/api/approvals", "/api/findings"}) {
      CAPTURE(others);
      CHECK(person.get(others).status == 403);
    }
    CHECK(chosen(person, "мост через тихую реку").status == 200);
    CHECK(person.send(http::Method::delete_, "/api/session").status == 204);
  });
}
