#include "diagnostics/take/lifecycle.h"

#include <algorithm>

#include "diagnostics/errors.h"

namespace marshrut::diagnostics {
std::string given_back(const std::string& text) {
  constexpr std::size_t most = 6000;
  if (text.size() <= most) return text;
  auto end = most;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end) + "…";
}

Instant deadline_of(const Attempt& attempt, Instant started) {
  const auto whole = started.plus_minutes(attempt.minutes).plus_ms(attempt.stood_ms);
  return (attempt.closes_ms ? std::min(whole, *attempt.closes_ms) : whole).plus_minutes(attempt.extra_minutes);
}

Attempt scheduled(const Attempt& attempt, std::optional<Instant> opens, std::optional<Instant> closes) {
  auto after = attempt;
  if (attempt.state == AttemptState::ready) {
    after.opens_ms = opens;
    after.closes_ms = closes;
  } else if (attempt.state == AttemptState::running && opens && closes && attempt.closes_ms &&
             *closes > *attempt.closes_ms) {
    after.closes_ms = closes;
    after.deadline_ms = deadline_of(after, *attempt.started_ms);
  }
  return after;
}

bool may_follow(const std::vector<Attempt>& scored, const std::string& campaign, Purpose purpose, Date since,
                std::int64_t attempts, int offset_minutes) {
  return std::ranges::count_if(scored, [&](const Attempt& one) {
           return one.state == AttemptState::scored && one.campaign == campaign && one.purpose == purpose &&
                  (!campaign.empty() || (one.finished_ms && one.finished_ms->date_at(offset_minutes) >= since));
         }) < attempts;
}

Result<Attempt> start(const Attempt& attempt, Instant now) {
  if (attempt.halted_ms && state_at(attempt, now) == attempt.state) return fail(errors::halted);
  if (attempt.state == AttemptState::running && !has_run_out(attempt, now)) return resumed(attempt, now);
  if (attempt.state == AttemptState::cancelled) return fail(errors::cancelled);
  if (attempt.state != AttemptState::ready) return fail(errors::finished_already);
  if (attempt.opens_ms && now < *attempt.opens_ms) return fail(errors::not_open_yet);
  if (attempt.closes_ms && now >= *attempt.closes_ms) return fail(errors::closed);
  auto running = attempt;
  running.state = AttemptState::running;
  running.started_ms = now;
  running.deadline_ms = deadline_of(attempt, now);
  return running;
}

Result<bool> accept(const Attempt& attempt, const std::optional<AnswerOrder>& kept, const AnswerOrder& sent, Instant now,
                    const std::string& text) {
  if (attempt.state == AttemptState::ready) return fail(errors::not_started);
  if (attempt.state == AttemptState::cancelled) return fail(errors::cancelled);
  const bool on_its_way = attempt.halted_ms && attempt.paused_ms == attempt.halted_ms && now <= attempt.halted_ms->plus_ms(grace_ms);
  if (attempt.paused_ms && !on_its_way) return fail(why_paused(attempt));
  if (has_run_out(attempt, now)) return fail(errors::time_is_over, "/value", given_back(text));
  if (attempt.state != AttemptState::running) return fail(errors::answers_closed, "/value", given_back(text));
  return !kept || sent > *kept;
}

Attempt paused(const Attempt& attempt, Instant now) {
  auto after = attempt;
  if (attempt.state == AttemptState::running && !attempt.paused_ms && !has_run_out(attempt, now)) after.paused_ms = now;
  return after;
}

Attempt resumed(const Attempt& attempt, Instant now) {
  auto after = attempt;
  if (attempt.state != AttemptState::running || !attempt.paused_ms || attempt.halted_ms) return after;
  after.stood_ms += now.ms - attempt.paused_ms->ms;
  after.paused_ms.reset();
  after.deadline_ms = deadline_of(after, *attempt.started_ms);
  return after;
}

Attempt halted(const Attempt& attempt, Instant now) {
  auto after = attempt;
  const bool is_open = attempt.state == AttemptState::ready || (attempt.state == AttemptState::running && !has_run_out(attempt, now));
  if (!is_open || attempt.halted_ms) return after;
  after = paused(after, now);
  after.halted_ms = now;
  return after;
}

Attempt released(const Attempt& attempt, Instant now, bool consented) {
  auto after = attempt;
  if (!attempt.halted_ms) return after;
  const auto since = std::max(*attempt.halted_ms, attempt.opens_ms.value_or(*attempt.halted_ms));  // before nobody loses time
  if (attempt.closes_ms && now > since) after.closes_ms = attempt.closes_ms->plus_ms(now.ms - since.ms);
  after.halted_ms.reset();
  return consented ? resumed(after, now) : after;
}

Attempt with_extra(const Attempt& attempt, std::int64_t minutes) {
  auto after = attempt;
  if (attempt.state == AttemptState::ready) after.extra_minutes = minutes;
  if (attempt.state != AttemptState::running || minutes <= attempt.extra_minutes) return after;
  after.extra_minutes = minutes;
  after.deadline_ms = deadline_of(after, *attempt.started_ms);
  return after;
}

const ErrorCode& why_paused(const Attempt& attempt) {
  return attempt.halted_ms ? errors::halted : errors::paused;
}

bool has_run_out(const Attempt& attempt, Instant now) {
  return attempt.state == AttemptState::running && !attempt.paused_ms && attempt.deadline_ms && now > attempt.deadline_ms->plus_ms(grace_ms);
}

AttemptState state_at(const Attempt& attempt, Instant now) {
  return has_run_out(attempt, now) ? AttemptState::finished : attempt.state;
}

Result<Attempt> finish(const Attempt& attempt, Instant now) {
  if (attempt.state == AttemptState::ready) return fail(errors::not_started);
  if (attempt.state == AttemptState::cancelled) return fail(errors::cancelled);
  if (attempt.state != AttemptState::running) return attempt;
  if (attempt.paused_ms) return fail(why_paused(attempt));
  auto finished = attempt;
  finished.state = AttemptState::finished;
  finished.finished_ms = std::min(now, attempt.deadline_ms.value_or(now));
  return finished;
}

Attempt score(const Attempt& attempt, std::int64_t unmarked, Instant now) {
  auto scored = attempt;
  scored.state = unmarked > 0 ? AttemptState::marking : AttemptState::scored;
  if (unmarked == 0) scored.scored_ms = now;
  return scored;
}

Result<Attempt> cancel(const Attempt& attempt) {
  if (attempt.state != AttemptState::ready && attempt.state != AttemptState::running) return fail(errors::finished_already);
  auto cancelled = attempt;
  cancelled.state = AttemptState::cancelled;
  return cancelled;
}

Attempt abandoned(const Attempt& attempt) {
  auto after = attempt;
  if (attempt.state != AttemptState::scored) after.state = AttemptState::cancelled;
  return after;
}

Pace pace_of(const Attempt& attempt, std::vector<Instant> answered) {
  Pace pace;
  pace.answers = static_cast<std::int64_t>(answered.size());
  if (!attempt.started_ms || !attempt.finished_ms) return pace;
  pace.seconds = (attempt.finished_ms->ms - attempt.started_ms->ms - attempt.stood_ms) / 1000;
  std::ranges::sort(answered);
  auto before = *attempt.started_ms;
  for (const auto at : answered) {
    if (at.ms - before.ms < quick_ms) ++pace.quick;
    before = at;
  }
  return pace;
}

}  // namespace marshrut::diagnostics
