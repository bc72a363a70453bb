#include <doctest/doctest.h>

#include <vector>

#include "organisation/subject_words.h"

using namespace marshrut::organisation;

TEST_CASE("a subject is known by its title before the bracket where no other begins so") {
  const std::vector<Subject> subjects{{"MATH", "Математика (алгебра, геометрия)", ""},
                                      {"TECH-1", "Технология (техника)", ""},
                                      {"TECH-2", "Технология (дом)", ""},
                                      {"HIST", "История", ""}};
  auto words = subject_words(subjects);
  CHECK(words.at("математика") == "MATH");
  CHECK(words.at("математика (алгебра, геометрия)") == "MATH");
  CHECK(words.at("история") == "HIST");
  CHECK(words.at("tech-2") == "TECH-2");
  CHECK_FALSE(words.contains("технология"));
}

TEST_CASE("a subject whose whole title is the word keeps it before one with a bracket") {
  const std::vector<Subject> subjects{{"A", "Физика (углублённо)", ""}, {"B", "Физика", ""}};
  CHECK(subject_words(subjects).at("физика") == "B");
}

TEST_CASE("a word that stands for two subjects is none, be it a title, a code or a title before its bracket") {
  std::vector<Subject> subjects{{"PHYS", "Физика", ""}, {"Физика", "Физика для инженеров", ""},
                                {"D1", "Черчение", ""},  {"D2", "Черчение", ""},
                                {"CHEM", "Химия", ""},   {"CHEM2", "Химия (профильная)", ""}};
  auto words = subject_words(subjects);
  CHECK_FALSE(words.contains("физика"));
  CHECK_FALSE(words.contains("черчение"));
  CHECK(words.at("физика для инженеров") == "Физика");
  CHECK(words.at("химия") == "CHEM");
  CHECK(words.at("phys") == "PHYS");
}
