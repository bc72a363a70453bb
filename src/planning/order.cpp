#include "planning/order.h"

#include <algorithm>

namespace marshrut::planning {
namespace {

using catalogue::ActivityKind;

constexpr int turn_of_learning = 3;

int place_of(ActivityKind kind) {
  switch (kind) {
    case ActivityKind::learning: return 0;
    case ActivityKind::transfer: return 1;
    case ActivityKind::reflection: return 2;
  }
  return 0;
}

bool is_learning(const Offer& offer) { return offer.activity.kind == ActivityKind::learning; }

bool any_chosen(const Plan& plan, std::string_view competency, ActivityKind kind) {
  return std::ranges::any_of(plan.chosen(), [&](const Offer* offer) {
    return offer->activity.kind == kind && gain_in(*offer, competency) > 0;
  });
}

bool any_chosen(const Plan& plan, std::string_view competency) {
  return std::ranges::any_of(plan.chosen(), [&](const Offer* offer) { return gain_in(*offer, competency) > 0; });
}

bool is_before(const Offer& one, const Offer& other) { return one.session.ends < other.session.starts; }

bool is_taught_by(const std::vector<const Offer*>& chosen, const Offer& offer) {
  return std::ranges::any_of(chosen, [&](const Offer* one) { return is_learning(*one) && is_before(*one, offer); });
}

std::ptrdiff_t untaught_of(const std::vector<const Offer*>& chosen) {
  if (std::ranges::none_of(chosen, [](const Offer* one) { return is_learning(*one); })) return 0;
  return std::ranges::count_if(chosen, [&](const Offer* one) { return !is_learning(*one) && !is_taught_by(chosen, *one); });
}

bool lost(const std::vector<bool>& before, const std::vector<bool>& now) {
  for (std::size_t i = 0; i < before.size(); ++i)
    if (before[i] && !now[i]) return true;
  return false;
}

}  // namespace

double gain_in(const Offer& offer, std::string_view competency) {
  auto found = std::ranges::find(offer.gains, competency, &catalogue::Gain::competency);
  return found == offer.gains.end() ? 0 : found->gain;
}

bool out_of_order(const Offer& one, const Offer& other) {
  int place = place_of(one.activity.kind), beside = place_of(other.activity.kind);
  if (place == beside) return false;
  const auto& first = place < beside ? one : other;
  const auto& second = place < beside ? other : one;
  if (first.session.ends < second.session.starts) return false;
  return std::ranges::any_of(one.gains, [&](const catalogue::Gain& gain) {
    return gain.gain > 0 && gain_in(other, gain.competency) > 0;
  });
}

bool Standing::keeps(const Standing& before) const {
  return untaught <= before.untaught && !lost(before.served, served) && !lost(before.taught, taught) && (transfer || !before.transfer) &&
         (reflection || !before.reflection);
}

Standing standing_of(const Plan& plan) {
  Standing standing{{}, {}, plan.has(ActivityKind::transfer), plan.has(ActivityKind::reflection),
                    untaught_of(plan.chosen())};
  for (const auto& need : plan.ledger().needs()) {
    standing.served.push_back(any_chosen(plan, need.competency));
    standing.taught.push_back(any_chosen(plan, need.competency, ActivityKind::learning));
  }
  return standing;
}

int turn_of(const Plan& plan, const Standing& standing, const Offer& offer) {
  const auto& has = is_learning(offer) ? standing.taught : standing.served;
  auto needs = plan.ledger().needs();
  for (std::size_t i = 0; i < needs.size(); ++i)
    if (!has[i] && gain_in(offer, needs[i].competency) > 0) return turn_of_learning - place_of(offer.activity.kind);
  return 0;
}

bool comes_untaught(const Plan& plan, const Offer& offer) {
  auto chosen = plan.chosen();
  auto before = untaught_of(chosen);
  chosen.push_back(&offer);
  return untaught_of(chosen) > before;
}

std::optional<Obstacle> misplaced(const Plan& plan, const Offer& offer) {
  for (const auto* other : plan.chosen())
    if (out_of_order(offer, *other)) return Obstacle{LeftOutCode::out_of_order, other->activity.title};
  if (is_learning(offer)) return {};
  bool aimless = true, learned = false;
  for (const auto& need : plan.ledger().needs()) {
    if (gain_in(offer, need.competency) <= 0) continue;
    aimless = false;
    bool taught = any_chosen(plan, need.competency, ActivityKind::learning) || !any_chosen(plan, need.competency);
    learned = learned || taught;
    if (taught && !any_chosen(plan, need.competency, offer.activity.kind)) return {};
  }
  if (aimless) return {};
  return Obstacle{learned ? LeftOutCode::enough_of_kind : LeftOutCode::nothing_learned, ""};
}

}  // namespace marshrut::planning
