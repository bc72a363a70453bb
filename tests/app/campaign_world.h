#pragma once
// A campaign in the test world by the front door: opened, applied for, accepted, with sittings and consents.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "instrument_world.h"
#include "world.h"

namespace marshrut::testing {

inline bool has(const Reply& reply, const std::string& text) { return reply.body.find(text) != std::string::npos; }

inline const std::string autumn =
    R"({"title":"Осенняя диагностика","kind":"initial","since":"2026-09-10","until":"2026-11-30",)"
    R"("apply_until":"2026-09-20","subjects":["MATH"]})";

inline std::string opened(World& world) {
  auto reply = world.as("centre@43").post("/api/campaigns", autumn);
  REQUIRE_MESSAGE(reply.status == 200, reply.body);
  return member(reply.body, "id");
}

/// A draft of the school with these people in it; its id.
inline std::string drafted(World& world, const std::string& campaign, const std::string& school,
                           const std::vector<std::string>& people) {
  auto& head = world.as("head@" + school);
  auto begun = head.post("/api/applications", R"({"campaign":")" + campaign + R"(","school":")" + school + "\"}");
  REQUIRE_MESSAGE(begun.status == 200, begun.body);
  auto id = member(begun.body, "id");
  std::string rows;
  for (const auto& who : people)
    rows += (rows.empty() ? "" : ",") + (R"({"person":")" + world.person(who).value + R"(","subject":""})");
  auto saved = head.put("/api/applications/" + id, "{\"rows\":[" + rows + "],\"revision\":0}");
  REQUIRE_MESSAGE(saved.status == 200, saved.body);
  return id;
}

inline void filed(World& world, const std::string& application, const std::string& school) {
  auto reply = world.as("head@" + school).post("/api/applications/" + application + "/filing", R"({"revision":1})");
  REQUIRE_MESSAGE(reply.status == 200, reply.body);
}

inline Reply acceptance(World& world, const std::string& application, int revision = 2) {
  return world.as("centre@43").post("/api/applications/acceptance",
      R"({"applications":[{"application":")" + application + R"(","revision":)" + std::to_string(revision) + "}]}");
}

inline std::string accepted(World& world, const std::string& campaign, const std::string& school,
                            const std::vector<std::string>& people) {
  auto id = drafted(world, campaign, school, people);
  filed(world, id, school);
  auto reply = acceptance(world, id);
  REQUIRE_MESSAGE(has(reply, "\"accepted\":true"), reply.body);
  return id;
}

inline std::string planned(World& world, const std::string& campaign, int capacity, const std::string& more = "",
                    const std::string& day = "2026-09-15") {
  auto reply = world.as("centre@43").post("/api/campaigns/" + campaign + "/sittings",
      R"({"room":"12","starts":")" + day + R"(T06:00:00.000Z","ends":")" + day + R"(T08:00:00.000Z","capacity":)" +
          std::to_string(capacity) + more + "}");
  REQUIRE_MESSAGE(reply.status == 200, reply.body);
  return member(reply.body, "id");
}

}  // namespace marshrut::testing
