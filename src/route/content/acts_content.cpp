#include "route/content/acts_content.h"

#include <algorithm>

#include "catalogue/prerequisite/store_prerequisite.h"
#include "catalogue/rules.h"
#include "catalogue/seats/acts_wait.h"
#include "catalogue/store.h"
#include "regulation/rules.h"
#include "route/content/changes.h"
#include "route/content/order.h"
#include "route/errors.h"

namespace marshrut::route {
namespace {

constexpr std::size_t bans_most = 200;  // of a route: who bans more wants another catalogue

/// What a goal is about stays when who writes cannot see it.
std::vector<RouteGoal> stated_goals(Work& work, const LoadedRoute& loaded, std::span<const StatedGoal> stated) {
  const auto& before = loaded.content.goals;
  bool sees = sees_deficits(work, loaded.route, *loaded.profile);
  std::vector<RouteGoal> goals;
  for (const auto& goal : stated) {
    auto known = goal.id ? std::ranges::find(before, *goal.id, &RouteGoal::id) : before.end();
    if (known == before.end()) goals.push_back({work.new_id<RouteGoal>(), goal.text, goal.competency.value_or("")});
    else goals.push_back({known->id, goal.text, sees ? goal.competency.value_or("") : known->competency});
  }
  return goals;
}

/// The codes of the activity that the grounds name; all of them when they name none.
std::string covers_of(const catalogue::Activity& activity, const Basis& basis) {
  std::string codes;
  for (const auto& code : catalogue::listed(activity.competencies)) {
    bool grounded = std::ranges::find(basis.grounds, code, &Ground::competency) != basis.grounds.end();
    if (grounded) codes += (codes.empty() ? "" : ";") + code;
  }
  return codes.empty() ? activity.competencies : codes;
}

/// A session that was called off may be open again; until then its item stays as it is.
RouteItem revived(Work& work, RouteItem item) {
  auto offer = catalogue::find_offer(work.rows, work.region, item.session);
  if (offer && is_offered(*offer)) item.state = RouteItemState::planned;
  return item;
}

/// Days may be chosen within a session that has no slots of its own.
Result<void> set_days(RouteItem& item, const ChosenItem& chosen, const catalogue::OfferRow& offer, const std::string& at) {
  auto starts = chosen.starts.value_or(item.starts);
  auto ends = chosen.ends.value_or(item.ends);
  const auto& session = offer.session;
  bool whole = starts == session.starts && ends == session.ends;
  bool within = session.slots.empty() && starts <= ends && session.starts <= starts && ends <= session.ends;
  if (!whole && !within)
    return fail(errors::item_dates_fixed, at + "/starts", item.title, session.starts.iso(), session.ends.iso());
  item.starts = starts;
  item.ends = ends;
  return {};
}

/// What a municipal service holds is for those who work in its municipality.
bool is_for_place(const catalogue::OfferRow& offer, const std::string& path) {
  const bool municipal = offer.activity.level == catalogue::ActivityLevel::municipal;
  if (!municipal || offer.session.municipality.empty()) return true;
  return (path + "/").find("/" + offer.session.municipality + "/") != std::string::npos;
}

catalogue::SeatHolder holder_of(const Route& route) { return {route.id.value, route.person.value}; }

bool is_ahead(const RouteItem& item) {
  return item.state == RouteItemState::planned || item.state == RouteItemState::running;
}

}  // namespace

RouteItem item_from(Work& work, const catalogue::OfferRow& offer, const Basis& basis) {
  const auto& [activity, session, gain] = offer;
  RouteItem item;
  item.id = work.new_id<RouteItem>();
  item.activity = activity.id;
  item.session = session.id;
  item.type = activity.type;
  item.title = activity.title;
  item.provider = activity.provider;
  item.place = session.place;
  item.kind = activity.kind;
  item.education_type = activity.education_type;
  item.form = activity.form;
  item.venue = activity.venue;
  item.starts = session.starts;
  item.ends = session.ends;
  item.hours = activity.hours;
  item.release_days = session.release_days;
  item.slots = session.slots;
  item.covers = covers_of(activity, basis);
  item.technology = activity.technology;
  item.summary_form = activity.document;
  item.url = activity.url;
  item.cost = activity.cost;
  return item;
}

bool is_offered(const catalogue::OfferRow& offer) {
  return offer.activity.state == catalogue::ActivityState::published &&
         offer.session.state == catalogue::SessionState::open;
}

Result<RouteItem> chosen_item(Work& work, const ContentPlace& place, const Basis& basis, const ChosenItem& chosen,
                              const std::string& at) {
  const auto& before = place.before;
  auto known = chosen.id ? std::ranges::find(before.items, *chosen.id, &RouteItem::id) : before.items.end();
  if (known != before.items.end() && known->session == chosen.session) {
    auto item = *known;
    item.unfit = false;
    bool same_days = chosen.starts.value_or(item.starts) == item.starts && chosen.ends.value_or(item.ends) == item.ends;
    if (same_days && item.state != RouteItemState::cancelled) return item;
    if (same_days) return revived(work, std::move(item));
  }
  auto offer = catalogue::find_offer(work.rows, work.region, chosen.session);
  if (!offer || !is_offered(*offer)) return fail(errors::item_unknown, at);
  if (!is_for_place(*offer, place.path)) return fail(errors::item_elsewhere, at, offer->activity.title);
  if (!regulation::may_consist_of(place.profile, offer->activity.type))
    return fail(errors::item_type_unlawful, at, offer->activity.title);
  auto item = item_from(work, *offer, basis);
  if (known != before.items.end() && known->activity == item.activity) {
    item.id = known->id;
    if (known->state != RouteItemState::cancelled) item.state = known->state;
  }
  TRY(set_days(item, chosen, *offer, at));
  return item;
}

Result<Bans> bans_after(Work& work, Bans bans, const std::optional<Bans>& ban, const std::optional<Bans>& unban) {
  const auto more = ban.value_or(Bans{}), fewer = unban.value_or(Bans{});
  if (more.size() > bans_most) return fail(errors::bans_many, "/ban", std::to_string(bans_most));
  if (fewer.size() > bans_most) return fail(errors::bans_many, "/unban", std::to_string(bans_most));
  for (const auto& id : fewer) std::erase(bans, id);
  for (std::size_t i = 0; i < more.size(); ++i) {
    if (std::ranges::find(bans, more[i]) != bans.end()) continue;
    if (!catalogue::store::find_activity(work.rows, work.region, more[i])) return fail(errors::ban_unknown, "/ban/" + std::to_string(i));
    bans.push_back(more[i]);
  }
  if (bans.size() > bans_most) return fail(errors::bans_many, "/ban", std::to_string(bans_most));
  return bans;
}

Result<RouteContent> chosen_content(Work& work, const LoadedRoute& loaded, const Basis& basis,
                                    const ChosenContent& chosen) {
  const auto& before = loaded.content;
  const ContentPlace place{*loaded.profile, loaded.route.path, before};
  RouteContent content{chosen.starts, chosen.ends, chosen.term_reason, stated_goals(work, loaded, chosen.goals), {}};
  for (std::size_t i = 0; i < chosen.items.size(); ++i) {
    const auto& wanted = chosen.items[i];
    auto item = TRY(chosen_item(work, place, basis, wanted, "/items/" + std::to_string(i)));
    item.locked = wanted.locked.value_or(false);
    if (wanted.goal) item.goal = *wanted.goal;
    else if (std::ranges::find(content.goals, item.goal, &RouteGoal::id) == content.goals.end()) item.goal = {};
    if (item.goal.empty()) item.goal = goal_for(item, content.goals);
    content.items.push_back(std::move(item));
  }
  TRY(check_content(before, content));
  TRY(check_term(*loaded.profile, work.today(), before, content));
  return content;
}

Result<void> come_in_order(Work& work, const Route& route, const RouteContent& before, const RouteContent& content) {
  Prerequisites prerequisites;
  for (const auto& item : content.items) {
    const auto same = [&](const RouteItem& one) { return one.session == item.session && one.starts == item.starts; };
    if (std::ranges::any_of(before.items, same)) continue;
    auto named = catalogue::prerequisites_of(work.rows, work.region, item.activity);
    if (!named.empty()) prerequisites[item.activity] = std::move(named);
  }
  if (prerequisites.empty()) return {};
  return in_order(content, prerequisites, store::attended_by(work.rows, work.region, route.person));
}

Result<void> hold_seats(Work& work, const Route& route, const RouteContent& content) {
  for (std::size_t i = 0; i < content.items.size(); ++i)
    if (is_ahead(content.items[i]))
      TRY(catalogue::hold_seat(work, content.items[i].session, holder_of(route), "/items/" + std::to_string(i)));
  return {};
}

Result<void> take_seats(Work& work, const Route& route, const RouteContent& content) {
  for (const auto& [session, state] : catalogue::seats_of_route(work.rows, work.region, route.id.value)) {
    bool kept = std::ranges::find(content.items, session, &RouteItem::session) != content.items.end();
    if (!kept && state != catalogue::SeatState::offered) TRY(catalogue::release_seat(work, session, holder_of(route)));
  }
  for (const auto& item : content.items)
    if (is_ahead(item)) TRY(catalogue::take_seat(work, item.session, holder_of(route)));
  return {};
}

Result<void> release_seats(Work& work, const Route& route, SeatsKept kept) {
  for (const auto& [session, state] : catalogue::seats_of_route(work.rows, work.region, route.id.value))
    if (kept == SeatsKept::none || state == catalogue::SeatState::held)
      TRY(catalogue::release_seat(work, session, holder_of(route)));
  return kept == SeatsKept::none ? catalogue::stop_waiting_everywhere(work, holder_of(route)) : Result<void>{};
}

}  // namespace marshrut::route
