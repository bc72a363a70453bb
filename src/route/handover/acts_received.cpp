#include "route/handover/acts_received.h"

#include <algorithm>

#include "route/acts.h"
#include "route/content/checks.h"
#include "route/errors.h"
#include "route/facts.h"

namespace marshrut::route {
Result<GivenRoutes> list_received(Work& work, const access::Nothing&) {
  work.own();
  GivenRoutes answer;
  for (const auto& row : store::handovers_to(work.rows, work.region, work.actor.person))
    answer.routes.push_back(given_of(*TRY(profile_of(work, row.route)), row));
  return answer;
}

Result<HandedView> show_handed(Work& work, const AskHanded& request) {
  auto loaded = TRY(load_route(work, request.route));
  auto handed = handovers_of(work.rows, work.region, request.route);
  const auto* rule = rule_for(work, *loaded.profile, loaded.route.path, handed);
  if (!rule) return fail(errors::handover_unknown);
  const auto& route = loaded.route;
  HandedView view{route.id, route.teacher, route.position, route.subjects, route.school, route.agreed_number,
                  handed_content(*rule, loaded.content), {}, rule->withhold,
                  handover_marks(*loaded.profile, handed, work.actor.person)};
  if (regulation::withholds(*rule, regulation::SeenThing::deficits)) return view;
  view.grounds = ground_lines(basis_of(work, route.person));
  if (!view.grounds.empty() || names_deficits(view.content)) note_sight(work, route);
  return view;
}

Result<HandoverMarks> acknowledge_handover(Work& work, const AcknowledgeHandover& request) {
  work.own();
  auto handed = handovers_of(work.rows, work.region, request.route);
  auto own = std::ranges::find_if(handed, [&](const Handover& one) {
    return one.rule == request.rule && !one.recipient.empty() && one.recipient == work.actor.person;
  });
  if (own == handed.end()) return fail(access::errors::not_found);
  if (!store::acknowledge_handover(work.rows, work.region, *own, work.now)) return fail(errors::acknowledged_already);
  auto before = json::write(*own);
  own->acknowledged_ms = work.now;
  work.touched("handover", own->route, before, json::write(*own));
  auto profile = TRY(profile_of(work, *find_route(work.rows, work.region, request.route)));
  if (reached_owner(*profile, handed)) TRY(note_fact(work, request.route, regulation::RouteFact::route_handed_over));
  return HandoverMarks{handover_marks(*profile, handed, work.actor.person)};
}

Result<void> follow_taken_back_handed(Work& work, const AgreementTakenBack& fact) {
  auto since = [&](const Handover& one) { return one.at_ms >= fact.agreed_ms; };
  bool handed = std::ranges::any_of(handovers_of(work.rows, work.region, fact.route), since);
  return handed ? fail(errors::handed_on) : Result<void>{};
}

}  // namespace marshrut::route
