#pragma once
// The project's data/ read from disk for the tests of the demo, and worlds made from it.
#include <fstream>
#include <iterator>
#include <map>
#include <stdexcept>
#include <string>

#include "demo/files.h"
#include "demo/world.h"

namespace marshrut::demo::testing {

inline const std::string& data_file(const std::string& name) {
  static std::map<std::string, std::string> texts;
  auto [entry, is_new] = texts.try_emplace(name);
  if (is_new) {
    std::ifstream file(std::string(MARSHRUT_DATA) + "/" + name + ".csv", std::ios::binary);
    if (!file) throw std::runtime_error("no file of data: " + name);
    entry->second.assign(std::istreambuf_iterator<char>(file), {});
  }
  return entry->second;
}

inline Sources sources() {
  return {.municipalities = data_file("municipalities"),
          .demo_schools = data_file("demo_schools"),
          .demo_names = data_file("demo_names"),
          .demo_staffing = data_file("demo_staffing"),
          .demo_officers = data_file("demo_officers"),
          .positions = data_file("positions"),
          .subjects = data_file("subjects"),
          .qualification_categories = data_file("qualification_categories"),
          .competencies = data_file("competencies"),
          .competency_map = data_file("competency_map"),
          .activity_types = data_file("activity_types"),
          .catalogue = data_file("catalogue"),
          .prior_gains = data_file("prior_gains"),
          .school_calendar = data_file("school_calendar"),
          .items = data_file("items"),
          .forms = data_file("forms"),
          .demo_case_answers = data_file("demo_case_answers")};
}

inline Setting setting(int teachers = 600, std::uint64_t seed = 1) {
  return {.seed = seed,
          .start = Date::of(2026, 9, 1),
          .teachers = teachers,
          .taking_part = teachers,
          .region_code = "43",
          .operator_name = "Демо-центр повышения мастерства педагогов"};
}

inline World world(int teachers = 600, std::uint64_t seed = 1) {
  return create_world(sources(), setting(teachers, seed));
}

}  // namespace marshrut::demo::testing
