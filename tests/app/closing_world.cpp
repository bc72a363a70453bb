#include "closing_world.h"

#include "platform/json/json.h"
#include "recognition/types.h"
#include "route/approval/acts_decide.h"
#include "route/life/acts_life.h"
#include "route/store.h"

namespace marshrut::testing {
namespace {

void demand(const Reply& reply) {
  if (reply.status != 200) throw std::logic_error(reply.body);
}

struct Written {
  std::vector<recognition::QuestionAnswer> answers;
  std::int64_t revision = -1;
  regulation::QuestionnairePurpose purpose = regulation::QuestionnairePurpose::reflexive;
};
DESCRIBE(Written, answers, revision, purpose)

/// The route of somebody, from the draft to the agreement of their head.
std::string lived(RouteWorld& w, Browser& teacher) {
  auto started = teacher.post("/api/routes", "{}");
  demand(started);
  auto route = RouteWorld::at(started.body, "route.id");
  auto saved = teacher.put("/api/routes/" + route, w.draft(route, {"S-A1", "S-A2", "S-A3"}));
  demand(saved);
  auto revision = RouteWorld::at(saved.body, "route.revision");
  auto sent = teacher.post("/api/routes/" + route + "/submission", R"({"revision":)" + revision + "}");
  demand(sent);
  demand(w.head.post("/api/routes/decisions",
                     R"({"decisions":[{"route":")" + route + R"(","revision":)" +
                         RouteWorld::at(sent.body, "route.revision") + R"(,"decision":"agreed","comment":""}]})"));
  return route;
}

/// Every activity done, the clock where it is.
void finish_items(RouteWorld& w, const std::string& route) {
  auto actor = access::Actor::of_house(World::region);
  auto& services = w.world.house->services();
  auto items = w.world.house->database().read(
      [&](db::Session& rows) { return route::items_of(rows, World::region, {route}); });
  for (const auto& item : items) {
    auto done = access::transact(services, actor, access::Right{"route.own"}, [&](access::Work& work) -> Result<access::Nothing> {
      TRY(route::finish_item(work, {route}, item.id));
      return access::Nothing{};
    });
    if (!done) throw std::logic_error(done.error().words_en());
  }
}

}  // namespace

Closed::Closed(RouteWorld& world, const std::string& who)
    : w(world), teacher(world.world.as(who)), methodist(world.world.as("regional_methodist@43")) {
  if (who != "teacher@S11") world.acknowledge(who, "METH-1", 50);
  route = lived(world, teacher);
  finish_items(world, route);
}

std::string Closed::today() const { return w.world.clock->now().date_at(180).iso(); }

void Closed::reflect() {
  auto address = "/api/routes/" + route + "/reflection";
  auto goals = w.world.house->database().read(
      [&](db::Session& rows) { return route::goals_of(rows, World::region, {route}); });
  recognition::QuestionAnswer reached{"R06", "", {}, {}, {}, {}}, tasks{"R11", "", {}, {}, {}, {}};
  for (const auto& goal : goals) reached.goals.push_back({goal.id, reached.goals.empty() ? "100" : "75"});
  tasks.tasks = {"Освоить формирующее оценивание"};
  auto revision = std::stoll(RouteWorld::at(teacher.get(address).body, "revision"));
  demand(teacher.post(address + "/submission", json::write(Written{{reached, tasks}, revision})));
}

Reply Closed::survey(int mark) {
  Written written{{}, -1, regulation::QuestionnairePurpose::satisfaction};
  for (const char* code : {"S01", "S02", "S03", "S04"}) {
    written.answers.push_back({code, "", {}, {}, {}, {}});
    written.answers.back().scale = mark;
  }
  return teacher.post("/api/routes/" + route + "/reflection/submission", json::write(written));
}

}  // namespace marshrut::testing
