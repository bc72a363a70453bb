#include <doctest/doctest.h>

#include "diagnostics/marking/blind.h"
#include "diagnostics/marking/hours.h"
#include "diagnostics/take/answer_file.h"

using namespace marshrut;
using namespace marshrut::diagnostics;

TEST_CASE("an author's name is covered in every case, and words that only look like it are not") {
  const std::string names[] = {"Иванова", "Сергеевна", ""};
  CHECK(without_names("Урок провела Иванова А. Сергеевна.", names) == "Урок провела [имя скрыто] А. [имя скрыто].");
  CHECK(without_names("Класс Ивановой, у Сергеевны", names) == "Класс [имя скрыто], у [имя скрыто]");
  CHECK(without_names("Ивановский район, деиванова", names) == "Ивановский район, деиванова");
  CHECK(without_names("", names) == "");
  const std::string other[] = {"Ли"};
  CHECK(without_names("Ли и Линия", other) == "Ли и Линия");  // too short to tell from words
}

TEST_CASE("hours are counted by the norms, each thing once, and other work is none of an expert's") {
  const WorkedOn worked[] = {{"attempt.mark", "mark", 10}, {"reflection.write", "product", 3}, {"product.review", "product", 1}};
  const auto lines = hours_of(worked);
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].minutes == 150);
  CHECK(minutes_in_all(lines) == 195);
  CHECK(hours_in_words(195) == "3,3");
  CHECK(hours_in_words(120) == "2");
  CHECK(hours_of({}).empty());
}

TEST_CASE("a file goes with a case while the form is taken, and after it only in the place of one that was returned") {
  instrument::Item item;
  item.type = instrument::ItemType::case_task;
  const auto day = Date::of(2026, 9, 15);
  Attempt attempt;
  attempt.state = AttemptState::running;
  CHECK(may_send_file(attempt, item, {}, {}, day));
  attempt.state = AttemptState::marking;
  CHECK_FALSE(may_send_file(attempt, item, {}, {}, day));
  const auto file = returned({}, "Снимок не в фокусе", day);
  REQUIRE(file);
  CHECK(file->until == day.plus_days(resend_days));
  CHECK(may_send_file(attempt, item, *file, {}, day));
  CHECK_FALSE(may_send_file(attempt, item, *file, {}, file->until->plus_days(1)));
  CHECK_FALSE(returned(*file, "Снимок не в фокусе", day));
  CHECK_FALSE(returned({}, "нет", day));
  item.type = instrument::ItemType::single;
  attempt.state = AttemptState::running;
  CHECK_FALSE(may_send_file(attempt, item, {}, {}, day));
}
