// The search of the catalogue: the same on both databases, which each_route_world goes through.
#include <doctest/doctest.h>

#include <set>

#include "route_world.h"

using namespace marshrut;
using marshrut::testing::in_each_route_world;
using marshrut::testing::RouteWorld;

namespace {

constexpr const char* columns =
    "Код,Название,Вид,Образование,Этап,Уровень,Организатор,Компетенции,Форма,Часов,Место,Стоимость,Документ\n";

/// The codes found, in their order.
std::string found(RouteWorld& w, const std::string& query) {
  auto reply = w.teacher.get("/api/catalogue?" + query);
  REQUIRE_MESSAGE(reply.status == 200, reply.body);
  std::string codes;
  for (int i = 0;; ++i) {
    auto code = RouteWorld::at(reply.body, "activities." + std::to_string(i) + ".code");
    if (code.empty()) return codes;
    codes += (codes.empty() ? "" : " ") + code;
  }
}

void import(RouteWorld& w, const std::string& rows) {
  auto reply = w.centre.upload("/api/catalogue-imports/activities?apply=true", columns + rows);
  REQUIRE_MESSAGE(reply.status == 200, reply.body);
}

}  // namespace

TEST_CASE("an activity is found by any form of its words, the title before the rest") {
  in_each_route_world([](RouteWorld& w) {
    import(w,
           "F1,Приёмы формирующего оценивания,Другое,формальное,обучение,региональный,ИРО,METH-1,очная,8,центр,0,\n"
           "F2,Мастерская,Другое,неформальное,обучение,региональный,Лаборатория оценивания,METH-1,очная,8,центр,1500,\n"
           "F3,Отчётный семинар,Другое,формальное,обучение,региональный,ИРО,METH-1,очная,8,онлайн,0,Удостоверение\n");
    CHECK(found(w, "search=оценивание") == "A4 F1 F2");
    CHECK(found(w, "search=формирующее%20ОЦЕНИВАНИЕ") == "F1");
    CHECK(found(w, "search=оцениванием%20приемов") == "F1");
    CHECK(found(w, "search=приемы%20урока") == "");
    CHECK(found(w, "search=отчет") == "F3");
    CHECK(found(w, "search=удостоверения") == "F3");
    CHECK(found(w, "search=F2") == "F2");
    CHECK(found(w, "search=на%20оценивание%20в") == "A4 F1 F2");
    CHECK(found(w, "search=100%25") == "");
  });
}

TEST_CASE("a changed activity is found by its new words and not by the old") {
  in_each_route_world([](RouteWorld& w) {
    import(w, "F1,Лепка,Другое,формальное,обучение,региональный,ИРО,METH-1,очная,8,центр,,\n");
    CHECK(found(w, "search=лепка") == "F1");
    import(w, "F1,Черчение,Другое,формальное,обучение,региональный,ИРО,METH-1,очная,8,центр,,\n");
    CHECK(found(w, "search=лепка") == "");
    CHECK(found(w, "search=черчения") == "F1");
  });
}

TEST_CASE("filters narrow by education, venue, cost, provider and sessions that are not over") {
  in_each_route_world([](RouteWorld& w) {
    import(w, "F1,Курс,Другое,формальное,обучение,региональный,Лицей № 1,METH-1,очная,8,центр,1500,\n");
    CHECK(found(w, "education_type=informal") == "");
    CHECK(found(w, "education_type=nonformal") == "A2 A3");
    CHECK(found(w, "venue=online") == "A1 A3");
    CHECK(found(w, "search=курс&most_cost=0") == "");
    CHECK(found(w, "search=курс&most_cost=1500") == "F1");
    CHECK(found(w, "provider=лицей") == "F1");
    CHECK(found(w, "free=true&near=true") == "A2 A4 A1 A3 A5");
    w.world.move_to(Instant::parse("2027-01-22T09:00:00.000Z").value());
    REQUIRE(w.teacher.sign_in("teacher@S11", marshrut::testing::World::password));
    CHECK(found(w, "free=true") == "A3");
  });
}

TEST_CASE("pages of what was found follow each other without a gap") {
  in_each_route_world([](RouteWorld& w) {
    std::string rows;
    for (int i = 10; i < 60; ++i)
      rows += "P" + std::to_string(i) + "," + (i % 2 ? "Проект " : "Проектная школа ") + std::to_string(i) +
              ",Другое,формальное,обучение,региональный,ИРО,METH-1,очная,8,центр,,\n";
    import(w, rows);
    std::set<std::string> seen;
    std::string after;
    int pages = 0;
    do {
      auto body = w.teacher.get("/api/catalogue?search=проект" + (after.empty() ? "" : "&after=" + after)).body;
      for (int i = 0; i < 40; ++i)
        if (auto code = RouteWorld::at(body, "activities." + std::to_string(i) + ".code"); !code.empty())
          CHECK(seen.insert(code).second);
      after = RouteWorld::at(body, "next");
      for (std::size_t at = 0; (at = after.find_first_of(" |", at)) != after.npos; at += 3)
        after.replace(at, 1, after[at] == ' ' ? "%20" : "%7C");
    } while (!after.empty() && ++pages < 5);
    CHECK(seen.size() == 51);  // and A1
  });
}

TEST_CASE("who finds nothing is told without which condition something is found") {
  in_each_route_world([](RouteWorld& w) {
    auto nothing = w.teacher.get("/api/catalogue?search=урок%20небывалое&venue=online").body;
    CHECK(RouteWorld::at(nothing, "loosen.0.filter") == "search");
    CHECK(RouteWorld::at(nothing, "loosen.0.word") == "небывалое");
    CHECK(RouteWorld::at(nothing, "loosen.0.found") == "1");
    CHECK(RouteWorld::at(nothing, "loosen.1.filter") == "");
    auto cheap = w.teacher.get("/api/catalogue?search=рефлексивный&venue=centre").body;
    CHECK(RouteWorld::at(cheap, "loosen.1.filter") == "venue");
    CHECK(w.teacher.get("/api/catalogue?search=небывалое").body == R"({"activities":[]})");
  });
}

TEST_CASE("a word with a slip finds what was meant, page after page, and the answer says so") {
  in_each_route_world([](RouteWorld& w) {
    import(w, "F1,Каллиграфия и черчение,Другое,формальное,обучение,региональный,ИРО,METH-1,очная,8,центр,,\n");
    auto body = w.teacher.get("/api/catalogue?search=калиграфией").body;
    CHECK(RouteWorld::at(body, "activities.0.code") == "F1");
    CHECK(RouteWorld::at(body, "instead.0.typed") == "калиграфией");
    CHECK(RouteWorld::at(body, "instead.0.meant") == "каллиграфия");
    CHECK(w.teacher.get("/api/catalogue?search=каллиграфией").body.find("instead") == std::string::npos);
    auto nothing = w.teacher.get("/api/catalogue?search=калиграфия;небывалое").body;
    CHECK(nothing.find("instead") == std::string::npos);
    CHECK(RouteWorld::at(nothing, "loosen.0.word") == "небывалое");
    CHECK(RouteWorld::at(nothing, "loosen.0.found") == "1");
  });
}

TEST_CASE("a competency is found by its title, a slip in it, and its code") {
  in_each_route_world([](RouteWorld& w) {
    import(w, "F1,Курс без слов,Другое,формальное,обучение,региональный,ИРО,METH-1,очная,8,центр,,\n");
    CHECK(found(w, "search=METH-1").find("F1") != std::string::npos);
    CHECK(found(w, "search=компетенций").find("F1") != std::string::npos);
    CHECK(found(w, "search=кампетенций").find("F1") != std::string::npos);
  });
}
