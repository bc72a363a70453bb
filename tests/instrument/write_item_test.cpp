#include "instrument/editing/write_item.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "bank.h"
#include "instrument/errors.h"
#include "instrument/item/score.h"

namespace marshrut::instrument {
namespace {

/// What two readings of one item share: pairs in the order of prompts.
std::string told(Item item) {
  std::ranges::sort(item.key.pairs);
  std::string text = item.code + "/" + item.competency + "/" + item.text + "/" + item.explanation;
  for (const auto& part : item.options) text += "|" + part.id + part.text + part.gap.value_or("");
  for (const auto& part : item.prompts) text += "?" + part.id + part.text;
  std::ranges::sort(item.key.options, {}, [&](const std::string& id) { return item.type == ItemType::order ? "" : id; });
  for (const auto& id : item.key.options) text += "!" + id;
  for (const auto& pair : item.key.pairs) text += "=" + pair.prompt + pair.option;
  for (const auto& one : item.key.texts) text += "~" + one;
  for (const auto& line : item.key.rubric) text += "+" + line.text + std::to_string(line.points_max);
  for (const auto& action : item.labour_actions) text += "@" + action;
  return text + std::to_string(item.points_max) + std::to_string(item.difficulty);
}

Item choice() {
  return {.code = "N-1", .group = "G", .competency = "C", .subject = {}, .type = ItemType::single, .difficulty = 2, .points_max = 1,
          .text = "Сколько?", .prompts = {}, .options = {{"a", "пять"}, {"b", "шесть"}},
          .key = {.options = {"b"}, .pairs = {}, .texts = {}, .rubric = {}}, .explanation = "", .labour_actions = {}};
}

Item matching() {
  auto item = choice();
  item.type = ItemType::match;
  item.prompts = {{"x", "бег"}, {"y", "вуз"}};
  item.key = {.options = {}, .pairs = {{"y", "a"}, {"x", "b"}}, .texts = {}, .rubric = {}};
  return item;
}

Item rubric() {
  auto item = choice();
  item.type = ItemType::case_task;
  item.options.clear();
  item.key = {.options = {}, .pairs = {}, .texts = {}, .rubric = {{"1", "цель: названа", 1}, {"2", "ход - и проверка", 12}}};
  return item;
}

Item upload() {
  auto item = rubric();
  item.type = ItemType::upload;
  return item;
}

void refused(const Item& item, const ErrorCode& code, const std::string& at) {
  const auto row = write_item(item);
  REQUIRE_FALSE(row.has_value());
  CHECK(row.error().code->name == code.name);
  CHECK(row.error().at == at);
}

}  // namespace

TEST_CASE("a text with gaps is refused at the gap that is wrong") {
  auto item = choice();
  item.type = ItemType::gap_match;
  item.text = "[1] и [2]";
  item.key = {.options = {}, .pairs = {{"p1", "a"}, {"p2", "b"}}, .texts = {}, .rubric = {}};
  CHECK(write_item(item).value().key == "1-1;2-2");
  item.key.pairs[1].option = "a";
  refused(item, errors::word_twice, "/key/pairs/1/option");
  item.key.pairs.pop_back();
  refused(item, errors::pair_missing, "/key/pairs/1/option");
  item.text = "без пропусков";
  refused(item, errors::gaps_unmarked, "/text");

  item.type = ItemType::inline_choice;
  item.text = "[1] и [2]";
  item.options = {{"a", "x", "p1"}, {"b", "y", "p1"}, {"c", "x", "p2"}, {"d", "", "p2"}};
  item.key.pairs = {{"p1", "a"}, {"p2", "c"}};
  refused(item, errors::part_empty, "/prompts/1/options/1/text");
  item.options.back().text = "z|w";
  refused(item, errors::mark_kept_out, "/prompts/1/options/1/text");
  item.options.back().text = "z";
  CHECK(write_item(item).value().options == "x|y||x|z");
}

TEST_CASE("whatever the bank holds is written as it reads") {
  auto rows = bank_rows("items.csv");
  for (const auto* more : {"cases.csv", "gaps.csv"}) std::ranges::move(bank_rows(more), std::back_inserter(rows));
  for (const auto& row : rows) {
    const auto item = read_item(row).value();
    const auto written = write_item(item);
    INFO(row.id, " ", written ? "" : written.error().words_en() + written.error().at);
    REQUIRE(written.has_value());
    CHECK(told(read_item(*written).value()) == told(item));
  }
}

TEST_CASE("ids of a draft give way to places, and the key follows") {
  CHECK(write_item(choice()).value().key == "2");
  CHECK(write_item(matching()).value().key == "А-2;Б-1");
  CHECK(write_item(matching()).value().text == "Сколько? А) бег; Б) вуз.");
  auto order = choice();
  order.type = ItemType::order;
  order.key.options = {"b", "a"};
  CHECK(write_item(order).value().key == "Б,А");
  CHECK(write_item(order).value().options == "А) пять|Б) шесть");
}

TEST_CASE("a number is written without an exponent, and its border counts") {
  auto item = choice();
  item.type = ItemType::numeric;
  item.options.clear();
  item.key = {};
  refused(item, errors::number_wanted, "/key/number/value");
  item.key.number = ItemNumber{3.5, 0.1};
  CHECK(write_item(item).value().key == "3,5±0,1");
  for (const char* near : {"3,6", "3.4", " 3,50 "}) CHECK(points_of(item, {{}, {}, near}) == 1);
  for (const char* far : {"3,61", "−3,5", "3,5 м", "три"}) CHECK(points_of(item, {{}, {}, far}) == 0);
  item.key.number = ItemNumber{0.00002, 0};
  CHECK(write_item(item).value().key == "0,00002");
  item.key.number = ItemNumber{1, -1};
  refused(item, errors::number_wanted, "/key/number/tolerance");
}

TEST_CASE("a picture has words for who cannot see it, and a sheet shows both") {
  auto item = choice();
  item.picture = ItemPicture{"f00d", " "};
  refused(item, errors::picture_unsaid, "/picture/words");
  item.picture->words = std::string(501, 'x');
  refused(item, errors::comment_long, "/picture/words");
  item.picture->words = "Треугольник <b>ABC</b>";
  CHECK(write_item(item).has_value());
  CHECK(sheet_of(item, 1).picture == item.picture);
}

TEST_CASE("the points of a case are the sum of its rubric") {
  const auto item = read_item(write_item(rubric()).value()).value();
  CHECK(item.points_max == 13);
  CHECK(item.key.rubric[1].text == "ход - и проверка");
  CHECK(points_most(rubric()) == 13);
  CHECK(write_item(upload()).value().type == "upload");
  CHECK(read_item(write_item(upload()).value()).value().points_max == 13);
}

TEST_CASE("what is wrong is told at its part") {
  auto item = choice();
  item.options[1].text = "ПЯТЬ ";
  refused(item, errors::part_repeated, "/options/1/text");
  item.options[1].text = "пять|шесть";
  refused(item, errors::mark_kept_out, "/options/1/text");
  item = choice();
  item.key.options = {"a", "b"};
  refused(item, errors::right_unchosen, "/key/options");
  item = choice();
  item.code = "N 1";
  refused(item, errors::code_unfit, "/code");
  item = choice();
  item.points_max = 1.5;
  refused(item, errors::number_outside, "/points_max");
  item = rubric();
  item.key.rubric[0].points_max = 0;
  refused(item, errors::number_outside, "/key/rubric/0/points_max");
  item.key.rubric.clear();
  refused(item, errors::rubric_missing, "/key/rubric");
  item = matching();
  item.key.pairs.pop_back();
  refused(item, errors::pair_missing, "/key/pairs/0/option");
  item = matching();
  item.prompts[0].text = "бег; Б) прыжок";
  refused(item, errors::part_cut, "/prompts/0/text");
  item = matching();
  item.prompts[1].text = "вуз. Каждый один раз";
  refused(item, errors::part_cut, "/text");
  item = choice();
  item.type = ItemType::short_text;
  item.key.options.clear();
  refused(item, errors::part_empty, "/key/texts");
}

TEST_CASE("all that is wrong is told at once, within the request") {
  auto item = choice();
  item.text = " ";
  item.options = {{"a", "одно"}};
  item.key.options.clear();
  const auto row = write_item(item, "/draft");
  REQUIRE_FALSE(row.has_value());
  CHECK(row.error().at == "/draft/text");
  REQUIRE(row.error().also.size() == 2);
  CHECK(row.error().also[0].at == "/draft/options");
  CHECK(row.error().also[1].at == "/draft/key/options");
}

}  // namespace marshrut::instrument
