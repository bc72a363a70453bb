#include "monitoring/survey/together.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

using namespace marshrut;
using namespace marshrut::monitoring;

namespace {

GivenSurvey given(Date day, const std::string& path, int person) {
  return {day, path, access::PersonId{std::to_string(person)}, 4, ""};
}

/// Which surveys a place tells on a day.
std::set<std::size_t> told_at(std::span<const GivenSurvey> surveys, const std::string& place, Date day) {
  std::set<std::size_t> told;
  for (const auto& one : told_together(surveys, 5, day))
    if (access::lies_within(one.path, place)) told.insert(one.given);
  return told;
}

}  // namespace

TEST_CASE("a workplace tells its surveys once five people gave them, the day after") {
  std::vector<GivenSurvey> surveys;
  for (int person = 0; person < 5; ++person) surveys.push_back(given(Date::of(2027, 5, 20), "43/M1/S1", person));
  CHECK(told_at(surveys, "43/M1/S1", Date::of(2027, 5, 20)).empty());
  CHECK(told_at(surveys, "43/M1/S1", Date::of(2027, 5, 21)).size() == 5);
  CHECK(told_at(surveys, "43", Date::of(2027, 5, 21)).size() == 5);
  surveys.push_back(given(Date::of(2027, 5, 22), "43/M1/S1", 5));
  CHECK(told_at(surveys, "43", Date::of(2027, 5, 30)).size() == 5);  // the sixth waits
  surveys.back().person = access::PersonId{"4"};
  for (int again = 0; again < 9; ++again) surveys.push_back(surveys.back());
  CHECK(told_at(surveys, "43", Date::of(2028, 1, 1)).size() == 5);  // one person many times is one
}

TEST_CASE("when a month is over the nearest place around tells what is left, and no narrower one") {
  std::vector<GivenSurvey> surveys;
  int person = 0;
  for (const char* school : {"43/M1/S1", "43/M1/S2", "43/M2/S3", "43/M3/S4"})
    for (int times = 0; times < 3; ++times) surveys.push_back(given(Date::of(2027, 5, 20), school, person++));
  CHECK(told_at(surveys, "43", Date::of(2027, 5, 31)).empty());
  const auto june = Date::of(2027, 6, 1);
  CHECK(told_at(surveys, "43/M1", june).size() == 6);
  CHECK(told_at(surveys, "43/M1/S1", june).empty());
  CHECK(told_at(surveys, "43/M2", june).empty());
  CHECK(told_at(surveys, "43", june).size() == 12);  // three and three of M2 and M3 are enough in the region
}

TEST_CASE("two places and two days differ by five people or by nobody") {
  rc::check([] {
    std::vector<GivenSurvey> surveys;
    for (int number : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 80 * 7 * 30)))
      surveys.push_back(given(Date::of(2027, 1, 1).plus_days(number % 80), "43/M" + std::to_string(number / 80 % 3) + "/S" + std::to_string(number / 80 % 7),
                              number / 560));
    std::ranges::stable_sort(surveys, {}, &GivenSurvey::day);
    // Everything that was ever told together is seen together: at every place, on every day.
    std::map<std::tuple<std::string, Date>, std::set<std::size_t>> groups;
    for (const auto& one : told_together(surveys, 5, Date::of(2027, 6, 1))) groups[{one.path, one.since}].insert(one.given);
    for (const auto& [place, group] : groups) {
      std::set<access::PersonId> people;
      for (const auto survey : group) people.insert(surveys[survey].person);
      RC_ASSERT(people.size() >= 5U);
    }
    for (int day = 0; day < 100; ++day) {
      const auto morning = Date::of(2027, 1, 1).plus_days(day);
      std::set<std::size_t> expected, told;
      for (const auto& [place, group] : groups)
        if (std::get<Date>(place) <= morning) expected.insert(group.begin(), group.end());
      const auto before = std::ranges::partition_point(surveys, [&](const GivenSurvey& survey) { return survey.day < morning; });
      RC_ASSERT(told_at(std::span(surveys.begin(), before), "43", morning) == expected);
    }
  });
}
