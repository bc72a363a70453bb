#include "team/api.h"

#include "team/group/acts_group.h"
#include "team/group/acts_offer.h"
#include "team/plan/acts_plan.h"
#include "team/request/acts_team_request.h"

namespace marshrut::team {

access::Endpoints endpoints() {
  using access::endpoint;
  using access::outside;
  using access::Right;
  using enum http::Method;
  constexpr Right make{"group.make"}, send{"team_request.send"}, answer{"team_request.answer"};
  return {
      endpoint(get, "/api/team-requests", Right{"team_request.read"}, "What teams ask their centre for", &list_team_requests),
      endpoint(post, "/api/team-requests", send, "Ask for one's own team", &send_team_request),
      endpoint(post, "/api/team-requests/{request}/withdrawal", send, "Take a request back", &withdraw_team_request),
      endpoint(put, "/api/team-requests/{request}", send, "State an open request in other words", &restate_team_request),
      endpoint(post, "/api/team-requests/{request}/consultations", answer, "Advise on the problem and the tasks", &consult_team),
      endpoint(post, "/api/team-requests/{request}/taking", answer, "Take a request up", &take_team_request),
      endpoint(post, "/api/team-requests/{request}/answer", answer, "Answer a request", &answer_team_request),
      endpoint(get, "/api/group-routes", make, "Routes of groups", &list_groups),
      endpoint(get, "/api/group-candidates", make, "Whom one may put into a group", &search_candidates),
      endpoint(post, "/api/group-routes", make, "Compose a route for a group", &compose_group),
      endpoint(get, "/api/group-routes/{group}", make, "A group with its plan and copies", &show_group),
      endpoint(put, "/api/group-routes/{group}", make, "Change the plan or the people", &save_group),
      endpoint(get, "/api/group-routes/{group}/plan", make, "The plan of a group as its maker builds it", &show_group_plan),
      endpoint(put, "/api/group-routes/{group}/plan", make, "Keep the plan of a group", &save_group_plan),
      endpoint(get, "/api/group-routes/{group}/proposals", make, "Proposals for all of a group", &propose_for_group),
      endpoint(get, "/api/group-routes/{group}/items/{item}/alternatives", make, "What could take the place of a session of the plan", &list_group_alternatives),
      endpoint(get, "/api/group-routes/{group}/if-cancelled", make, "What the plan loses if one of its sessions is called off", &show_group_if_cancelled),
      outside(post, "/api/group-routes/{group}/copies", Right{"route.build"}, "Give everybody a copy of their own", &give_copies),
      endpoint(get, "/api/my/group-offers", Right{"route.own"}, "Changes of one's group that wait for one's word", &my_group_offers),
      endpoint(post, "/api/my/group-offers/{group}", Right{"route.build"}, "Take the change into one's copy, or leave it", &answer_group_offer),
  };
}

}  // namespace marshrut::team
