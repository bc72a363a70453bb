#include <algorithm>

#include "catalogue/store.h"
#include "notice/tell/acts_hear.h"
#include "notice/tell/acts_tell.h"
#include "route/life/states.h"
#include "route/store.h"

namespace marshrut::notice {
namespace {

/// What happened to a route, to whose it is.
template <class Fact>
Result<void> tell_owner(Work& work, const Fact& fact, NoticeKind kind, const std::string& about = "") {
  tell(work, {.kind = kind, .subject = fact.route.value, .about = about}, {fact.person});
  return {};
}

/// To who sent the latest revision, when that is somebody else than whose route it is.
template <class Fact>
void tell_sender(Work& work, const Fact& fact, NoticeKind kind) {
  const auto revisions = route::revisions_of(work.rows, work.region, fact.route);
  if (revisions.empty() || revisions.back().author == fact.person) return;
  const auto route = route::find_route(work.rows, work.region, fact.route);
  tell(work, {.kind = kind, .subject = fact.route.value, .about = route ? route->teacher : ""}, {revisions.back().author});
}

/// Whose decision is awaited now; the route's own person is asked for a consent.
Result<void> ask_deciders(Work& work, const Id<route::Route>& id) {
  const auto route = route::find_route(work.rows, work.region, id);
  if (!route) return {};
  if (route::awaits_consent(*route)) tell(work, {.kind = NoticeKind::consent_awaited, .subject = id.value}, {route->person});
  tell(work, {.kind = NoticeKind::route_submitted, .subject = id.value, .about = route->teacher}, deciders_of(work, *route));
  return {};
}

}  // namespace

Result<void> hear_submitted(Work& work, const route::RouteSubmitted& fact) { return ask_deciders(work, fact.route); }
Result<void> hear_passed_on(Work& work, const route::RoutePassedOn& fact) { return ask_deciders(work, fact.route); }

Result<void> hear_agreed(Work& work, const route::RouteAgreed& fact) {
  tell_sender(work, fact, NoticeKind::sent_route_agreed);
  return tell_owner(work, fact, NoticeKind::route_agreed);
}
Result<void> hear_returned(Work& work, const route::RouteReturned& fact) {
  tell_sender(work, fact, NoticeKind::sent_route_returned);
  return tell_owner(work, fact, NoticeKind::route_returned, fact.comment);
}
Result<void> hear_taken_back(Work& work, const route::AgreementTakenBack& fact) {
  return tell_owner(work, fact, NoticeKind::agreement_taken_back);
}
Result<void> hear_suspended(Work& work, const route::RouteSuspended& fact) {
  return tell_owner(work, fact, NoticeKind::route_suspended);
}
Result<void> hear_resumed(Work& work, const route::RouteResumed& fact) {
  return tell_owner(work, fact, NoticeKind::route_resumed);
}
Result<void> hear_expired(Work& work, const route::RouteExpired& fact) {
  return tell_owner(work, fact, NoticeKind::route_expired);
}
Result<void> hear_annulled(Work& work, const route::RouteAnnulled& fact) {
  return tell_owner(work, fact, NoticeKind::route_annulled);
}
Result<void> hear_ready(Work& work, const route::RouteReady& fact) {
  return tell_owner(work, fact, NoticeKind::route_ready);
}
Result<void> hear_completed(Work& work, const route::RouteCompleted& fact) {
  return tell_owner(work, fact, NoticeKind::route_completed);
}

Result<void> hear_item_cancelled(Work& work, const route::RouteItemCancelled& fact) {
  const auto items = route::items_of(work.rows, work.region, fact.route);
  const auto item = std::ranges::find(items, fact.item, &route::RouteItem::id);
  return tell_owner(work, fact, NoticeKind::session_cancelled, item == items.end() ? "" : item->title);
}

namespace {

/// 05.10.2026
std::string written(Date day) {
  const auto iso = day.iso();
  return iso.substr(8, 2) + "." + iso.substr(5, 2) + "." + iso.substr(0, 4);
}

/// What has days, a route's item or a session.
template <class Thing>
std::string days_of(const Thing& thing) {
  return written(thing.starts) + (thing.ends == thing.starts ? "" : " – " + written(thing.ends));
}

std::string title_of(Work& work, const Id<catalogue::ActivitySession>& session) {
  const auto offer = catalogue::find_offer(work.rows, work.region, session);
  return offer ? offer->activity.title : "";
}

}  // namespace

/// "Title: 05.10.2026 → 12.10.2026, place. Reason".
Result<void> hear_item_moved(Work& work, const route::RouteItemMoved& fact) {
  auto about = fact.after.title + ": " + days_of(fact.before) + " → " + days_of(fact.after);
  if (!fact.after.place.empty() && fact.after.place != fact.before.place) about += ", " + fact.after.place;
  if (!fact.reason.empty()) about += ". " + fact.reason;
  tell(work, {.kind = fact.after.unfit ? NoticeKind::session_unfit : NoticeKind::session_moved, .subject = fact.route.value,
              .about = about, .day = fact.after.starts}, {fact.person});
  return {};
}

Result<void> hear_seat_offered(Work& work, const catalogue::SeatOffered& fact) {
  tell(work, {.kind = NoticeKind::seat_offered, .subject = fact.route, .about = title_of(work, fact.session), .day = fact.until},
       {PersonId{fact.person}});
  return {};
}

/// "Title: 12.10.2026 – 16.10.2026, place".
Result<void> hear_waited_moved(Work& work, const catalogue::WaitedMoved& fact) {
  auto about = title_of(work, fact.after.id) + ": " + days_of(fact.after);
  if (!fact.after.place.empty()) about += ", " + fact.after.place;
  tell(work, {.kind = NoticeKind::waited_moved, .subject = fact.route, .about = about, .day = fact.after.starts},
       {PersonId{fact.person}});
  return {};
}

Result<void> hear_queue_closed(Work& work, const catalogue::QueueClosed& fact) {
  tell(work, {.kind = NoticeKind::queue_closed, .subject = fact.route, .about = title_of(work, fact.session)},
       {PersonId{fact.person}});
  return {};
}

Result<void> hear_seat_passed_on(Work& work, const catalogue::SeatPassedOn& fact) {
  tell(work, {.kind = NoticeKind::seat_passed_on, .subject = fact.route, .about = title_of(work, fact.session)},
       {PersonId{fact.person}});
  return {};
}

}  // namespace marshrut::notice
