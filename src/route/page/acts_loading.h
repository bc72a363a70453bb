#pragma once
// How acts of this room begin and end: load and ask for the right, save with the revision, leave the journal entry.
#include "access/work.h"
#include "regulation/store.h"
#include "route/life/states.h"
#include "route/store.h"

namespace marshrut::deficit {
struct Basis;
}

namespace marshrut::route {

using access::Work;

struct LoadedRoute {
  Route route;
  RouteContent content;
  regulation::Profiles::Shared profile;
};

access::Scope scope_of(const Route& route);
/// The route with its profile, asked for under the act's right. Refuses with access.not_found.
Result<LoadedRoute> load_route(Work& work, const Id<Route>& id);
/// The same, and refuses with access.stale when it is not at this revision.
Result<LoadedRoute> load_route_at(Work& work, const Id<Route>& id, std::int64_t revision);
Result<regulation::Profiles::Shared> profile_of(Work& work, const Route& route);
/// What the person's routes rest on; in one statement.
Basis basis_of(Work& work, const PersonId& person);
Basis basis_from(const deficit::Basis& found);

/// Writes the route with its new state; refuses with access.stale when somebody else was faster.
Result<void> save_route(Work& work, const Route& before, Route& after);
/// Moves the route by a command and saves it.
Result<void> move_route(Work& work, LoadedRoute& loaded, RouteCommand command);
/// Who the teacher is and where, as the register has it today.
void refresh_teacher(Work& work, Route& route);
/// The revision that is loaded is the agreed one from now on. The day of the first agreement stays: what was counted for
/// a day that is past is counted so again.
void come_into_force(const Work& work, Route& route);
/// The activities that a waiting correction added: nobody agreed to them yet, so none of them may be finished.
std::vector<Id<RouteItem>> unapproved_items(db::Session& rows, const std::string& region, const Route& route,
                                            const std::vector<RouteItem>& items);
/// Whether the regulation shows the deficits of the route's person to the actor, as somebody who reads this route.
bool sees_deficits(Work& work, const Route& route, const regulation::Profile& profile);
/// Deficits were shown to somebody else than the owner: that is kept in the journal.
void note_sight(Work& work, const Route& route);
/// The snapshot of a content as text.
std::string snapshot_of(const Route& route, const RouteContent& content, const std::vector<Remark>& remarks);
/// A snapshot back from its text; one that cannot be read is a fault.
RouteSnapshot snapshot_from(const std::string& text);

}  // namespace marshrut::route
