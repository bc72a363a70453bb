#pragma once
// How a person takes a form (KIR-3.6.2.1): begins it by the server's clock, sends answers one by one, goes on after a
// reload or on another device, finishes. Keys never leave the server.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "diagnostics/take/acts_accommodation.h"
#include "diagnostics/take/acts_answer_file.h"
#include "diagnostics/take/lifecycle.h"
#include "instrument/types.h"

namespace marshrut::diagnostics {

using access::Work;

struct AttemptLine {
  AttemptId attempt;
  std::string title;
  Purpose purpose = Purpose::initial;
  AttemptState state = AttemptState::ready;
  std::int64_t items = 0;
  std::int64_t minutes = 0;
  std::optional<Instant> opens_ms;
  std::optional<Instant> closes_ms;
  std::optional<Instant> deadline_ms;
  std::optional<Instant> finished_ms;
  std::optional<Instant> scored_ms;
  std::optional<Instant> paused_ms;  // the consent was withdrawn: it goes on when it is given again
  bool halted = false;  // the organiser holds it: it goes on by itself when they let go
  std::int64_t extra_minutes = 0;  // beyond `minutes`
  bool adaptive = false;  // one item at a time; `items` are the most that there may be
  std::vector<AnswerFileView> returned;  // files that an expert could not read and that may be sent anew
};
DESCRIBE(AttemptLine, attempt, title, purpose, state, items, minutes, opens_ms, closes_ms, deadline_ms, finished_ms,
         scored_ms, paused_ms, halted, extra_minutes, adaptive, returned)
struct MyAttempts {
  Instant server_ms;
  std::vector<AttemptLine> attempts;  // the last first
  MyAccommodation accommodation;
};
DESCRIBE(MyAttempts, server_ms, attempts, accommodation)
Result<MyAttempts> my_attempts(Work& work, const access::Nothing&);

struct AskAttempt {
  AttemptId attempt;
};
DESCRIBE(AskAttempt, attempt)
struct AskedItem {
  instrument::ItemSheet sheet;
  std::optional<instrument::ItemAnswer> answer;
  std::int64_t sequence = 0;  // of the answer kept; 0 when there is none
  std::optional<AnswerFileView> file;
};
DESCRIBE(AskedItem, sheet, answer, sequence, file)
struct AttemptSheet {
  AttemptLine attempt;
  Instant server_ms;
  std::vector<AskedItem> items;  // in the person's order; none unless it is running and not paused; adaptive: the one asked
  std::int64_t given = 0;  // adaptive: items left behind
  bool large_print = false;
};
DESCRIBE(AttemptSheet, attempt, server_ms, items, given, large_print)
/// An attempt of the person who asks.
Result<Attempt> own_attempt(Work& work, const AttemptId& id);
AttemptSheet sheet_of_attempt(Work& work, const Attempt& attempt);
Result<AttemptSheet> show_attempt(Work& work, const AskAttempt& request);
Result<AttemptSheet> start_attempt(Work& work, const AskAttempt& request);

struct SaveAnswer {
  AttemptId attempt;
  std::string item;
  instrument::ItemAnswer value;
  std::int64_t sequence = 0;
  std::int64_t client_ms = 0;
};
DESCRIBE(SaveAnswer, attempt, item, value, sequence, client_ms)
struct SavedAnswer {
  std::string item;
  bool taken = false;  // false: an answer with a greater number is kept
  instrument::ItemAnswer value;  // what is kept
  std::int64_t sequence = 0;
  Instant server_ms;
};
DESCRIBE(SavedAnswer, item, taken, value, sequence, server_ms)
Result<SavedAnswer> save_answer(Work& work, const SaveAnswer& request);

/// Where the time stands, for a page that is open: the organiser may have stopped it, or given more.
struct AttemptClock {
  AttemptState state = AttemptState::ready;
  Instant server_ms;
  std::optional<Instant> deadline_ms;
  std::optional<Instant> paused_ms;
  bool halted = false;
  bool large_print = false;
};
DESCRIBE(AttemptClock, state, server_ms, deadline_ms, paused_ms, halted, large_print)
Result<AttemptClock> clock_of_attempt(Work& work, const AskAttempt& request);

struct TellAbsences {
  AttemptId attempt;
  std::vector<PageAbsence> absences;
};
DESCRIBE(TellAbsences, attempt, absences)
/// That the page of a running attempt was left, each time once. What comes later than the attempt ran is let lie.
Result<access::Nothing> tell_absences(Work& work, const TellAbsences& request);

/// Finishing twice is finishing once.
Result<AttemptLine> finish_attempt(Work& work, const AskAttempt& request);

}  // namespace marshrut::diagnostics
