#include "instrument/form/compose.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "bank.h"
#include "instrument/errors.h"

namespace marshrut::instrument {
namespace {

Blueprint mathematics() {
  return {"T-MATH", "Математика", "MATH", 75, FormMode::fixed,
          {{"SUBJ-MATH-1", 5}, {"SUBJ-MATH-2", 5}, {"SUBJ-MATH-3", 5}, {"METH-1", 4}, {"METH-8", 4}, {"PSYP-5", 3}}};
}

std::vector<std::string> codes(const std::vector<Item>& items) {
  std::vector<std::string> all;
  for (const auto& item : items) all.push_back(item.code);
  return all;
}

TEST_CASE("the same bank gives the same form, whatever the order of its rows") {
  auto items = bank();
  const auto first = compose(mathematics(), items, 1).value();
  std::ranges::reverse(items);
  CHECK(codes(compose(mathematics(), items, 1).value()) == codes(first));
  CHECK(check_form(first, {}).has_value());
}

TEST_CASE("a form has what its blueprint asks, each item once, of several types") {
  const auto form = compose(mathematics(), bank(), 1).value();
  std::map<std::string, std::int64_t> counts;
  std::set<ItemType> types;
  for (const auto& item : form) {
    ++counts[item.competency];
    types.insert(item.type);
  }
  for (const auto& part : mathematics().parts) CHECK(counts[part.competency] == part.items);
  const auto all = codes(form);
  CHECK(std::set<std::string>(all.begin(), all.end()).size() == all.size());
  CHECK(types.size() == 6);
}

TEST_CASE("a second variant repeats only the case that the bank has once") {
  const auto first = codes(compose(mathematics(), bank(), 1).value());
  const auto second = compose(mathematics(), bank(), 2).value();
  for (const auto& item : second) {
    CAPTURE(item.code);
    CHECK((item.type == ItemType::case_task || std::ranges::find(first, item.code) == first.end()));
  }
  CHECK(check_form(second, {}).has_value());
}

TEST_CASE("a bank that is too small is refused with the competency and the numbers") {
  auto blueprint = mathematics();
  blueprint.parts.push_back({"SUBJ-PHYS-1", 3});
  const auto refused = compose(blueprint, bank(), 1);
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == &errors::bank_too_small);
  CHECK(refused.error().arguments == std::vector<std::string>{"1", "SUBJ-PHYS-1", "3"});
}

TEST_CASE("a form outside the bounds is refused with every reason") {
  const std::vector<Item> few{{.code = "1", .competency = "A"}, {.code = "2", .competency = "B"}};
  const auto refused = check_form(few, {});
  REQUIRE_FALSE(refused.has_value());
  std::vector<const ErrorCode*> reasons{refused.error().code};
  for (const auto& more : refused.error().also) reasons.push_back(more.code);
  CHECK(reasons == std::vector{&errors::items_outside, &errors::competencies_outside, &errors::too_few_for_result,
                               &errors::too_few_for_result, &errors::case_missing});
}

TEST_CASE("rows of a form are gathered, and must agree") {
  const auto row = [](const char* competency, const char* title) {
    return read_row(BlueprintRow{"F", title, "MATH", competency, "3", "60", ""}).value();
  };
  const std::vector<Blueprint> rows{row("A", "x"), row("B", "x")};
  const auto forms = gather(rows).value();
  REQUIRE(forms.size() == 1);
  CHECK(forms[0].parts == std::vector<FormPart>{{"A", 3}, {"B", 3}});
  const std::vector<Blueprint> wrong{row("A", "x"), row("B", "y")};
  CHECK(gather(wrong).error().code == &errors::rows_disagree);
  CHECK(read_row(BlueprintRow{"F", "x", "", "A", "0", "2", ""}).error().also.size() == 1);
}

}  // namespace
}  // namespace marshrut::instrument
