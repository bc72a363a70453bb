#include "planning/explain.h"

#include <algorithm>
#include <map>

#include "catalogue/rules.h"
#include "planning/order.h"
#include "planning/unmet.h"

namespace marshrut::planning {
namespace {

constexpr std::int64_t few_seats = 10;
constexpr std::size_t left_out_max = 40;

double per_hour(const Offer& offer, std::string_view competency) {
  return gain_in(offer, competency) / static_cast<double>(std::max<std::int64_t>(1, offer.activity.hours));
}

/// Whether the offer is alone, or the best by the hour, among those that fit for a competency.
std::optional<ReasonCode> standing(const Offer& offer, std::string_view competency,
                                   const std::vector<const Offer*>& fitting) {
  bool alone = true, best = true;
  for (const auto* other : fitting) {
    if (other->activity.id == offer.activity.id || gain_in(*other, competency) <= 0) continue;
    alone = false;
    if (per_hour(*other, competency) > per_hour(offer, competency)) best = false;
  }
  if (alone) return ReasonCode::only_offer;
  return best ? std::optional{ReasonCode::best_per_hour} : std::nullopt;
}

std::vector<Reason> covering(const Offer& offer, const Plan& plan, const std::vector<const Offer*>& fitting) {
  std::vector<Reason> reasons;
  for (const auto& need : plan.ledger().needs()) {
    double gain = gain_in(offer, need.competency);
    if (gain <= 0) continue;
    reasons.push_back({need.request ? ReasonCode::on_request : ReasonCode::covers, need.competency,
                       plan.ledger().closed(need.competency, -gain), plan.ledger().closed(need.competency), 0});
    if (auto code = standing(offer, need.competency, fitting)) reasons.push_back({*code, need.competency, 0, 0, 0});
  }
  return reasons;
}

std::vector<Reason> circumstances(const Offer& offer, bool locked) {
  std::vector<Reason> reasons;
  auto plain = [&](ReasonCode code, std::int64_t number = 0) { reasons.push_back({code, "", 0, 0, number}); };
  if (offer.activity.kind == catalogue::ActivityKind::transfer) plain(ReasonCode::transfer);
  if (offer.activity.kind == catalogue::ActivityKind::reflection) plain(ReasonCode::reflection);
  if (locked) plain(ReasonCode::locked);
  if (!needs_trip(offer.occasion)) plain(ReasonCode::no_travel);
  if (auto seats = catalogue::free_seats(offer.session); seats && *seats <= few_seats)
    plain(ReasonCode::seats_left, *seats);
  return reasons;
}

std::string covered_codes(std::vector<Reason> reasons) {
  std::erase_if(reasons, [](const Reason& r) { return r.code != ReasonCode::covers && r.code != ReasonCode::on_request; });
  std::ranges::stable_sort(reasons, std::greater{}, [](const Reason& r) { return r.after - r.before; });
  std::string codes;
  for (const auto& reason : reasons) codes += (codes.empty() ? "" : ";") + reason.competency;
  return codes;
}

/// Whether `other` adds as much to every need in no more hours.
bool dominates(const Task& task, const Offer& other, const Offer& offer) {
  return other.activity.hours <= offer.activity.hours && std::ranges::all_of(task.needs, [&](const Need& need) {
           return gain_in(other, need.competency) >= gain_in(offer, need.competency);
         });
}

/// Why the plan does without what nothing keeps out of it.
Obstacle not_worth_it(const Task& task, const Composed& composed, const Offer& offer, Variant variant) {
  for (const auto* other : composed.plan.chosen())
    if (other->activity.kind == offer.activity.kind && dominates(task, *other, offer))
      return {LeftOutCode::dominated, other->activity.title};
  return {variant == Variant::fewest_hours ? LeftOutCode::spares_hours : LeftOutCode::small_effect, ""};
}

LeftOut left_out_of(const Task& task, const Composed& composed, const Offer& offer, Variant variant) {
  const auto& plan = composed.plan;
  auto obstacle = obstacle_of(composed, offer);
  if (obstacle.code == LeftOutCode::small_effect) obstacle = not_worth_it(task, composed, offer, variant);
  double effect = plan.ledger().needs().empty() ? 0 : plan.ledger().of_total(plan.ledger().marginal(offer.gains));
  return {offer.activity.id, offer.session.id, offer.activity.title, offer.activity.hours, offer.session.starts,
          obstacle.code, std::string(obstacle.with), effect};
}

/// One line for each activity that has no session in the plan: its session with the mildest obstacle.
std::vector<LeftOut> left_out(const Task& task, const Composed& composed, Variant variant) {
  const auto& chosen = composed.plan.chosen();
  std::map<ActivityId, LeftOut> by_activity;
  for (const auto& offer : task.offers) {
    bool in = std::ranges::any_of(chosen, [&](auto* one) { return one->activity.id == offer.activity.id; });
    if (in) continue;
    auto line = left_out_of(task, composed, offer, variant);
    auto [at, fresh] = by_activity.try_emplace(offer.activity.id, line);
    if (!fresh && line.reason > at->second.reason) at->second = line;
  }
  std::vector<LeftOut> lines;
  for (auto& [id, line] : by_activity) lines.push_back(std::move(line));
  std::ranges::stable_sort(lines, std::greater{}, &LeftOut::effect);
  if (lines.size() > left_out_max) lines.resize(left_out_max);
  return lines;
}

}  // namespace

ProposedItem explained_item(const Task& task, const Composed& composed, const Offer& offer) {
  const auto& plan = composed.plan;
  const auto& a = offer.activity;
  const auto& session = offer.session;
  bool locked = std::ranges::find(task.wishes.locked, session.id) != task.wishes.locked.end();
  auto reasons = covering(offer, plan, composed.fitting);
  auto covers = covered_codes(reasons);
  std::ranges::move(circumstances(offer, locked), std::back_inserter(reasons));
  auto without = plan.ledger();
  without.remove(offer.gains);
  double marginal = plan.ledger().of_total(plan.ledger().value() - without.value());
  return {a.id, session.id, a.title, a.kind, a.education_type, a.form, a.venue, a.provider, session.place, session.starts,
          session.ends, a.hours, session.release_days, catalogue::free_seats(session), covers, marginal, locked,
          std::move(reasons), a.level};
}

Proposal explained(const Task& task, const Composed& composed, Variant variant) {
  const auto& plan = composed.plan;
  Proposal proposal{variant, plan.ledger().share(), plan.hours(), plan.release_days(), plan.trips(), {}, {},
                    composed.unmet, left_out(task, composed, variant), composed.beyond, composed.proven,
                    composed.least_hours};
  for (const auto* offer : plan.chosen()) proposal.items.push_back(explained_item(task, composed, *offer));
  std::ranges::sort(proposal.items, {}, [](const ProposedItem& item) { return std::tie(item.starts, item.session); });
  for (const auto& need : task.needs)
    proposal.coverage.push_back({need.competency, plan.ledger().closed(need.competency), need.request});
  return proposal;
}

}  // namespace marshrut::planning
