// What another body measured, and how pupils did, as grounds beside the centre's own results.
#include "deficit/external/external.h"

#include <doctest/doctest.h>

#include "deficit/external/exams.h"

using namespace marshrut;
using namespace marshrut::deficit;

TEST_CASE("rows of a list become one result for each person and day, under the name of their source") {
  const auto day = Date::of(2026, 9, 1);
  auto results = external_results("CENTRE", {{{"p"}, "A", 40, 5, day}, {{"q"}, "A", 70, {}, day}, {{"p"}, "B", 98, 5, day}});
  REQUIRE(results.size() == 2);
  REQUIRE(results[0].competencies.size() == 2);
  CHECK(results[0].competencies[0].low == 35);
  CHECK(results[0].competencies[0].high == 45);
  CHECK(results[0].competencies[1].high == 100);
  CHECK(results[0].attempt != results[1].attempt);
  CHECK(source_of_attempt(results[0].attempt) == "CENTRE");
  CHECK(source_of_attempt("01JATTEMPT") == "");
  CHECK(results[1].competencies[0].low == 0);  // no error was told: nothing narrower is claimed
  CHECK(results[1].competencies[0].high == 100);
}

TEST_CASE("a task is told apart from the whole, and a column that could name pupils is known by its title") {
  std::vector<ExamResult> results{{"43/M1/S11", "ЕГЭ", "MATH", 2026, 30, 6}, {"43/M1/S11", "ЕГЭ", "MATH", 2026, 30, 24, "13"}};
  auto difficulties = exam_difficulties("43", results, 5);
  REQUIRE(difficulties.size() == 2);
  CHECK(difficulties[0].task == "13");
  CHECK(difficulties[0].low_share == doctest::Approx(0.8));
  CHECK(difficulties[1].task.empty());
  for (const auto* title : {"ФИО", "Ф.И.О. участника", "Фамилия, имя", "Код ученика", "Student", "Дата рождения", "Ф И О",
                            "ФамилияИмя", "Ученики", "Обучающиеся", "Ребёнок", "Выпускник", "Логин"}) CHECK(names_pupils(title));
  for (const auto* title : {"Балл", "Комментарий", "Число учеников", "Доля участников"}) CHECK_FALSE(names_pupils(title));
}

TEST_CASE("what few pupils of one school did is not told by the sum of its municipality either") {
  std::vector<ExamResult> results{{"43/M1/S11", "ЕГЭ", "MATH", 2026, 10, 2}, {"43/M1/S12", "ЕГЭ", "MATH", 2026, 1, 1},
                                  {"43/M1/S13", "ЕГЭ", "MATH", 2026, 30, 3}};
  CHECK(exam_difficulties("43", results, 5).at(0).participants == 41);
  const auto schools = exam_difficulties("43/M1", results, 5);
  REQUIRE(schools.size() == 1);  // ten and one are left out together
  CHECK(schools[0].place == "43/M1/S13");
  results.pop_back();
  CHECK(exam_difficulties("43/M1", results, 5).empty());
}

TEST_CASE("pupils' results are told by subject and place with the year before, the worst first") {
  std::vector<ExamResult> results{{"43/M1/S11", "ЕГЭ", "MATH", 2025, 20, 8}, {"43/M1/S11", "ЕГЭ", "MATH", 2026, 30, 6},
                                  {"43/M1/S12", "ЕГЭ", "MATH", 2026, 10, 6}, {"43/M2/S21", "ЕГЭ", "MATH", 2026, 20, 12},
                                  {"43/M2/S22", "ЕГЭ", "RUS", 2026, 3, 3}};
  auto difficulties = exam_difficulties("43", results, 5);
  REQUIRE(difficulties.size() == 2);
  CHECK(difficulties[0].place == "43/M2");
  CHECK(difficulties[0].low_share == doctest::Approx(0.6));
  CHECK_FALSE(difficulties[0].before_share);
  CHECK(difficulties[1].participants == 40);
  CHECK(difficulties[1].low_share == doctest::Approx(0.3));
  CHECK(*difficulties[1].before_share == doctest::Approx(0.4));
  CHECK(difficulties[1].schools == 2);
}
