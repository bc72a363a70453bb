#include "diagnostics/api.h"

#include "diagnostics/acts_schedule.h"
#include "diagnostics/adaptive/acts_adaptive.h"
#include "diagnostics/marking/acts_files.h"
#include "diagnostics/marking/acts_hours.h"
#include "diagnostics/marking/acts_marking.h"
#include "diagnostics/marking/acts_own_marks.h"
#include "diagnostics/marking/acts_package.h"
#include "diagnostics/marking/acts_severity.h"
#include "diagnostics/organised/acts_course.h"
#include "diagnostics/picture/acts_item_picture.h"
#include "diagnostics/result/acts_results.h"
#include "diagnostics/scale/acts_precision.h"
#include "diagnostics/scale/acts_statistics.h"
#include "diagnostics/take/acts_answer_file.h"
#include "diagnostics/take/acts_take.h"

namespace marshrut::diagnostics {

access::Endpoints endpoints() {
  using access::endpoint;
  using access::Mode;
  using access::outside;
  using access::Right;
  using enum http::Method;
  return {
      endpoint(get, "/api/my/attempts", Right{"attempt.take"}, "One's attempts, the last first", &my_attempts),
      endpoint(get, "/api/attempts/{attempt}", Right{"attempt.take"}, "A running attempt: items, answers, time",
               &show_attempt),
      endpoint(post, "/api/attempts/{attempt}/start", Right{"attempt.take"}, "Begin an attempt, or go on with it",
               &start_attempt),
      endpoint(get, "/api/attempts/{attempt}/clock", Right{"attempt.take"}, "Where the time of an attempt stands", &clock_of_attempt),
      endpoint(post, "/api/attempts/{attempt}/absences", Right{"attempt.take"}, "That the page of an attempt was left", &tell_absences),
      endpoint(put, "/api/my/accommodation", Right{"attempt.take"}, "Larger print for oneself, and a request for more time",
               &ask_accommodation),
      endpoint(get, "/api/accommodations", Right{"attempt.assign"}, "Requests for more time that wait for an answer",
               &asked_accommodations),
      endpoint(put, "/api/people/{person}/accommodation", Right{"attempt.assign"}, "More time and larger print for a person",
               &give_accommodation),
      endpoint(get, "/api/sittings/{sitting}/course", Right{"sitting.protocol"}, "A sitting as it goes on", &course_of_sitting),
      endpoint(put, "/api/sittings/{sitting}/course/{person}", Right{"sitting.accommodate"},
               "More time and larger print for somebody who sits there", &accommodate_in_sitting),
      endpoint(put, "/api/attempts/{attempt}/answers/{item}", Right{"attempt.take"}, "Save the answer to one item",
               &save_answer),
      outside(post, "/api/attempts/{attempt}/answers/{item}/file", Right{"attempt.take"}, "Send a file with an open answer",
              &send_answer_file),
      outside(get, "/api/attempts/{attempt}/answers/{item}/file", Right{"attempt.take"}, "One's file, as it was sent",
              &answer_file),
      outside(get, "/api/attempts/{attempt}/items/{item}/picture", Right{"attempt.take"}, "The picture of an item that is asked",
              &asked_picture),
      endpoint(post, "/api/attempts/{attempt}/next", Right{"attempt.take"}, "Leave the item of an adaptive attempt for the next",
               &go_on),
      endpoint(post, "/api/attempts/{attempt}/finish", Right{"attempt.take"}, "Finish an attempt", &finish_attempt),
      endpoint(post, "/api/attempts", Right{"attempt.assign"}, "Give a person an attempt", &assign_attempt),
      endpoint(post, "/api/attempts/{attempt}/cancellation", Right{"attempt.assign"}, "Cancel an attempt that was not finished",
               &cancel_attempt),
      endpoint(get, "/api/marking", Right{"attempt.mark"}, "Works entrusted to the asking expert, without names",
               &marking_queue),
      outside(get, "/api/marking/{attempt}", Right{"attempt.mark"}, "One work of the asking expert's queue", &marking_of),
      endpoint(post, "/api/marking/{attempt}/{item}", Right{"attempt.mark"}, "Mark a case by its rubric", &mark_answer),
      outside(get, "/api/marking/{attempt}/{item}/file", Right{"attempt.mark"}, "The file of an answer, without what says whose it is",
              &marked_file),
      outside(get, "/api/marking/{attempt}/{item}/picture", Right{"attempt.mark"}, "The picture of an item to be marked",
              &marked_picture),
      endpoint(post, "/api/marking/{attempt}/{item}/return", Right{"attempt.mark"}, "Ask the author for a file that can be read",
               &return_file),
      outside(get, "/api/marking-package", Right{"attempt.mark"}, "Works to be marked without a connection", &marking_package),
      endpoint(post, "/api/marking-package", Right{"attempt.mark"}, "Preview or apply the marks of a package", &send_marks),
      endpoint(get, "/api/my/expert-hours", Right{"attempt.mark"}, "One's hours as an expert, by the journal", &expert_hours),
      endpoint(post, "/api/my/expert-hours", Right{"attempt.mark"}, "A certificate of one's hours as an expert", &certify_hours),
      endpoint(post, "/api/marking-conflicts", Right{"attempt.mark"}, "Declare a conflict of interest",
               &declare_conflict),
      endpoint(get, "/api/my/marks", Right{"attempt.mark"}, "One's marks beside those of the other experts", &own_marks),
      endpoint(get, "/api/markers", Right{"marking.oversee"}, "Who marks: works, agreement, severity; a reader leaves a trace",
               &markers_seen, Mode::viewed),
      outside(get, "/api/markers/severity", Right{"marking.oversee"},
              "How severe the experts are, by a model of their marks; a reader leaves a trace", &severity_seen),
      outside(get, "/api/my/severity", Right{"attempt.mark"}, "How severe one is as an expert, by a model of all marks", &own_severity),
      endpoint(get, "/api/item-statistics", Right{"instrument.read"}, "How items of the bank behave, and which to look at",
               &bank_statistics),
      endpoint(get, "/api/forms/{form}/precision", Right{"instrument.read"}, "How exactly a form will measure, by where a person stands",
               &precision_of_form),
      endpoint(get, "/api/my/results", Right{"result.read"}, "One's results", &my_results),
      endpoint(get, "/api/results/{attempt}", Right{"result.read"}, "A result; a reader leaves a trace", &show_result,
               Mode::viewed),
      endpoint(get, "/api/people/{person}/results", Right{"result.read"}, "A person's results; a reader leaves a trace",
               &results_of_person, Mode::viewed),
  };
}

}  // namespace marshrut::diagnostics
