#include <algorithm>
#include <stdexcept>

#include "deficit/store.h"
#include "organisation/store.h"
#include "platform/json/json.h"
#include "regulation/sight/acts_sight.h"
#include "route/page/acts_loading.h"

namespace marshrut::route {
namespace {

// Half of the width of a 90 % interval, in deviations of the normal distribution.
constexpr double interval_deviations = 1.645;
constexpr double whole_scale = 100;
// What a specialist added without a measurement is taken as a gap of this size, known roughly.
constexpr double unmeasured_gap = 0.15;
constexpr double unmeasured_deviation = 0.10;

GroundKind kind_of(regulation::FindingKind kind) {
  using enum regulation::FindingKind;
  switch (kind) {
    case deficit: return GroundKind::deficit;
    case difficulty: return GroundKind::difficulty;
    case need: return GroundKind::need;
    case request: return GroundKind::request;
  }
  return GroundKind::need;
}

Ground ground_of(const deficit::AcknowledgedFinding& f) {
  Ground ground{f.finding.value, kind_of(f.kind), f.competency, "", f.level, unmeasured_gap, unmeasured_deviation};
  if (f.percent) ground.gap = (f.required - *f.percent) / whole_scale;
  if (f.low && f.high) ground.deviation = (*f.high - *f.low) / (2 * interval_deviations * whole_scale);
  return ground;
}

}  // namespace

access::Scope scope_of(const Route& route) { return {route.path, route.person}; }

Result<regulation::Profiles::Shared> profile_of(Work& work, const Route& route) {
  auto& profiles = work.services.part<regulation::Profiles>();
  return profiles.load(work.rows, work.region, route.profile, route.profile_version);
}

Basis basis_of(Work& work, const PersonId& person) {
  return basis_from(deficit::basis_of(work.rows, work.region, person, work.today()));
}

Basis basis_from(const deficit::Basis& found) {
  Basis basis{{}, found.self_assessed};
  for (const auto& finding : found.findings) basis.grounds.push_back(ground_of(finding));
  for (const auto& request : found.requests)
    basis.grounds.push_back({request.request.value, GroundKind::request, request.competency, request.text, "", 0, 0});
  for (auto& ground : basis.grounds)
    ground.priority = std::ranges::find(found.priorities, ground.competency) != found.priorities.end();
  std::ranges::stable_sort(basis.grounds, std::ranges::greater{}, &Ground::priority);
  return basis;
}

Result<LoadedRoute> load_route(Work& work, const Id<Route>& id) {
  auto route = find_route(work.rows, work.region, id);
  if (!route) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may(scope_of(*route)));
  auto content = content_of(work.rows, work.region, *route);
  auto profile = TRY(profile_of(work, *route));
  return LoadedRoute{std::move(*route), std::move(content), std::move(profile)};
}

Result<LoadedRoute> load_route_at(Work& work, const Id<Route>& id, std::int64_t revision) {
  auto loaded = TRY(load_route(work, id));
  if (loaded.route.revision != revision) return fail(access::errors::stale, "/revision");
  return loaded;
}

Result<void> save_route(Work& work, const Route& before, Route& after) {
  after.changed_ms = work.now;
  if (!store::update_route(work.rows, work.region, after)) return fail(access::errors::stale, "/revision");
  work.touched("route", after.id, json::write(before), json::write(after));
  return {};
}

Result<void> move_route(Work& work, LoadedRoute& loaded, RouteCommand command) {
  auto before = loaded.route;
  auto standing = standing_of(loaded.route, loaded.content.items, work.today());
  loaded.route.state = TRY(next_state(standing, command));
  if (is_closed(loaded.route.state)) loaded.route.closed_on = work.today();
  if (loaded.route.state != RouteState::submitted) loaded.route.awaits.clear();
  return save_route(work, before, loaded.route);
}

void refresh_teacher(Work& work, Route& route) {
  auto workplace = organisation::workplace_of(work.rows, work.region, route.person, work.today());
  route.teacher = organisation::name_of_person(work.rows, work.region, route.person);
  if (!workplace) return;
  route.path = workplace->path;
  route.position = workplace->position;
  route.subjects = workplace->subjects;
  route.school = workplace->school_title.value_or("");
}

void come_into_force(const Work& work, Route& route) {
  route.agreed_number = route.number;
  if (!route.agreed_on) route.agreed_on = work.today();
}

std::vector<Id<RouteItem>> unapproved_items(db::Session& rows, const std::string& region, const Route& route,
                                            const std::vector<RouteItem>& items) {
  std::vector<Id<RouteItem>> unapproved;
  if (!has_open_correction(route)) return unapproved;
  auto agreed = snapshot_from(store::content_of_revision(rows, region, route.id, route.agreed_number).value()).content.items;
  for (const auto& item : items)
    if (std::ranges::find(agreed, item.id, &RouteItem::id) == agreed.end()) unapproved.push_back(item.id);
  return unapproved;
}

bool sees_deficits(Work& work, const Route& route, const regulation::Profile& profile) {
  constexpr access::Right to_read{"route.read"};
  return regulation::sees(work, profile, regulation::SeenThing::deficits, scope_of(route), to_read);
}

void note_sight(Work& work, const Route& route) {
  if (!work.actor.house && work.actor.person != route.person) work.touched("findings", route.person);
}

std::string snapshot_of(const Route& route, const RouteContent& content, const std::vector<Remark>& remarks) {
  return json::write(RouteSnapshot{route.number, route.teacher, route.position, route.subjects, route.school, content, remarks});
}

RouteSnapshot snapshot_from(const std::string& text) {
  auto snapshot = json::read<RouteSnapshot>(text);
  if (!snapshot) throw std::logic_error("a kept revision of a route cannot be read: " + snapshot.error().words_en());
  return *snapshot;
}

}  // namespace marshrut::route
