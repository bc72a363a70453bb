#pragma once
// How much a person shows of each competency. Enters: a form of the instrument, answers one by one, marks of experts.
// Leaves: a result with its uncertainty, per competency and group. Never here: what counts as a deficit (deficit), and
// a key on its way to the person who answers.
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "access/types.h"
#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "instrument/form/form_types.h"

namespace marshrut::diagnostics {

using access::PersonId;

enum class Purpose { initial, repeat };
DESCRIBE_ENUM(Purpose, initial, repeat)

/// ready -> running -> finished -> marking -> scored; finished -> scored where nothing awaits an expert. Only what was
/// not finished can be cancelled.
enum class AttemptState { ready, running, finished, marking, scored, cancelled };
DESCRIBE_ENUM(AttemptState, ready, running, finished, marking, scored, cancelled)

/// One person's way through one form. What it is judged by is written at its birth and does not change after.
struct Attempt {
  Id<Attempt> id;
  PersonId person;
  std::string path;      // of the person's workplace when it was made
  instrument::FormId form;
  std::string campaign;  // empty: outside of campaigns
  Purpose purpose = Purpose::initial;
  AttemptState state = AttemptState::ready;
  std::int64_t items = 0;
  std::int64_t minutes = 90;
  std::int64_t seed = 0;  // of the order of items and options
  std::optional<Instant> opens_ms;
  std::optional<Instant> closes_ms;  // no start after it
  std::optional<Instant> started_ms;
  std::optional<Instant> deadline_ms;
  std::optional<Instant> finished_ms;
  std::optional<Instant> scored_ms;
  std::string regulation;          // code of the profile that the result was computed by
  std::string regulation_version;
  std::int64_t calibration = 0;    // of the bank, that the result was found by; 0: what experts said of its items
  std::optional<Instant> paused_ms;  // since when its clock stands: the consent was withdrawn, or it is halted
  std::int64_t stood_ms = 0;         // how long it stood before
  std::int64_t extra_minutes = 0;    // that the person is given beyond the form's
  std::optional<Instant> halted_ms;  // since when the organiser holds it, begun or not
  std::int64_t revision = 0;
};
DESCRIBE(Attempt, id, person, path, form, campaign, purpose, state, items, minutes, seed, opens_ms, closes_ms,
         started_ms, deadline_ms, finished_ms, scored_ms, regulation, regulation_version, calibration, paused_ms,
         stood_ms, extra_minutes, halted_ms, revision)
using AttemptId = Id<Attempt>;

/// What a person is given beyond the form: more time by a share or in minutes, larger print. It holds for every attempt, is
/// told to who organises and to nobody else, and why it is given is never asked.
struct Accommodation {
  PersonId person;
  std::int64_t extra_percent = 0;
  std::int64_t extra_minutes = 0;
  bool large_print = false;
  std::int64_t asked_percent = 0;  // more time that the person asked for and nobody has answered; 0: nothing
  Instant changed_ms;
  std::int64_t revision = 0;
};
DESCRIBE(Accommodation, person, extra_percent, extra_minutes, large_print, asked_percent, changed_ms, revision)

/// The page was left while an attempt ran, by the device's word. For people to look at; nothing is decided by it.
struct PageAbsence {
  std::int64_t client_ms = 0;
  std::int64_t seconds = 0;
};
DESCRIBE(PageAbsence, client_ms, seconds)

/// The last answer to an item. `points` are absent until it is scored, and while a case awaits an expert.
struct Answer {
  AttemptId attempt;
  std::string item;
  std::string value;  // an instrument::ItemAnswer as JSON
  Instant at_ms;      // when the server got it
  std::int64_t client_ms = 0;
  std::int64_t sequence = 0;
  std::optional<double> points;
};
DESCRIBE(Answer, attempt, item, value, at_ms, client_ms, sequence, points)

/// A file with an open answer, as its author sent it: an expert gets a copy that does not say whose it is (US-E04). Who
/// cannot read it returns it, and until a day the author may send another (US-E10).
struct AnswerFile {
  AttemptId attempt;
  std::string item;
  std::string sha256;
  std::string name;
  std::string media_type;
  std::int64_t size = 0;
  Instant sent_ms;
  std::string returned;       // why; "" when it was not, or was sent anew since
  std::optional<Date> until;  // the last day to send it anew; stays when it was sent, since a file is returned once
};
DESCRIBE(AnswerFile, attempt, item, sha256, name, media_type, size, sent_ms, returned, until)

/// A work entrusted to an expert. Turns 1 and 2 mark it apart, turn 3 what they differ on (US-R04).
struct EntrustedWork {
  AttemptId attempt;
  std::int64_t turn = 1;
  PersonId expert;
  Instant given_ms;
  Instant due_ms;
  std::optional<Instant> done_ms;  // everything of it is marked
};
DESCRIBE(EntrustedWork, attempt, turn, expert, given_ms, due_ms, done_ms)

struct Mark {
  AttemptId attempt;
  std::string item;
  std::int64_t turn = 1;
  PersonId expert;
  double points = 0;
  std::string criteria;  // a list of instrument::CriterionMark as JSON
  std::string comment;
  Instant at_ms;
};
DESCRIBE(Mark, attempt, item, turn, expert, points, criteria, comment, at_ms)

enum class MeasuredThing { competency, group };
DESCRIBE_ENUM(MeasuredThing, competency, group)

/// A competency or a group of them as an attempt measured it. When not sufficient, the numbers are not to be shown and
/// there is no level.
struct MeasuredResult {
  MeasuredThing thing = MeasuredThing::competency;
  std::string code;
  double percent = 0;
  double low = 0;
  double high = 100;
  std::int64_t items = 0;
  double effective_items = 0;  // items of equal weight that would tell as much
  bool sufficient = false;
  std::string level;
  double level_probability = 0;  // that the true percent lies at this level
  /// Of a competency, in logits, with regard to how hard the items were (Warm 1989), and its error.
  std::optional<double> ability;
  std::optional<double> ability_error;
};
DESCRIBE(MeasuredResult, thing, code, percent, low, high, items, effective_items, sufficient, level, level_probability,
         ability, ability_error)

}  // namespace marshrut::diagnostics
