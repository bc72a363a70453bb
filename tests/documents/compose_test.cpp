#include <doctest/doctest.h>

#include "documents/compose.h"
#include "documents/errors.h"
#include "kit/regulation_fixture.h"

namespace marshrut::documents {
namespace {

using regulation::BlockKind;
using regulation::BlockRule;

BlockRule block(BlockKind kind, std::string text) {
  BlockRule rule;
  rule.kind = kind;
  rule.text = std::move(text);
  return rule;
}

Fields fields(std::map<std::string, std::string> values) { return {std::move(values), {}}; }

}  // namespace

TEST_CASE("names in braces are filled and the rest is left as it is") {
  auto made = compose({block(BlockKind::paragraph, "{a} и {b}, {a}")}, fields({{"a", "раз"}, {"b", "два"}}));
  REQUIRE(made);
  CHECK(made->front().text == "раз и два, раз");
}

TEST_CASE("quotation marks of what is filled in are of the second kind between those of the text") {
  auto made = compose({block(BlockKind::paragraph, "диагностика «{a}», {a}")}, fields({{"a", "Осень «проба»"}}));
  REQUIRE(made);
  CHECK(made->front().text == "диагностика «Осень „проба“», Осень «проба»");
}

TEST_CASE("what is filled in is not read again, nor does it turn into bold type") {
  auto made = compose({block(BlockKind::paragraph, "{a}")}, fields({{"a", "{b} **x**"}, {"b", "нет"}}));
  REQUIRE(made);
  CHECK(made->front().text == "{b} \\*\\*x\\*\\*");
}

TEST_CASE("every name without a field is told at once") {
  auto made = compose({block(BlockKind::title, "{first}"), block(BlockKind::paragraph, "{second}")}, {});
  REQUIRE_FALSE(made);
  CHECK(made.error().code == &errors::field_unknown);
  CHECK(made.error().words_ru().find("first") != std::string::npos);
  CHECK(made.error().also.size() == 1);
}

TEST_CASE("a value with a bar does not shift a detail") {
  BlockRule details;
  details.kind = BlockKind::details;
  details.lines = {"Школа | {school}"};
  auto made = compose({details}, fields({{"school", "Лицей | филиал"}}));
  REQUIRE(made);
  CHECK(made->front().pairs == std::vector<Pair>{{"Школа", "Лицей | филиал"}});
}

TEST_CASE("a block that waits for a value is left out without it") {
  auto rule = block(BlockKind::paragraph, "Дано {given}");
  rule.when = "given";
  CHECK(compose({rule}, fields({{"given", ""}}))->empty());
  CHECK(compose({rule}, {})->empty());
  CHECK(compose({rule}, fields({{"given", "сегодня"}}))->size() == 1);
}

TEST_CASE("a table takes the rows of its list, each as wide as its columns") {
  BlockRule table;
  table.kind = BlockKind::table;
  table.list = "people";
  table.columns = {{"ФИО", 3.0}, {"Предмет", {}}};
  auto made = compose({table}, {{}, {{"people", {{"Анна"}, {"Пётр", "химия", "лишнее"}}}}});
  REQUIRE(made);
  CHECK(made->front().rows == std::vector<std::vector<std::string>>{{"Анна", ""}, {"Пётр", "химия"}});
}

TEST_CASE("days are written as official papers write them") {
  CHECK(short_date(Date::of(2026, 9, 1)) == "01.09.2026");
  CHECK(date_in_words(Date::of(2026, 5, 31)) == "31 мая 2026 г.");
}

TEST_CASE("an address holds a Russian number safely") {
  CHECK(percent_encoded("Ц-1/2") == "%D0%A6-1%2F2");
}

TEST_CASE("every paper of the regulation says who issues it without asking for a field of its own") {
  auto profile = regulation::kirov();
  Fields common;
  add_common_fields(common, profile, "ЦНППМ-2026/1", Date::of(2026, 9, 1));
  for (const char* name : {"number", "date", "date_words", "operator", "centre", "centre_short", "act"})
    CHECK_FALSE(common.values[name].empty());
}

}  // namespace marshrut::documents
