#pragma once
// Help on the way. Enters: what a teacher sends to show that an activity is done, decisions of reviewers, questions,
// notes at checkpoints. Leaves: activities that are proven done, a support team for each route, who waits for whom.
// Never here: the state of a route (route moves it) and what a route ends with (recognition).
#include <optional>
#include <string>
#include <vector>

#include "access/types.h"
#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "route/types.h"

namespace marshrut::accompaniment {

using access::PersonId;
using RouteId = Id<route::Route>;
using RouteItemId = Id<route::RouteItem>;

enum class EvidenceKind { file, link, text };
DESCRIBE_ENUM(EvidenceKind, file, link, text)

/// correction: the reviewer asked for something else; the teacher sends another evidence, this one stays as it was.
/// withdrawn: its sender took it back before anybody decided; it stays to be read, and may be sent again.
enum class EvidenceState { on_review, accepted, correction, withdrawn };
DESCRIBE_ENUM(EvidenceState, on_review, accepted, correction, withdrawn)
enum class ReviewDecision { accepted, correction };
DESCRIBE_ENUM(ReviewDecision, accepted, correction)

/// Of one activity: what was not taken back, and everything ever sent.
struct EvidenceCount {
  std::int64_t standing = 0;
  std::int64_t ever = 0;
};
DESCRIBE(EvidenceCount, standing, ever)

/// What shows that an activity was done. `teacher` and `title` are as they were when it was sent. A file's bytes lie in
/// the content store under `sha256`; `text` holds the link, the text, or the words beside a file.
struct Evidence {
  Id<Evidence> id;
  RouteId route;
  RouteItemId item;
  PersonId person;
  std::string path;
  std::string teacher;
  std::string title;  // of the activity
  EvidenceKind kind = EvidenceKind::text;
  std::string sha256;
  std::string name;
  std::string media_type;
  std::int64_t size = 0;
  std::string text;
  EvidenceState state = EvidenceState::on_review;
  std::string comment;  // of the reviewer
  PersonId reviewer;
  std::string reviewer_name;
  Instant sent_ms;
  std::optional<Instant> reviewed_ms;
  std::int64_t revision = 0;
};
DESCRIBE(Evidence, id, route, item, person, path, teacher, title, kind, sha256, name, media_type, size, text, state,
         comment, reviewer, reviewer_name, sent_ms, reviewed_ms, revision)
using EvidenceId = Id<Evidence>;

enum class CheckpointState { planned, done };
DESCRIBE_ENUM(CheckpointState, planned, done)

/// A day on which a companion and the teacher look where the route stands. Those that came with the agreement have a
/// number and no title; a companion may add others.
struct Checkpoint {
  Id<Checkpoint> id;
  RouteId route;
  std::int64_t number = 0;
  std::string title;
  Date due;
  CheckpointState state = CheckpointState::planned;
  std::string note;
  std::optional<Date> done_on;
  std::int64_t revision = 0;
};
DESCRIBE(Checkpoint, id, route, number, title, due, state, note, done_on, revision)

enum class QuestionSide { teacher, support };
DESCRIBE_ENUM(QuestionSide, teacher, support)

/// A line of the talk between a teacher and those who accompany the route.
struct Question {
  Id<Question> id;
  RouteId route;
  PersonId author;
  std::string author_name;
  QuestionSide side = QuestionSide::teacher;
  std::string text;
  Instant at_ms;
};
DESCRIBE(Question, id, route, author, author_name, side, text, at_ms)

/// Who accompanies a route and by which duty (KIR-2.2.5). Both days are included; those who went stay to be read.
struct SupportMember {
  PersonId person;
  access::Duty duty = access::Duty::regional_methodist;
  std::string name;
  std::optional<Date> since;
  std::optional<Date> until;
};
DESCRIBE(SupportMember, person, duty, name, since, until)

/// open: under way. paused: suspended. closed: over, in whatever way.
enum class SupportState { open, paused, closed };
DESCRIBE_ENUM(SupportState, open, paused, closed)

/// A route as those who accompany it see it. `due` is the first day on which something is or was to be done: an
/// activity not yet proven, one whose session was called off, a checkpoint; what lies before today is overdue. Of the
/// two days of risk (risk.h) each is the first day on which the route is at risk unless something happens before.
struct SupportedRoute {
  RouteId route;
  PersonId person;
  std::string path;
  std::string teacher;
  std::string school;
  std::string subjects;
  Date starts;
  Date ends;
  SupportState state = SupportState::open;
  std::int64_t items = 0;
  std::int64_t items_done = 0;
  std::int64_t items_cancelled = 0;  // called off, and no other chosen yet
  std::optional<Date> due;
  std::int64_t hours = 0;          // of its activities
  std::optional<Date> heard_on;    // when the teacher last did something, alone or with a companion
  std::optional<Date> overdue_from;
  std::optional<Date> silence_from;
  std::optional<Date> risk_from;   // the earlier of them
};
DESCRIBE(SupportedRoute, route, person, path, teacher, school, subjects, starts, ends, state, items, items_done,
         items_cancelled, due, hours, heard_on, overdue_from, silence_from, risk_from)

}  // namespace marshrut::accompaniment
