#include <algorithm>
#include <iterator>

#include "organisation/store.h"
#include "route/acts.h"
#include "route/approval/acts_rounds.h"
#include "route/build/acts_build.h"
#include "route/card/acts_card.h"
#include "route/content/acts_hide.h"
#include "route/content/checks.h"
#include "route/handover/store_handover.h"
#include "route/life/acts_consent.h"

namespace marshrut::route {
namespace {

constexpr access::Right to_correct{"route.correct"};
constexpr access::Right to_decide{"route.decide"};
constexpr access::Right to_suspend{"route.suspend"};
constexpr access::Right to_annul{"route.annul"};

/// Whether the regulation lets any of the actor's duties correct anything: nobody composes what is refused at the end.
bool may_correct_any(const Work& work, const regulation::Profile& profile) {
  return std::ranges::any_of(profile.correction.parts, [&](regulation::CorrectionPart part) {
    return std::ranges::any_of(work.actor.grants, [&](const access::Grant& grant) {
      return regulation::may_correct(profile, grant.duty, part);
    });
  });
}

RouteDoings doings(Work& work, const LoadedRoute& loaded, bool sees) {
  auto standing = standing_of(loaded.route, loaded.content.items, work.today());
  auto scope = scope_of(loaded.route);
  auto may = [&](access::Right right, RouteCommand command) {
    return work.could(right, scope) && next_state(standing, command).has_value();
  };
  auto may_with_consent = [&](access::Right right, RouteCommand command) {
    return may(right, command) && !lacks_consent(work, loaded.route);
  };
  const bool composes = may_compose(work, loaded).has_value();
  return {composes && may(to_build, RouteCommand::edit), composes && may_with_consent(to_build, RouteCommand::submit),
          composes && may(to_build, RouteCommand::withdraw),
          may_correct_any(work, *loaded.profile) && may(to_correct, RouteCommand::recheck),
          may(to_decide, RouteCommand::agree) && is_asked(work, loaded), may(to_suspend, RouteCommand::suspend),
          may_with_consent(to_suspend, RouteCommand::resume), may(to_annul, RouteCommand::annul),
          sees && may_hide(work, loaded)};
}

std::vector<regulation::InitiatorRule> initiators_of(const Work& work, const regulation::Profile& profile) {
  auto speaks = [&](const regulation::InitiatorRule& rule) {
    return std::ranges::any_of(work.actor.grants, [&](const access::Grant& grant) {
      return regulation::find_initiator(profile, rule.code, grant.duty) != nullptr;
    });
  };
  std::vector<regulation::InitiatorRule> initiators;
  std::ranges::copy_if(profile.correction.initiators, std::back_inserter(initiators), speaks);
  return initiators;
}

RoutePage assembled(Work& work, const LoadedRoute& loaded, std::vector<RevisionHeader> revisions) {
  const auto& [route, content, profile] = loaded;
  auto basis = basis_of(work, route.person);
  RoutePage page;
  page.route = route;
  page.route.noted.clear();
  page.stages = stage_marks(*profile, stage_of(*profile, route), route.state == RouteState::completed);
  std::vector<Handover> handed;
  if (!profile->handovers.empty()) handed = handovers_of(work.rows, work.region, route.id);
  page.handovers = handover_marks(*profile, handed, work.actor.person);
  page.parts = {regulation::task_checks_of(*profile) || regulation::resource_map_of(*profile),
                profile->conclusion || profile->realisation_control, !profile->approvals.empty()};
  page.sections = section_marks(*profile, content, basis, route.state);
  page.revisions = std::move(revisions);
  bool sees = sees_deficits(work, route, *profile);
  auto shown = sees ? content : without_deficits(content);
  page.goals = std::move(shown.goals);
  page.items = std::move(shown.items);
  if (sees) page.grounds = ground_lines(basis);
  if (sees && (!page.grounds.empty() || names_deficits(content))) note_sight(work, route);
  // When nothing is left to change, a remark only worries.
  if (!is_closed(route.state) && route.state != RouteState::reflecting) page.remarks = remarks_on(*profile, content, basis);
  if (!sees) page.remarks = without_deficits(std::move(page.remarks));
  page.load = weekly_load(*profile, content);
  page.next = next_action(route, content.items, work.today());
  page.may = doings(work, loaded, sees);
  if (page.may.correct) page.initiators = initiators_of(work, *profile);
  page.today = work.today();
  page.latest_end = regulation::latest_end(*profile, route.starts);
  page.papers = route_papers(*profile);
  return page;
}

}  // namespace

Result<RoutePage> page_of(Work& work, const LoadedRoute& loaded) {
  return assembled(work, loaded, revisions_of(work.rows, work.region, loaded.route.id));
}

Result<RoutePage> show_route(Work& work, const ShowRoute& request) {
  auto found = store::find_with_revisions(work.rows, work.region, request.route);
  if (!found) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may(scope_of(found->route)));
  auto content = content_of(work.rows, work.region, found->route);
  auto profile = TRY(profile_of(work, found->route));
  return assembled(work, {std::move(found->route), std::move(content), std::move(profile)}, std::move(found->revisions));
}

Result<PersonRoutes> person_routes(Work& work, const RoutesOf& request) {
  PersonRoutes answer;
  for (const auto& route : routes_of(work.rows, work.region, request.person)) {
    if (!work.may(scope_of(route))) continue;
    auto profile = TRY(profile_of(work, route));
    answer.routes.push_back({route.id, route.starts, route.ends, route.state, !profile->approvals.empty()});
  }
  if (!answer.routes.empty()) return answer;
  // One who has no route is told apart from one who is out of reach or nowhere.
  TRY(work.may(organisation::scope_of(work.rows, work.region, request.person, work.today())));
  if (!organisation::find_person(work.rows, work.region, request.person)) return fail(access::errors::not_found);
  return answer;
}

}  // namespace marshrut::route
