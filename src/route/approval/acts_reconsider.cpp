#include "route/approval/acts_reconsider.h"

#include <algorithm>

#include "catalogue/seats/acts_seats.h"
#include "route/approval/acts_rounds.h"
#include "route/content/acts_content.h"
#include "route/errors.h"
#include "route/facts.h"

namespace marshrut::route {
namespace {

using regulation::ApprovalDecision;

constexpr std::int64_t reconsider_ms = reconsider_minutes * 60 * 1000;

/// The decision stands last and the route is as it left it.
bool is_untouched(const Route& route, const store::Approval& approval) {
  return route.changed_ms == approval.at_ms && route.number == approval.number;
}

Result<store::Approval> own_decision(Work& work, const LoadedRoute& loaded) {
  auto approval = store::last_approval(work.rows, work.region, loaded.route.id, loaded.route.number);
  if (!approval || approval->person != work.actor.person) return fail(errors::nothing_to_reconsider);
  if (!is_untouched(loaded.route, *approval)) return fail(errors::acted_upon);
  if (work.now > approval->at_ms.plus_ms(reconsider_ms))
    return fail(errors::reconsider_late, "", std::to_string(reconsider_minutes));
  return *std::move(approval);
}

/// The revision that was in force before the one that is taken back; 0 when none was.
std::int64_t agreed_before(Work& work, const Route& route) {
  std::int64_t number = 0;
  for (const auto& header : revisions_of(work.rows, work.region, route.id))
    if (header.number < route.number &&
        (header.decision == RevisionDecision::agreed || header.decision == RevisionDecision::at_once))
      number = header.number;
  return number;
}

std::vector<RouteItem> items_of_revision(Work& work, const Route& route, std::int64_t number) {
  if (number == 0) return {};
  return snapshot_from(store::content_of_revision(work.rows, work.region, route.id, number).value()).content.items;
}

bool holds(const std::vector<RouteItem>& items, const RouteItem& item) {
  return std::ranges::find(items, item.session, &RouteItem::session) != items.end();
}

/// Seats of what stays agreed are taken as before; those of what waits again are only held.
Result<void> seats_before(Work& work, const LoadedRoute& loaded, std::int64_t number) {
  const auto agreed = items_of_revision(work, loaded.route, number);
  const catalogue::SeatHolder holder{loaded.route.id.value, loaded.route.person.value};
  for (const auto& item : loaded.content.items)
    if (item.state != RouteItemState::done && !holds(agreed, item)) TRY(catalogue::release_seat(work, item.session, holder));
  for (const auto& item : agreed)
    if (item.state != RouteItemState::done && !holds(loaded.content.items, item))
      TRY(catalogue::take_seat(work, item.session, holder));
  return hold_seats(work, loaded.route, loaded.content);
}

/// The route stands where it stood, in the same step; the decision is told to the rooms below before it is gone.
Result<void> take_back(Work& work, LoadedRoute& loaded, const store::Approval& approval) {
  auto& route = loaded.route;
  const bool in_force = approval.decision == ApprovalDecision::agreed && route.state != RouteState::submitted;
  if (in_force) {
    const auto number = agreed_before(work, route);
    TRY(seats_before(work, loaded, number));
    route.agreed_number = number;
    if (number == 0) route.agreed_on.reset();
  } else if (approval.decision == ApprovalDecision::returned) {
    TRY(hold_seats(work, route, loaded.content));
  }
  route.step = approval.step;
  route.note.clear();
  store::delete_approval(work.rows, work.region, route.id, approval);
  await_decisions(work, loaded);
  TRY(move_route(work, loaded, RouteCommand::reconsider));
  store::reopen_revision(work.rows, work.region, route.id, route.number);
  if (!in_force) return {};
  return work.happened(AgreementTakenBack{route.id, route.person, route.agreed_number, approval.at_ms});
}

}  // namespace

Result<Reconsidered> reconsider_route(Work& work, const ReconsiderRoute& request) {
  auto loaded = TRY(load_route(work, request.route));
  if (loaded.route.revision != request.revision) return fail(errors::acted_upon);
  auto approval = TRY(own_decision(work, loaded));
  TRY(take_back(work, loaded, approval));
  return Reconsidered{loaded.route.id, loaded.route.state, request.revision + 1};
}

std::vector<RecentDecision> recent_decisions(Work& work) {
  std::vector<RecentDecision> recent;
  const auto since = work.now.plus_ms(-reconsider_ms);
  for (const auto& [route, approval] : store::decisions_since(work.rows, work.region, work.actor.person, since))
    if (is_untouched(route, approval) && route.state != RouteState::reflecting)
      recent.push_back({route.id, route.revision, route.teacher, approval.decision, approval.at_ms,
                        approval.at_ms.plus_ms(reconsider_ms)});
  return recent;
}

}  // namespace marshrut::route
