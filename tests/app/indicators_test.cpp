#include <doctest/doctest.h>

#include "closing_world.h"
#include "organisation/store.h"

using namespace marshrut;
using marshrut::testing::Browser;
using marshrut::testing::Closed;
using marshrut::testing::in_each_route_world;
using marshrut::testing::RouteWorld;
using marshrut::testing::World;

namespace {

std::string of(const std::string& body, const std::string& path) { return RouteWorld::at(body, path); }

struct Extra {
  std::string school = "S11";
  bool main = true;
  std::optional<Date> until, leave_since, leave_until;
};

/// A teacher of the register without an account, or one more post of somebody.
access::PersonId hire(RouteWorld& w, const Extra& extra, access::PersonId person = {}) {
  return w.world.house->database().write([&](db::Session& rows) {
    auto& ids = w.world.house->services().ids;
    if (person.empty()) {
      organisation::Person fresh;
      fresh.id = person = ids.make<access::Person>();
      fresh.external = person.value;
      fresh.surname = "Штатная";
      fresh.given = "Анна";
      organisation::store::insert_person(rows, World::region, fresh);
    }
    organisation::Post post;
    post.id = ids.make<organisation::Post>();
    post.person = person;
    post.school = Id<organisation::School>{extra.school};
    post.path = "43/M" + extra.school.substr(1, 1) + "/" + extra.school;
    post.position = "TEACHER";
    post.main = extra.main;
    post.since = Date::of(2021, 9, 1);
    post.until = extra.until;
    post.leave_since = extra.leave_since;
    post.leave_until = extra.leave_until;
    organisation::store::insert_post(rows, World::region, post);
    return person;
  });
}

struct Share {
  double number = 0;
  double of = 0;
};
DESCRIBE(Share, number, of)

// Written for this test alone: people one by one, without windows or sums up a tree.
constexpr db::Query people_with_post{
    "test.people_with_post",
    "SELECT DISTINCT o.person FROM post o WHERE o.region = $1 AND o.since <= $2 AND (o.until IS NULL OR o.until >= $2)"};
constexpr db::Query main_path{
    "test.main_path",
    "SELECT o.path FROM post o WHERE o.region = $1 AND o.person = $2 AND o.since <= $3 AND (o.until IS NULL OR o.until >= $3) "
    "AND o.position = 'TEACHER' AND NOT (o.leave_since IS NOT NULL AND o.leave_since <= $3 "
    "AND COALESCE(o.leave_until, '9999-12-31') >= $3) AND (o.main = 1 OR NOT EXISTS (SELECT 1 FROM post m "
    "WHERE m.region = $1 AND m.person = $2 AND m.main = 1 AND m.since <= $3 AND (m.until IS NULL OR m.until >= $3)))"};
constexpr db::Query agreed_routes{
    "test.agreed_routes", "SELECT count(*) FROM route WHERE region = $1 AND person = $2 AND agreed_on <= $3 AND state <> 'annulled'"};

Share recount(RouteWorld& w, const std::string& place, Date day) {
  return w.world.house->database().read([&](db::Session& rows) {
    Share share;
    for (const auto& person : rows.all<access::PersonId>(people_with_post, World::region, day)) {
      auto path = rows.find<std::string>(main_path, World::region, person, day);
      if (!path || !access::lies_within(*path, place)) continue;
      share.of += 1;
      if (rows.one<std::int64_t>(agreed_routes, World::region, person, day) > 0) share.number += 1;
    }
    return share;
  });
}

void staff(RouteWorld& w, const std::string& school, int count) {
  for (int person = 0; person < count; ++person) hire(w, {school, true, {}, {}, {}});
}

}  // namespace

TEST_CASE("the share of teachers with a route equals a recount, each person once, by the main post and not on leave") {
  in_each_route_world([](RouteWorld& w) {
    Closed closed(w);  // teacher@S11 has an agreed route
    staff(w, "S11", 9);
    staff(w, "S12", 7);
    staff(w, "S21", 6);
    for (const char* who : {"centre2@43", "centre3@43", "centre4@43"}) w.world.person(who);  // a group beside the municipalities
    auto twice = hire(w, {"S12", true, {}, {}, {}});
    hire(w, {"S21", false, {}, {}, {}}, twice);                                           // counted at S12
    hire(w, {"S11", true, {}, Date::of(2026, 3, 1), {}});                                 // on leave without an end
    hire(w, {"S11", true, {}, Date::of(2026, 3, 1), Date::of(2026, 8, 31)});              // back since yesterday
    hire(w, {"S11", true, Date::of(2026, 8, 31), {}, {}});                                // left
    auto day = Date::of(2026, 9, 1);
    for (const char* place : {"43", "43/M1", "43/M1/S11", "43/M1/S12", "43/M2"}) {
      auto page = w.centre.get("/api/indicators?indicator=SHARE_WITH_ROUTE&at=" + std::string(place)).body;
      auto expected = recount(w, place, day);
      CAPTURE(place);
      REQUIRE_MESSAGE(expected.of >= 5, page);
      CHECK(std::stod(of(page, "total.of")) == expected.of);
      CHECK(std::stod(of(page, "total.number")) == expected.number);
      CHECK(std::stod(of(page, "total.value")) == doctest::Approx(100 * expected.number / expected.of));
    }
    auto region = w.centre.get("/api/indicators?by=municipality").body;
    double sum = std::stod(of(region, "lines.0.of")) + std::stod(of(region, "lines.1.of"));
    CHECK(sum <= std::stod(of(region, "total.of")));
    CHECK(of(region, "lines.0.title") == "M1");
  });
}

TEST_CASE("a day in the past is counted as it was") {
  in_each_route_world([](RouteWorld& w) {
    Closed closed(w);
    staff(w, "S11", 9);
    CHECK(of(w.centre.get("/api/indicators?date=2026-08-31").body, "total.number") == "0");
    CHECK(of(w.centre.get("/api/indicators?date=2026-09-01").body, "total.number") == "1");
    CHECK(w.centre.get("/api/indicators?date=2026-09-02").body.find("monitoring.date_ahead") != std::string::npos);
  });
}

TEST_CASE("small groups are hidden with all of their numbers, and nobody sees beyond their place") {
  in_each_route_world([](RouteWorld& w) {
    Closed closed(w);
    staff(w, "S11", 20);
    staff(w, "S12", 3);
    auto schools = w.centre.get("/api/indicators?by=school&at=43/M1").body;
    CHECK(of(schools, "people_min") == "5");
    CHECK(of(schools, "lines.1.hidden") == "true");
    CHECK(of(schools, "lines.1.of").empty());
    CHECK(of(schools, "lines.1.number").empty());
    CHECK(of(schools, "lines.0.hidden") == "true");  // or the sum would tell the other

    auto& head = w.head;
    auto own = head.get("/api/indicators").body;
    CHECK(of(own, "at") == "43/M1/S11");
    CHECK(of(own, "total.hidden") == "false");  // one's own school, beside nothing that it could give away
    CHECK(head.get("/api/indicators?at=43/M1").status == 404);
    CHECK(head.get("/api/indicators?at=43/M1/S12").status == 404);
    auto& ministry = w.world.as("ministry@43");
    CHECK(of(ministry.get("/api/indicators?by=school").body, "at") == "43");
    CHECK(w.teacher.get("/api/indicators").status == 403);
  });
}

TEST_CASE("behind a numerator stand exactly those who are counted, for those who may see them") {
  in_each_route_world([](RouteWorld& w) {
    Closed closed(w);
    staff(w, "S11", 9);
    const auto listed = [](Browser& reader, const std::string& code) {
      return reader.get("/api/indicators/people?at=43/M1/S11&indicator=" + code);
    };
    for (const char* code : {"SHARE_WITH_ROUTE", "SHARE_DIAGNOSED", "SHARE_COMPLETED", "SHARE_OVERDUE"}) {
      CAPTURE(code);
      const auto page = w.head.get(std::string("/api/indicators?at=43/M1/S11&indicator=") + code).body;
      CHECK(of(page, "people") == "true");
      const auto people = listed(w.head, code);
      REQUIRE_MESSAGE(people.status == 200, people.body);
      const auto number = of(page, "total.number");
      CHECK(of(people.body, "all") == (number.empty() ? "0" : number));  // of nobody there is no number
    }
    const auto people = listed(w.head, "SHARE_WITH_ROUTE").body;
    CHECK(of(people, "people.0.person") == w.world.person("teacher@S11").value);
    CHECK(of(people, "people.0.name") == "Фамилия-teacher@S11 Имя");
    CHECK(listed(w.head, "SATISFACTION").status == 404);
    CHECK(of(w.head.get("/api/indicators?indicator=SATISFACTION").body, "people") == "false");
    CHECK(w.head.get("/api/indicators/people?at=43/M1/S12").status == 404);
    auto& ministry = w.world.as("ministry@43");
    CHECK(of(ministry.get("/api/indicators").body, "people") == "false");
    CHECK(listed(ministry, "SHARE_WITH_ROUTE").status == 403);
    CHECK(listed(w.teacher, "SHARE_WITH_ROUTE").status == 403);
  });
}

TEST_CASE("every indicator that is offered is counted, on both databases, and opens as a workbook") {
  in_each_route_world([](RouteWorld& w) {
    Closed closed(w);
    closed.reflect();
    closed.survey(4);
    auto page = w.centre.get("/api/indicators").body;
    int counted = 0;
    for (int place = 0; place < 10; ++place) {
      auto code = of(page, "indicators." + std::to_string(place) + ".code");
      if (code.empty()) break;
      ++counted;
      CHECK_MESSAGE(w.centre.get("/api/indicators?indicator=" + code).status == 200, code);
    }
    CHECK(counted == 6);
    auto file = w.centre.get("/api/indicators/export?by=school");
    CHECK(file.status == 200);
    CHECK(file.body.starts_with("PK"));
    CHECK(w.centre.get("/api/indicators?indicator=NOTHING").status == 404);
    CHECK(w.centre.get("/api/indicators?indicator=SHARE_WITH_ROUTE&by=subject").body.find("monitoring.cut_unknown") != std::string::npos);
  });
}

TEST_CASE("the head sees how far each of the school has come and nothing that was measured") {
  in_each_route_world([](RouteWorld& w) {
    Closed closed(w);
    auto seen = w.world.as("head@S11").get("/api/schools/S11/standing");
    CHECK(seen.status == 200);
    CHECK(seen.body.find(w.world.person("teacher@S11").value + R"(","standing":"realising")") != std::string::npos);
    CHECK(seen.body.find("percent") == std::string::npos);
    CHECK(w.world.as("head@S12").get("/api/schools/S11/standing").status == 404);
    CHECK(w.world.as("teacher@S11").get("/api/schools/S11/standing").status == 403);
  });
}
