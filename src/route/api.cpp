#include "route/api.h"

#include <algorithm>
#include <iterator>

#include "route/acts.h"
#include "route/approval/acts_authors.h"
#include "route/approval/acts_decide.h"
#include "route/approval/acts_reconsider.h"
#include "route/away/acts_away.h"
#include "route/card/acts_card.h"
#include "route/consequences/acts_consequences.h"
#include "route/content/acts_hide.h"
#include "route/content/acts_propose.h"
#include "route/handover/acts_handover.h"
#include "route/handover/acts_received.h"
#include "route/life/acts_life.h"
#include "route/overdue/acts_overdue.h"
#include "route/peers/acts_peers.h"
#include "route/programme/acts_programme.h"
#include "route/waiting/acts_waiting.h"

namespace marshrut::route {

namespace {

/// Handing routes on, and what came to oneself.
access::Endpoints handover_endpoints() {
  using access::endpoint;
  using access::Mode;
  using access::Right;
  using enum http::Method;
  return {
      endpoint(get, "/api/handovers", Right{"handover.hand"}, "What waits to be handed on", &show_handovers),
      endpoint(post, "/api/handovers", Right{"handover.hand"}, "Hand routes on, one or many", &hand_over),
      endpoint(get, "/api/handovers/given", Right{"handover.hand"}, "What was handed, and who acknowledged it", &list_given),
      endpoint(get, "/api/handovers/export", Right{"handover.hand"}, "What was handed, as a workbook", &export_handovers),
      endpoint(get, "/api/my/handovers", Right{"handover.own"}, "Routes received in person", &list_received),
      endpoint(get, "/api/routes/{route}/handed", Right{"handover.read"}, "A route as it is handed to the asker", &show_handed, Mode::viewed),
      endpoint(post, "/api/routes/{route}/acknowledgement", Right{"handover.own"}, "Say that a received route was read", &acknowledge_handover),
  };
}

/// Tasks and resources of a route, and colleagues who teach each other.
access::Endpoints programme_endpoints() {
  using access::endpoint;
  using access::Right;
  using enum http::Method;
  return {
      endpoint(get, "/api/routes/{route}/programme", Right{"route.read"}, "Tasks with their checks, and resources", &show_programme),
      endpoint(put, "/api/routes/{route}/programme", Right{"programme.write"}, "Word tasks and resources", &save_programme),
      endpoint(post, "/api/routes/{route}/programme/checks", Right{"programme.write"}, "Mark a task as solved", &check_task),
      endpoint(get, "/api/my/peers", Right{"peer.own"}, "What colleagues offer in one's deficits, and one's own offers", &my_peers),
      endpoint(post, "/api/peer-offers", Right{"peer.own"}, "Offer to teach colleagues", &offer_peers),
      endpoint(get, "/api/peer-offers", Right{"peer.search"}, "Find a colleague who teaches", &search_peers),
      endpoint(post, "/api/peer-offers/{offer}/withdrawal", Right{"peer.own"}, "Take an offer back", &withdraw_offer),
      endpoint(post, "/api/peer-offers/{offer}/requests", Right{"peer.own"}, "Turn to a colleague", &turn_to_peer),
  };
}

/// What was not done by its day.
access::Endpoints overdue_endpoints() {
  using access::endpoint;
  using access::Right;
  using enum http::Method;
  return {
      endpoint(get, "/api/overdue", Right{"indicator.people"}, "Overdue activities, the longest first", &list_overdue),
      endpoint(get, "/api/my/overdue", Right{"route.own"}, "One's own overdue activities", &list_own_overdue),
      endpoint(put, "/api/routes/{route}/items/{item}/overdue-reason", Right{"route.own"}, "Say why an activity is overdue", &explain_overdue),
  };
}

access::Endpoints route_endpoints() {
  using access::endpoint;
  using access::Mode;
  using access::outside;
  using access::Right;
  using enum http::Method;
  return {
      endpoint(get, "/api/my/home", Right{"route.own"}, "What is next for oneself", &show_home),
      endpoint(post, "/api/routes", Right{"route.build"}, "Begin a draft", &start_route),
      endpoint(get, "/api/routes/{route}", Right{"route.read"}, "The page of a route", &show_route, Mode::viewed),
      endpoint(get, "/api/people/{person}/routes", Right{"route.read"}, "A person's routes, the newest first", &person_routes),
      endpoint(put, "/api/routes/{route}", Right{"route.build"}, "Keep a draft", &save_route_draft),
      endpoint(get, "/api/routes/{route}/proposals", Right{"route.build"}, "Proposals with reasons", &propose_for_route),
      endpoint(get, "/api/routes/{route}/hidden", Right{"route.read"}, "What is hidden from the proposals, by whom and why", &list_hidden),
      endpoint(post, "/api/routes/{route}/hidden", Right{"route.build"}, "Hide an activity from the proposals, with the reason", &hide_offer),
      endpoint(delete_, "/api/routes/{route}/hidden/{activity}", Right{"route.build"}, "Propose a hidden activity again", &show_offer_again),
      endpoint(get, "/api/routes/{route}/waiting", Right{"route.read"}, "Sessions that the route waits for a seat of", &list_waiting),
      endpoint(post, "/api/routes/{route}/waiting", Right{"route.build"}, "Wait for a seat of a full session", &wait_in_line),
      endpoint(delete_, "/api/routes/{route}/waiting/{session}", Right{"route.build"}, "Wait no more", &leave_line),
      endpoint(get, "/api/routes/{route}/if-cancelled", Right{"route.build"}, "What the route loses if a session is called off", &show_if_cancelled),
      endpoint(get, "/api/routes/{route}/items/{item}/alternatives", Right{"route.build"}, "What could take the place of an activity", &list_alternatives),
      endpoint(post, "/api/routes/{route}/submission", Right{"route.build"}, "Ask for agreement", &submit_route),
      endpoint(post, "/api/routes/{route}/withdrawal", Right{"route.build"}, "Take a submission back", &withdraw_route),
      endpoint(post, "/api/routes/{route}/correction", Right{"route.correct"}, "Correct an agreed route", &correct_route),
      endpoint(get, "/api/routes/{route}/revisions/{number}", Right{"route.read"}, "A revision as it was kept", &show_revision, Mode::viewed),
      endpoint(get, "/api/schools/{school}/absences", Right{"staff.read"}, "Who of a school is away from lessons on which day", &show_away),
      endpoint(get, "/api/approvals", Right{"route.decide"}, "What waits for a decision", &list_approvals),
      endpoint(post, "/api/routes/decisions", Right{"route.decide"}, "Agree or return, one or many", &decide_routes),
      endpoint(post, "/api/routes/{route}/reconsideration", Right{"route.reconsider"}, "Take back a decision just made", &reconsider_route),
      endpoint(get, "/api/controls/authors", Right{"control.read"}, "How often what an author composed was returned", &list_controlled_authors),
      endpoint(post, "/api/routes/{route}/suspension", Right{"route.suspend"}, "Suspend a route", &suspend_route),
      endpoint(post, "/api/routes/{route}/resumption", Right{"route.suspend"}, "Take a route up again", &resume_route),
      endpoint(post, "/api/routes/{route}/annulment", Right{"route.annul"}, "Annul a route", &annul_route),
      endpoint(post, "/api/regulation-consequences", Right{"regulation.manage"}, "What a changed regulation would say of open routes", &foresee_consequences),
      outside(get, "/api/routes/{route}/card", Right{"route.read"}, "The card of a route, to print or to edit", &print_card),
      outside(get, "/api/routes/{route}/agreement-sheet", Right{"route.read"}, "The decisions on a route, to print", &print_agreement),
  };
}

}  // namespace

access::Endpoints endpoints() {
  auto all = route_endpoints();
  for (auto part : {handover_endpoints, programme_endpoints, overdue_endpoints}) std::ranges::move(part(), std::back_inserter(all));
  return all;
}

}  // namespace marshrut::route
