#include "accompaniment/acts_follow.h"

#include <algorithm>

#include "access/store.h"
#include "accompaniment/errors.h"
#include "accompaniment/mentoring/store_pairs.h"
#include "accompaniment/risk/risk.h"
#include "accompaniment/rules.h"
#include "accompaniment/store.h"
#include "accompaniment/tutor/certificates.h"
#include "accompaniment/tutor/store_tutors.h"
#include "organisation/store.h"
#include "regulation/rules.h"
#include "route/page/acts_loading.h"
#include "route/store.h"

namespace marshrut::accompaniment {
namespace {

Result<route::Route> route_named(Work& work, const RouteId& id) {
  auto route = route::find_route(work.rows, work.region, id);
  if (!route) return fail(access::errors::not_found);
  return *std::move(route);
}

/// Those not held are set anew: the term may have changed. What was held keeps its number.
void plan_checkpoints(Work& work, const regulation::Profile& profile, const route::Route& route) {
  store::delete_planned_checkpoints(work.rows, work.region, route.id);
  auto kept = checkpoints_of(work.rows, work.region, route.id);
  std::int64_t number = 0;
  for (auto day : checkpoint_days(profile, route.starts, route.ends)) {
    ++number;
    if (std::ranges::find(kept, number, &Checkpoint::number) != kept.end()) continue;
    Checkpoint checkpoint{work.new_id<Checkpoint>(), route.id, number, "", day, CheckpointState::planned, "", {}, 0};
    store::insert_checkpoint(work.rows, work.region, checkpoint);
  }
}

/// A number that depends on the text alone, to spread routes evenly over those who can accompany them.
std::size_t spread(std::string_view text) {
  std::uint64_t hash = 14695981039346656037ULL;  // FNV-1a
  for (unsigned char sign : text) hash = (hash ^ sign) * 1099511628211ULL;
  return static_cast<std::size_t>(hash >> 7);
}

/// Who holds the first of the role's duties that anybody holds, and is not taken yet.
std::vector<SupportMember> fitting_for(Work& work, const route::Route& route, const std::vector<access::Duty>& duties,
                                       const std::vector<PersonId>& taken) {
  std::vector<SupportMember> fitting;
  for (auto duty : duties) {
    for (const auto& person : access::people_reaching(work, duty, {route.path, route.person}))
      if (!std::ranges::count(taken, person)) fitting.push_back({person, duty, ""});
    if (!fitting.empty()) break;
  }
  return fitting;
}

/// Less those whom the regulation asks for a certificate that does not count today.
void keep_certified(Work& work, const regulation::Profile& profile, std::vector<SupportMember>& fitting) {
  if (fitting.empty() || !needs_certificate(profile, fitting.front().duty)) return;
  auto certificates = store::certificates_on(work.rows, work.region, work.today());
  std::erase_if(fitting, [&](const SupportMember& member) {
    std::vector<TutorCertificate> own;
    std::ranges::copy_if(certificates, std::back_inserter(own), [&](const auto& one) { return one.person == member.person; });
    return !may_accompany(profile, member, own, work.today(), "");
  });
}

/// Whoever follows next and has room for another route, from a place that the route alone decides; nobody when as many
/// as are asked are full: the centre sets somebody then.
const SupportMember* with_room(Work& work, const regulation::Profile& profile, const std::vector<SupportMember>& fitting,
                               std::size_t place) {
  constexpr std::size_t asked_most = 8;
  for (std::size_t step = 0; step < std::min(fitting.size(), asked_most); ++step) {
    const auto& one = fitting[(place + step) % fitting.size()];
    auto most = routes_most(profile, one.duty);
    if (!most || store::load_of(work.rows, work.region, one.person, work.today()).routes < *most) return &one;
  }
  return nullptr;
}

/// The mentor whom the teacher agreed to comes before any whom the house would choose.
bool set_paired_mentor(Work& work, const route::Route& route, std::vector<PersonId>& taken) {
  auto pair = store::active_pair_of(work.rows, work.region, route.person);
  if (!pair) return false;
  store::insert_member(work.rows, work.region, route.id, {pair->mentor, access::Duty::mentor, pair->mentor_name, {}, {}});
  taken.push_back(pair->mentor);
  return true;
}

/// One person for each role of the regulation that accompanies routes.
void gather_team(Work& work, const regulation::Profile& profile, const route::Route& route) {
  if (!members_of(work.rows, work.region, route.id).empty()) return;
  std::vector<PersonId> taken{route.person};
  const bool paired = set_paired_mentor(work, route, taken);
  for (const auto& role : profile.builders.support_roles) {
    auto duties = regulation::duties_of(profile, {role});
    if (paired && std::ranges::count(duties, access::Duty::mentor)) continue;
    auto fitting = fitting_for(work, route, duties, taken);
    keep_certified(work, profile, fitting);
    if (fitting.empty()) continue;
    const auto* free = with_room(work, profile, fitting, spread(route.id.value) % fitting.size());
    if (!free) continue;
    auto chosen = *free;
    chosen.name = organisation::name_of_person(work.rows, work.region, chosen.person);
    store::insert_member(work.rows, work.region, route.id, chosen);
    taken.push_back(chosen.person);
  }
}

void count_items(SupportedRoute& supported, const std::vector<route::RouteItem>& items) {
  supported.items = static_cast<std::int64_t>(items.size());
  supported.items_done = std::ranges::count(items, route::RouteItemState::done, &route::RouteItem::state);
  supported.items_cancelled = std::ranges::count(items, route::RouteItemState::cancelled, &route::RouteItem::state);
  for (const auto& item : items)
    if (item.state != route::RouteItemState::cancelled) supported.hours += item.hours;
}

void tell_risk(SupportedRoute& supported, const regulation::Profile& profile, const std::vector<Checkpoint>& checkpoints) {
  if (!profile.risk || supported.state != SupportState::open) return;
  auto days = risk_days(*profile.risk, checkpoints, *supported.heard_on);
  supported.overdue_from = days.overdue_from;
  supported.silence_from = days.silence_from;
  supported.risk_from = days.first();
}

Result<void> close(Work& work, const RouteId& route) {
  store::set_supported_state(work.rows, work.region, route, SupportState::closed);
  return {};
}

}  // namespace

Result<void> refresh_supported(Work& work, const route::Route& route, std::optional<SupportState> state) {
  auto known = store::find_supported(work.rows, work.region, route.id);
  auto checkpoints = checkpoints_of(work.rows, work.region, route.id);
  auto items = route::items_of(work.rows, work.region, route.id);
  SupportedRoute supported{.route = route.id,
                           .person = route.person,
                           .path = route.path,
                           .teacher = route.teacher,
                           .school = route.school,
                           .subjects = route.subjects,
                           .starts = route.starts,
                           .ends = route.ends,
                           .state = known ? known->state : SupportState::open,
                           .due = first_due(items, checkpoints),
                           .heard_on = known && known->heard_on ? *known->heard_on : std::max(work.today(), route.starts),
                           .overdue_from = {},
                           .silence_from = {},
                           .risk_from = {}};
  if (state) supported.state = *state;
  count_items(supported, items);
  tell_risk(supported, *TRY(route::profile_of(work, route)), checkpoints);
  store::save_supported(work.rows, work.region, supported);
  return {};
}

Result<void> note_contact(Work& work, const RouteId& route, std::optional<SupportState> state) {
  auto supported = store::find_supported(work.rows, work.region, route);
  if (!supported) return {};
  auto today = work.today();
  store::set_heard(work.rows, work.region, route, std::max(supported->heard_on.value_or(today), today));
  return refresh_supported(work, TRY(route_named(work, route)), state);
}

Result<std::vector<SupportMember>> companions_for(Work& work, const route::Route& route) {
  auto profile = TRY(route::profile_of(work, route));
  std::vector<SupportMember> companions;
  for (auto duty : regulation::duties_of(*profile, profile->builders.support_roles))
    for (const auto& person : access::people_reaching(work, duty, {route.path, route.person})) {
      if (person == route.person) continue;
      companions.push_back({person, duty, organisation::name_of_person(work.rows, work.region, person)});
    }
  return companions;
}

Result<void> follow_agreed(Work& work, const route::RouteAgreed& fact) {
  auto route = TRY(route_named(work, fact.route));
  auto profile = TRY(route::profile_of(work, route));
  TRY(refresh_supported(work, route, SupportState::open));
  plan_checkpoints(work, *profile, route);
  gather_team(work, *profile, route);
  return refresh_supported(work, route);
}

Result<void> follow_taken_back(Work& work, const route::AgreementTakenBack& fact) {
  if (store::is_acted_upon(work.rows, work.region, fact.route, fact.agreed_ms)) return fail(errors::acted_upon);
  if (fact.number > 0) return refresh_supported(work, TRY(route_named(work, fact.route)));
  const auto checkpoints = checkpoints_of(work.rows, work.region, fact.route);
  const auto is_anyones = [](const Checkpoint& one) { return one.number == 0 || one.state != CheckpointState::planned; };
  if (std::ranges::any_of(checkpoints, is_anyones)) return fail(errors::acted_upon);
  store::delete_planned_checkpoints(work.rows, work.region, fact.route);
  store::delete_members(work.rows, work.region, fact.route);
  store::delete_supported(work.rows, work.region, fact.route);
  return {};
}

Result<void> follow_corrected(Work& work, const route::RouteCorrected& fact) {
  auto route = TRY(route_named(work, fact.route));
  auto profile = TRY(route::profile_of(work, route));
  plan_checkpoints(work, *profile, route);
  return refresh_supported(work, route);
}

Result<void> follow_handed_over(Work& work, const route::RouteHandedOver& fact) {
  if (fact.recipient.empty() || fact.recipient == fact.person) return {};
  auto route = TRY(route_named(work, fact.route));
  auto profile = TRY(route::profile_of(work, route));
  const auto* rule = regulation::find_handover(*profile, fact.rule);
  auto members = members_of(work.rows, work.region, fact.route);
  if (!rule || std::ranges::find(members, fact.recipient, &SupportMember::person) != members.end()) return {};
  for (const auto& companion : TRY(companions_for(work, route)))
    for (auto duty : regulation::duties_of(*profile, {rule->to}))
      if (companion.person == fact.recipient && companion.duty == duty)
        store::insert_member(work.rows, work.region, fact.route, companion);
  return {};
}

Result<void> follow_cancelled_item(Work& work, const route::RouteItemCancelled& fact) {
  if (!store::find_supported(work.rows, work.region, fact.route)) return {};
  return refresh_supported(work, TRY(route_named(work, fact.route)));
}
Result<void> follow_suspended(Work& work, const route::RouteSuspended& fact) {
  if (!store::find_supported(work.rows, work.region, fact.route)) return {};
  return refresh_supported(work, TRY(route_named(work, fact.route)), SupportState::paused);
}
Result<void> follow_resumed(Work& work, const route::RouteResumed& fact) {
  return note_contact(work, fact.route, SupportState::open);
}
Result<void> follow_expired(Work& work, const route::RouteExpired& fact) {
  return close(work, fact.route);
}
Result<void> follow_annulled(Work& work, const route::RouteAnnulled& fact) {
  return close(work, fact.route);
}
Result<void> follow_completed(Work& work, const route::RouteCompleted& fact) {
  return close(work, fact.route);
}

}  // namespace marshrut::accompaniment
