#include <doctest/doctest.h>

#include <algorithm>

#include "competency/rules.h"

namespace marshrut::competency {
namespace {

const std::vector<Need> map{
    {"", "", "", "METH-1", 70, 1.0},     {"", "", "", "COMM-5", 55, 0.6}, {"TEACHER", "MATH", "", "SUBJ-MATH-1", 80, 1.5},
    {"TEACHER", "", "", "METH-1", 75, 1.2}, {"", "MATH", "", "METH-1", 60, 2.0}, {"HEAD", "", "", "METH-1", 0, 0},
    {"", "", "HIGHEST", "COMM-5", 75, 0.8}, {"", "", "HIGHEST", "METH-1", 90, 1.2}, {"TEACHER", "", "HIGHEST", "METH-8", 85, 1},
};

std::vector<std::string> codes(const std::vector<Need>& needs) {
  std::vector<std::string> all;
  for (const auto& need : needs) all.push_back(need.competency);
  return all;
}

TEST_CASE("the narrowest line of the map holds, the most important competency first") {
  const auto needs = needs_of(map, {"TEACHER", {"MATH"}, ""});
  CHECK(codes(needs) == std::vector<std::string>{"SUBJ-MATH-1", "METH-1", "COMM-5"});
  CHECK(needs[1].percent == 75);
}

TEST_CASE("a subject's line gives way to a position's, and holds where there is none") {
  CHECK(needs_of(map, {"EDUCATOR", {"MATH"}, ""})[0].percent == 60);
  CHECK(codes(needs_of(map, {"TEACHER", {"RUS"}, ""})) == std::vector<std::string>{"METH-1", "COMM-5"});
}

TEST_CASE("what a narrower line does not ask for is not needed") {
  CHECK(codes(needs_of(map, {"HEAD", {}, ""})) == std::vector<std::string>{"COMM-5"});
}

TEST_CASE("a category is asked for more, but no more than its position is") {
  const auto needs = needs_of(map, {"TEACHER", {}, "HIGHEST"});
  const auto percent = [&](const std::string& code) { return std::ranges::find(needs, code, &Need::competency)->percent; };
  CHECK(percent("COMM-5") == 75);
  CHECK(percent("METH-8") == 85);
  CHECK(percent("METH-1") == 75);  // the line of the position
  CHECK(needs_of(map, {"EDUCATOR", {"MATH"}, "HIGHEST"}).front().percent == 90);  // before that of the subject
  CHECK(codes(needs_of(map, {"TEACHER", {}, "FIRST"})) == std::vector<std::string>{"METH-1", "COMM-5"});
}

}  // namespace
}  // namespace marshrut::competency
