#include "route/api.h"

#include "route/acts.h"
#include "route/away/acts_away.h"
#include "route/card/acts_card.h"
#include "route/consequences/acts_consequences.h"
#include "route/content/acts_propose.h"
#include "route/approval/acts_decide.h"
#include "route/life/acts_life.h"
#include "route/approval/acts_reconsider.h"

namespace marshrut::route {

access::Endpoints endpoints() {
  using access::endpoint;
  using access::Mode;
  using access::outside;
  using access::Right;
  using enum http::Method;
  return {
      endpoint(get, "/api/my/home", Right{"route.own"}, "What is next for oneself", &show_home),
      endpoint(post, "/api/routes", Right{"route.build"}, "Begin a draft", &start_route),
      endpoint(get, "/api/routes/{route}", Right{"route.read"}, "The page of a route", &show_route, Mode::viewed),
      endpoint(put, "/api/routes/{route}", Right{"route.build"}, "Keep a draft", &save_route_draft),
      endpoint(get, "/api/routes/{route}/proposals", Right{"route.build"}, "Proposals with reasons", &propose_for_route),
      endpoint(get, "/api/routes/{route}/items/{item}/alternatives", Right{"route.build"}, "What could take the place of an activity", &list_alternatives),
      endpoint(post, "/api/routes/{route}/submission", Right{"route.build"}, "Ask for agreement", &submit_route),
      endpoint(post, "/api/routes/{route}/withdrawal", Right{"route.build"}, "Take a submission back", &withdraw_route),
      endpoint(post, "/api/routes/{route}/correction", Right{"route.correct"}, "Correct an agreed route", &correct_route),
      endpoint(get, "/api/routes/{route}/revisions/{number}", Right{"route.read"}, "A revision as it was kept", &show_revision, Mode::viewed),
      endpoint(get, "/api/schools/{school}/absences", Right{"staff.read"}, "Who of a school is away from lessons on which day", &show_away),
      endpoint(get, "/api/approvals", Right{"route.decide"}, "What waits for a decision", &list_approvals),
      endpoint(post, "/api/routes/decisions", Right{"route.decide"}, "Agree or return, one or many", &decide_routes),
      endpoint(post, "/api/routes/{route}/reconsideration", Right{"route.reconsider"}, "Take back a decision just made", &reconsider_route),
      endpoint(post, "/api/routes/{route}/suspension", Right{"route.suspend"}, "Suspend a route", &suspend_route),
      endpoint(post, "/api/routes/{route}/resumption", Right{"route.suspend"}, "Take a route up again", &resume_route),
      endpoint(post, "/api/routes/{route}/annulment", Right{"route.annul"}, "Annul a route", &annul_route),
      endpoint(post, "/api/regulation-consequences", Right{"regulation.manage"}, "What a changed regulation would say of open routes", &foresee_consequences),
      outside(get, "/api/routes/{route}/card", Right{"route.read"}, "The card of a route, to print", &print_card),
  };
}

}  // namespace marshrut::route
