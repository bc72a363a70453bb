#pragma once
// Attempts of the test world, taken through the front door.
#include "access/acts_apart.h"
#include "diagnostics/marking/acts_entrust.h"
#include "instrument_world.h"

namespace marshrut::testing {

/// An attempt of somebody who agreed to the processing of their data.
inline std::string assign(World& world, const std::string& who, const std::string& purpose) {
  consent(world, who);
  const auto reply = world.as("centre@43").post("/api/attempts", R"({"person":")" + world.person(who).value +
                                                                     R"(","purpose":")" + purpose + "\"}");
  INFO(reply.body);
  REQUIRE(reply.status == 200);
  return member(reply.body, "attempt");
}

/// Answers every item of a sheet: the first option, or a text.
inline void answer_all(World& world, const std::string& who, const std::string& attempt, const std::string& sheet,
                       const std::string& text) {
  for (auto at = sheet.find("{\"sheet\":"); at != sheet.npos; at = sheet.find("{\"sheet\":", at + 1)) {
    const auto code = member(sheet, "code", at);
    const auto type = member(sheet, "type", at);
    const auto options = sheet.find("\"options\":[", at);
    const bool chooses = type == "single" || type == "multi" || type == "order";
    const std::string chosen = chooses ? "\"" + member(sheet, "id", options) + "\"" : "";
    const std::string written = type == "case_task" || type == "short_text" || type == "numeric" ? text : "";
    const auto reply = world.as(who).put("/api/attempts/" + attempt + "/answers/" + code,
                                         R"({"value":{"options":[)" + chosen + R"(],"pairs":[],"text":")" + written +
                                             R"("},"sequence":1,"client_ms":1})");
    INFO(code << " " << reply.body);
    REQUIRE(reply.status == 200);
  }
}

/// All the points of the first task of a marking queue.
inline std::string full_marks(const std::string& queue) {
  std::string marks;
  const auto rubric = queue.find("\"rubric\":[");
  const auto end = queue.find(']', rubric);
  for (auto at = queue.find("{\"id\"", rubric); at < end; at = queue.find("{\"id\"", at + 1))
    marks += std::string(marks.empty() ? "" : ",") + R"({"criterion":")" + member(queue, "id", at) + R"(","points":)" +
             member(queue, "points_max", at) + "}";
  return R"({"marks":[)" + marks + R"(],"comment":""})";
}

inline std::string finished_attempt(World& world, const std::string& who, const std::string& purpose) {
  const auto attempt = assign(world, who, purpose);
  const auto sheet = world.as(who).post("/api/attempts/" + attempt + "/start", "{}").body;
  answer_all(world, who, attempt, sheet, "Ответ");
  REQUIRE(world.as(who).post("/api/attempts/" + attempt + "/finish", "{}").status == 200);
  return attempt;
}

/// All that waits for one expert.
inline void mark_queue(World& world, const std::string& who) {
  auto& expert = world.as(who);
  const auto tasks = [&] {
    const auto queue = expert.get("/api/marking").body;
    return queue.substr(0, queue.find("\"given\":"));
  };
  for (auto queue = tasks(); queue.find("\"attempt\"") != queue.npos; queue = tasks()) {
    const auto target = "/api/marking/" + member(queue, "attempt") + "/" + member(queue, "item");
    REQUIRE(expert.post(target, full_marks(queue)).status == 200);
  }
}

/// By two experts, of whom each gives all points.
inline void mark_all(World& world) {
  const std::string experts[] = {"expert@43", "expert2@43"};
  for (const auto& who : experts) world.person(who);
  access::Stumbles stumbles;
  diagnostics::entrust_waiting(world.house->services(), World::region, stumbles);
  for (const auto& who : experts) mark_queue(world, who);
}

}  // namespace marshrut::testing
