#pragma once
// What may happen to an attempt when. The server's clock alone decides; a device's clock only tells apart two answers
// with the same number.
#include <vector>

#include "base/result.h"
#include "diagnostics/types.h"

namespace marshrut::diagnostics {

/// Answers that were on their way when the time ended are still taken.
inline constexpr std::int64_t grace_ms = 30'000;

/// When the time of an attempt begun at `started` ends: with its minutes, which stand while it is paused, or with its
/// sitting when that is sooner; and then what the person is given beyond, whole in either case.
Instant deadline_of(const Attempt& attempt, Instant started);
/// The attempt with another window. One that runs is given the time that a later end allows, and never loses any.
Attempt scheduled(const Attempt& attempt, std::optional<Instant> opens, std::optional<Instant> closes);
/// Whether a person whose attempts these are has fewer results of the campaign and purpose than the regulation gives
/// attempts. Outside of campaigns those finished on `since` and later count.
bool may_follow(const std::vector<Attempt>& attempts_of_person, const std::string& campaign, Purpose purpose, Date since,
                std::int64_t attempts, int offset_minutes);

/// Begins the time. A running attempt goes on: a second start, or another device, changes nothing about it but a pause.
Result<Attempt> start(const Attempt& attempt, Instant now);

/// Where an answer stands among the answers to its item.
struct AnswerOrder {
  std::int64_t sequence = 0;  // counted by the device, going on from what the server has
  std::int64_t client_ms = 0;
  friend auto operator<=>(const AnswerOrder&, const AnswerOrder&) = default;
};
/// Whether an answer replaces the one kept. The greatest order wins, so that late, repeated and disordered sendings
/// leave the same answer. `text` is what was written: a refusal gives it back.
Result<bool> accept(const Attempt& attempt, const std::optional<AnswerOrder>& kept, const AnswerOrder& sent, Instant now,
                    const std::string& text);

/// What the person wrote, short enough for a message.
std::string given_back(const std::string& text);

/// A running attempt with its clock stopped: no answer is taken and none is lost.
Attempt paused(const Attempt& attempt, Instant now);
/// The clock goes on with the time that was left, though not past the end of the sitting. What is halted stays.
Attempt resumed(const Attempt& attempt, Instant now);
/// The organiser holds it: what runs stands still, what was not begun cannot be. Answers on their way are still taken.
Attempt halted(const Attempt& attempt, Instant now);
/// The organiser lets go. The time it was held is given back, past the end of the sitting too; without a consent it stands on.
Attempt released(const Attempt& attempt, Instant now, bool consented);
/// With so many minutes beyond the form's. Of what runs nothing is taken away.
Attempt with_extra(const Attempt& attempt, std::int64_t minutes);

/// What a refusal says of an attempt that stands.
const ErrorCode& why_paused(const Attempt& attempt);

/// Time and grace are over though nobody said so.
bool has_run_out(const Attempt& attempt, Instant now);
/// The state as it is to be shown: a running attempt that has run out is finished.
AttemptState state_at(const Attempt& attempt, Instant now);
/// Ends the answers, by the person or by the time. What is finished already stays as it is.
Result<Attempt> finish(const Attempt& attempt, Instant now);
/// After answers were scored or marked: awaits `unmarked` answers, or is scored.
Attempt score(const Attempt& attempt, std::int64_t unmarked, Instant now);
Result<Attempt> cancel(const Attempt& attempt);
/// Its author was erased: whatever has no result yet never gets one.
Attempt abandoned(const Attempt& attempt);

/// The time between two answers under which a person can hardly have read the item.
inline constexpr std::int64_t quick_ms = 5'000;
/// How fast an attempt went; for people to look at, nothing is decided by it.
struct Pace {
  std::int64_t answers = 0;
  std::int64_t quick = 0;
  std::int64_t seconds = 0;
  std::int64_t absences = 0;      // how often the page was left, by the device's word
  std::int64_t away_seconds = 0;
};
DESCRIBE(Pace, answers, quick, seconds, absences, away_seconds)
Pace pace_of(const Attempt& attempt, std::vector<Instant> answered);

}  // namespace marshrut::diagnostics
