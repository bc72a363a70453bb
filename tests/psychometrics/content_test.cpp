#include "psychometrics/adaptive/limits/content.h"

#include <doctest/doctest.h>

#include "made_up_sitting.h"
#include "psychometrics/adaptive/choice.h"
#include "psychometrics/adaptive/errors.h"

namespace marshrut::psychometrics {
namespace {

namespace errors = adaptive::errors;

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
  CHECK(length.error().code == &errors::areas_long);
  CHECK(length.error().arguments == std::vector<std::string>{"5", "4"});
  session.close(1);
  const auto items = can_be_met(content, session, 5);
  REQUIRE_FALSE(items);
  CHECK(items.error().code == &errors::area_short);
  CHECK(items.error().arguments == std::vector<std::string>{"other", "3", "2"});
  session.answer(bank, 3, 1);  // what was given counts
  CHECK(can_be_met(content, session, 5).error().arguments == std::vector<std::string>{"other", "2", "1"});
}

TEST_CASE("a plan that does not fit its bank is refused") {
  CHECK(check_content(content_of({{"one"}}, 5), 6).error().code == &errors::areas_misfit);
  CHECK(check_content({{{"one"}}, {0, 1}}, 2).error().code == &errors::areas_misfit);
  CHECK(check_content({{}, {0}}, 1).error().code == &errors::areas_misfit);
  CHECK(check_content(content_of({{"one", 3, 2}}, 5), 5).error().code == &errors::area_bounds);
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
  CHECK(can_be_met(one, closed, 5).error().code == &errors::area_short);
}

}  // namespace marshrut::psychometrics
