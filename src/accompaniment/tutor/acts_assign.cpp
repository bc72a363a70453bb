#include "accompaniment/tutor/acts_assign.h"

#include <algorithm>
#include <map>

#include "access/store.h"
#include "accompaniment/acts_follow.h"
#include "accompaniment/errors.h"
#include "accompaniment/facts.h"
#include "accompaniment/rules.h"
#include "accompaniment/store.h"
#include "accompaniment/tutor/acts_member.h"
#include "accompaniment/tutor/balance.h"
#include "accompaniment/tutor/certificates.h"
#include "accompaniment/tutor/store_tutors.h"
#include "base/text.h"
#include "organisation/store.h"
#include "platform/json/json.h"
#include "regulation/acts.h"
#include "regulation/rules.h"
#include "route/page/acts_loading.h"
#include "route/store.h"

namespace marshrut::accompaniment {
namespace {

constexpr int proposed_at_once = 200;
constexpr std::size_t assigned_most = 200;
constexpr std::int64_t without_limit = 1'000'000;

/// A tutor where the regulation knows tutors, else a curator.
access::Duty duty_to_assign(const regulation::Profile& profile) {
  auto duties = regulation::duties_of(profile, profile.builders.support_roles);
  return std::ranges::count(duties, access::Duty::tutor) ? access::Duty::tutor : access::Duty::curator;
}

/// Whoever may be set today, with what each carries.
std::vector<TutorAtHand> tutors_at_hand(Work& work, const regulation::Profile& profile, access::Duty duty) {
  std::map<PersonId, TutorAtHand> found;
  for (const auto& holder : access::store::holders_of_duty(work.rows, work.region, duty, work.today()))
    found[holder.person].scopes.push_back(holder.scope);
  std::map<PersonId, std::int64_t> loads;
  for (const auto& one : store::loads(work.rows, work.region, work.today())) loads[one.person] = one.load.routes;
  std::vector<TutorAtHand> tutors;
  for (auto& [person, tutor] : found) {
    tutor.person = person;
    tutor.name = organisation::name_of_person(work.rows, work.region, person);
    auto certificates = store::certificates_of(work.rows, work.region, person);
    if (!may_accompany(profile, {person, duty, tutor.name, {}, {}}, certificates, work.today(), "")) continue;
    if (auto workplace = organisation::workplace_of(work.rows, work.region, person, work.today()))
      tutor.subjects = workplace->subjects;
    tutor.routes = loads[person];
    tutor.routes_most = routes_most(profile, duty).value_or(without_limit);
    tutors.push_back(std::move(tutor));
  }
  return tutors;
}

AssignmentOutcome not_assigned(const RouteId& route, const Error& error) {
  return {route, false, std::string(error.code->name), error.words_ru(), error.words_en()};
}

/// One of those whose duty reaches the teacher.
Result<SupportMember> companion_named(Work& work, const route::Route& route, const PersonId& person, access::Duty duty,
                                      const std::string& at) {
  for (auto& one : TRY(companions_for(work, route)))
    if (one.person == person && one.duty == duty) return one;
  return fail(errors::not_companion, at);
}

Result<route::Route> accompanied_route(Work& work, const RouteId& id) {
  auto route = route::find_route(work.rows, work.region, id);
  if (!route) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may({route->path, route->person}));
  auto supported = store::find_supported(work.rows, work.region, id);
  if (!supported || supported->state == SupportState::closed) return fail(errors::not_under_way);
  return *std::move(route);
}

Result<void> assign(Work& work, const Assignment& assignment, bool confirmed) {
  auto route = TRY(accompanied_route(work, assignment.route));
  auto profile = TRY(route::profile_of(work, route));
  auto member = TRY(companion_named(work, route, assignment.tutor, duty_to_assign(*profile), "/tutor"));
  TRY(may_take(work, {*profile, route, member, confirmed, "/tutor"}));
  store::insert_member(work.rows, work.region, route.id, member);
  work.touched("support_team", route.id, "", json::write(member));
  return {};
}

/// The former companion goes the day before the successor comes; who came only then goes without a trace in the team.
void replace_member(Work& work, const RouteId& route, SupportMember former, const SupportMember& successor) {
  former.until = successor.since->plus_days(-1);
  store::insert_member(work.rows, work.region, route, former);
  store::insert_member(work.rows, work.region, route, successor);
}

}  // namespace

Result<ProposedTutors> propose_tutors(Work& work, const ProposeTutors& request) {
  work.horizon();  // of the region as a whole, by the right
  auto profile = TRY(regulation::profile_at(work, work.region));
  ProposedTutors answer;
  answer.duty = duty_to_assign(*profile);
  auto tutors = tutors_at_hand(work, *profile, answer.duty);
  for (const auto& tutor : tutors)
    answer.loads.push_back({tutor.person, tutor.name, tutor.subjects, tutor.routes, 0, tutor.routes_most});
  auto alone = store::routes_alone(work.rows, work.region, answer.duty, answer.duty, work.today(), proposed_at_once + 1);
  answer.more = alone.size() > proposed_at_once;
  if (answer.more) alone.resize(proposed_at_once);
  if (request.subject)
    std::erase_if(alone, [&](const auto& route) { return !share_subject(route.subjects, *request.subject); });
  std::vector<RouteWithoutTutor> routes;
  for (const auto& route : alone) routes.push_back({route.route, route.person, route.path, route.subjects});
  auto proposals = proposed_tutors(tutors, routes);
  for (std::size_t place = 0; place < alone.size(); ++place) {
    const auto& route = alone[place];
    const auto& proposal = proposals[place];
    auto tutor = std::ranges::find(tutors, proposal.tutor, &TutorAtHand::person);
    answer.routes.push_back({route.route, route.person, route.teacher, route.school, route.subjects, proposal.tutor,
                             tutor == tutors.end() ? "" : tutor->name, proposal.subject_matches});
  }
  for (std::size_t place = 0; place < tutors.size(); ++place) answer.loads[place].after = tutors[place].routes;
  return answer;
}

Result<AssignmentOutcomes> assign_tutors(Work& work, const AssignTutors& request) {
  work.horizon();  // each route is asked about by itself
  if (request.assignments.empty() || request.assignments.size() > assigned_most)
    return fail(errors::nothing_chosen, "/assignments");
  AssignmentOutcomes answer;
  for (const auto& assignment : request.assignments) {
    auto assigned = assign(work, assignment, request.confirmed.value_or(false));
    answer.outcomes.push_back(assigned ? AssignmentOutcome{assignment.route, true, "", "", ""}
                                       : not_assigned(assignment.route, assigned.error()));
  }
  return answer;
}

Result<CompanionChange> pass_on(Work& work, const PassOn& request) {
  auto route = TRY(accompanied_route(work, request.route));
  auto profile = TRY(route::profile_of(work, route));
  if (request.since < work.today() || request.since > route.ends) return fail(errors::pass_on_day_wrong, "/since");
  auto reason = std::string(trimmed(request.reason));
  if (code_points(reason) < comment_shortest || code_points(reason) > comment_longest)
    return fail(errors::pass_on_reason, "/reason", std::to_string(comment_shortest));
  auto members = members_of(work.rows, work.region, route.id);
  auto former = std::ranges::find_if(members, [&](const SupportMember& one) {
    return one.person == request.former && one.duty == request.duty && (!one.until || *one.until >= request.since);
  });
  if (former == members.end() || request.former == request.successor) return fail(errors::not_member, "/former");
  auto successor = TRY(companion_named(work, route, request.successor, request.duty, "/successor"));
  successor.since = request.since;
  TRY(may_take(work, {*profile, route, successor, request.confirmed.value_or(false), "/successor"}));
  replace_member(work, route.id, *former, successor);
  CompanionChange change{work.new_id<CompanionChange>(), route.id,          route.person,   route.teacher,
                         request.duty,                   request.former,    former->name,   request.successor,
                         successor.name,                 request.since,     reason,         work.now};
  store::insert_change(work.rows, work.region, change);
  work.touched("support_team", route.id, "", json::write(change));
  TRY(work.happened(CompanionChanged{change}));
  return change;
}

}  // namespace marshrut::accompaniment
