#include "planning/compose.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>
#include <tuple>

#include "planning/order.h"
#include "planning/unmet.h"

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
  std::map<ActivityKind, std::int64_t> least_hours;  // of the shortest of a kind
};

Candidates candidates_of(std::vector<const Offer*> offers) {
  Candidates candidates{std::move(offers), {}, 0, {}};
  std::map<std::string_view, std::size_t> numbers;
  for (const auto* offer : candidates.offers) {
    auto [least, fresh] = candidates.least_hours.try_emplace(offer->activity.kind, offer->activity.hours);
    if (!fresh) least->second = std::min(least->second, offer->activity.hours);
    candidates.activity_of.push_back(numbers.try_emplace(offer->activity.id.value, numbers.size()).first->second);
  }
  candidates.activities = numbers.size();
  return candidates;
}

class Composer {
 public:
  Composer(const Task& task, const Taste& taste, const Candidates& candidates, double greed)
      : task_(task), taste_(taste), candidates_(candidates), greed_(greed), plan_(task) {}

  /// Each need comes first, then the kinds, then what adds more; `kinds_first` where nothing fits behind the learning.
  Plan run(bool kinds_first) {
    for (const auto* offer : candidates_.offers)
      if (locked(*offer)) plan_.add(*offer);
    rather_untaught_ = kinds_first;
    if (kinds_first) require_kinds();
    fill(1);
    require_kinds();
    keeps_room_ = false;
    fill(0);
    for (int i = 0; i < exchanges_max && exchange(); ++i) fill(0);
    prune();
    fill(1);
    return std::move(plan_);
  }

 private:
  struct Weight {
    double marginal = 0;
    int turn = 0;
  };

  bool locked(const Offer& offer) const {
    const auto& locks = task_.wishes.locked;
    return std::ranges::find(locks, offer.session.id) != locks.end();
  }

  double worth(const Offer& offer) const { return plan_.ledger().marginal(offer.gains) - price(offer, taste_); }

  /// Calls `each(offer, weight)` for every candidate; the plan must stay as it is meanwhile.
  template <class Each>
  void each_weight(Each&& each) const {
    auto standing = standing_of(plan_);
    std::vector<std::optional<Weight>> weights(candidates_.activities);
    for (std::size_t i = 0; i < candidates_.offers.size(); ++i) {
      const auto& offer = *candidates_.offers[i];
      auto& weight = weights[candidates_.activity_of[i]];
      if (!weight) weight = Weight{plan_.ledger().marginal(offer.gains), turn_of(plan_, standing, offer)};
      each(offer, *weight);
    }
  }

  /// What costs more than it adds is not made better by being long.
  double rate(const Offer& offer, double worth) const {
    if (worth <= 0) return worth;
    return worth / std::pow(std::max<double>(1, static_cast<double>(offer.activity.hours)), greed_);
  }
  bool is_chosen(const Offer& offer) const {
    return std::ranges::find(plan_.chosen(), &offer) != plan_.chosen().end();
  }
  bool fits(const Offer& offer) const {
    return !plan_.obstacle(offer) && !misplaced(plan_, offer) && (rather_untaught_ || !comes_untaught(plan_, offer));
  }

  bool lacks(ActivityKind kind) const {
    bool required = kind == ActivityKind::transfer ? task_.limits.transfer : task_.limits.reflection;
    return required && candidates_.least_hours.contains(kind) && !plan_.has(kind);
  }

  /// Whether the kinds that are still to come have their room beside the offer; the first one is always let in.
  bool leaves_room(const Offer& offer) const {
    if (!keeps_room_ || plan_.chosen().empty()) return true;
    auto places = static_cast<std::int64_t>(plan_.chosen().size()) + 1;
    auto hours = plan_.hours() + offer.activity.hours;
    for (auto kind : {ActivityKind::transfer, ActivityKind::reflection}) {
      if (offer.activity.kind == kind || !lacks(kind)) continue;
      ++places;
      hours += candidates_.least_hours.at(kind);
    }
    return places <= task_.limits.activities && hours <= task_.limits.hours;
  }

  bool comes_after_something(const Offer& offer) const {
    return std::ranges::any_of(plan_.chosen(), [&](const Offer* other) {
      return other->activity.kind != offer.activity.kind && other->session.ends < offer.session.starts;
    });
  }

  void require_kinds() {
    for (auto kind : {ActivityKind::transfer, ActivityKind::reflection})
      if (lacks(kind)) require(kind);
  }

  /// One of the kind, though it may add nothing: rather one that follows on what is learned.
  void require(ActivityKind kind) {
    const Offer* best = nullptr;
    std::tuple<bool, double> most;
    each_weight([&](const Offer& offer, const Weight& weight) {
      if (offer.activity.kind != kind) return;
      std::tuple rank{comes_after_something(offer), weight.marginal - price(offer, taste_)};
      if ((best && rank <= most) || !fits(offer)) return;
      best = &offer;
      most = rank;
    });
    if (best) plan_.add(*best);
  }

  /// Adds what fits, the most urgent first, as long as its turn is `least_turn` or above.
  void fill(int least_turn) {
    while (true) {
      const Offer* best = nullptr;
      std::tuple<int, double> most;
      each_weight([&](const Offer& offer, const Weight& weight) {
        double gain = weight.marginal - price(offer, taste_);
        if (weight.marginal <= least_gain || weight.turn < least_turn || (weight.turn == 0 && gain <= least_gain)) return;
        std::tuple rank{weight.turn, rate(offer, gain)};
        if ((best && rank <= most) || is_chosen(offer) || !leaves_room(offer) || !fits(offer)) return;
        best = &offer;
        most = rank;
      });
      if (!best) return;
      plan_.add(*best);
    }
  }

  /// Whether nothing that was served, taught or required would be lost with `offer` in the plan.
  bool keeps(const Standing& before, const Offer& offer) {
    plan_.add(offer);
    bool kept = standing_of(plan_).keeps(before);
    plan_.remove(offer);
    return kept;
  }

  /// The first exchange of one chosen item for another that is worth more; false when there is none.
  bool exchange() {
    auto before = standing_of(plan_);
    auto chosen = plan_.chosen();
    for (const auto* out : chosen) {
      if (locked(*out)) continue;
      plan_.remove(*out);
      const auto* best = better_than(*out, before);
      plan_.add(best ? *best : *out);
      if (best) return true;
    }
    return false;
  }

  const Offer* better_than(const Offer& out, const Standing& before) {
    double most = worth(out);
    const Offer* best = nullptr;
    each_weight([&](const Offer& in, const Weight& weight) {
      double gain = weight.marginal - price(in, taste_);
      if (gain <= most + least_gain || &in == &out || is_chosen(in) || !fits(in)) return;
      if (!keeps(before, in)) return;
      best = &in;
      most = gain;
    });
    return best;
  }

  void prune() {
    for (bool dropped = true; dropped;) {
      dropped = false;
      for (const auto* offer : std::vector(plan_.chosen())) {
        if (locked(*offer)) continue;
        auto before = standing_of(plan_);
        plan_.remove(*offer);
        if (worth(*offer) <= least_gain && standing_of(plan_).keeps(before)) dropped = true;
        else plan_.add(*offer);
      }
    }
  }

  const Task& task_;
  const Taste& taste_;
  const Candidates& candidates_;
  const double greed_;
  bool keeps_room_ = true;        // until the kinds had their choice
  bool rather_untaught_ = false;  // than without the kind
  Plan plan_;
};

/// The kinds that are wanted come before the needs that are served and taught, these before the value.
using Score = std::tuple<int, std::ptrdiff_t, std::ptrdiff_t, double>;

Score score_of(const Task& task, const Plan& plan, const Taste& taste) {
  auto standing = standing_of(plan);
  double value = plan.ledger().value();
  for (const auto* offer : plan.chosen()) value -= price(*offer, taste);
  int kinds = (task.limits.transfer && standing.transfer) + (task.limits.reflection && standing.reflection);
  return {kinds, std::ranges::count(standing.served, true), std::ranges::count(standing.taught, true), value};
}

bool better(Score one, Score other) {
  std::get<double>(other) += least_gain;
  return one > other;
}

/// A kind that is offered and wanted, but found no place.
bool lacks_kind(const Task& task, const Candidates& candidates, const Plan& plan) {
  auto lacks = [&](bool wanted, ActivityKind kind) {
    return wanted && candidates.least_hours.contains(kind) && !plan.has(kind);
  };
  return lacks(task.limits.transfer, ActivityKind::transfer) || lacks(task.limits.reflection, ActivityKind::reflection);
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

}  // namespace

Composed compose(const Task& task, const Taste& taste) {
  auto candidates = candidates_of(fitting_offers(task));
  std::optional<Plan> best;
  auto consider = [&](Plan plan) {
    if (!best || better(score_of(task, plan, taste), score_of(task, *best, taste))) best.emplace(std::move(plan));
  };
  for (double greed : greeds) consider(Composer(task, taste, candidates, greed).run(false));
  if (lacks_kind(task, candidates, *best)) consider(Composer(task, taste, candidates, greeds[0]).run(true));
  auto unmet = unmet_of(task, *best);
  return {std::move(*best), std::move(candidates.offers), std::move(unmet)};
}

}  // namespace marshrut::planning
