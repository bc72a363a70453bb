// The answers of a demo are simulated from what its people truly can; here what the diagnostics say of them is held against it.
#include <cmath>
#include <map>
#include <sstream>

#include "demo/conduct/ability.h"
#include "demo_region.h"

using namespace marshrut;
using marshrut::testing::DemoRegion;

namespace {

struct Pair {
  double truth, measured, low, high;  // percent
};

/// What first sittings say of people's competencies, beside the percent that their true ability is worth.
std::map<std::string, std::vector<Pair>> pairs_by_competency(DemoRegion& region) {
  std::map<std::string, std::size_t> person_places, competency_places;
  for (std::size_t i = 0; i < region.world.people.size(); ++i) person_places[region.world.people[i].number] = i;
  const auto& competencies = region.world.library.competencies;
  for (std::size_t i = 0; i < competencies.size(); ++i) competency_places[competencies[i].code] = i;
  std::map<std::string, std::vector<Pair>> found;
  for (const auto& text :
       region.texts("SELECT p.external || ' ' || s.competency || ' ' || s.percent || ' ' || s.low || ' ' || s.high"
                    " FROM measured_standing s JOIN person p ON p.region = s.region AND p.id = s.person"
                    " WHERE s.purpose = 'initial' AND s.percent IS NOT NULL AND s.items >= 3"
                    " ORDER BY p.external, s.competency, s.attempt")) {
    std::istringstream words(text);
    std::string number, competency;
    Pair pair{};
    words >> number >> competency >> pair.measured >> pair.low >> pair.high;
    const auto ability = demo::draw_ability(region.world.library, region.world.setting, person_places.at(number));
    pair.truth = demo::true_percent(ability.at(competency_places.at(competency)));
    found[competency].push_back(pair);
  }
  return found;
}

double correlation(const std::vector<Pair>& pairs) {
  double truth = 0, measured = 0;
  for (const auto& pair : pairs) truth += pair.truth, measured += pair.measured;
  truth /= static_cast<double>(pairs.size()), measured /= static_cast<double>(pairs.size());
  double both = 0, of_truth = 0, of_measured = 0;
  for (const auto& pair : pairs) {
    both += (pair.truth - truth) * (pair.measured - measured);
    of_truth += (pair.truth - truth) * (pair.truth - truth);
    of_measured += (pair.measured - measured) * (pair.measured - measured);
  }
  return both / std::sqrt(of_truth * of_measured);
}

}  // namespace

TEST_CASE("what the demo's diagnostics say recovers what its people truly can") {
  DemoRegion region(db::Dialect::sqlite, 150);
  double sum = 0, weight = 0, held = 0, all = 0;
  for (const auto& [competency, pairs] : pairs_by_competency(region)) {
    for (const auto& pair : pairs) held += pair.low <= pair.truth && pair.truth <= pair.high, all += 1;
    if (pairs.size() < 20) continue;
    const auto people = static_cast<double>(pairs.size());
    MESSAGE(competency << ": " << correlation(pairs) << " of " << people);
    sum += people * correlation(pairs), weight += people;
  }
  MESSAGE("correlation " << sum / weight << ", intervals that hold the truth " << held / all << " of " << all);
  REQUIRE(weight > 300);
  // Three to eight items of a competency are reliable by a half: their square root is all that can be had.
  CHECK(sum / weight > 0.6);
  CHECK(held / all > 0.8);
}
