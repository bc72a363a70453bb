#include "demo/people/places.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "demo/random.h"

namespace marshrut::demo {

namespace {

constexpr int fewest_teachers = 20;
constexpr int most_teachers = 80;
constexpr int usual_teachers = 40;
constexpr std::size_t municipalities_in_okrug = 8;

// The first town of the file that is a municipality of its own opens the demo: it is the capital, where the
// file has one, and a demo without it would surprise.
std::vector<std::size_t> municipality_order(const Library& library, const Setting& setting) {
  std::vector<std::size_t> order(library.municipalities.size());
  std::iota(order.begin(), order.end(), 0U);
  Random random(setting.seed, "municipalities");
  random.shuffle(order);
  const auto town = std::ranges::find(library.municipalities, "городской округ", &Municipality::type);
  if (town != library.municipalities.end()) {
    const auto index = static_cast<std::size_t>(town - library.municipalities.begin());
    std::iter_swap(order.begin(), std::ranges::find(order, index));
  }
  return order;
}

School invented(const Library& library, std::size_t municipality, std::size_t number) {
  const Municipality& home = library.municipalities[municipality];
  return {.code = fmt::format("DEMO-{:03}-{:03}", municipality + 1, number),
          .name = fmt::format("Демо-школа № {}, {}", number, home.centre.empty() ? home.name : home.centre),
          .kind = PlaceKind::school,
          .context = "основная",
          .municipality = municipality,
          .okrug = {},
          .teachers = 0};
}

School seeded(const SchoolSeed& seed, std::size_t municipality) {
  return {.code = seed.code,
          .name = seed.name,
          .kind = seed.context == "дошкольная" ? PlaceKind::kindergarten : PlaceKind::school,
          .context = seed.context,
          .municipality = municipality,
          .okrug = {},
          .teachers = 0};
}

/// The fictional schools of one municipality: its first school, then its kindergarten or its second school.
std::vector<School> seeds_of(const Library& library, std::size_t municipality) {
  std::vector<School> schools;
  for (const auto& seed : library.schools) {
    if (seed.municipality == library.municipalities[municipality].name)
      schools.push_back(seeded(seed, municipality));
  }
  if (schools.size() > 2 && municipality % 3 == 1) std::swap(schools[1], schools[2]);
  return schools;
}

// A name is told apart by its number; where a town and the district around it share a centre, by the
// district.
void name_apart(std::vector<School>& schools, const Library& library) {
  std::map<std::string, std::vector<std::size_t>> by_name;
  for (std::size_t i = 0; i < schools.size(); ++i) by_name[schools[i].name].push_back(i);
  for (const auto& [name, same] : by_name) {
    for (std::size_t k = 1; k < same.size(); ++k) {
      School& school = schools[same[k]];
      const Municipality& home = library.municipalities[school.municipality];
      school.name = school.name.substr(0, school.name.rfind(", ") + 2) + home.name;
    }
  }
}

int drawn_size(const School& school, Random& random) {
  if (school.context == "сельская, малокомплектная") return random.between(fewest_teachers, 26);
  if (school.kind == PlaceKind::kindergarten) return random.between(fewest_teachers, 36);
  return random.between(30, 72);
}

void share_evenly(std::vector<School>& schools, int teachers) {
  const int count = static_cast<int>(schools.size());
  for (int i = 0; i < count; ++i)
    schools[static_cast<std::size_t>(i)].teachers = teachers / count + (i < teachers % count);
}

// Draws a size for each school, then moves one teacher at a time until the sum is right.
void share_teachers(std::vector<School>& schools, const Setting& setting) {
  if (setting.teachers < fewest_teachers * static_cast<int>(schools.size())) {
    share_evenly(schools, setting.teachers);
    return;
  }
  Random random(setting.seed, "school sizes");
  int total = 0;
  for (auto& school : schools) total += school.teachers = drawn_size(school, random);
  for (std::size_t i = 0; total != setting.teachers; i = (i + 1) % schools.size()) {
    int& size = schools[i].teachers;
    const int step = total < setting.teachers ? 1 : -1;
    if (size + step < fewest_teachers || size + step > most_teachers) continue;
    size += step;
    total += step;
  }
}

}  // namespace

std::vector<School> choose_schools(const Library& library, const Setting& setting) {
  const auto count =
      static_cast<std::size_t>(std::max(2, (setting.teachers + usual_teachers / 2) / usual_teachers));
  const auto order = municipality_order(library, setting);
  const std::size_t homes = std::min(order.size(), std::max<std::size_t>(2, (count + 1) / 2));
  std::vector<std::vector<School>> seeds;
  for (std::size_t i = 0; i < homes; ++i) seeds.push_back(seeds_of(library, order[i]));
  std::vector<School> schools;
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t home = i % homes;
    const std::size_t number = i / homes;
    schools.push_back(number < seeds[home].size() ? seeds[home][number]
                                                  : invented(library, order[home], number + 1));
    schools.back().okrug = fmt::format("Демо-округ № {}", order[home] / municipalities_in_okrug + 1);
  }
  name_apart(schools, library);
  share_teachers(schools, setting);
  return schools;
}

}  // namespace marshrut::demo
