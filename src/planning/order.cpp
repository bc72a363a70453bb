#include "planning/order.h"

#include <algorithm>

namespace marshrut::planning {
namespace {

using catalogue::ActivityKind;

bool is_learning(const Offer& offer) {
  return offer.activity.kind == ActivityKind::learning;
}

}  // namespace

double gain_in(const Offer& offer, std::string_view competency) {
  auto found = std::ranges::find(offer.gains, competency, &catalogue::Gain::competency);
  return found == offer.gains.end() ? 0 : found->gain;
}

bool teaches(const Offer& first, const Offer& second) {
  // The kinds are named in the order in which they follow.
  if (first.activity.kind >= second.activity.kind) return false;
  return std::ranges::any_of(
      first.gains, [&](const catalogue::Gain& gain) { return gain.gain > 0 && gain_in(second, gain.competency) > 0; });
}

std::vector<const Offer*> teachers_of(const Offer& offer, const std::vector<const Offer*>& offers) {
  std::vector<const Offer*> teachers;
  if (is_learning(offer)) return teachers;
  std::ranges::copy_if(offers, std::back_inserter(teachers), [&](const Offer* one) { return teaches(*one, offer); });
  if (teachers.empty())
    std::ranges::copy_if(offers, std::back_inserter(teachers), [](const Offer* one) { return is_learning(*one); });
  return teachers;
}

bool comes_untaught(const Plan& plan, const Offer& offer, const std::vector<const Offer*>& offers) {
  const auto teachers = teachers_of(offer, offers);
  if (teachers.empty()) return false;
  return std::ranges::none_of(teachers, [&](const Offer* one) {
    return one->session.ends < offer.session.starts && std::ranges::find(plan.chosen(), one) != plan.chosen().end();
  });
}

}  // namespace marshrut::planning
