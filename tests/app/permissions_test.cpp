// contract/permissions.txt asked for real: every endpoint by every duty and by nobody.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "every_endpoint.h"
#include "platform/archive/archive.h"

using namespace marshrut;
using marshrut::testing::holder;
using marshrut::testing::in_each_world;
using marshrut::testing::path_to_nothing;
using marshrut::testing::Reply;
using marshrut::testing::World;

namespace {

Reply asked(testing::Browser& browser, const access::Endpoint& endpoint) {
  bool sends = endpoint.method != http::Method::get && endpoint.method != http::Method::delete_;
  if (endpoint.uploads) return browser.upload(path_to_nothing(endpoint), "x");
  return browser.send(endpoint.method, path_to_nothing(endpoint), sends ? "{}" : "");
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

/// The text of a body; of a workbook, that of all its parts.
std::string readable(const std::string& body) {
  if (!archive::is_archive(body)) return body;
  auto opened = archive::Archive::open(body).value();
  std::string text;
  for (const auto& name : opened.names()) text += opened.read(name).value();
  return text;
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

TEST_CASE("nothing of another municipality shows in any list, nor in a workbook when it is unpacked") {
  in_each_world([](World& world) {
    int workbooks = 0;
    for (const char* stranger : {"teacher@S21", "head@S21", "teacher@S22", "municipal_methodist@M2"}) world.person(stranger);
    using enum access::Duty;
    for (auto duty : {teacher, head, deputy, responsible, association_head, municipal_methodist, mentor}) {
      auto who = holder(duty);
      for (const auto& endpoint : world.dispatch->endpoints()) {
        if (endpoint.method != http::Method::get || endpoint.path.find('{') != std::string::npos) continue;
        auto sent = world.as(who).get(endpoint.path).body;
        auto body = readable(sent);
        workbooks += body.size() != sent.size();
        INFO(who << " reads " << endpoint.path);
        CHECK(body.find("@S2") == std::string::npos);
        CHECK(body.find("@M2") == std::string::npos);
      }
    }
    CHECK(workbooks > 0);
    auto sheet = [&](const char* who) { return readable(world.as(who).get("/api/indicators/export?by=school&at=43/M2").body); };
    CHECK_MESSAGE(sheet("centre@43").find("Школа S21") != std::string::npos, "the same look finds what may be seen");
    for (const char* who : {"head@S11", "municipal_methodist@M1"}) CHECK(sheet(who).find("Школа S2") == std::string::npos);
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
