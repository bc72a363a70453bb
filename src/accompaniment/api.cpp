#include "accompaniment/api.h"

#include "accompaniment/help/acts_help.h"
#include "accompaniment/log/acts_consultation.h"
#include "accompaniment/mentoring/acts_mentoring.h"
#include "accompaniment/interview/acts_interview.h"
#include "accompaniment/team/acts_questions.h"
#include "accompaniment/tutor/acts_assign.h"
#include "accompaniment/tutor/acts_tutors.h"
#include "accompaniment/workplace/acts_sheet.h"

namespace marshrut::accompaniment {

namespace {

/// Who accompanies whom, and what they write down.
access::Endpoints tutor_endpoints() {
  using access::endpoint;
  using access::Right;
  using enum http::Method;
  return {
      endpoint(post, "/api/routes/{route}/team/passing-on", Right{"tutor.assign"}, "Pass a route on to another companion",
               &pass_on),
      endpoint(get, "/api/tutors", Right{"tutor.read"}, "Those who accompany routes: subjects, loads, certificates",
               &list_tutors),
      endpoint(post, "/api/tutors/{person}/certificates", Right{"tutor.manage"}, "Keep a tutor's certificate",
               &keep_certificate),
      endpoint(get, "/api/tutors/proposals", Right{"tutor.manage"}, "Whom to set to routes without a tutor",
               &propose_tutors),
      endpoint(post, "/api/tutors/assignments", Right{"tutor.manage"}, "Set tutors to routes, one or many",
               &assign_tutors),
      endpoint(get, "/api/my/tutoring", Right{"tutoring.own"}, "One's own certificate, load and routes passed on",
               &show_own_tutoring),
      endpoint(post, "/api/consultations", Right{"consultation.write"}, "Write a consultation down", &add_consultation),
      endpoint(get, "/api/routes/{route}/consultations", Right{"accompaniment.read"}, "The log of support of a route",
               &list_consultations),
  };
}

/// What is learnt at the workplace, and from whom.
access::Endpoints workplace_endpoints() {
  using access::endpoint;
  using access::outside;
  using access::Right;
  using enum http::Method;
  return {
      endpoint(get, "/api/routes/{route}/workplace-sheets", Right{"accompaniment.read"}, "Sheets of the workplace of a route",
               &list_sheets),
      endpoint(post, "/api/routes/{route}/items/{item}/workplace-sheets", Right{"workplace.write"},
               "Fill in a sheet of a lesson visit or another form", &write_sheet),
      endpoint(get, "/api/my/workplace-sheets", Right{"workplace.write"}, "Sheets that one holds as a colleague",
               &list_own_sheets),
      endpoint(put, "/api/workplace-sheets/{sheet}", Right{"workplace.write"}, "Change a sheet that is not signed by both",
               &change_sheet),
      endpoint(post, "/api/workplace-sheets/{sheet}/signature", Right{"workplace.write"},
               "Sign a sheet; signed by both it becomes evidence", &sign_sheet),
      outside(get, "/api/workplace-sheets/{sheet}/file", Right{"workplace.write"}, "The sheet as PDF", &print_sheet),
      outside(get, "/api/routes/{route}/checkpoint-sheet", Right{"accompaniment.read"}, "The sheet of checkpoints as PDF",
              &print_checkpoints),
      endpoint(get, "/api/mentors-for/{mentee}", Right{"mentoring.propose"}, "Who could be a mentor", &find_mentors),
      endpoint(get, "/api/mentoring-pairs", Right{"mentoring.read"}, "Mentoring pairs", &list_pairs),
      endpoint(post, "/api/mentoring-pairs", Right{"mentoring.propose"}, "Propose a pair", &propose_pair),
      endpoint(post, "/api/mentoring-pairs/{pair}/answer", Right{"mentoring.answer"}, "Consent to a pair or decline it",
               &answer_pair),
      endpoint(post, "/api/mentoring-pairs/{pair}/ending", Right{"mentoring.answer"}, "End a pair", &end_pair),
  };
}

access::Endpoints route_endpoints() {
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
      endpoint(get, "/api/help", Right{"help.ask"}, "Questions to the centre and answers for all", &show_help),
      endpoint(post, "/api/help", Right{"help.ask"}, "Ask the centre", &ask_help),
      endpoint(post, "/api/help/{request}/answer", Right{"help.answer"}, "Answer a question to the centre", &answer_help),
      endpoint(get, "/api/routes/{route}/questions", Right{"question.write"}, "The talk about a route", &show_talk),
      endpoint(post, "/api/routes/{route}/questions", Right{"question.write"}, "Ask or answer", &ask_question),
      endpoint(post, "/api/routes/{route}/questions/seen", Right{"question.write"}, "Everything is read", &mark_seen),
      endpoint(get, "/api/interviews", Right{"interview.read"}, "Interviews after courses and routes not presented yet",
               &list_interviews),
      endpoint(post, "/api/interviews/{interview}/protocol", Right{"interview.hold"}, "Keep the protocol of an interview",
               &hold_interview),
      endpoint(get, "/api/routes/{route}/interviews", Right{"route.read"}, "Interviews and the presentation of a route",
               &interviews_of_route),
      endpoint(post, "/api/routes/{route}/presentation", Right{"interview.hold"}, "Note that a route was presented",
               &present_route),
  };
}

}  // namespace

access::Endpoints endpoints() {
  auto all = route_endpoints();
  for (auto part : {&tutor_endpoints, &workplace_endpoints})
    for (auto& endpoint : part()) all.push_back(std::move(endpoint));
  return all;
}

}  // namespace marshrut::accompaniment
