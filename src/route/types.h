#pragma once
// The living route. Enters: grounds (acknowledged deficits, requests), chosen sessions, goals, dates, decisions of the
// head. Leaves: a route in one of its states, its revisions as they were read and decided, facts for the rooms below.
// Never here: scores (deficit keeps what was measured) and how an activity is proven done (accompaniment).
#include <optional>
#include <string>
#include <vector>

#include "access/types.h"
#include "base/time.h"
#include "catalogue/types.h"
#include "regulation/profile/stages.h"

namespace marshrut::route {

using access::PersonId;

/// agreed: the head agreed and the first day is still ahead. reflecting: every activity is done, the closing is not.
enum class RouteState {
  draft, submitted, returned, agreed, realising, reflecting, completed, suspended, expired, annulled,
};
DESCRIBE_ENUM(RouteState, draft, submitted, returned, agreed, realising, reflecting, completed, suspended, expired,
              annulled)

/// cancelled: its session was called off; the author chooses another or takes the activity out.
enum class RouteItemState { planned, running, done, cancelled };
DESCRIBE_ENUM(RouteItemState, planned, running, done, cancelled)

struct RouteGoal {
  Id<RouteGoal> id;
  std::string text;
  std::string competency;  // "" when the goal is not about one
  friend bool operator==(const RouteGoal&, const RouteGoal&) = default;
};
DESCRIBE(RouteGoal, id, text, competency)

/// An activity of a route, with what the catalogue said when it was chosen. `covers`: codes of competencies, ';'.
/// `summary_form` is what one gets at its end, in words, "" when evidence alone sums it up; `url` and `cost` in roubles are
/// its resources beside provider and place.
struct RouteItem {
  Id<RouteItem> id;
  Id<RouteGoal> goal;
  Id<catalogue::Activity> activity;
  Id<catalogue::ActivitySession> session;
  std::string type;
  std::string title;
  std::string provider;
  std::string place;
  catalogue::ActivityKind kind = catalogue::ActivityKind::learning;
  catalogue::EducationType education_type = catalogue::EducationType::informal;
  catalogue::StudyForm form = catalogue::StudyForm::in_person;
  catalogue::Venue venue = catalogue::Venue::centre;
  Date starts;
  Date ends;
  std::int64_t hours = 0;
  std::int64_t release_days = 0;
  std::string slots;
  std::string covers;
  std::string technology;  // as the catalogue has it, in words
  std::string summary_form;
  std::string url;
  double cost = 0;
  bool locked = false;
  RouteItemState state = RouteItemState::planned;
  std::optional<Date> finished_on;
  std::optional<Date> moved_from;  // its first day before its session was moved; nothing when it was not since it was chosen
  bool unfit = false;              // since then it breaks a check that the route passed before
};
DESCRIBE(RouteItem, id, goal, activity, session, type, title, provider, place, kind, education_type, form, venue, starts,
         ends, hours, release_days, slots, covers, technology, summary_form, url, cost, locked, state, finished_on, moved_from,
         unfit)

/// What a route says; a revision is a copy of this.
struct RouteContent {
  Date starts;
  Date ends;
  std::string term_reason;
  std::vector<RouteGoal> goals;
  std::vector<RouteItem> items;
};
DESCRIBE(RouteContent, starts, ends, term_reason, goals, items)

/// Where a route stands. `teacher`, `position`, `subjects` and `school` are as the register had them when the route was
/// last submitted; position and subjects are codes. `number` counts submissions and corrections, 0 in the first draft; `agreed_number` is the
/// revision in force, 0 while none was agreed; `agreed_on` is the day on which the first was agreed; `step` is the step of
/// approval that is awaited.
struct Route {
  Id<Route> id;
  PersonId person;
  std::string path;
  std::string teacher;
  std::string position;
  std::string subjects;
  std::string school;
  std::string campaign;
  std::string profile;
  std::string profile_version;
  RouteState state = RouteState::draft;
  std::optional<RouteState> state_before;  // of a suspended route
  Date starts;
  Date ends;
  std::string term_reason;
  std::int64_t number = 0;
  std::int64_t agreed_number = 0;
  std::int64_t step = 0;
  std::optional<Date> agreed_on;
  std::optional<Date> closed_on;
  std::string note;    // the last comment of a decision, or the reason of a suspension
  std::string noted;   // facts that rooms below told, ';' (note_facts); shown to nobody
  std::string awaits;  // the duties that may decide the awaited step: ";head;centre;"
  Instant changed_ms;
  std::int64_t revision = 0;
};
DESCRIBE(Route, id, person, path, teacher, position, subjects, school, campaign, profile, profile_version, state, state_before, starts, ends, term_reason,
         number, agreed_number, step, agreed_on, closed_on, note, noted, awaits, changed_ms, revision)

/// at_once: what needed no approval: a correction of days, or any version where the regulation has none. withdrawn: taken back by its author before a decision.
enum class RevisionDecision { awaiting, agreed, returned, at_once, withdrawn };
DESCRIBE_ENUM(RevisionDecision, awaiting, agreed, returned, at_once, withdrawn)

struct RevisionHeader {
  std::int64_t number = 0;
  Instant at_ms;
  PersonId author;
  std::string initiator;  // of a correction: for whose sake, a code of the profile
  std::string reason;
  RevisionDecision decision = RevisionDecision::awaiting;
  PersonId decided_by;
  std::string decided_name;
  std::optional<Instant> decided_ms;
  std::string comment;
};
DESCRIBE(RevisionHeader, number, at_ms, author, initiator, reason, decision, decided_by, decided_name, decided_ms, comment)

/// One ground of a route. `gap` and `deviation` are of the measured shortfall, in shares of the scale; they serve
/// the proposals to the teacher and are shown to nobody else.
enum class GroundKind { deficit, difficulty, need, request };
DESCRIBE_ENUM(GroundKind, deficit, difficulty, need, request)
struct Ground {
  std::string id;
  GroundKind kind = GroundKind::deficit;
  std::string competency;  // "" for a request that names none
  std::string title;
  std::string level;       // code of the profile, "" for a request
  double gap = 0;
  double deviation = 0;
  bool priority = false;  // a priority programme of today names the competency
};
DESCRIBE(Ground, id, kind, competency, title, level, gap, deviation, priority)

/// What a person's route rests on: deficits that the person acknowledged, and requests.
struct Basis {
  std::vector<Ground> grounds;
  bool self_assessed = false;
};
DESCRIBE(Basis, grounds, self_assessed)

/// What a check found. `items` are ids of items, codes of sections or competencies, days of weeks: as the check has it.
struct Remark {
  regulation::RouteCheck check = regulation::RouteCheck::basis;
  regulation::CheckSeverity severity = regulation::CheckSeverity::warning;
  std::vector<std::string> items;
  std::string limit;  // the day or number that was not to be passed
  std::optional<std::vector<regulation::Words>> seasons = {};  // of the regulation, in which the items fall
};
DESCRIBE(Remark, check, severity, items, limit, seasons)

/// A revision as it is kept for reading: the content with who the teacher was then. It holds no scores.
struct RouteSnapshot {
  std::int64_t number = 0;
  std::string teacher;
  std::string position;
  std::string subjects;
  std::string school;
  RouteContent content;
  std::vector<Remark> remarks;
};
DESCRIBE(RouteSnapshot, number, teacher, position, subjects, school, content, remarks)

enum class RouteChangeKind { added, removed, moved };
DESCRIBE_ENUM(RouteChangeKind, added, removed, moved)
struct RouteChange {
  RouteChangeKind kind = RouteChangeKind::added;
  std::string title;
  std::optional<Date> was_starts;
  std::optional<Date> was_ends;
  std::optional<Date> starts;
  std::optional<Date> ends;
  std::int64_t hours = 0;
};
DESCRIBE(RouteChange, kind, title, was_starts, was_ends, starts, ends, hours)

/// How one content differs from the one before it.
struct RouteDifference {
  std::vector<RouteChange> changes;
  bool goals_changed = false;
  bool term_changed = false;
  std::int64_t was_hours = 0;
  std::int64_t hours = 0;
  std::int64_t was_release_days = 0;
  std::int64_t release_days = 0;
};
DESCRIBE(RouteDifference, changes, goals_changed, term_changed, was_hours, hours, was_release_days, release_days)

/// An activity that a person went through to its end.
struct AttendedActivity {
  PersonId person;
  Id<catalogue::Activity> activity;
  Date ended;
};
DESCRIBE(AttendedActivity, person, activity, ended)

}  // namespace marshrut::route
