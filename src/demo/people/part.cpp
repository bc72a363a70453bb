#include "demo/people/part.h"

#include <algorithm>

#include "demo/random.h"

namespace marshrut::demo {

namespace {

/// How willingly schools send people: the most willing three times as many as the least.
std::vector<double> willingness(const Setting& setting, std::size_t schools) {
  std::vector<double> all;
  for (std::size_t school = 0; school < schools; ++school)
    all.push_back(0.5 + Random(setting.seed, "willingness of a school", school).unit());
  return all;
}

}  // namespace

std::vector<std::size_t> choose_taking_part(const Setting& setting, const std::vector<School>& schools,
                                            const std::vector<Person>& people) {
  const auto willing = willingness(setting, schools.size());
  std::vector<std::pair<double, std::size_t>> turns;
  for (std::size_t i = 0; i < people.size(); ++i) {
    if (is_manager(people[i]) || people[i].leave) continue;
    turns.emplace_back(Random(setting.seed, "taking part", i).unit() / willing[people[i].main_post().school], i);
  }
  const auto count = std::min(turns.size(), static_cast<std::size_t>(setting.taking_part));
  std::ranges::nth_element(turns, turns.begin() + static_cast<std::ptrdiff_t>(count));
  std::vector<std::size_t> chosen;
  for (std::size_t i = 0; i < count; ++i) chosen.push_back(turns[i].second);
  std::ranges::sort(chosen);
  return chosen;
}

}  // namespace marshrut::demo
