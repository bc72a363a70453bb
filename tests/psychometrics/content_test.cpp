#include "psychometrics/adaptive/limits/content.h"

#include <doctest/doctest.h>

#include "made_up_sitting.h"
#include "psychometrics/adaptive/choice.h"
#include "psychometrics/adaptive/errors.h"
#include "psychometrics/adaptive/limits/content_table.h"
#include "psychometrics/adaptive/simulation.h"
#include "psychometrics/errors.h"

namespace marshrut::psychometrics {
namespace {

std::vector<std::size_t> sat(const AdaptiveBank& bank, const ContentPlan& content, ChoiceRule rule, std::size_t length,
                             std::uint64_t seed) {
  SplitMix chance(seed);
  PerItem numbers;
  AdaptiveSession session(bank.items.size(), 0, 1);
  std::vector<std::size_t> given(content.areas.size(), 0);
  while (session.answered() < length) {
    REQUIRE(can_be_met(content, session, length - session.answered()));
    const auto item = next_item(bank, session, {rule, length, {}, &content}, chance, numbers);
    if (!item) break;
    session.answer(bank, *item, chance.below(2));
    ++given[content.area_of[*item]];
  }
  return given;
}

}  // namespace

TEST_CASE("every sitting by every rule keeps the least and the most of every area") {
  const auto bank = bank_of(90);
  const auto content = content_of({{"algebra", 5, 6}, {"geometry", 3, 20}, {"numbers", 0, 4}}, 90);
  REQUIRE(check_content(content, 90));
  for (const auto rule : {ChoiceRule::mfi, ChoiceRule::mpwi, ChoiceRule::mepv, ChoiceRule::randomesque5,
                          ChoiceRule::progressive, ChoiceRule::random}) {
    CAPTURE(name_of(rule));
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
      const auto given = sat(bank, content, rule, 20, seed);
      CHECK(given[0] + given[1] + given[2] == 20);
      CHECK(given[0] >= 5);
      CHECK(given[0] <= 6);
      CHECK(given[1] >= 3);
      CHECK(given[2] <= 4);
    }
  }
}

TEST_CASE("without bounds that bind, areas share a sitting by their priority") {
  const auto given = sat(bank_of(200), content_of({{"one", 0, 10}, {"other", 0, 10}}, 200), ChoiceRule::mfi, 20, 1);
  CHECK(given == std::vector<std::size_t>{10, 10});
}

TEST_CASE("priority is the share of the least that is left, and then of the most") {
  const auto bank = bank_of(6);
  const auto content = content_of({{"one", 2, 4}, {"other", 1, 1}, {"third"}}, 6);
  AdaptiveSession session(6, 0, 1);
  CHECK(priorities(content, session, 5) == std::vector<double>{1, 1, 0});
  session.answer(bank, 0, 1);
  CHECK(priorities(content, session, 5) == std::vector<double>{0.5, 1, 0});
  session.answer(bank, 3, 1);
  CHECK_FALSE(is_met(content, session));
  session.answer(bank, 1, 0);
  CHECK(is_met(content, session));
  CHECK(priorities(content, session, 5) == std::vector<double>{0.5, 0, 1});
}

TEST_CASE("the item that is best in an area that is closed is passed by") {
  const auto bank = bank_of(30);
  const auto content = content_of({{"one", 1, 1}, {"other", 0, 0}}, 30);
  CHECK(sat(bank, content, ChoiceRule::mfi, 10, 1) == std::vector<std::size_t>{1, 0});
}

TEST_CASE("a plan that cannot be met is refused, and says of which area and by how much") {
  const auto bank = bank_of(6);
  AdaptiveSession session(6, 0, 1);
  const auto content = content_of({{"one", 2, 4}, {"other", 3, 3}}, 6);
  CHECK(can_be_met(content, session, 5));
  const auto length = can_be_met(content, session, 4);
  REQUIRE_FALSE(length);
  CHECK(length.error().code == &adaptive::errors::areas_long);
  CHECK(length.error().arguments == std::vector<std::string>{"5", "4"});
  session.close(1);
  const auto items = can_be_met(content, session, 5);
  REQUIRE_FALSE(items);
  CHECK(items.error().code == &adaptive::errors::area_short);
  CHECK(items.error().arguments == std::vector<std::string>{"other", "3", "2"});
  session.answer(bank, 3, 1);  // what was given counts
  CHECK(can_be_met(content, session, 5).error().arguments == std::vector<std::string>{"other", "2", "1"});
}

TEST_CASE("a plan that does not fit its bank is refused") {
  CHECK(check_content(content_of({{"one"}}, 5), 6).error().code == &adaptive::errors::areas_misfit);
  CHECK(check_content({{{"one"}}, {0, 1}}, 2).error().code == &adaptive::errors::areas_misfit);
  CHECK(check_content({{}, {0}}, 1).error().code == &adaptive::errors::areas_misfit);
  CHECK(check_content(content_of({{"one", 3, 2}}, 5), 5).error().code == &adaptive::errors::area_bounds);
  CHECK(check_content({}, 0));
  CHECK(check_content(content_of({{"one", 2, 2}}, 5), 5));
}

TEST_CASE("a bank without items, and one of a single item, have nothing and one thing to give") {
  SplitMix chance(1);
  PerItem numbers;
  const ContentPlan nothing, one = content_of({{"one", 1, 1}}, 1);
  CHECK_FALSE(next_item(bank_of(0), AdaptiveSession(0, 0, 1), {ChoiceRule::mepv, 5, {}, &nothing}, chance, numbers));
  CHECK(next_item(bank_of(1), AdaptiveSession(1, 0, 1), {ChoiceRule::mepv, 5, {}, &one}, chance, numbers) == 0);
  AdaptiveSession closed(1, 0, 1);
  closed.close(0);
  CHECK_FALSE(next_item(bank_of(1), closed, {ChoiceRule::mepv, 5, {}, &one}, chance, numbers));
  CHECK(can_be_met(one, closed, 5).error().code == &adaptive::errors::area_short);
}

TEST_CASE("every made-up sitting keeps its content, also where items are limited and where it ends early") {
  SimulationPlan plan;
  plan.persons = 500;
  plan.exposure = 0.25;
  plan.content = content_of({{"algebra", 5, 6}, {"geometry", 3, 20}, {"numbers", 0, 4}}, 120);
  const auto table = made_up_bank(120, 3);
  for (const bool classify : {false, true}) {
    plan.classify = classify;
    plan.cut = -0.5;
    const auto found = simulate(table, plan);
    REQUIRE(found);
    REQUIRE(found->areas->size() == 3);
    const auto& areas = *found->areas;
    CHECK(areas[0].area == "algebra");
    CHECK(areas[0].least >= 5);
    CHECK(areas[0].most <= 6);
    CHECK(areas[1].least >= 3);
    CHECK(areas[2].most <= 4);
    CHECK(areas[0].mean + areas[1].mean + areas[2].mean == doctest::Approx(found->mean_length));
    CHECK(found->max_exposure < 0.27);
  }
  plan.items = 7;
  CHECK(simulate(table, plan).error().code == &adaptive::errors::areas_long);
  plan.content->areas[1] = {"geometry", 41, 50};
  CHECK(simulate(table, plan).error().code == &adaptive::errors::area_short);
  plan.content->area_of.pop_back();
  CHECK(simulate(table, plan).error().code == &adaptive::errors::areas_misfit);
  CHECK_FALSE(simulate(table, {})->areas);
}

TEST_CASE("the areas of items are read from a table, and what is missing is named") {
  const auto table = made_up_bank(3, 1);
  const auto read = [&](std::string_view text) { return read_content(text, "C.csv", table, {{"algebra", 1, 2}}); };
  const auto plan = read("item;area\ni0;algebra\ni1;geometry\nelsewhere;numbers\ni2;algebra\n");
  REQUIRE(plan);
  CHECK(plan->area_of == std::vector<std::size_t>{0, 1, 0});
  REQUIRE(plan->areas.size() == 2);
  CHECK(plan->areas[0].most == 2);
  CHECK(plan->areas[1].name == "geometry");
  CHECK(plan->areas[1].least == 0);
  const auto missing = read("item,area\ni0,algebra\ni1,\ni2,algebra\n");
  CHECK(missing.error().words_en() == "C.csv: the item “i1” has no area. Write one.");
  CHECK(read("item,area\ni0,algebra\n").error().code == &adaptive::errors::area_missing);
  CHECK(read("item,area\ni0,algebra\ni0,geometry\n").error().code == &adaptive::errors::area_twice);
  CHECK(read("item,area\ni0,geometry\ni1,geometry\ni2,geometry\n").error().words_en() ==
        "C.csv: no item of the bank has the area “algebra”, for which bounds are given. Check its name.");
  const auto twice = read_content("item,area\n", "C.csv", table, {{"algebra", 1, 2}, {"algebra", 0, 3}});
  CHECK(twice.error().code == &adaptive::errors::area_repeated);
  CHECK(read("item,topic\ni0,algebra\n").error().code == &errors::column_missing);
  CHECK(read("").error().code == &errors::table_empty);
}

}  // namespace marshrut::psychometrics
