#include <doctest/doctest.h>

#include <algorithm>

#include "made_up.h"
#include "psychometrics/errors.h"
#include "psychometrics/watch/functioning.h"
#include "psychometrics/watch/keys.h"

namespace marshrut::psychometrics {
namespace {

constexpr std::size_t people = 3'000, items = 24;

struct Made {
  Responses responses;
  Groups groups{{"one", "other"}, {}};
};

/// Two groups of unlike ability; the item `differing` is harder for the second by `shift`.
Made made_of_two(std::size_t differing, double shift, std::uint64_t seed) {
  Made made;
  std::vector<Item> bank;
  for (std::size_t item = 0; item < items; ++item)
    bank.push_back({Model::two_parameter, 1, {(static_cast<double>(item) - 11.5) / 8}, 0});
  auto abilities = made_up_abilities(people, seed);
  for (std::size_t person = 0; person < people; ++person) {
    made.groups.group_of_row.push_back(person % 3 == 0 ? 1 : 0);
    if (person % 3 == 0) abilities[person] -= 0.5;
  }
  made.responses = made_up(bank, abilities, seed + 1, [](std::size_t, std::size_t) { return true; });
  std::mt19937_64 random(seed + 2);
  auto shifted = bank[differing];
  shifted.intercepts[0] -= shift;
  for (std::size_t person = 0; person < people; person += 3)
    made.responses.answers[made.responses.ends[person] + differing].category =
        made_up_answer(shifted, abilities[person], random);
  return made;
}

/// Options of which the first is right for who answers right; others are drawn.
Choices chosen_of(const Responses& marked, std::uint64_t seed) {
  std::mt19937_64 random(seed);
  Choices choices{marked, std::vector(marked.items.size(), std::vector<std::string>{"A", "B", "C", "D"})};
  for (auto& answer : choices.chosen.answers)
    answer.category = answer.category == 1 ? 0 : 1 + static_cast<std::uint32_t>(uniform(random) * 3);
  return choices;
}

}  // namespace

TEST_CASE("the comparison of Mantel and Haenszel is that of the published admissions to Berkeley") {
  // Bickel, Hammel and O'Connell 1975, Science 187, 398-404: admitted and rejected by department, men and women.
  const double admitted[6][2] = {{512, 89}, {353, 17}, {120, 202}, {138, 131}, {53, 94}, {22, 24}};
  const double rejected[6][2] = {{313, 19}, {207, 8}, {205, 391}, {279, 244}, {138, 299}, {351, 317}};
  Responses responses;
  responses.items = {"admitted", "department"};
  responses.columns = {1, 2};
  Groups groups{{"men", "women"}, {}};
  const auto add = [&](std::uint32_t item, std::uint32_t department, double frequency, std::int64_t group) {
    responses.answers.push_back({0, item});
    responses.answers.push_back({1, department});
    responses.ends.push_back(responses.answers.size());
    responses.frequencies.push_back(frequency);
    groups.group_of_row.push_back(group);
  };
  // Who is admitted has a point for it: those of one department are to have one score.
  for (std::uint32_t department = 0; department < 6; ++department)
    for (std::int64_t group = 0; group < 2; ++group) {
      add(1, 3 * department, admitted[department][group], group);
      add(0, 3 * department + 1, rejected[department][group], group);
    }
  const auto found = functioning(responses, groups);
  REQUIRE(found);
  CHECK(found->reference == "men");
  const auto& one = found->items.at(0);
  CHECK(*one.chi_square == doctest::Approx(1.4269).epsilon(1e-4));
  CHECK(*one.p == doctest::Approx(0.2323).epsilon(1e-3));
  CHECK(*one.odds_ratio == doctest::Approx(0.9046968).epsilon(1e-6));
  CHECK(*one.se_delta == doctest::Approx(2.35 * 0.0810).epsilon(1e-3));
  CHECK(*one.ets_class == FunctioningClass::A);
}

TEST_CASE("an item that is harder for one group is found, and no other; unlike abilities are no difference") {
  const auto made = made_of_two(7, 0.9, 11);
  const auto found = functioning(made.responses, made.groups);
  REQUIRE(found);
  REQUIRE(found->items.size() == items);
  for (std::size_t item = 0; item < items; ++item) {
    CAPTURE(item);
    CHECK(*found->items[item].ets_class == (item == 7 ? FunctioningClass::C : FunctioningClass::A));
  }
  CHECK(*found->items[7].delta == doctest::Approx(-2.35 * 0.9).epsilon(0.2));
  CHECK(found->items[7].reference_people == 2'000);
}

TEST_CASE("an item that nobody of a group answered is not compared, and one group is refused") {
  auto made = made_of_two(7, 0, 12);
  for (std::size_t person = 0; person < people; person += 3) made.groups.group_of_row[person] = person == 0 ? 1 : -1;
  const auto found = functioning(made.responses, made.groups);
  REQUIRE(found);
  for (const auto& one : found->items) CHECK(one.focal_people == 1);
  made.groups.names = {"one"};
  made.groups.group_of_row.assign(people, 0);
  CHECK(functioning(made.responses, made.groups).error().code == &errors::groups_too_few);
  CHECK(read_groups("row,group\n1,a\n3,b\n", "G.csv", 2).error().words_en() ==
        "G.csv, line 3: “3” is no row of the answers. An integer from 1 to 2 is needed.");
  CHECK(read_groups("row,group\n1,a\n1,b\n", "G.csv", 2).error().code == &errors::row_twice);
  CHECK(read_groups("row;group\n2;b\n", "G.csv", 2)->group_of_row == std::vector<std::int64_t>{-1, 0});
  CHECK(read_groups("row,set\n1,a\n", "G.csv", 2).error().words_en() ==
        "G.csv: there is no column “group”. Needed: row, group.");
}

TEST_CASE("a wrong key is flagged and the right one proposed; right keys stand") {
  auto choices = chosen_of(made_of_two(0, 0, 13).responses, 14);
  Keys keys;
  for (const auto& item : choices.chosen.items) keys[item] = "A";
  keys["i5"] = "C", keys["i9"] = "B", keys["i20"] = "E";
  const auto check = check_keys(choices, keys, "RAW.csv");
  REQUIRE(check);
  for (const auto& item : check->items) {
    CAPTURE(item.item);
    const bool wrong = item.key != "A";
    CHECK(item.flagged == wrong);
    CHECK(item.proposed == (wrong ? std::optional<std::string>("A") : std::nullopt));
  }
  REQUIRE(check->warnings.size() == 1);  // nobody chose E
  keys.erase("i3");
  CHECK(check_keys(choices, keys, "RAW.csv").error().words_en() ==
        "RAW.csv, line 1, column 3: the item “i3” has no key. Write it into the table of keys.");
}

TEST_CASE("options are read as letters or numbers, whatever their case") {
  const auto choices = read_choices("q1,q2\na,1\nA,2\n,1\n", "RAW.csv");
  REQUIRE(choices);
  CHECK(choices->options[0] == std::vector<std::string>{"A"});
  CHECK(choices->options[1] == std::vector<std::string>{"1", "2"});
  CHECK(choices->chosen.rows() == 3);
  const auto keys = read_keys("item,key\nq1,a\nq2,1\n", "K.csv");
  REQUIRE(keys);
  CHECK(keys->at("q1") == "A");
  const auto check = check_keys(*choices, *keys, "RAW.csv");
  REQUIRE(check);
  CHECK_FALSE(check->items[0].options[0].correlation);  // everybody chose it
  CHECK_FALSE(read_keys("item,key\nq1,a\nq1,b\n", "K.csv"));
  CHECK_FALSE(read_keys("item,key\nq1,\n", "K.csv"));
}

}  // namespace marshrut::psychometrics
