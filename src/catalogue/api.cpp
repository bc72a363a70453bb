#include "catalogue/api.h"

#include "catalogue/acts.h"
#include "catalogue/acts_export.h"
#include "catalogue/event/acts_event.h"
#include "catalogue/import/acts_import.h"
#include "catalogue/move/acts_move.h"
#include "catalogue/prerequisite/acts_prerequisite.h"
#include "catalogue/programme/acts_council.h"
#include "catalogue/proposal/acts_proposal.h"
#include "catalogue/search/acts_search.h"
#include "catalogue/suit/acts_suit.h"

namespace marshrut::catalogue {

access::Endpoints endpoints() {
  using access::endpoint;
  using access::Right;
  using enum http::Method;
  return {
      endpoint(get, "/api/catalogue", Right{"catalogue.read"}, "Activities by words in any form, with filters", &list_activities),
      endpoint(get, "/api/catalogue/scarcity", Right{"catalogue.manage"}, "Competencies with too few activities", &list_scarcities),
      endpoint(get, "/api/catalogue/export", Right{"catalogue.manage"}, "The list as a workbook", &export_catalogue),
      endpoint(get, "/api/catalogue/{activity}", Right{"catalogue.read"}, "An activity with its sessions", &show_activity),
      endpoint(post, "/api/catalogue", Right{"catalogue.offer"}, "Offer an activity", &offer_activity),
      endpoint(post, "/api/catalogue/{activity}/moderation", Right{"catalogue.manage"}, "Publish, reject, withdraw, restore", &moderate_activity),
      endpoint(post, "/api/catalogue/{activity}/sessions", Right{"catalogue.manage"}, "Open a session", &open_session),
      endpoint(put, "/api/catalogue-sessions/{session}", Right{"catalogue.manage"}, "Change seats or cancel a session", &change_session),
      endpoint(put, "/api/catalogue/{activity}/prerequisites", Right{"catalogue.manage"}, "Say what has to be over before", &set_prerequisites),
      endpoint(post, "/api/catalogue-sessions/{session}/move", Right{"catalogue.manage"}, "Move a session to other days or another place", &move_session),
      endpoint(post, "/api/catalogue-sessions/{session}/merger", Right{"catalogue.manage"}, "Make one of two sessions", &merge_session),
      endpoint(get, "/api/catalogue/{activity}/programme", Right{"catalogue.read"}, "What an activity is as a programme", &show_programme),
      endpoint(put, "/api/catalogue/{activity}/programme", Right{"catalogue.manage"}, "Describe an activity as a programme", &describe_programme),
      endpoint(get, "/api/catalogue/{activity}/expertise", Right{"programme.examine"}, "Conclusions and votes on a programme", &show_programme_expertise),
      endpoint(post, "/api/catalogue/{activity}/expertise", Right{"catalogue.manage"}, "Send a programme to expertise", &send_programme),
      endpoint(post, "/api/catalogue/{activity}/conclusions", Right{"programme.conclude"}, "An expert's points and conclusion", &conclude_programme),
      endpoint(post, "/api/catalogue/{activity}/votes", Right{"programme.examine"}, "A member of the council votes", &vote_programme),
      endpoint(post, "/api/catalogue/{activity}/decision", Right{"programme.examine"}, "Count the votes, issue the protocol", &decide_programme),
      endpoint(post, "/api/catalogue/{activity}/register-entry", Right{"catalogue.manage"}, "Enter a programme in the region's register", &register_programme),
      endpoint(get, "/api/programme-expertise", Right{"programme.examine"}, "Programmes by the state of their expertise", &list_expertise),
      endpoint(get, "/api/programme-register", Right{"catalogue.read"}, "The region's register of programmes", &show_register),
      endpoint(get, "/api/my/credits", Right{"route.own"}, "Hours of modules that count for me", &my_credits),
      endpoint(get, "/api/my/activities", Right{"route.own"}, "Activities for one's own deficits, with free seats", &my_activities),
      endpoint(get, "/api/my/offers", Right{"offer.own"}, "What I offered, with the reason of a rejection", &my_offers),
      endpoint(post, "/api/municipal-events", Right{"event.hold"}, "Offer an event for one's own municipality", &hold_event),
      endpoint(get, "/api/catalogue-sessions/{session}/attendance", Right{"event.hold"}, "Who chose a session, and who came", &show_attendance),
      endpoint(put, "/api/catalogue-sessions/{session}/attendance", Right{"event.hold"}, "Mark who came", &mark_attendance),
      endpoint(post, "/api/programme-proposals", Right{"proposal.write"}, "Propose to change or develop a programme", &file_proposal),
      endpoint(get, "/api/my/programme-proposals", Right{"proposal.write"}, "My proposals with their answers", &my_proposals),
      endpoint(get, "/api/programme-proposals", Right{"proposal.answer"}, "Proposals that wait for an answer", &list_proposals),
      endpoint(post, "/api/programme-proposals/{proposal}/answer", Right{"proposal.answer"}, "Accept or reject a proposal", &answer_proposal),
      endpoint(post, "/api/catalogue-imports/{kind}", Right{"catalogue.manage"}, "Preview or import activities, sessions, gains", &import_catalogue),
  };
}

}  // namespace marshrut::catalogue
