#include "route/content/acts_task.h"

#include <algorithm>
#include <map>

#include "catalogue/rules.h"
#include "catalogue/store.h"
#include "deficit/request/store_request.h"
#include "planning/calendar.h"
#include "regulation/rules.h"
#include "route/content/store_hidden.h"

namespace marshrut::route {
namespace {

constexpr int offers_of_a_kind = 60;
constexpr int sessions_in_a_month = 2;  // of one activity

/// Sessions on offer by id, each with what it adds to any of the needs.
class Offers {
 public:
  Offers(const Route& route, const regulation::Profile& profile) : route_(route), profile_(profile) {}

  void add(catalogue::OfferRow row, const std::string& competency) {
    if (!catalogue::suits(row.activity, route_.subjects, route_.position)) return;
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

  std::vector<planning::Offer> take() {
    std::vector<planning::Offer> offers;
    for (auto& [id, offer] : by_session_) offers.push_back(std::move(offer));
    return offers;
  }

 private:
  const Route& route_;
  const regulation::Profile& profile_;
  std::map<std::string, planning::Offer> by_session_;
};

std::vector<planning::Offer> offers_for(Work& work, const LoadedRoute& loaded, const std::vector<planning::Need>& needs,
                                        Date first_day) {
  const auto& route = loaded.route;
  Offers offers(route, *loaded.profile);
  catalogue::OfferPlace place{std::max(route.starts, first_day), route.ends, route.path};
  for (const auto& need : needs)
    for (auto& row :
         catalogue::offers_of_competency(work.rows, work.region, need.competency, place, sessions_in_a_month))
      offers.add(std::move(row), need.competency);
  for (auto kind : {catalogue::ActivityKind::transfer, catalogue::ActivityKind::reflection})
    for (auto& row : catalogue::offers_of_kind(work.rows, work.region, kind, place, offers_of_a_kind))
      offers.add(std::move(row), "");
  for (const auto& item : loaded.content.items)
    if (item.locked && item.state == RouteItemState::planned)
      if (auto offer = whole_offer(work, item.session)) offers.keep(std::move(*offer));
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

planning::Task task_for(Work& work, const LoadedRoute& loaded, const WhatIf& what_if) {
  planning::Task task{loaded.route.subjects,
                      loaded.route.position,
                      needs_of(basis_of(work, loaded.route.person)),
                      {},
                      limits_of(*loaded.profile, loaded.route, what_if),
                      {}};
  task.limits.first_day = day_after_decision(*loaded.profile, loaded.route, work.today());
  task.offers = offers_for(work, loaded, task.needs, *task.limits.first_day);
  task.wishes = wishes_of(work, loaded.route, loaded.content);
  return task;
}

}  // namespace marshrut::route
