#include <doctest/doctest.h>

#include "at_random.h"
#include "made_up_sitting.h"
#include "psychometrics/adaptive/choice.h"
#include "psychometrics/adaptive/simulation.h"

namespace marshrut::psychometrics {
namespace {

/// The open items of the best whole sitting, by looking at every set of items.
std::vector<std::size_t> best_whole(const ContentPlan& content, const AdaptiveSession& session, const PerItem& numbers,
                                    std::size_t length) {
  const auto count = numbers.size();
  std::vector<std::size_t> best;
  std::size_t longest = 0;
  double most = -1;
  for (std::size_t set = 0; set < std::size_t{1} << count; ++set) {
    std::vector<std::size_t> areas(content.areas.size(), 0), items;
    for (const auto item : session.given()) ++areas[content.area_of[item]];
    double sum = 0;
    bool open = true;
    for (std::size_t item = 0; item < count; ++item)
      if (set >> item & 1) {
        open = open && session.is_open(item);
        ++areas[content.area_of[item]];
        items.push_back(item);
        sum += numbers[item];
      }
    for (std::size_t area = 0; area < areas.size(); ++area)
      open = open && areas[area] >= content.areas[area].least && areas[area] <= content.areas[area].most;
    if (!open || session.answered() + items.size() > length) continue;
    if (items.size() > longest || (items.size() == longest && sum > most))
      longest = items.size(), most = sum, best = items;
  }
  return best;
}

}  // namespace

TEST_CASE("a shadow test gives the best item of the best whole sitting, which is looked for among all") {
  std::mt19937_64 random(1);
  constexpr std::size_t items = 12;
  const auto bank = bank_of(items);
  std::size_t bound = 0;
  for (int one = 0; one < tries(200); ++one) {
    ContentPlan content;
    std::size_t least = 0;
    for (std::size_t area = 0; area < 3; ++area) {
      content.areas.push_back({"", among(random, 0, 2), among(random, 2, 4)});
      least += content.areas.back().least;
    }
    for (std::size_t item = 0; item < items; ++item) content.area_of.push_back(among(random, 0, 2));
    const auto length = std::max<std::size_t>(1, least + among(random, 0, 3));
    AdaptiveSession session(items, 0, 1);
    if (by_chance(random, 0.5)) session.close(among(random, 0, items - 1));
    SplitMix chance(random());
    PerItem numbers, plain;
    while (session.answered() < length && can_be_met(content, session, length - session.answered())) {
      next_item(bank, session, {ChoiceRule::mpwi, length}, chance, plain);
      for (std::size_t item = 0; item < items; ++item)
        if (!session.is_open(item)) plain[item] = 0;
      const auto whole = best_whole(content, session, plain, length);
      const auto item =
          next_item(bank, session, {ChoiceRule::mpwi, length, {}, &content, ContentRule::shadow}, chance, numbers);
      REQUIRE(item.has_value() == !whole.empty());
      if (!item) break;
      const auto wanted = *std::ranges::max_element(whole, {}, [&](std::size_t at) { return plain[at]; });
      CHECK(*item == wanted);
      bound += static_cast<std::size_t>(std::ranges::max_element(plain) - plain.begin()) != wanted;
      session.answer(bank, *item, chance.below(2));
    }
  }
  CHECK(bound > 20);  // the content was in the way often enough
}

TEST_CASE("sittings by shadow tests keep their content and measure no worse than by priorities") {
  SimulationPlan plan;
  plan.persons = 2'000;
  plan.content = content_of({{"algebra", 5, 6}, {"geometry", 3, 20}, {"numbers", 0, 4}}, 300);
  const auto table = made_up_bank(300, 3);
  const auto priority = simulate(table, plan);
  plan.content_rule = ContentRule::shadow;
  const auto shadow = simulate(table, plan);
  REQUIRE(shadow);
  const auto& areas = *shadow->areas;
  CHECK(areas[0].least >= 5);
  CHECK(areas[0].most <= 6);
  CHECK(areas[1].least >= 3);
  CHECK(areas[2].most <= 4);
  CHECK(shadow->mean_length == 20);
  MESSAGE("rmse by priorities ", priority->rmse, ", by shadow tests ", shadow->rmse, "; said ", priority->mean_se,
          " and ", shadow->mean_se);
  CHECK(shadow->mean_se < priority->mean_se + 0.002);
}

}  // namespace marshrut::psychometrics
