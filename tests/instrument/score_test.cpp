#include "instrument/item/score.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <set>

#include "instrument/errors.h"
#include "instrument/item/read_item.h"

namespace marshrut::instrument {
namespace {

Item item_of(std::string type, std::string points, std::string text, std::string options, std::string key) {
  auto item = read_item({"IT-1", "SUBJECT", "SUBJ-1", "", type, "2", points, text, options, key, "", ""});
  REQUIRE(item.has_value());
  return *item;
}

Item multi() {
  return item_of("multi", "2", "Выберите верные", "a|b|c|d|e", "1,3,4");
}
Item order() {
  return item_of("order", "2", "Расположите", "А) a|Б) b|В) c|Г) d|Д) e", "В,А,Б,Д,Г");
}
Item match() {
  return item_of("match", "2", "Соотнесите: А) x; Б) y; В) z; Г) w.", "1) a|2) b|3) c|4) d",
                 "А-2;Б-1;В-4;Г-3");
}
Item case_task() {
  return item_of("case", "3", "Опишите", "", "рубрика: 1 балл - цель; 2 балла - ход");
}

double points(const Item& item, const ItemAnswer& answer) {
  REQUIRE(check_answer(item, answer).has_value());
  return points_of(item, answer).value();
}

double chosen(const Item& item, std::vector<std::string> options) {
  return points(item, {std::move(options), {}, ""});
}

bool short_is_right(const std::string& key, const std::string& answer) {
  return points(item_of("short", "1", "Сколько?", "", key), {{}, {}, answer}) == 1;
}

const ErrorCode* refusal(const Item& item, const ItemAnswer& answer) {
  auto checked = check_answer(item, answer);
  return checked ? nullptr : checked.error().code;
}

}  // namespace

TEST_CASE("a single choice gives all or nothing") {
  auto item = item_of("single", "1", "Сколько?", "5|6|7|8", "2");
  CHECK(chosen(item, {"o2"}) == 1);
  CHECK(chosen(item, {"o1"}) == 0);
  CHECK(chosen(item, {}) == 0);
}

TEST_CASE("several choices forgive one error for half of the points") {
  CHECK(chosen(multi(), {"o4", "o1", "o3"}) == 2);
  CHECK(chosen(multi(), {"o1", "o3"}) == 1);
  CHECK(chosen(multi(), {"o1", "o2", "o3", "o4"}) == 1);
  CHECK(chosen(multi(), {"o1", "o2", "o3"}) == 0);
  CHECK(chosen(multi(), {"o1", "o2", "o3", "o4", "o5"}) == 0);
  auto of_one_point = item_of("multi", "1", "Выберите верные", "a|b|c", "1,3");
  CHECK(chosen(of_one_point, {"o1"}) == 0);
}

TEST_CASE("an order gives half when at least half of the neighbours stand right") {
  CHECK(chosen(order(), {"o3", "o1", "o2", "o5", "o4"}) == 2);
  CHECK(chosen(order(), {"o3", "o1", "o2", "o4", "o5"}) == 1);
  CHECK(chosen(order(), {"o5", "o4", "o3", "o1", "o2"}) == 1);
  CHECK(chosen(order(), {"o3", "o1", "o5", "o2", "o4"}) == 0);
  CHECK(chosen(order(), {"o3", "o1", "o2"}) == 1);
  CHECK(chosen(order(), {"o4", "o5", "o2", "o1", "o3"}) == 0);
}

TEST_CASE("a match gives half when at least half of the pairs are right") {
  CHECK(points(match(), {{}, {{"p1", "o2"}, {"p2", "o1"}, {"p3", "o4"}, {"p4", "o3"}}, ""}) == 2);
  CHECK(points(match(), {{}, {{"p1", "o2"}, {"p2", "o1"}}, ""}) == 1);
  CHECK(points(match(), {{}, {{"p1", "o2"}, {"p2", "o1"}, {"p3", "o3"}, {"p4", "o4"}}, ""}) == 1);
  CHECK(points(match(), {{}, {{"p1", "o2"}}, ""}) == 0);
}

TEST_CASE("short answers are compared as people mean them") {
  CHECK(short_is_right("восток", "  Восток "));
  CHECK(short_is_right("0,5", "0.5"));
  CHECK(short_is_right("0.5", "0,50"));
  CHECK(short_is_right("14/95", "14 / 95"));
  CHECK(short_is_right("-3", "−3"));
  CHECK(short_is_right("ёж", "Еж"));
  CHECK(short_is_right("5|пять", "Пять"));
  CHECK_FALSE(short_is_right("1/2", "0,5"));
  CHECK_FALSE(short_is_right("0,5", "0,51"));
  CHECK_FALSE(short_is_right("12", "1 2"));
  CHECK_FALSE(short_is_right("восток", ""));
  CHECK_FALSE(short_is_right("5", "5 учеников"));
}

TEST_CASE("a case waits for an expert, who marks every line of the rubric within its limits") {
  auto item = case_task();
  CHECK_FALSE(points_of(item, {{}, {}, "Покажу модель"}).has_value());
  CHECK(points_of(item, {{}, {}, " "}) == 0);
  CHECK(points_by_rubric(item, {{"c1", 1}, {"c2", 1}}).value() == 2);
  CHECK(points_by_rubric(item, {{"c1", 1}}).error().code == &errors::criterion_unmarked);
  CHECK(points_by_rubric(item, {{"c1", 1}, {"c2", 3}}).error().code == &errors::criterion_points);
  CHECK(points_by_rubric(item, {{"c1", 1}, {"c2", 1}, {"c9", 1}}).error().code == &errors::unknown_criterion);
  CHECK(points_by_rubric(item, {{"c1", 1}, {"c1", 1}}).error().code == &errors::option_twice);
}

TEST_CASE("an upload is answered by a file alone, and marked by its rubric as a case is") {
  auto item = case_task();
  item.type = ItemType::upload;
  CHECK(refusal(item, {{}, {}, "Покажу модель"}) == &errors::other_kind_of_answer);
  CHECK(check_answer(item, {}).has_value());
  CHECK(points_of(item, {}) == 0);  // no file: whoever scores looks for it first
  CHECK(points_by_rubric(item, {{"c1", 1}, {"c2", 1}}).value() == 2);
}

TEST_CASE("an answer that the item cannot take is refused") {
  CHECK(refusal(multi(), {{"o9"}, {}, ""}) == &errors::unknown_option);
  CHECK(refusal(multi(), {{"o1", "o1"}, {}, ""}) == &errors::option_twice);
  CHECK(refusal(multi(), {{}, {}, "o1"}) == &errors::other_kind_of_answer);
  CHECK(refusal(match(), {{}, {{"p1", "o1"}, {"p1", "o2"}}, ""}) == &errors::option_twice);
  CHECK(refusal(match(), {{}, {{"p9", "o1"}}, ""}) == &errors::unknown_option);
  CHECK(refusal(match(), {{"o1"}, {}, ""}) == &errors::other_kind_of_answer);
  auto single = item_of("single", "1", "Сколько?", "5|6", "2");
  CHECK(refusal(single, {{"o1", "o2"}, {}, ""}) == &errors::too_many_options);
  CHECK(refusal(case_task(), {{}, {}, std::string(6000, 'x')}) == &errors::answer_too_long);
}

TEST_CASE("a sheet holds the same options in an order of its seed, and no key") {
  auto item = order();
  CHECK(rc::check([&](std::uint64_t seed) {
    auto sheet = sheet_of(item, seed);
    RC_ASSERT(std::ranges::is_permutation(sheet.options, item.options));
    RC_ASSERT(sheet.options == sheet_of(item, seed).options);
  }));
  std::set<std::string> first;
  for (std::uint64_t seed = 0; seed < 100; ++seed) first.insert(sheet_of(item, seed).options.front().id);
  CHECK(first.size() == item.options.size());
}

TEST_CASE("points never leave the limits of the item") {
  auto item = multi();
  CHECK(rc::check([&] {
    std::vector<std::string> options;
    for (const auto& option : item.options)
      if (*rc::gen::arbitrary<bool>()) options.push_back(option.id);
    double given = points_of(item, {options, {}, ""}).value();
    RC_ASSERT(given >= 0 && given <= item.points_max);
  }));
}

TEST_CASE("gaps are worth all, half from half of them on, or nothing; a word fills one gap, an option its own") {
  const auto gap = item_of("gap", "2", "[1] и [2] и [3]", "a|b|c|d", "1-1;2-2;3-3");
  const auto given = [](std::vector<ItemPair> pairs) { return ItemAnswer{{}, std::move(pairs), ""}; };
  CHECK(points(gap, given({{"p1", "o1"}, {"p2", "o2"}, {"p3", "o3"}})) == 2);
  CHECK(points(gap, given({{"p1", "o1"}, {"p2", "o2"}, {"p3", "o4"}})) == 1);
  CHECK(points(gap, given({{"p1", "o1"}})) == 0);
  CHECK(check_answer(gap, given({{"p1", "o1"}, {"p2", "o1"}})).error().code->name == errors::option_twice.name);
  CHECK(check_answer(gap, given({{"p4", "o1"}})).error().code->name == errors::unknown_option.name);
  CHECK(check_answer(gap, {{"o1"}, {}, ""}).error().code->name == errors::other_kind_of_answer.name);

  const auto choice = item_of("inline", "2", "[1] и [2]", "a|b||a|c", "1-2;2-2");
  CHECK(points(choice, given({{"p1", "o2"}, {"p2", "o4"}})) == 2);
  CHECK(points(choice, given({{"p1", "o2"}, {"p2", "o3"}})) == 1);
  CHECK(check_answer(choice, given({{"p1", "o3"}})).error().code->name == errors::unknown_option.name);
  const auto sheet = sheet_of(choice, 5);
  CHECK(sheet.options.size() == 4);
  for (const auto& option : sheet.options) CHECK(option.gap.has_value());
}

}  // namespace marshrut::instrument
