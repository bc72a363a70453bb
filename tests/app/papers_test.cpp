#include <doctest/doctest.h>

#include <thread>

#include "documents/acts.h"
#include "documents/compose.h"
#include "documents/errors.h"
#include "paper_text.h"
#include "route_world.h"
#include "world.h"

using namespace marshrut;
using marshrut::testing::RouteWorld;
using marshrut::testing::World;
using marshrut::testing::in_each_world;

namespace {

documents::Fields certificate_fields(const std::string& name) {
  return {{{"name", name}, {"position", "учитель"}, {"school", "Школа S11"}, {"starts", "01.10.2026"},
           {"ends", "31.05.2027"}, {"topic", "Функциональная грамотность"}, {"hours", "72"},
           {"grounds", "повторная диагностика"}, {"passed", "прошла"}, {"signatory_post", "Специалист"}, {"signatory", "Иванова А. А."}},
          {}};
}

Result<documents::Paper> certificate(World& world, const std::string& whose, const std::string& path) {
  auto actor = access::Actor::of_house(World::region);
  auto person = world.person(whose);
  return access::transact(world.house->services(), actor, access::Right{"document.issue"}, [&](access::Work& work) {
    return documents::issue(work, {.kind = "CERTIFICATE", .object_kind = "route", .object = "R-" + whose,
                                   .person = person, .path = path, .title = "", .date = {},
                                   .fields = certificate_fields(whose)});
  });
}

std::string verification(World& world, const std::string& number, const std::string& token) {
  return world.stranger()
      .get("/api/verification?number=" + documents::percent_encoded(number) + "&token=" + token)
      .body;
}

}  // namespace

TEST_CASE("numbers follow one another without gaps, also when eight issue at once and some are undone") {
  in_each_world([](World& world) {
    world.person("teacher@S11");
    std::vector<std::thread> clerks;
    for (int clerk = 0; clerk < 8; ++clerk)
      clerks.emplace_back([&world, clerk] {
        auto actor = access::Actor::of_house(World::region);
        for (int paper = 0; paper < 4; ++paper)
          (void)access::transact(world.house->services(), actor, access::Right{"document.issue"},
                                 [&](access::Work& work) -> Result<documents::Paper> {
                                   documents::Issue request{"CERTIFICATE", "route", "R", {}, "", "", {},
                                                            certificate_fields("Анна")};
                                   auto issued = documents::issue(work, request);
                                   if (clerk % 2) return fail(access::errors::not_found);
                                   return issued;
                                 });
      });
    for (auto& clerk : clerks) clerk.join();
    auto centre_sees = world.as("centre@43").get("/api/papers?kind=CERTIFICATE").body;
    for (int number = 1; number <= 16; ++number) {
      auto shown = "ИРО-2026/000" + std::string(number < 10 ? "0" : "") + std::to_string(number);
      CHECK_MESSAGE(centre_sees.find("\"" + shown + "\"") != std::string::npos, shown);
    }
    CHECK(centre_sees.find("00017") == std::string::npos);
  });
}

TEST_CASE("a stranger is told that a paper is valid, and nothing about whose it is") {
  in_each_world([](World& world) {
    auto paper = certificate(world, "teacher@S11", "43/M1/S11");
    REQUIRE(paper);
    auto valid = verification(world, paper->number, paper->token);
    CHECK(valid == R"({"valid":true,"kind":"Справка о прохождении ИОМ","date":"2026-09-01"})");
    auto code = documents::check_code(paper->token);
    CHECK(code.size() == 10);
    CHECK(verification(world, paper->number, code) == valid);
    CHECK(verification(world, paper->number, code.substr(0, 5) + "%20" + code.substr(5)) == valid);
    CHECK(world.stranger().get("/api/verification?token=" + paper->token).body == valid);
    CHECK(world.stranger().get("/api/verification?token=" + code).body.find("\"valid\":false") != std::string::npos);
    for (const auto& wrong : {verification(world, "ИРО-2026/00099", paper->token), verification(world, paper->number, "x"),
                              verification(world, "ИРО-2026/00099", code)})
      CHECK(wrong.find("\"valid\":false") != std::string::npos);
  });
}

TEST_CASE("a paper is printed the same every time and opens to its owner and the school alone") {
  in_each_world([](World& world) {
    auto paper = certificate(world, "teacher@S11", "43/M1/S11");
    REQUIRE(paper);
    auto address = "/api/papers/" + paper->id.value + "/file";
    auto first = world.as("teacher@S11").get(address);
    CHECK(first.status == 200);
    CHECK(first.body.starts_with("%PDF"));
    CHECK(world.as("head@S11").get(address).body == first.body);
    CHECK(world.as("head@S12").get(address).status == 404);
    CHECK(world.as("teacher2@S11").get(address).status == 404);
    CHECK(world.as("teacher2@S11").get("/api/papers").body.find(paper->number) == std::string::npos);
    auto register_of_place = world.as("municipal_methodist@M1").get("/api/papers").body;
    CHECK(register_of_place.find(paper->number) != std::string::npos);
    auto owner = RouteWorld::at(world.as("teacher@S11").get("/api/session").body, "person_name");
    CHECK(RouteWorld::at(register_of_place, "concerns.0.name") == owner);
  });
}

TEST_CASE("an annulled paper stays in the register, is no longer valid, and the new one names it") {
  in_each_world([](World& world) {
    auto paper = certificate(world, "teacher@S11", "43/M1/S11");
    REQUIRE(paper);
    auto& centre = world.as("centre@43");
    auto address = "/api/papers/" + paper->id.value;
    CHECK(centre.post(address + "/reissue", R"({"reason":"","revision":0})").body.find("documents.reason_missing") !=
          std::string::npos);
    auto anew = centre.post(address + "/reissue", R"({"reason":"ошибка в фамилии","revision":0})");
    CHECK(anew.status == 200);
    CHECK(anew.body.find("ИРО-2026/00002") != std::string::npos);
    CHECK(anew.body.find("\"replaces\":\"" + paper->id.value) != std::string::npos);
    CHECK(verification(world, paper->number, paper->token).find("\"valid\":false") != std::string::npos);
    CHECK(centre.get("/api/papers?state=annulled").body.find("ИРО-2026/00001") != std::string::npos);
    const auto old = marshrut::testing::paper_text(centre.get(address + "/file").body);
    CHECK(old.find("АННУЛИРОВАН") != std::string::npos);
    CHECK(old.find("ИРО-2026/00001") != std::string::npos);
    CHECK(centre.post(address + "/annulment", R"({"reason":"ещё раз","revision":1})").status == 409);
    CHECK(world.as("head@S11").post(address + "/annulment", R"({"reason":"чужая","revision":1})").status == 403);
  });
}

TEST_CASE("a template that asks for what the paper lacks is refused before a number is taken") {
  in_each_world([](World& world) {
    auto actor = access::Actor::of_house(World::region);
    auto issued = access::transact(world.house->services(), actor, access::Right{"document.issue"},
                                   [&](access::Work& work) {
                                     return documents::issue(work, {"CERTIFICATE", "route", "R", {}, "", "", {}, {}});
                                   });
    REQUIRE_FALSE(issued);
    CHECK(issued.error().code == &documents::errors::field_unknown);
    CHECK(certificate(world, "teacher@S11", "43")->number == "ИРО-2026/00001");
  });
}
