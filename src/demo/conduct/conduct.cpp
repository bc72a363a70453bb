#include "demo/conduct/conduct.h"

#include <array>
#include <vector>

#include "demo/random.h"

namespace marshrut::demo {

namespace {

constexpr std::size_t deck_size = 20;
constexpr std::size_t returned_cards = 2;
constexpr std::size_t corrected_cards = 2;
constexpr std::size_t slip_block = 25;  // one of so many never uses the slip, unless something else befalls them

// A deck dealt to every 20 people: the shares hold for a small demo too.
Fate deal_fate(const Setting& setting, std::size_t place) {
  std::vector<Fate> deck(deck_size, Fate::smooth);
  std::size_t card = 0;
  for (; card < returned_cards; ++card) deck[card] = Fate::returned;
  for (; card < returned_cards + corrected_cards; ++card) deck[card] = Fate::corrected;
  deck[card++] = Fate::suspended;
  deck[card++] = Fate::expired;
  Random random(setting.seed, "fates", place / deck_size);
  random.shuffle(deck);
  return deck[place % deck_size];
}

// Letters go out in the first week, sittings take weeks 3 to 6, routes are made in weeks 6 to 9.
void plan_days(Conduct& conduct, Random& random) {
  conduct.applied_day = random.between(3, 12);
  conduct.consented_day = conduct.applied_day + random.between(1, 5);
  conduct.sitting_day = random.between(20, 41);
  conduct.marked_day = conduct.sitting_day + random.between(1, 4);
  conduct.confirmed_day = conduct.marked_day + random.between(1, 4);
  conduct.acknowledged_day = conduct.confirmed_day + random.between(0, 5);
  conduct.submitted_day = conduct.acknowledged_day + random.between(0, 4);
  conduct.decided_day = conduct.submitted_day + random.between(1, 3);
  conduct.days_to_evidence = random.between(0, 9);
  conduct.days_to_review = random.between(1, 6);
  conduct.days_to_close = random.between(3, 20);
}

Confirmation draw_confirmation(Random& random) {
  constexpr std::array<int, 4> weights{40, 20, 15, 25};
  return static_cast<Confirmation>(random.weighted(weights));
}

int draw_satisfaction(Random& random) {
  constexpr std::array<int, 5> weights{2, 5, 18, 45, 30};
  return 1 + static_cast<int>(random.weighted(weights));
}

}  // namespace

Conduct plan_conduct(const Setting& setting, std::size_t place) {
  Random random(setting.seed, "conduct", place);
  Conduct conduct;
  conduct.fate = deal_fate(setting, place);
  conduct.signs_in = conduct.fate != Fate::smooth || !one_in(setting.seed, "slip never used", place, slip_block);
  conduct.takes_part = conduct.fate != Fate::smooth || !random.chance(0.04);
  conduct.rejects_deficit = random.chance(0.12);
  conduct.adds_request = random.chance(0.2);
  conduct.self_assesses = random.chance(0.6);
  conduct.change = random.chance(0.6) ? Change::dates : Change::content;
  conduct.most_activities = random.between(4, 8);
  conduct.weekly_hours = random.between(3, 6);
  plan_days(conduct, random);
  conduct.confirmation = draw_confirmation(random);
  conduct.retakes = conduct.confirmation == Confirmation::deficit_eliminated || random.chance(0.3);
  conduct.satisfaction = draw_satisfaction(random);
  conduct.losses_of_focus = random.chance(0.15) ? random.between(1, 4) : 0;
  return conduct;
}

}  // namespace marshrut::demo
