#pragma once
// The test world with the project's competencies and map, and results that arrive.
#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "deficit/result/acts_result.h"
#include "world.h"

namespace marshrut::testing {

inline std::string list_text(const std::string& name) {
  std::ifstream file(std::string(MARSHRUT_ROOT) + "/data/" + name, std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

inline void load_competencies(World& world) {
  auto& centre = world.as("centre@43");
  const std::pair<const char*, const char*> lists[] = {{"labour_actions", "labour_functions_544n.csv"},
                                                       {"competencies", "competencies.csv"},
                                                       {"needs", "competency_map.csv"}};
  for (const auto& [kind, file] : lists) {
    auto reply = centre.upload(std::string("/api/competencies/imports/") + kind + "?apply=true", list_text(file));
    INFO(file << ": " << reply.body.substr(0, 600));
    REQUIRE(reply.status == 200);
  }
}

/// A result of somebody: METH-1 and METH-2 (75 required) and METH-3 (70 required) as measured.
inline void take_result(World& world, const std::string& who, const std::string& attempt,
                        std::vector<deficit::MeasuredCompetency> competencies,
                        deficit::MeasuringPurpose purpose = deficit::MeasuringPurpose::initial) {
  auto& services = world.house->services();
  deficit::MeasuredResult result{.attempt = attempt,
                                 .person = world.person(who),
                                 .campaign = "autumn",
                                 .purpose = purpose,
                                 .measured_on = services.clock.now().date_at(180),
                                 .competencies = std::move(competencies)};
  auto taken = access::transact(services, access::Actor::of_house(World::region), access::Right{"finding.confirm"},
                                [&](access::Work& work) { return deficit::take_result(work, result); });
  REQUIRE(taken.has_value());
}

/// METH-1 below what is required, METH-2 mastered, METH-3 with too few items.
inline void take_usual_result(World& world, const std::string& who, const std::string& attempt = "a1") {
  take_result(world, who, attempt,
              {{"METH-1", 44, 34, 54, 6, true}, {"METH-2", 90, 80, 96, 6, true}, {"METH-3", 50, 1, 99, 2, false}});
}

}  // namespace marshrut::testing
