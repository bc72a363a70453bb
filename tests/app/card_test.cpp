// The card of a route in the register: when it gets its number, what stands under it, who reads what; on both databases.
#include <doctest/doctest.h>

#include "documents/store.h"
#include "paper_text.h"
#include "route/life/acts_life.h"
#include "route_world.h"

using namespace marshrut;
using marshrut::testing::Browser;
using marshrut::testing::in_each_route_world;
using marshrut::testing::paper_text;
using marshrut::testing::RouteWorld;
using marshrut::testing::World;

namespace {

std::string card_at(const std::string& body, const std::string& path) { return RouteWorld::at(body, path); }
bool holds(const std::string& text, const std::string& words) { return text.find(words) != text.npos; }

std::vector<documents::PaperLine> cards_of(RouteWorld& w, const std::string& route) {
  return w.world.house->database().read(
      [&](db::Session& rows) { return documents::papers_of_object(rows, World::region, route); });
}

documents::Paper paper_of(RouteWorld& w, const documents::PaperLine& line) {
  return w.world.house->database().read(
      [&](db::Session& rows) { return documents::find_paper(rows, World::region, line.paper).value(); });
}

std::string printed(Browser& reader, const std::string& route) {
  auto card = reader.get("/api/routes/" + route + "/card");
  REQUIRE_MESSAGE(card.status == 200, card.body);
  return paper_text(card.body);
}

bool is_valid(RouteWorld& w, const documents::Paper& paper) {
  auto reply = w.teacher.get("/api/verification?token=" + paper.token);
  REQUIRE_MESSAGE(reply.status == 200, reply.body);
  return card_at(reply.body, "valid") == "true";
}

void annul(RouteWorld& w, const std::string& route) {
  auto reply = w.centre.post("/api/routes/" + route + "/annulment",
                             R"({"revision":)" + w.revision(route) + R"(,"reason":"Педагог уволился из школы"})");
  REQUIRE_MESSAGE(reply.status == 200, reply.body);
}

std::string correct_dates(RouteWorld& w, const std::string& route, const std::string& ends) {
  auto body = w.draft(route, {"S-A1", "S-A2", "S-A3"}, ends);
  return w.teacher.post("/api/routes/" + route + "/correction", body.insert(1, R"("reason":"Обстоятельства изменились",)")).body;
}

}  // namespace

TEST_CASE("a card is registered by the agreement and by a correction in force, never by looking") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.submitted();
    CHECK(holds(printed(w.head, route), "б/н (не согласован)"));
    CHECK(cards_of(w, route).empty());
    REQUIRE(card_at(w.decide(w.head, route, "agreed").body, "outcomes.0.decided") == "true");
    REQUIRE(cards_of(w, route).size() == 1);
    auto first = paper_of(w, cards_of(w, route).front());
    CHECK(is_valid(w, first));
    CHECK(holds(printed(w.teacher, route), first.number));
    CHECK(holds(printed(w.head, route), first.number));
    CHECK(cards_of(w, route).size() == 1);
    REQUIRE(card_at(correct_dates(w, route, "2027-05-25"), "route.state") == "realising");
    REQUIRE(cards_of(w, route).size() == 2);
    CHECK(paper_of(w, cards_of(w, route).back()).state == documents::PaperState::annulled);
    CHECK_FALSE(is_valid(w, first));
    CHECK(holds(printed(w.head, route), cards_of(w, route).front().number));
  });
}

TEST_CASE("the card of an annulled route is annulled with it and does not come back") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.agreed();
    auto paper = paper_of(w, cards_of(w, route).front());
    REQUIRE(is_valid(w, paper));
    annul(w, route);
    CHECK_FALSE(is_valid(w, paper));
    for (auto* reader : {&w.teacher, &w.head, &w.centre}) {
      auto text = printed(*reader, route);
      CHECK(holds(text, "б/н (не действует)"));
      CHECK(holds(text, "Маршрут аннулирован"));
      CHECK_FALSE(holds(text, paper.number));
    }
    REQUIRE(cards_of(w, route).size() == 1);
    CHECK(cards_of(w, route).front().state == documents::PaperState::annulled);
  });
}

TEST_CASE("a card that the centre annulled stays so until something else is agreed") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.agreed();
    auto paper = paper_of(w, cards_of(w, route).front());
    auto annulled = w.centre.post("/api/papers/" + paper.id.value + "/annulment",
                                  R"({"revision":0,"reason":"Выдана по ошибке"})");
    REQUIRE_MESSAGE(annulled.status == 200, annulled.body);
    CHECK(holds(printed(w.head, route), "б/н (не действует)"));
    CHECK(cards_of(w, route).size() == 1);
    REQUIRE(card_at(correct_dates(w, route, "2027-05-25"), "route.state") == "realising");
    REQUIRE(cards_of(w, route).size() == 2);
    CHECK(is_valid(w, paper_of(w, cards_of(w, route).front())));
  });
}

TEST_CASE("under its number a card says what the register keeps, whatever changes around it") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.agreed();
    auto before = printed(w.teacher, route);
    w.acknowledge("teacher@S11", "METH-3", 40);
    w.world.house->database().write([&](db::Session& rows) {
      rows.run(db::Query{"test.rename", "UPDATE competency SET title = 'Иначе названная' WHERE region = $1"}, "43");
      rows.run(db::Query{"test.school", "UPDATE person SET education = 'Другое образование' WHERE region = $1"}, "43");
    });
    auto finished = access::transact(w.world.house->services(), access::Actor::of_house("43"), access::Right{"evidence.review"},
                                     [&](access::Work& work) -> Result<access::Nothing> {
                                       auto items = route::items_of(work.rows, work.region, {route});
                                       TRY(route::finish_item(work, {route}, items.front().id));
                                       return access::Nothing{};
                                     });
    REQUIRE(finished);
    CHECK(printed(w.teacher, route) == before);
  });
}

TEST_CASE("who may not see deficits is told them neither by the card nor by the route") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.submitted();
    auto closes = [](const std::string& text) { return holds(text, "Что закрывает"); };
    auto check_all = [&] {
      CHECK(closes(printed(w.teacher, route)));
      auto text = printed(w.head, route);
      CHECK_FALSE(closes(text));
      CHECK(holds(text, "Раздел видят педагог и центр"));
      CHECK(holds(text, "Открытый урок"));
      for (const std::string& address : {"/api/routes/" + route, "/api/routes/" + route + "/revisions/1", std::string("/api/approvals")}) {
        CAPTURE(address);
        CHECK_FALSE(holds(w.head.get(address).body, "\"METH-"));
      }
      CHECK(card_at(w.page(route, w.head), "goals.0.text") == "Компетенция METH-1");
      CHECK(card_at(w.page(route, w.teacher), "items.0.covers") == "METH-1");
      CHECK(card_at(w.page(route, w.world.as("regional_methodist@43")), "goals.0.competency") == "METH-1");
    };
    check_all();
    REQUIRE(card_at(w.decide(w.head, route, "agreed").body, "outcomes.0.decided") == "true");
    check_all();
  });
}

TEST_CASE("a decision taken back takes its card with it, and what stays agreed has a card of its own") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.submitted();
    auto take_back = [&] {
      auto reply = w.head.post("/api/routes/" + route + "/reconsideration", R"({"revision":)" + w.revision(route) + "}");
      REQUIRE_MESSAGE(reply.status == 200, reply.body);
    };
    REQUIRE(card_at(w.decide(w.head, route, "agreed").body, "outcomes.0.decided") == "true");
    auto first = paper_of(w, cards_of(w, route).front());
    take_back();
    CHECK_FALSE(is_valid(w, first));
    CHECK(holds(printed(w.head, route), "б/н (не согласован)"));

    REQUIRE(card_at(w.decide(w.head, route, "agreed").body, "outcomes.0.decided") == "true");
    auto body = w.draft(route, {"S-A1", "S-A3", "S-A4"});
    w.teacher.post("/api/routes/" + route + "/correction", body.insert(1, R"("reason":"Обстоятельства изменились",)"));
    REQUIRE(card_at(w.decide(w.head, route, "agreed").body, "outcomes.0.decided") == "true");
    auto second = paper_of(w, cards_of(w, route).front());
    CHECK(holds(printed(w.head, route), "практикум"));
    take_back();
    CHECK_FALSE(is_valid(w, second));
    auto standing = paper_of(w, cards_of(w, route).front());
    CHECK(is_valid(w, standing));
    CHECK(standing.number != second.number);
    CHECK_FALSE(holds(printed(w.head, route), "практикум"));
  });
}
