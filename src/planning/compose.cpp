#include "planning/compose.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

#include "planning/instance_of.h"
#include "planning/unmet.h"

namespace marshrut::planning {
namespace {

using catalogue::ActivityKind;

/// Pivots and nodes: some tens of milliseconds. Most tasks are proven within a tenth of it.
constexpr std::int64_t work_most = 6'000;
/// Of each look whether fewer hours would do: some seven of them stand beside one largest effect.
constexpr std::int64_t work_of_a_look = 1'000;

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

constexpr double value_tolerance = 1e-7;
/// No toll on hours and trips: what is looked for is what can be reached at all.
constexpr Taste effect_alone{0, 0};

/// Every sum of hours is a multiple of it.
std::int64_t step_of_hours(const std::vector<const Offer*>& fitting) {
  std::int64_t step = 0;
  for (const auto* offer : fitting) step = std::gcd(step, offer->activity.hours);
  return std::max<std::int64_t>(step, 1);
}

std::int64_t hours_of_locked(const Task& task, const std::vector<const Offer*>& fitting) {
  std::int64_t hours = 0;
  for (const auto* offer : fitting)
    if (std::ranges::find(task.wishes.locked, offer->session.id) != task.wishes.locked.end()) hours += offer->activity.hours;
  return hours;
}

int kinds_of(const Plan& plan) {
  return plan.has(ActivityKind::transfer) + plan.has(ActivityKind::reflection);
}

}  // namespace

Composer::Problem::Problem(const Task& task, const std::vector<const Offer*>& fitting, bool in_order)
    : instance(instance_of(task, fitting, in_order)),
      catalogue(kernel::catalogue_of(instance)),
      prepared(kernel::prepare(catalogue, instance.teachers.front()).value()) {}

Composer::Composer(const Task& task) : task_(task), fitting_(fitting_offers(task)), in_order_(task, fitting_, true) {}

kernel::Route Composer::solve(const Problem& problem, const kernel::Prepared& prepared, const Taste& taste, std::int64_t work) {
  std::unordered_map<std::string_view, const Offer*> by_session;
  for (const auto* offer : fitting_) by_session[offer->session.id.value] = offer;
  const auto& sessions = problem.catalogue.sessions;
  std::vector<double> prices;
  for (std::size_t s = 0; s < sessions.size(); ++s) {
    const auto& offer = *by_session.at(problem.catalogue.session_data(static_cast<int>(s)).id);
    prices.push_back((taste.hour - Taste{}.hour) * static_cast<double>(offer.activity.hours) +
                     (needs_trip(offer.occasion) ? taste.trip : 0));
  }
  return solver_.solve(prepared, {prices, {}, {}}, {.work = work, .late = {}});
}

kernel::Route Composer::within(const Problem& problem, std::int64_t hours, const Taste& taste) {
  auto teacher = problem.instance.teachers.front();
  teacher.max_hours = std::min(teacher.max_hours, static_cast<double>(hours));
  return solve(problem, kernel::prepare(problem.catalogue, teacher).value(), taste, work_of_a_look);
}

Composed Composer::composed(const Problem& problem, const kernel::Route& route) const {
  Composed made{Plan(task_), fitting_, {}, 0, route.proven, route.missed};
  for (int session : route.sessions) {
    const auto& id = problem.catalogue.session_data(session).id;
    made.plan.add(**std::ranges::find(fitting_, id, [](const Offer* offer) { return offer->session.id.value; }));
  }
  if (!route.proven && !task_.needs.empty())
    made.beyond =
        std::clamp(made.plan.ledger().of_total(route.bound - route.value), 0.0, 1 - made.plan.ledger().share());
  return made;
}

bool Composer::lacks_kind(const Plan& plan) const {
  auto lacks = [&](bool wanted, ActivityKind kind) {
    return wanted && !plan.has(kind) &&
           std::ranges::any_of(fitting_, [&](const Offer* offer) { return offer->activity.kind == kind; });
  };
  return lacks(task_.limits.transfer, ActivityKind::transfer) ||
         lacks(task_.limits.reflection, ActivityKind::reflection);
}

Composed Composer::compose(const Taste& taste) {
  auto best = composed(in_order_, solve(in_order_, in_order_.prepared, taste, work_most));
  if (lacks_kind(best.plan)) {
    if (!untaught_) untaught_.emplace(task_, fitting_, false);
    auto other = composed(*untaught_, solve(*untaught_, untaught_->prepared, taste, work_most));
    other.in_order = false;
    if (kinds_of(other.plan) > kinds_of(best.plan)) best = std::move(other);
  }
  best.unmet = unmet_of(task_, best);
  return best;
}

Composed Composer::fewest_hours(const Composed& best, double enough) {
  const auto& problem = best.in_order ? in_order_ : *untaught_;
  const double wanted = best.plan.ledger().value() * enough;
  auto does = [&](const Composed& plan) {
    return plan.missed <= best.missed + value_tolerance && plan.plan.ledger().value() >= wanted - value_tolerance;
  };
  auto fewest = best;
  const auto step = step_of_hours(fitting_);
  auto low = hours_of_locked(task_, fitting_);  // what is below was tried, or cannot be
  fewest.least_hours = low;
  while (low < fewest.plan.hours()) {
    const auto most = low + (fewest.plan.hours() - low) / 2 / step * step;
    const auto route = within(problem, most, effect_alone);
    auto plan = composed(problem, route);
    if (does(plan)) {
      plan.least_hours = fewest.least_hours;
      fewest = std::move(plan);
      continue;
    }
    const bool none = route.bound < wanted - best.missed - value_tolerance;
    if (none && fewest.least_hours == low) fewest.least_hours = most + step;
    low = most + step;
  }
  auto nicer = composed(problem, within(problem, fewest.plan.hours(), Taste{}));
  if (does(nicer)) {
    nicer.least_hours = fewest.least_hours;
    fewest = std::move(nicer);
  }
  fewest.in_order = best.in_order;
  fewest.beyond = 0;
  fewest.proven = fewest.plan.hours() <= fewest.least_hours;
  fewest.unmet = unmet_of(task_, fewest);
  return fewest;
}

}  // namespace marshrut::planning
