#include "route/content/acts_task.h"

#include <algorithm>
#include <map>
#include <set>

#include "catalogue/rules.h"
#include "catalogue/store.h"
#include "deficit/request/store_request.h"
#include "planning/calendar.h"
#include "regulation/rules.h"
#include "route/content/order.h"
#include "route/content/store_hidden.h"

namespace marshrut::route {
namespace {

constexpr int steps_before = 3;  // of what comes before what

/// Sessions on offer by id, each with what it adds to any of the needs.
class Offers {
 public:
  explicit Offers(const PlanFor& plan) : plan_(plan), profile_(*plan.profile) {}

  void add(catalogue::OfferRow row, const std::string& competency) {
    if (!suits_all(row.activity, plan_.learners)) return;
    if (!regulation::may_consist_of(profile_, row.activity.type)) return;
    auto& kept = by_session_[row.session.id.value];
    if (kept.session.id.empty()) kept = planning::offer_of(std::move(row.activity), std::move(row.session), {});
    if (!competency.empty()) kept.gains.push_back({competency, row.gain});
  }

  /// An activity that is chosen already, for whomever it is meant.
  void keep(planning::Offer offer) {
    auto& kept = by_session_[offer.session.id.value];
    if (kept.session.id.empty()) kept = std::move(offer);
  }

  /// What comes first for the sake of another.
  void add_first(catalogue::OfferRow row, std::vector<catalogue::Gain> gains) {
    if (!regulation::may_consist_of(profile_, row.activity.type)) return;
    keep(planning::offer_of(std::move(row.activity), std::move(row.session), std::move(gains)));
  }

  /// `unmet(activity)` are the prerequisites of which none is over. Which of them have no offer here.
  template <class UnmetOf>
  std::set<Id<catalogue::Activity>> put_in_order(UnmetOf&& unmet) {
    std::map<Id<catalogue::Activity>, std::vector<Id<catalogue::Activity>>> known;
    for (auto& [session, offer] : by_session_) {
      auto at = known.find(offer.activity.id);
      if (at == known.end()) at = known.emplace(offer.activity.id, unmet(offer.activity.id)).first;
      offer.prerequisites = at->second;
    }
    std::set<Id<catalogue::Activity>> missing;
    for (const auto& [activity, prerequisites] : known)
      for (const auto& id : prerequisites)
        if (!known.contains(id)) missing.insert(id);
    return missing;
  }

  std::vector<planning::Offer> take() {
    std::vector<planning::Offer> offers;
    for (auto& [id, offer] : by_session_) offers.push_back(std::move(offer));
    return offers;
  }

 private:
  const PlanFor& plan_;
  const regulation::Profile& profile_;
  std::map<std::string, planning::Offer> by_session_;
};

/// What has to be over before comes in with its own sessions, and what has to be over before that.
void add_prerequisites(Work& work, const PlanFor& plan, const catalogue::OfferPlace& place, OnOffer& known, Offers& offers) {
  std::vector<std::vector<Id<catalogue::Activity>>> attended;
  for (const auto& one : plan.learners) attended.push_back(store::attended_by(work.rows, work.region, one.person));
  const auto unmet = [&](const Id<catalogue::Activity>& activity) {
    const auto& named = known.prerequisites(activity);
    for (const auto& one : attended)
      if (auto missing = unmet_prerequisites(named, one); !missing.empty()) return missing;
    return std::vector<Id<catalogue::Activity>>{};
  };
  for (int step = 0; step < steps_before; ++step)
    for (const auto& id : offers.put_in_order(unmet))
      for (const auto& row : known.of_activity(id, place)) offers.add_first(row, known.gains(id));
  offers.put_in_order(unmet);
}

std::vector<planning::Offer> offers_for(Work& work, const PlanFor& plan, OnOffer& known) {
  Offers offers(plan);
  catalogue::OfferPlace place{std::max(plan.limits.starts, plan.limits.first_day.value_or(plan.limits.starts)), plan.limits.ends,
                              plan.path};
  for (const auto& need : plan.needs)
    for (const auto& row : known.of_competency(need.competency, place)) offers.add(row, need.competency);
  for (auto kind : {catalogue::ActivityKind::transfer, catalogue::ActivityKind::reflection})
    for (const auto& row : known.of_kind(kind, place)) offers.add(row, "");
  for (const auto& session : plan.kept)
    if (auto offer = whole_offer(work, session)) offers.keep(std::move(*offer));
  add_prerequisites(work, plan, place, known, offers);
  return offers.take();
}

planning::Wishes wishes_of(Work& work, const Route& route, const RouteContent& content) {
  planning::Wishes wishes;
  wishes.banned = store::bans_of(work.rows, work.region, route.id);
  for (const auto& offer : store::hidden_of(work.rows, work.region, route.id)) wishes.hidden.push_back(offer.activity);
  for (const auto& item : content.items) {
    if (item.state == RouteItemState::done)
      wishes.completed.push_back(item.activity);
    else if (item.locked && item.state != RouteItemState::cancelled)
      wishes.locked.push_back(item.session);
  }
  return wishes;
}

}  // namespace

std::optional<planning::Offer> whole_offer(Work& work, const Id<catalogue::ActivitySession>& session) {
  auto row = catalogue::find_offer(work.rows, work.region, session);
  if (!row) return {};
  auto gains = catalogue::gains_planned(work.rows, work.region, row->activity.id);
  return planning::offer_of(std::move(row->activity), std::move(row->session), std::move(gains));
}

std::optional<double> own_weekly_hours(Work& work, const LoadedRoute& loaded) {
  if (!regulation::takes_input(*loaded.profile, regulation::InputKind::personal_resources)) return {};
  auto resources = deficit::find_resources(work.rows, work.region, loaded.route.person);
  if (!resources || !resources->weekly_hours) return {};
  return static_cast<double>(*resources->weekly_hours);
}

bool suits_all(const catalogue::Activity& activity, const std::vector<Learner>& learners) {
  return std::ranges::all_of(learners, [&](const Learner& one) { return catalogue::suits(activity, one.subjects, one.position); });
}

PlanFor plan_for(Work& work, const LoadedRoute& loaded, const WhatIf& what_if) {
  const auto& route = loaded.route;
  PlanFor plan{loaded.profile,
               route.path,
               {{route.person, route.subjects, route.position}},
               needs_of(basis_of(work, route.person)),
               limits_of(*loaded.profile, route, what_if),
               wishes_of(work, route, loaded.content),
               {},
               {}};
  plan.limits.first_day = day_after_decision(*loaded.profile, route, work.today());
  for (const auto& item : loaded.content.items) {
    if (item.locked && item.state == RouteItemState::planned) plan.kept.push_back(item.session);
    if (item.state == RouteItemState::planned || item.state == RouteItemState::running) plan.chosen.push_back(item.session);
  }
  return plan;
}

planning::Task task_for(Work& work, PlanFor plan, OnOffer& known) {
  auto offers = offers_for(work, plan, known);
  const auto& first = plan.learners.front();
  return {first.subjects, first.position, std::move(plan.needs), std::move(offers), std::move(plan.limits), std::move(plan.wishes)};
}

planning::Task task_for(Work& work, PlanFor plan) {
  OnOffer known(work.rows, work.region);
  return task_for(work, std::move(plan), known);
}

planning::Task task_for(Work& work, const LoadedRoute& loaded, const WhatIf& what_if) {
  return task_for(work, plan_for(work, loaded, what_if));
}

planning::Task task_for(Work& work, const LoadedRoute& loaded, const WhatIf& what_if, OnOffer& known) {
  return task_for(work, plan_for(work, loaded, what_if), known);
}

}  // namespace marshrut::route
