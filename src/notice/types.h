#pragma once
// People learn what happened without looking for it. Enters: facts of the rooms above, days that come near, what
// somebody writes to many. Leaves: notices to the people they concern, read in the application and by mail as each has
// chosen. Never here: scores, levels or deficits, and in a letter nothing of a person but their own name: a mail box is
// not ours.
#include <optional>
#include <string>
#include <vector>

#include "access/types.h"
#include "base/describe.h"
#include "base/time.h"
#include "regulation/profile/source.h"

namespace marshrut::notice {

using access::PersonId;
using regulation::Words;

/// What a notice tells; words, readers and screens of each stand in kinds.cpp.
enum class NoticeKind {
  route_agreed,
  route_returned,
  consent_awaited,
  agreement_taken_back,
  route_suspended,
  route_resumed,
  route_expired,
  route_annulled,
  session_cancelled,
  session_moved,
  session_unfit,
  seat_offered,
  seat_passed_on,
  waited_moved,
  queue_closed,
  route_ready,
  route_completed,
  activity_near,
  seat_given,
  sitting_moved,
  seat_released,
  findings_ready,
  request_answered,
  file_returned,
  result_rescored,
  evidence_accepted,
  evidence_returned,
  question_answered,
  team_changed,
  certificate_issued,
  route_submitted,
  decision_due,
  evidence_sent,
  evidence_waits,
  question_asked,
  route_entrusted,
  sent_route_agreed,
  sent_route_returned,
  checkpoint_overdue,
  letter_came,
  application_accepted,
  application_returned,
  marking_due,
  invited,
  route_offered,
  message,
};
DESCRIBE_ENUM(NoticeKind, route_agreed, route_returned, consent_awaited, agreement_taken_back, route_suspended, route_resumed,
              route_expired, route_annulled, session_cancelled, session_moved, session_unfit, seat_offered, seat_passed_on, waited_moved,
              queue_closed,
              route_ready, route_completed, activity_near, seat_given,
              sitting_moved, seat_released, findings_ready, request_answered, file_returned, result_rescored, evidence_accepted, evidence_returned,
              question_answered, team_changed, certificate_issued, route_submitted, decision_due, evidence_sent,
              evidence_waits, question_asked, route_entrusted, sent_route_agreed,
              sent_route_returned, checkpoint_overdue, letter_came, application_accepted,
              application_returned, marking_due, invited, route_offered, message)

/// What a person chooses a way for. The first are about one's own route, `decisions` and `support` about what waits for
/// one, the last are what messages to many are about.
enum class NoticeTopic {
  route,
  diagnostics,
  help,
  papers,
  decisions,
  support,
  letters,
  events,
  courses,
  contests,
  practices,
  organisation,
};
DESCRIBE_ENUM(NoticeTopic, route, diagnostics, help, papers, decisions, support, letters, events, courses, contests,
              practices, organisation)

/// How notices of a topic come: here and by mail, here alone, not at all (messages to many alone may be refused).
enum class NoticeWay { mail, page, none };
DESCRIBE_ENUM(NoticeWay, mail, page, none)

/// A notice to one person. `subject` is the thing whose screen it opens; `about` its name, read here and never mailed;
/// `day` or `moment_ms` when it is. `once`, if not empty, keeps a second notice with the same mark from the person.
struct Notice {
  Id<Notice> id;
  PersonId person;
  NoticeKind kind = NoticeKind::message;
  NoticeTopic topic = NoticeTopic::route;
  Instant at_ms;
  std::string subject;
  std::string about;
  std::optional<Date> day;
  std::optional<Instant> moment_ms;
  std::optional<std::string> once;
};
DESCRIBE(Notice, id, person, kind, topic, at_ms, subject, about, day, moment_ms, once)

enum class LetterLanguage { ru, en };
DESCRIBE_ENUM(LetterLanguage, ru, en)

/// How a person wants to be written to.
struct Habits {
  bool by_mail = true;
  bool any_time = false;  // also in quiet hours and protected seasons
  LetterLanguage language = LetterLanguage::ru;
  std::int64_t revision = 0;
};
DESCRIBE(Habits, by_mail, any_time, language, revision)

struct TopicWay {
  NoticeTopic topic = NoticeTopic::route;
  NoticeWay way = NoticeWay::mail;
};
DESCRIBE(TopicWay, topic, way)

}  // namespace marshrut::notice
