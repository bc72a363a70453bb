#include "accompaniment/api.h"

#include "accompaniment/team/acts_questions.h"

namespace marshrut::accompaniment {

access::Endpoints endpoints() {
  using access::endpoint;
  using access::outside;
  using access::Right;
  using enum http::Method;
  return {
      endpoint(get, "/api/routes/{route}/accompaniment", Right{"accompaniment.read"},
               "Evidence, checkpoints and the team of a route", &show_support),
      endpoint(post, "/api/routes/{route}/items/{item}/evidence", Right{"evidence.add"}, "Send a link or a text",
               &send_evidence),
      outside(post, "/api/routes/{route}/items/{item}/files", Right{"evidence.add"}, "Send a file as evidence",
              &send_file),
      outside(get, "/api/evidence/{evidence}/file", Right{"evidence.read"}, "The file of an evidence", &evidence_file),
      endpoint(post, "/api/evidence/{evidence}/withdrawal", Right{"evidence.add"}, "Take evidence back before it is decided",
               &withdraw_evidence),
      endpoint(post, "/api/evidence/{evidence}/restoration", Right{"evidence.add"}, "Send evidence again that was taken back",
               &resend_evidence),
      endpoint(get, "/api/reviews", Right{"evidence.review"}, "Evidence that waits, the longest first", &list_reviews),
      endpoint(post, "/api/reviews", Right{"evidence.review"}, "Accept or return, one or many", &review_many),
      endpoint(post, "/api/evidence/{evidence}/review", Right{"evidence.review"}, "Accept or return an evidence",
               &review_evidence),
      endpoint(get, "/api/accompanied", Right{"accompaniment.read"}, "Routes one looks after, the overdue first",
               &list_supported),
      endpoint(post, "/api/routes/{route}/checkpoints", Right{"checkpoint.manage"}, "Add a checkpoint",
               &add_checkpoint),
      endpoint(put, "/api/checkpoints/{checkpoint}", Right{"checkpoint.manage"}, "Note or move a checkpoint",
               &keep_checkpoint),
      endpoint(get, "/api/routes/{route}/companions", Right{"checkpoint.manage"}, "Who could accompany a route",
               &list_companions),
      endpoint(put, "/api/routes/{route}/team", Right{"checkpoint.manage"}, "Set who accompanies a route", &set_team),
      endpoint(get, "/api/routes/{route}/questions", Right{"question.write"}, "The talk about a route", &show_talk),
      endpoint(post, "/api/routes/{route}/questions", Right{"question.write"}, "Ask or answer", &ask_question),
      endpoint(post, "/api/routes/{route}/questions/seen", Right{"question.write"}, "Everything is read", &mark_seen),
  };
}

}  // namespace marshrut::accompaniment
