// Another's object named in a body or a query, in a list for all, or as a part of one's own object: as unknown there as
// in a path.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "object_world.h"

using namespace marshrut;
using namespace marshrut::testing;

namespace {

struct Named {
  std::string_view who;
  http::Method method;
  std::string_view target;
  std::string_view body;
  std::string_view object;  // of ObjectWorld::objects; stands where the target or the body has a $
};

constexpr std::string_view missing = "01AAAAAAAAAAAAAAAAAAAAAAAA";
constexpr auto get = http::Method::get;
constexpr auto post = http::Method::post;

constexpr Named named[] = {
    {"regional_methodist9@M2", post, "/api/findings",
     R"({"person":"$","competency":"METH-1","kind":"deficit","level":"LOW","reason":"Наблюдение"})", "person"},
    {"regional_methodist9@M2", post, "/api/findings/confirm",
     R"({"items":[{"finding":"$","revision":0,"decision":"dropped","reason":"Нет"}]})", "finding"},
    {"teacher9@S11", post, "/api/my/findings/acknowledgements",
     R"({"items":[{"finding":"$","revision":0,"decision":"acknowledged"}]})", "finding"},
    {"tutor9@M2", post, "/api/reviews", R"({"decisions":[{"evidence":"$","revision":0,"decision":"accepted"}]})", "evidence"},
    {"head9@S12", post, "/api/routes/decisions",
     R"({"decisions":[{"route":"$","revision":0,"decision":"agreed","comment":""}]})", "route"},
    {"head9@S22", get, "/api/people?school=$", "", "school"},
    {"head9@S22", get, "/api/applications?campaign=$", "", "campaign"},
    {"head9@S22", get, "/api/letters?campaign=$", "", "campaign"},
    {"regional_methodist9@M2", get, "/api/findings?school=$", "", "school"},
    {"tutor9@M2", get, "/api/requests?school=$", "", "school"},
    {"head9@S22", get, "/api/indicators?at=43/M1/$", "", "school"},
};

std::string put_in(std::string_view text, const std::string& value) {
  std::string made(text);
  if (auto at = made.find('$'); at != made.npos) made.replace(at, 1, value);
  return made;
}

/// The answer with the id that was asked for written as $.
std::string answer(Browser& browser, const Named& row, const std::string& value) {
  auto reply = browser.send(row.method, put_in(row.target, value), put_in(row.body, value));
  for (auto at = reply.body.find(value); at != reply.body.npos; at = reply.body.find(value, at)) reply.body.replace(at, value.size(), "$");
  return fmt::format("{} {}", reply.status, reply.body);
}

}  // namespace

TEST_CASE("another's object named in a body or a query is as unknown as one that does not exist") {
  in_each_world([](World& world) {
    ObjectWorld objects(world);
    for (const auto& row : named) {
      INFO(row.who << " asks " << row.target);
      auto& browser = world.as(std::string(row.who));
      CHECK(answer(browser, row, objects.objects.find(row.object)->second) == answer(browser, row, std::string(missing)));
    }
  });
}

TEST_CASE("what a campaign shows to a school is cut to that school") {
  in_each_world([](World& world) {
    ObjectWorld objects(world);
    auto address = "/api/campaigns/" + objects.objects["campaign"];
    for (const char* who : {"head9@S22", "responsible9@S12", "municipal_methodist9@M2"})
      for (const char* part : {"", "/applicants", "/sittings"}) {
        INFO(who << " reads " << part);
        auto reply = world.as(who).get(address + part);
        CHECK(reply.status == 200);
        for (const auto& secret : {std::string("S11"), objects.objects["person"], objects.objects["sitting"]})
          CHECK(reply.body.find(secret) == std::string::npos);
      }
    CHECK(world.as("head@S11").get(address + "/applicants").body.find(objects.objects["person"]) != std::string::npos);
  });
}

TEST_CASE("a part of another's route is no part of one's own") {
  in_each_world([](World& world) {
    ObjectWorld objects(world);
    auto& teacher = world.as("teacher5@S11");
    auto own = RouteWorld::at(teacher.get("/api/my/portfolio").body, "routes.0.route");
    REQUIRE_FALSE(own.empty());
    auto item = objects.objects["/api/routes/{route}/items/{item}/evidence:item"];
    auto send = [&](const std::string& at) {
      return teacher.post("/api/routes/" + own + "/items/" + at + "/evidence", R"({"kind":"text","text":"Урок проведён"})");
    };
    auto foreign = send(item);
    CHECK(foreign.body == send(std::string(missing)).body);
    CHECK(foreign.status != 200);
  });
}
