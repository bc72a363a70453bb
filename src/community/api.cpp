#include "community/api.h"

#include "community/library/acts_library.h"
#include "community/plan/acts_plan.h"
#include "community/practice/acts_practice.h"
#include "community/society/acts_society.h"

namespace marshrut::community {

access::Endpoints endpoints() {
  using access::endpoint;
  using access::Right;
  using enum http::Method;
  constexpr Right read{"community.read"}, own{"community.own"}, council{"practice.council"}, lead{"community.lead"};
  return {
      endpoint(get, "/api/practices", read, "Published practices, by words and competency", &search_practices),
      endpoint(post, "/api/practices", own, "Write the card of a practice", &write_practice),
      endpoint(get, "/api/my/practices", own, "One's own practices", &my_practices),
      endpoint(put, "/api/practices/{practice}", own, "Change one's own draft", &change_practice),
      endpoint(post, "/api/practices/{practice}/command", own, "To the council, to publication, back from it",
               &command_practice),
      endpoint(get, "/api/council/practices", council, "Practices that wait for the council", &council_practices),
      endpoint(post, "/api/practices/{practice}/votes", council, "A member of the council votes", &vote_practice),
      endpoint(post, "/api/practices/{practice}/decision", council, "Count the votes", &decide_practice),
      endpoint(get, "/api/communities", read, "The directory of communities", &list_communities),
      endpoint(post, "/api/communities", lead, "Found a community", &found_community),
      endpoint(get, "/api/communities/{community}", read, "A community with its members and plan", &show_community),
      endpoint(post, "/api/communities/{community}/membership", own, "Join by one's own request", &join_community),
      endpoint(delete_, "/api/communities/{community}/membership", own, "Leave", &leave_community),
      endpoint(post, "/api/communities/{community}/events", lead, "Plan an event", &plan_event),
      endpoint(post, "/api/communities/{community}/plan", lead, "Adopt the plan of the school year", &adopt_plan),
      endpoint(get, "/api/methodical-calendar", read, "Events of communities of every level", &shared_calendar),
      endpoint(get, "/api/innovation-sites", read, "The register of innovation sites", &list_sites),
      endpoint(put, "/api/innovation-sites/{site}", Right{"site.keep"}, "Keep a site in the register", &keep_site),
      endpoint(get, "/api/materials", read, "Methodical materials, by words and competency", &search_materials),
      endpoint(post, "/api/materials", lead, "Publish a material", &publish_material),
      endpoint(put, "/api/materials/{material}/withdrawn", lead, "Take a material out of the library, or back", &withdraw_material),
      endpoint(get, "/api/system-bodies", read, "Who makes the system of methodical help", &list_bodies),
      endpoint(put, "/api/system-bodies/{body}", Right{"site.keep"}, "Keep a body in the register", &keep_body),
      endpoint(get, "/api/joint-plans", lead, "Plans of the sides that one stands for", &list_plans),
      endpoint(post, "/api/joint-plans", lead, "Write a plan", &write_plan),
      endpoint(get, "/api/joint-plans/{plan}", lead, "A plan with its acceptances", &show_plan),
      endpoint(put, "/api/joint-plans/{plan}", lead, "Change the wording; every side is asked again", &change_plan),
      endpoint(post, "/api/joint-plans/{plan}/acceptance", lead, "Accept the wording for one's side", &accept_plan),
  };
}

}  // namespace marshrut::community
