// contract/permissions.txt asked for real: every endpoint by every duty and by nobody.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "access/right/rights.h"
#include "world.h"

using namespace marshrut;
using marshrut::testing::in_each_world;
using marshrut::testing::Reply;
using marshrut::testing::World;

namespace {

/// Where somebody with the duty sits in the test world.
std::string holder(access::Duty duty) {
  using enum access::Duty;
  auto name = std::string(name_of(duty));
  switch (duty) {
    case municipal_methodist: return name + "@M1";
    case teacher: case head: case deputy: case responsible: case association_head: case mentor: return name + "@S11";
    default: return name + "@43";
  }
}

/// The path with an id that names nothing in every place: rights are asked before the object is looked for.
std::string path_of(const access::Endpoint& endpoint) {
  std::string path;
  for (std::size_t at = 0; at < endpoint.path.size(); ++at) {
    if (endpoint.path[at] != '{') {
      path += endpoint.path[at];
      continue;
    }
    at = endpoint.path.find('}', at);
    path += "01AAAAAAAAAAAAAAAAAAAAAAAA";
  }
  return path;
}

Reply asked(testing::Browser& browser, const access::Endpoint& endpoint) {
  bool sends = endpoint.method != http::Method::get && endpoint.method != http::Method::delete_;
  if (endpoint.uploads) return browser.upload(path_of(endpoint), "x");
  return browser.send(endpoint.method, path_of(endpoint), sends ? "{}" : "");
}

/// "" when the answer is what the table says; the door's own refusals are told from the act's by their code.
std::string wrong(const access::Endpoint& endpoint, bool signed_in, bool allowed, const Reply& reply) {
  bool at_the_door = reply.body.find("\"access.forbidden\"") != std::string::npos ||
                     reply.body.find("\"access.sign_in_needed\"") != std::string::npos;
  auto told = fmt::format("{} {} gave {} {}", http::name_of(endpoint.method), endpoint.path, reply.status,
                          reply.body.substr(0, 200));
  if (reply.status >= 500) return told;
  if (allowed) return at_the_door ? told + ", though it is allowed" : "";
  return reply.status == (signed_in ? 403 : 401) && at_the_door ? "" : told + ", though it is not allowed";
}

}  // namespace

TEST_CASE("every endpoint answers every duty as the table of rights says") {
  in_each_world([](World& world) {
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<access::Duty>>([&](auto duty) {
      auto who = holder(duty.value);
      for (const auto& endpoint : world.dispatch->endpoints()) {
        if (endpoint.path.starts_with("/api/session")) continue;  // asked in session_test.cpp: they end the session
        const auto& row = access::row_of(endpoint.right);
        bool allowed = row.anonymous || row.reach[static_cast<std::size_t>(duty.value)] != access::Reach::no;
        INFO("as " << who);
        CHECK(wrong(endpoint, true, allowed, asked(world.as(who), endpoint)) == "");
      }
    });
  });
}

TEST_CASE("nobody signed in reaches only what is open to all") {
  in_each_world([](World& world) {
    auto stranger = world.stranger();
    for (const auto& endpoint : world.dispatch->endpoints())
      CHECK(wrong(endpoint, false, access::row_of(endpoint.right).anonymous, asked(stranger, endpoint)) == "");
  });
}

TEST_CASE("nothing of another municipality shows in any list") {
  in_each_world([](World& world) {
    for (const char* stranger : {"teacher@S21", "head@S21", "teacher@S22", "municipal_methodist@M2"}) world.person(stranger);
    using enum access::Duty;
    for (auto duty : {teacher, head, deputy, responsible, association_head, municipal_methodist, mentor}) {
      auto who = holder(duty);
      for (const auto& endpoint : world.dispatch->endpoints()) {
        if (endpoint.method != http::Method::get || endpoint.path.find('{') != std::string::npos) continue;
        auto body = world.as(who).get(endpoint.path).body;
        INFO(who << " reads " << endpoint.path);
        CHECK(body.find("@S2") == std::string::npos);
        CHECK(body.find("@M2") == std::string::npos);
      }
    }
  });
}

TEST_CASE("a duty taken away is gone at the next request of an open session") {
  in_each_world([](World& world) {
    auto& head = world.as("head@S11");
    CHECK(head.get("/api/people").status == 200);
    auto person = world.person("head@S11");
    world.house->database().write([&](db::Session& rows) {
      auto account = access::store::find_account_of_person(rows, World::region, person).value();
      access::store::delete_grant(rows, World::region, account.id, {access::Duty::head, "43/M1/S11"});
    });
    CHECK(head.get("/api/people").status == 403);
  });
}

TEST_CASE("a request may not bring members that its endpoint does not name") {
  in_each_world([](World& world) {
    auto& teacher = world.as("teacher@S11");
    auto refused = teacher.post("/api/consents", R"({"kind":"processing","version":"KIROV 1","duty":"centre"})");
    CHECK(refused.status == 400);
    CHECK(refused.body.find("/duty") != std::string::npos);
    CHECK(teacher.get("/api/consents").body == R"({"consents":[]})");
  });
}
