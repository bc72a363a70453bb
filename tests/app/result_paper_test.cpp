#include <doctest/doctest.h>

#include "deficit_world.h"
#include "diagnostics_world.h"
#include "paper_text.h"

using namespace marshrut;
using namespace marshrut::testing;

namespace {

bool has(std::string text, const std::string& words) {
  const std::string kept_together = "\xC2\xA0";
  for (auto at = text.find(kept_together); at != text.npos; at = text.find(kept_together, at)) text.replace(at, 2, " ");
  if (text.find(words) != text.npos) return true;
  MESSAGE("not on paper: ", words);
  return false;
}

}  // namespace

TEST_CASE("a result on paper has each picture with its table, by what it was measured, and what a percent is not") {
  in_each_world([](World& world) {
    load_instruments(world);
    finished_attempt(world, "teacher@S11", "initial");
    mark_all(world);
    world.clock->advance_ms(60'000);
    finished_attempt(world, "teacher@S11", "repeat");
    mark_all(world);
    auto& teacher = world.as("teacher@S11");
    const auto reply = teacher.get("/api/my/result-paper");
    REQUIRE(reply.status == 200);
    const auto text = paper_text(reply.body);
    for (const char* words : {"Результат диагностики", "Закончена", "экспертной", "Профиль компетенций", "Вероятно,",
                              "основано", "По группам компетенций", "Было и стало", "Как росла точность",
                              "После каждого ответа", "Это не доля верных ответов", "Шкала уровней регламента"})
      CHECK(has(text, words));
    CHECK(reply.body == teacher.get("/api/my/result-paper").body);
  });
}

TEST_CASE("a result on paper is for those who may read the result, and for its person once there is one") {
  in_each_world([](World& world) {
    load_competencies(world);
    CHECK(world.as("teacher@S11").get("/api/my/result-paper").status == 409);
    take_usual_result(world, "teacher@S11");
    CHECK(world.as("teacher@S11").get("/api/my/result-paper").status == 200);
    const auto address = "/api/findings-of/" + world.person("teacher@S11").value + "/result-paper";
    CHECK(world.as("centre@43").get(address).status == 200);
    CHECK(world.as("centre@43").get("/api/journal").body.find("findings") != std::string::npos);
    for (const auto& [who, status] : {std::pair{"head@S12", 404}, {"teacher@S12", 403}, {"head@S11", 403}}) {
      INFO(who);
      CHECK(world.as(who).get(address).status == status);
    }
  });
}

TEST_CASE("who may read levels in words gets a paper without numbers") {
  in_each_world([](World& world) {
    load_competencies(world);
    take_usual_result(world, "teacher@S11");
    const auto address = "/api/findings-of/" + world.person("teacher@S11").value + "/result-paper";
    const auto reply = world.as("regional_methodist@43").get(address);
    REQUIRE(reply.status == 200);
    const auto text = paper_text(reply.body);
    CHECK(has(text, "без чисел"));
    CHECK_FALSE(has(text, "44"));
  });
}
