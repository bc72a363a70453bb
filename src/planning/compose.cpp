#include "planning/compose.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>

namespace marshrut::planning {
namespace {

using catalogue::ActivityKind;

constexpr double least_gain = 1e-9;
constexpr int exchanges_max = 40;
constexpr double greeds[] = {1.0, 0.5, 0.0};

double price(const Offer& offer, const Taste& taste) {
  return taste.hour * static_cast<double>(offer.activity.hours) + (needs_trip(offer.occasion) ? taste.trip : 0);
}

/// Offers that nothing bars, in the order of the search, and for each the number of its activity: sessions of one add
/// the same to a plan, so that this is weighed once for all of them.
struct Candidates {
  std::vector<const Offer*> offers;
  std::vector<std::size_t> activity_of;
  std::size_t activities = 0;
};

Candidates candidates_of(std::vector<const Offer*> offers) {
  Candidates candidates{std::move(offers), {}, 0};
  std::map<std::string_view, std::size_t> numbers;
  for (const auto* offer : candidates.offers)
    candidates.activity_of.push_back(numbers.try_emplace(offer->activity.id.value, numbers.size()).first->second);
  candidates.activities = numbers.size();
  return candidates;
}

class Composer {
 public:
  Composer(const Task& task, const Taste& taste, const Candidates& candidates, double greed)
      : task_(task), taste_(taste), candidates_(candidates), greed_(greed), plan_(task) {}

  Plan run() {
    for (const auto* offer : candidates_.offers)
      if (locked(*offer)) plan_.add(*offer);
    require(task_.limits.transfer, ActivityKind::transfer);
    require(task_.limits.reflection, ActivityKind::reflection);
    fill();
    for (int i = 0; i < exchanges_max && exchange(); ++i) fill();
    prune();
    return std::move(plan_);
  }

 private:
  bool locked(const Offer& offer) const {
    const auto& locks = task_.wishes.locked;
    return std::ranges::find(locks, offer.session.id) != locks.end();
  }

  double worth(const Offer& offer) const { return plan_.ledger().marginal(offer.gains) - price(offer, taste_); }

  /// Calls `each(offer, worth)` for every candidate; the plan must stay as it is meanwhile.
  template <class Each>
  void each_worth(Each&& each) const {
    std::vector<std::optional<double>> marginals(candidates_.activities);
    for (std::size_t i = 0; i < candidates_.offers.size(); ++i) {
      const auto& offer = *candidates_.offers[i];
      auto& marginal = marginals[candidates_.activity_of[i]];
      if (!marginal) marginal = plan_.ledger().marginal(offer.gains);
      each(offer, *marginal - price(offer, taste_));
    }
  }

  double rate(const Offer& offer, double worth) const {
    return worth / std::pow(std::max<double>(1, static_cast<double>(offer.activity.hours)), greed_);
  }
  bool is_chosen(const Offer& offer) const {
    return std::ranges::find(plan_.chosen(), &offer) != plan_.chosen().end();
  }

  /// The needed kind is taken first, so that learning does not use up its room.
  void require(bool required, ActivityKind kind) {
    if (!required || plan_.has(kind)) return;
    const Offer* best = nullptr;
    double most = 0;
    each_worth([&](const Offer& offer, double gain) {
      if (offer.activity.kind != kind || (best && gain <= most) || plan_.obstacle(offer)) return;
      best = &offer;
      most = gain;
    });
    if (best) plan_.add(*best);
  }

  void fill() {
    while (true) {
      const Offer* best = nullptr;
      double best_rate = 0;
      each_worth([&](const Offer& offer, double gain) {
        if (gain <= least_gain || (best && rate(offer, gain) <= best_rate)) return;
        if (is_chosen(offer) || plan_.obstacle(offer)) return;
        best = &offer;
        best_rate = rate(offer, gain);
      });
      if (!best) return;
      plan_.add(*best);
    }
  }

  bool keeps_kinds(const Offer& without, const Offer* with) const {
    auto kind = without.activity.kind;
    bool required = (kind == ActivityKind::transfer && task_.limits.transfer) ||
                    (kind == ActivityKind::reflection && task_.limits.reflection);
    return !required || plan_.has(kind) || (with && with->activity.kind == kind);
  }

  /// The first exchange of one chosen item for another that is worth more; false when there is none.
  bool exchange() {
    auto chosen = plan_.chosen();
    for (const auto* out : chosen) {
      if (locked(*out)) continue;
      plan_.remove(*out);
      double most = worth(*out);
      const Offer* best = nullptr;
      each_worth([&](const Offer& in, double gain) {
        if (gain <= most + least_gain || &in == out || is_chosen(in)) return;
        if (!keeps_kinds(*out, &in) || plan_.obstacle(in)) return;
        best = &in;
        most = gain;
      });
      plan_.add(best ? *best : *out);
      if (best) return true;
    }
    return false;
  }

  void prune() {
    for (bool dropped = true; dropped;) {
      dropped = false;
      for (const auto* offer : std::vector(plan_.chosen())) {
        if (locked(*offer)) continue;
        plan_.remove(*offer);
        if (worth(*offer) <= least_gain && keeps_kinds(*offer, nullptr)) dropped = true;
        else plan_.add(*offer);
      }
    }
  }

  const Task& task_;
  const Taste& taste_;
  const Candidates& candidates_;
  const double greed_;
  Plan plan_;
};

double objective(const Plan& plan, const Taste& taste) {
  double sum = plan.ledger().value();
  for (const auto* offer : plan.chosen()) sum -= price(*offer, taste);
  return sum;
}

std::vector<const Offer*> fitting_offers(const Task& task) {
  Plan empty(task);
  std::vector<const Offer*> fitting;
  const auto& locks = task.wishes.locked;
  for (const auto& offer : task.offers)
    if (!empty.barred(offer) || std::ranges::find(locks, offer.session.id) != locks.end()) fitting.push_back(&offer);
  std::ranges::sort(fitting, {}, [](const Offer* offer) {
    return std::tie(offer->session.starts, offer->activity.id, offer->session.id);
  });
  return fitting;
}

std::vector<Unmet> unmet_of(const Task& task, const Plan& plan) {
  std::vector<Unmet> unmet;
  if (task.limits.transfer && !plan.has(ActivityKind::transfer)) unmet.push_back({UnmetCode::transfer, ""});
  if (task.limits.reflection && !plan.has(ActivityKind::reflection)) unmet.push_back({UnmetCode::reflection, ""});
  for (const auto& need : task.needs)
    if (plan.ledger().closed(need.competency) <= 0) unmet.push_back({UnmetCode::need, need.competency});
  Plan locked(task);
  for (const auto* offer : plan.chosen()) {
    if (std::ranges::find(task.wishes.locked, offer->session.id) == task.wishes.locked.end()) continue;
    if (locked.barred(*offer) || locked.obstacle(*offer)) unmet.push_back({UnmetCode::locked, offer->session.id.value});
    locked.add(*offer);
  }
  return unmet;
}

}  // namespace

Composed compose(const Task& task, const Taste& taste) {
  auto candidates = candidates_of(fitting_offers(task));
  std::optional<Plan> best;
  for (double greed : greeds) {
    auto plan = Composer(task, taste, candidates, greed).run();
    if (!best || objective(plan, taste) > objective(*best, taste) + least_gain) best.emplace(std::move(plan));
  }
  auto unmet = unmet_of(task, *best);
  return {std::move(*best), std::move(candidates.offers), std::move(unmet)};
}

}  // namespace marshrut::planning
