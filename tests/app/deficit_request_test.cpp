#include <doctest/doctest.h>
#include <fmt/format.h>

#include "deficit/acts.h"
#include "deficit/person/acts_self.h"
#include "deficit/request/acts_request.h"
#include "deficit/team/acts_team.h"
#include "deficit_world.h"
#include "platform/json/json.h"

using namespace marshrut;
using namespace marshrut::testing;

namespace {

template <class T>
T told(const Reply& reply) {
  INFO(reply.body.substr(0, 600));
  REQUIRE(reply.status == 200);
  return json::read<T>(reply.body).value();
}

deficit::EducationalRequest drafted(World& world, const std::string& who, const std::string& reason = "Отвечают трое") {
  auto body = fmt::format(R"({{"text":"Диалог на уроке","reason":"{}"}})", reason);
  return told<deficit::RequestView>(world.as(who).post("/api/my/requests", body)).request;
}

Reply chosen(World& world, const std::string& who, const deficit::EducationalRequest& request,
             const std::string& verb) {
  return world.as(who).post("/api/my/requests/" + request.id.value + "/" + verb,
                            fmt::format(R"({{"revision":{}}})", request.revision));
}

deficit::Basis ground(World& world, const std::string& who) {
  return world.house->database().read(
      [&](db::Session& rows) { return deficit::basis_of(rows, World::region, world.person(who), Date::of(2026, 9, 1)); });
}

}  // namespace

TEST_CASE("a stated request alone is a ground, a draft and a withdrawn one are not") {
  in_each_world([](World& world) {
    auto draft = drafted(world, "teacher@S11", "");
    CHECK(chosen(world, "teacher@S11", draft, "statement").body.find("deficit.request_unexplained") !=
          std::string::npos);
    auto saved = world.as("teacher@S11")
                     .put("/api/my/requests/" + draft.id.value,
                          R"({"text":"Диалог на уроке","reason":"Отвечают трое","revision":0})");
    draft = told<deficit::RequestView>(saved).request;
    CHECK(ground(world, "teacher@S11").requests.empty());
    draft = told<deficit::RequestView>(chosen(world, "teacher@S11", draft, "statement")).request;
    REQUIRE(ground(world, "teacher@S11").requests.size() == 1);
    CHECK(ground(world, "teacher@S11").requests[0].text == "Диалог на уроке");
    CHECK(chosen(world, "teacher@S11", draft, "withdrawal").status == 200);
    CHECK(ground(world, "teacher@S11").requests.empty());
  });
}

TEST_CASE("a stated request is read and answered by those who help the person, and a draft by nobody") {
  in_each_world([](World& world) {
    auto request = drafted(world, "teacher@S11");
    auto answer_to = "/api/requests/" + request.id.value + "/answer";
    auto& centre = world.as("centre@43");
    CHECK(told<deficit::Requests>(centre.get("/api/requests")).requests.empty());
    CHECK(centre.post(answer_to, R"({"revision":0,"answer":"Есть курс"})").status == 404);
    CHECK(chosen(world, "teacher@S11", request, "statement").status == 200);
    auto seen = told<deficit::Requests>(world.as("tutor@M1").get("/api/requests")).requests;
    REQUIRE(seen.size() == 1);
    CHECK(told<deficit::Requests>(world.as("tutor@M2").get("/api/requests")).requests.empty());
    CHECK(world.as("tutor@M2").post(answer_to, R"({"revision":1,"answer":"Есть курс"})").status == 404);
    CHECK(world.as("head@S11").get("/api/requests").status == 403);
    CHECK(centre.post(answer_to, R"({"revision":0,"answer":"Есть курс"})").body.find("access.stale") !=
          std::string::npos);
    CHECK(centre.post(answer_to, R"({"revision":1,"answer":"Есть курс в ноябре"})").status == 200);
    auto mine = told<deficit::Requests>(world.as("teacher@S11").get("/api/my/requests")).requests;
    CHECK(mine[0].request.answer == "Есть курс в ноябре");
    CHECK(mine[0].answered_by_name.find("centre@43") != std::string::npos);
    CHECK(ground(world, "teacher@S11").requests.size() == 1);
  });
}

TEST_CASE("one's draft is unknown to another, and a stale save keeps neither text silently") {
  in_each_world([](World& world) {
    auto request = drafted(world, "teacher@S11");
    auto target = "/api/my/requests/" + request.id.value;
    CHECK(world.as("teacher@S12").put(target, R"({"text":"чужое","reason":"","revision":0})").status == 404);
    CHECK(world.as("teacher@S11").put(target, R"({"text":"первое","reason":"","revision":0})").status == 200);
    auto stale = world.as("teacher@S11").put(target, R"({"text":"второе","reason":"","revision":0})");
    CHECK(stale.body.find("access.stale") != std::string::npos);
  });
}

TEST_CASE("the self-assessment asks for the actions behind the post and is complete when all are marked") {
  in_each_world([](World& world) {
    load_competencies(world);
    auto& teacher = world.as("teacher@S11");
    auto asked = told<deficit::SelfAssessment>(teacher.get("/api/my/self-assessment"));
    CHECK(asked.total > 10);
    CHECK(asked.total < 60);
    CHECK(asked.marked == 0);
    auto mark = [&](const std::string& action, const std::string& word) {
      return teacher.put("/api/my/self-assessment", fmt::format(R"({{"action":"{}","mark":{}}})", action, word));
    };
    CHECK(mark("Z/99.9-ТД99", "\"with_help\"").body.find("deficit.action_unknown") != std::string::npos);
    std::string last;
    for (const auto& function : asked.functions)
      for (const auto& action : function.actions) CHECK(mark(last = action.code, "\"with_help\"").status == 200);
    CHECK(ground(world, "teacher@S11").self_assessed);
    CHECK(told<deficit::SelfProgress>(mark(last, "null")).marked == asked.total - 1);
    CHECK_FALSE(ground(world, "teacher@S11").self_assessed);
  });
}

TEST_CASE("tasks of development are one's own, programmes are the centre's and for all") {
  in_each_world([](World& world) {
    auto& teacher = world.as("teacher@S11");
    auto task = told<deficit::DevelopmentTask>(teacher.post("/api/my/tasks", R"({"text":"Готовить к олимпиаде"})"));
    auto target = "/api/my/tasks/" + task.id.value;
    CHECK(world.as("teacher@S12").put(target, R"({"text":"чужое","done":true,"revision":0})").status == 404);
    CHECK(teacher.put(target, R"({"text":"Готовить к олимпиаде","done":true,"revision":0})").status == 200);
    CHECK(teacher.put(target, R"({"text":"Готовить к олимпиаде","done":true,"revision":0})").status != 200);
    auto programme = R"({"title":"Молодёжь и дети","task":"Педагог и наставник","federal":true,"since":"2025-01-01"})";
    CHECK(world.as("head@S11").put("/api/programmes/NP-1", programme).status == 403);
    CHECK(world.as("centre@43").put("/api/programmes/NP-1", programme).status == 200);
    CHECK(told<deficit::Programmes>(teacher.get("/api/programmes")).programmes.size() == 1);
  });
}

TEST_CASE("a head sees the team only as numbers of many, and only their own school's") {
  in_each_world([](World& world) {
    load_competencies(world);
    auto confirm_all = [&] {
      auto page = json::read<deficit::Findings>(world.as("centre@43").get("/api/findings?state=proposed&rows=200").body)
                      .value();
      std::string list;
      for (const auto& line : page.findings)
        list += (list.empty() ? "" : ",") + fmt::format(R"({{"finding":"{}","revision":{},"decision":"confirmed"}})",
                                                        line.finding.id.value, line.finding.revision);
      CHECK(world.as("centre@43").post("/api/findings/confirm", R"({"items":[)" + list + "]}").status == 200);
    };
    auto team = [&] { return told<deficit::TeamView>(world.as("head@S11").get("/api/teams/S11/deficits")); };
    for (int i = 1; i <= 4; ++i) take_usual_result(world, fmt::format("teacher{}@S11", i), fmt::format("t{}", i));
    CHECK_FALSE(team().shown);
    take_usual_result(world, "teacher5@S11", "t5");
    take_result(world, "teacher6@S11", "t6", {{"METH-1", 90, 80, 96, 6, true}, {"METH-2", 30, 20, 40, 6, true}});
    confirm_all();
    auto view = team();
    CHECK(view.shown);
    CHECK(view.measured == 6);
    REQUIRE(view.competencies.size() == 1);
    CHECK(view.competencies[0].competency == "METH-1");
    CHECK(view.competencies[0].people == 5);
    CHECK(view.hidden == 1);
    auto body = world.as("head@S11").get("/api/teams/S11/deficits").body;
    CHECK(body.find("Фамилия") == std::string::npos);
    CHECK(body.find("percent") == std::string::npos);
    CHECK(world.as("head@S11").get("/api/teams/S12/deficits").status == 404);
    CHECK(world.as("head@S11").get("/api/teams/S99/deficits").status == 404);
    CHECK(world.as("teacher1@S11").get("/api/teams/S11/deficits").status == 403);
  });
}
