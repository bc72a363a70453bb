// Who sees results and deficits of another, through papers, pages and endpoints: whom the regulation names, whom the
// person opened them to while they are open, and nobody else; on both databases.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <atomic>
#include <thread>

#include "route_world.h"

using namespace marshrut;
using marshrut::testing::Browser;
using marshrut::testing::in_each_route_world;
using marshrut::testing::in_each_world;
using marshrut::testing::RouteWorld;
using marshrut::testing::World;

namespace {

struct ShownPapers {
  std::string conclusion;
  std::string card;
  std::string route;
};

/// A conclusion on the teacher's diagnostics and the card of their agreed route, both in the register.
ShownPapers papers_of_teacher(RouteWorld& w) {
  auto route = w.agreed();
  REQUIRE(w.head.get("/api/routes/" + route + "/card").status == 200);
  auto issued = w.centre.post("/api/findings-of/" + w.world.person("teacher@S11").value + "/conclusion", "{}");
  REQUIRE_MESSAGE(issued.status == 200, issued.body);
  auto card = RouteWorld::at(w.teacher.get("/api/papers?kind=ROUTE_CARD").body, "papers.0.paper");
  REQUIRE_FALSE(card.empty());
  return {RouteWorld::at(issued.body, "paper"), card, route};
}

/// Whether the paper's file opens and the register names it; both or neither.
bool finds(Browser& reader, const std::string& paper) {
  auto file = reader.get("/api/papers/" + paper + "/file");
  auto list = reader.get("/api/papers").body;
  bool opens = file.status == 200;
  if (!opens) CHECK(file.body == reader.get("/api/papers/01AAAAAAAAAAAAAAAAAAAAAAAA/file").body);
  CHECK((list.find(paper) != std::string::npos) == opens);
  return opens;
}

marshrut::testing::Reply open_to(Browser& teacher, const std::string& thing, const std::string& duty) {
  return teacher.post("/api/my/sight", fmt::format(R"({{"thing":"{}","duty":"{}"}})", thing, duty));
}
marshrut::testing::Reply close_to(Browser& teacher, const std::string& thing, const std::string& duty) {
  return teacher.post("/api/my/sight/closing", fmt::format(R"({{"thing":"{}","duty":"{}"}})", thing, duty));
}

bool names_grounds(const std::string& page) { return page.find(R"("grounds":[{)") != std::string::npos; }

}  // namespace

TEST_CASE("a paper of results and deficits is found by its person and by whom the regulation names, by no other duty") {
  in_each_route_world([](RouteWorld& w) {
    auto papers = papers_of_teacher(w);
    for (const char* who : {"teacher@S11", "centre@43"}) {
      CAPTURE(who);
      CHECK(finds(w.world.as(who), papers.conclusion));
      CHECK(finds(w.world.as(who), papers.card));
    }
    for (const char* who : {"teacher2@S11", "head@S11", "deputy@S11", "responsible@S11", "association_head@S11",
                            "municipal_methodist@M1", "regional_methodist@43", "tutor@43", "curator@43", "mentor@S11",
                            "expert@43", "ministry@43", "administrator@43", "head@S22"}) {
      CAPTURE(who);
      CHECK_FALSE(finds(w.world.as(who), papers.conclusion));
      CHECK_FALSE(finds(w.world.as(who), papers.card));
    }
  });
}

TEST_CASE("what a person opens to a duty is seen by it from that moment until it is closed") {
  in_each_route_world([](RouteWorld& w) {
    auto papers = papers_of_teacher(w);
    auto page = "/api/routes/" + papers.route;
    auto person = w.world.person("teacher@S11").value;
    auto sees = [&] {
      bool opens = finds(w.head, papers.card);
      CHECK(names_grounds(w.head.get(page).body) == opens);
      CHECK((w.head.get("/api/findings-of/" + person).status == 200) == opens);
      return opens;
    };
    CHECK_FALSE(sees());
    auto opened = open_to(w.teacher, "deficits", "head");
    REQUIRE_MESSAGE(opened.status == 200, opened.body);
    CHECK(sees());
    CHECK_FALSE(finds(w.head, papers.conclusion));  // it shows results too
    CHECK_FALSE(finds(w.world.as("deputy@S11"), papers.card));
    CHECK_FALSE(names_grounds(w.world.as("deputy@S11").get(page).body));
    CHECK(w.head.get("/api/people/" + person + "/results").status == 403);
    CHECK(open_to(w.teacher, "results", "head").status == 200);
    CHECK(finds(w.head, papers.conclusion));
    CHECK(w.head.get("/api/people/" + person + "/results").status == 200);
    CHECK_FALSE(finds(w.world.as("head@S22"), papers.conclusion));
    CHECK(close_to(w.teacher, "deficits", "head").status == 200);
    CHECK_FALSE(sees());
    CHECK_FALSE(finds(w.head, papers.conclusion));
    CHECK(w.head.get("/api/people/" + person + "/results").status == 200);
    CHECK(close_to(w.teacher, "results", "head").status == 200);
    CHECK(w.head.get("/api/people/" + person + "/results").status == 403);
  });
}

TEST_CASE("numbers are shown beside deficits once their person opened results as well") {
  in_each_route_world([](RouteWorld& w) {
    auto address = "/api/findings-of/" + w.world.person("teacher@S11").value;
    auto& methodist = w.world.as("regional_methodist@43");
    CHECK(RouteWorld::at(methodist.get(address).body, "numbers") == "false");
    CHECK(open_to(w.teacher, "results", "regional_methodist").status == 200);
    CHECK(RouteWorld::at(methodist.get(address).body, "numbers") == "true");
    CHECK(close_to(w.teacher, "results", "regional_methodist").status == 200);
    CHECK(RouteWorld::at(methodist.get(address).body, "numbers") == "false");
  });
}

TEST_CASE("nothing can be opened but what the regulation offers, and opening twice is opening once") {
  in_each_world([](World& world) {
    auto& teacher = world.as("teacher@S11");
    for (const auto& [thing, duty] : {std::pair{"results", "ministry"}, {"raw_answers", "head"}, {"deficits", "centre"}, {"route", "head"}}) {
      auto refused = open_to(teacher, thing, duty);
      CHECK(refused.status == 400);
      CHECK(refused.body.find("regulation.not_offered") != std::string::npos);
    }
    for (int time = 0; time < 2; ++time) CHECK(open_to(teacher, "results", "mentor").status == 200);
    auto mine = teacher.get("/api/my/sight").body;
    CHECK(mine.find(R"({"duty":"mentor","open":true,"opened_ms":"2026-09-01T08:00:00.000Z"})") != std::string::npos);
    CHECK(mine.find(R"({"duty":"head","open":false})") != std::string::npos);
    for (int time = 0; time < 2; ++time) CHECK(close_to(teacher, "results", "mentor").status == 200);
    CHECK(open_to(teacher, "results", "mentor").body.find(R"("duty":"mentor","open":true)") != std::string::npos);
    auto journal = teacher.get("/api/journal/own").body;
    std::size_t entries = 0;
    for (auto at = journal.find(R"("kind":"sight")"); at != journal.npos; at = journal.find(R"("kind":"sight")", at + 1)) ++entries;
    CHECK(entries == 3);
    CHECK(world.as("teacher2@S11").get("/api/my/sight").body.find(R"("open":true)") == std::string::npos);
  });
}

TEST_CASE("who opens and closes in many windows at once leaves one answer and no fault") {
  in_each_world([](World& world) {
    world.as("teacher@S11").get("/api/my/sight");
    std::vector<std::thread> windows;
    std::atomic<int> faults = 0;
    for (int window = 0; window < 6; ++window)
      windows.emplace_back([&] {
        Browser own = world.stranger();
        own.carry(world.as("teacher@S11"));
        for (int time = 0; time < 3; ++time)
          if (open_to(own, "results", "head").status != 200 || close_to(own, "results", "head").status != 200) ++faults;
      });
    for (auto& window : windows) window.join();
    CHECK(faults == 0);
    CHECK(world.as("teacher@S11").get("/api/my/sight").body.find(R"("open":true)") == std::string::npos);
  });
}

TEST_CASE("a head who also teaches sees the own deficits and none of the school's") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.agreed();
    auto head = w.world.person("head@S11");
    w.world.house->database().write([&](db::Session& rows) {
      auto account = access::store::find_account_of_person(rows, World::region, head).value();
      access::store::insert_grant(rows, World::region, account.id, {access::Duty::teacher, "43/M1/S11", {}, {}});
    });
    CHECK_FALSE(names_grounds(w.head.get("/api/routes/" + route).body));
    CHECK(w.head.get("/api/findings-of/" + w.world.person("teacher@S11").value).status == 403);
    CHECK(names_grounds(w.teacher.get("/api/routes/" + route).body));
  });
}

TEST_CASE("a duty over another school does not open this one's deficits") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.agreed();
    auto head = w.world.person("head@S11");
    w.world.house->database().write([&](db::Session& rows) {
      auto account = access::store::find_account_of_person(rows, World::region, head).value();
      access::store::insert_grant(rows, World::region, account.id, {access::Duty::regional_methodist, "43/M1/S12", {}, {}});
    });
    CHECK_FALSE(names_grounds(w.head.get("/api/routes/" + route).body));
  });
}
