#include "route/waiting/acts_waiting.h"

#include "catalogue/rules.h"
#include "catalogue/seats/acts_wait.h"
#include "catalogue/seats/store_wait.h"
#include "catalogue/store.h"
#include "regulation/rules.h"
#include "route/build/acts_build.h"
#include "route/errors.h"
#include "route/life/states.h"
#include "route/page/acts_loading.h"

namespace marshrut::route {
namespace {

catalogue::SeatHolder holder_of(const LoadedRoute& loaded) { return {loaded.route.id.value, loaded.route.person.value}; }

void add_line(Work& work, WaitingLines& lines, const Id<catalogue::ActivitySession>& session, std::optional<std::int64_t> ahead) {
  const auto offer = catalogue::find_offer(work.rows, work.region, session);
  if (offer) lines.waiting.push_back({session, offer->activity.id, offer->activity.title, offer->session.starts, offer->session.ends, ahead});
}

WaitingLines lines_of(Work& work, const Id<Route>& route) {
  WaitingLines lines;
  for (const auto& [session, state] : catalogue::seats_of_route(work.rows, work.region, route.value))
    if (state == catalogue::SeatState::offered) add_line(work, lines, session, {});
  for (const auto& one : catalogue::store::waiting_of_route(work.rows, work.region, route.value))
    add_line(work, lines, one.session, catalogue::store::count_waiting(work.rows, work.region, one.session, one.turn));
  return lines;
}

/// What could be chosen if it had a seat.
Result<void> may_be_chosen(Work& work, const LoadedRoute& loaded, const Id<catalogue::ActivitySession>& session) {
  if (is_closed(loaded.route.state)) return fail(errors::state_forbids, "", std::string(name_of(loaded.route.state)));
  const auto offer = catalogue::find_offer(work.rows, work.region, session);
  if (!offer) return fail(access::errors::not_found, "/session");
  if (!regulation::may_consist_of(*loaded.profile, offer->activity.type))
    return fail(errors::item_type_unlawful, "/session", offer->activity.title);
  return {};
}

}  // namespace

Result<WaitingLines> list_waiting(Work& work, const AskWaiting& request) {
  auto loaded = TRY(load_route(work, request.route));
  return lines_of(work, loaded.route.id);
}

Result<WaitingLines> wait_in_line(Work& work, const WaitForSeat& request) {
  auto loaded = TRY(load_route(work, request.route));
  TRY(may_compose(work, loaded));
  TRY(may_be_chosen(work, loaded, request.session));
  TRY(catalogue::wait_for_seat(work, request.session, holder_of(loaded)));
  return lines_of(work, loaded.route.id);
}

Result<WaitingLines> leave_line(Work& work, const WaitForSeat& request) {
  auto loaded = TRY(load_route(work, request.route));
  TRY(may_compose(work, loaded));
  TRY(catalogue::stop_waiting(work, request.session, holder_of(loaded)));
  return lines_of(work, loaded.route.id);
}

}  // namespace marshrut::route
