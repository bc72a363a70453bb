#include "governance/api.h"

#include "governance/criterion/acts_criterion.h"
#include "governance/meeting/acts_meeting.h"
#include "governance/recommendation/acts_recommendation.h"
#include "governance/record/acts_record.h"

namespace marshrut::governance {

access::Endpoints endpoints() {
  using access::endpoint;
  using access::outside;
  using access::Right;
  using enum http::Method;
  return {
      endpoint(get, "/api/responsible", Right{"responsible.read"}, "Who answers for the routes of which school", &list_responsible),
      endpoint(post, "/api/responsible", Right{"responsible.appoint"}, "Appoint a responsible person", &appoint_responsible),
      endpoint(post, "/api/responsible/{responsible}/end", Right{"responsible.appoint"}, "End an appointment", &end_responsible),
      endpoint(get, "/api/school-records", Right{"record.read"}, "The documents of schools that the regulation wants", &list_records),
      endpoint(post, "/api/school-records", Right{"record.keep"}, "Register a document of a school", &register_record),
      endpoint(put, "/api/school-records/{record}", Right{"record.keep"}, "Correct or withdraw a document of a school", &correct_record),
      outside(post, "/api/school-records/{record}/file", Right{"record.keep"}, "Attach the file of a document", &attach_file),
      outside(get, "/api/school-records/{record}/file", Right{"record.read"}, "The file of a document", &record_file),
      endpoint(get, "/api/meetings", Right{"meeting.read"}, "Meetings of the school year against the regulation", &list_meetings),
      endpoint(post, "/api/meetings", Right{"meeting.note"}, "Note a meeting", &note_meeting),
      endpoint(post, "/api/meetings/register", Right{"meeting.note"}, "Issue the register of meetings", &issue_register),
      endpoint(get, "/api/recommendations", Right{"recommendation.read"}, "Addressed recommendations", &list_recommendations),
      endpoint(post, "/api/recommendations", Right{"recommendation.issue"}, "Issue a recommendation", &issue_recommendation),
      endpoint(post, "/api/recommendations/{recommendation}/done", Right{"recommendation.finish"}, "Say that a recommendation is done", &finish_recommendation),
      endpoint(get, "/api/criteria", Right{"criterion.read"}, "Criteria of the effectiveness of routes", &list_criteria),
      endpoint(post, "/api/criteria", Right{"criterion.propose"}, "Propose a criterion", &propose_criterion),
      endpoint(post, "/api/criteria/{criterion}/decision", Right{"criterion.decide"}, "Accept or decline a criterion", &decide_criterion),
  };
}

}  // namespace marshrut::governance
