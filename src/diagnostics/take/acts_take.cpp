#include "diagnostics/take/acts_take.h"

#include <algorithm>

#include "access/acts.h"
#include "access/errors.h"
#include "diagnostics/adaptive/acts_adaptive.h"
#include "diagnostics/adaptive/store_adaptive.h"
#include "diagnostics/errors.h"
#include "diagnostics/result/acts_scoring.h"
#include "diagnostics/store.h"
#include "diagnostics/take/accommodation.h"
#include "diagnostics/take/answer_file.h"
#include "diagnostics/take/order.h"
#include "instrument/item/score.h"
#include "instrument/store.h"
#include "platform/json/json.h"

namespace marshrut::diagnostics {
namespace {

std::vector<AnswerFileView> returned_files(Work& work, const Attempt& attempt) {
  std::vector<AnswerFileView> files;
  if (attempt.state != AttemptState::marking) return files;
  for (const auto& file : store::files_of(work.rows, work.region, attempt.id))
    if (is_awaited(file, work.today())) files.push_back(view_of(file));
  return files;
}

/// Of what was not begun, as it would be now.
std::int64_t extra_of(Work& work, const Attempt& attempt) {
  if (attempt.state != AttemptState::ready) return attempt.extra_minutes;
  return extra_minutes_of(accommodation_of(work.rows, work.region, attempt.person), attempt.minutes);
}

AttemptLine line_of(Work& work, const Attempt& attempt) {
  const auto form = instrument::find_form(work.rows, work.region, attempt.form);
  return {attempt.id, form ? form->title : "", attempt.purpose, state_at(attempt, work.now), attempt.items,
          attempt.minutes, attempt.opens_ms, attempt.closes_ms, attempt.deadline_ms, attempt.finished_ms,
          attempt.scored_ms, attempt.paused_ms, attempt.halted_ms.has_value(), extra_of(work, attempt), form && form->mode == instrument::FormMode::adaptive,
          returned_files(work, attempt)};
}

instrument::ItemAnswer answer_of(const std::string& value) {
  auto answer = json::read<instrument::ItemAnswer>(value);
  if (!answer) throw std::runtime_error("a stored answer cannot be read");
  return *std::move(answer);
}

AskedItem asked_item(const Attempt& attempt, const instrument::Item& item, const std::vector<Answer>& answers,
                     const std::vector<AnswerFile>& files) {
  const auto seed = static_cast<std::uint64_t>(attempt.seed);
  AskedItem asked{instrument::sheet_of(item, seed_of_item(seed, item.code)), std::nullopt, 0, std::nullopt};
  const auto file = std::ranges::find(files, item.code, &AnswerFile::item);
  if (file != files.end()) asked.file = view_of(*file);
  const auto answer = std::ranges::find(answers, item.code, &Answer::item);
  if (answer != answers.end()) {
    asked.answer = answer_of(answer->value);
    asked.sequence = answer->sequence;
  }
  return asked;
}

/// One at a time: the answers of two forms at once measure nobody. One whose time ran out is ended first.
Result<void> nothing_else_runs(Work& work, const Attempt& attempt) {
  for (const auto& other : attempts_of(work.rows, work.region, attempt.person)) {
    if (other.id == attempt.id || other.state != AttemptState::running) continue;
    if (!has_run_out(other, work.now)) return fail(errors::another_is_running, "", line_of(work, other).title);
    TRY(close_attempt(work, other));
  }
  return {};
}

}  // namespace

Result<Attempt> own_attempt(Work& work, const AttemptId& id) {
  auto attempt = find_attempt(work.rows, work.region, id);
  if (!attempt) return fail(access::errors::not_found);
  TRY(work.may({attempt->path, attempt->person}));
  return *std::move(attempt);
}

AttemptSheet sheet_of_attempt(Work& work, const Attempt& attempt) {
  AttemptSheet sheet{line_of(work, attempt), work.now, {}, 0,
                     accommodation_of(work.rows, work.region, attempt.person).large_print};
  if (sheet.attempt.state != AttemptState::running || attempt.paused_ms) return sheet;
  const auto answers = store::answers_of(work.rows, work.region, attempt.id);
  const auto files = store::files_of(work.rows, work.region, attempt.id);
  if (sheet.attempt.adaptive) {
    const auto asked = store::asked_item(work.rows, work.region, attempt.id).value_or("");
    const auto item = instrument::find_item_of_form(work.rows, work.region, attempt.form, asked);
    if (item) sheet.items.push_back(asked_item(attempt, *item, answers, files));
    sheet.given = std::ranges::count_if(answers, [&](const Answer& answer) { return answer.item != asked; });
    return sheet;
  }
  const auto items = instrument::items_of_form(work.rows, work.region, attempt.form);
  for (const auto place : arranged(static_cast<std::uint64_t>(attempt.seed), items.size()))
    sheet.items.push_back(asked_item(attempt, items[place], answers, files));
  return sheet;
}

Result<MyAttempts> my_attempts(Work& work, const access::Nothing&) {
  work.own();
  MyAttempts mine{work.now, {}, own_accommodation(accommodation_of(work.rows, work.region, work.actor.person))};
  for (const auto& attempt : attempts_of(work.rows, work.region, work.actor.person))
    mine.attempts.push_back(line_of(work, attempt));
  return mine;
}

Result<AttemptSheet> show_attempt(Work& work, const AskAttempt& request) {
  return sheet_of_attempt(work, TRY(own_attempt(work, request.attempt)));
}

Result<AttemptSheet> start_attempt(Work& work, const AskAttempt& request) {
  const auto before = TRY(own_attempt(work, request.attempt));
  if (!access::consented(work, work.actor.person, access::processing_consent)) return fail(errors::no_consent);
  auto running = TRY(start(with_extra(before, extra_of(work, before)), work.now));
  if (running.state != before.state) TRY(nothing_else_runs(work, before));
  if (running.state != before.state && is_adaptive(work, running)) TRY(begin_adaptive(work, running));
  if (running.state != before.state || running.paused_ms != before.paused_ms) {
    if (!store::update_attempt(work.rows, work.region, running)) return fail(access::errors::stale);
    running.revision += 1;
    work.touched("attempt", running.id, before.paused_ms ? "paused" : "ready", "running");
  }
  return sheet_of_attempt(work, running);
}

Result<AttemptClock> clock_of_attempt(Work& work, const AskAttempt& request) {
  const auto attempt = TRY(own_attempt(work, request.attempt));
  return AttemptClock{state_at(attempt, work.now), work.now, attempt.deadline_ms, attempt.paused_ms,
                      attempt.halted_ms.has_value(), accommodation_of(work.rows, work.region, attempt.person).large_print};
}

Result<access::Nothing> tell_absences(Work& work, const TellAbsences& request) {
  const auto attempt = TRY(own_attempt(work, request.attempt));
  constexpr std::size_t most = 200;
  auto room = most - std::min(most, store::absences_of(work.rows, work.region, attempt.id).size());
  constexpr std::int64_t a_day = 86'400;
  for (const auto& absence : request.absences) {
    if (room == 0 || state_at(attempt, work.now) != AttemptState::running) break;
    if (absence.seconds < 0 || absence.seconds > a_day) continue;
    store::insert_absence(work.rows, work.region, attempt.id, absence, work.now);
    --room;
  }
  return access::Nothing{};
}

Result<SavedAnswer> save_answer(Work& work, const SaveAnswer& request) {
  const auto attempt = TRY(own_attempt(work, request.attempt));
  const auto kept = store::find_answer(work.rows, work.region, attempt.id, request.item);
  const auto asked = store::asked_item(work.rows, work.region, attempt.id);
  if (asked && *asked != request.item && state_at(attempt, work.now) == AttemptState::running) {
    // What was left is final: the answer that was sent again, or late, changes nothing.
    if (!kept) return fail(errors::item_not_asked, "/value", given_back(request.value.text));
    return SavedAnswer{request.item, false, answer_of(kept->value), kept->sequence, work.now};
  }
  std::optional<AnswerOrder> kept_order;
  if (kept) kept_order = AnswerOrder{kept->sequence, kept->client_ms};
  const bool taken = TRY(accept(attempt, kept_order, {request.sequence, request.client_ms}, work.now, request.value.text));
  if (!taken) return SavedAnswer{request.item, false, answer_of(kept->value), kept->sequence, work.now};
  const auto item = instrument::find_item_of_form(work.rows, work.region, attempt.form, request.item);
  if (!item) return fail(access::errors::not_found, "/item");
  TRY(instrument::check_answer(*item, request.value));
  store::save_answer(work.rows, work.region, {attempt.id, request.item, json::write(request.value), work.now,
                                              request.client_ms, request.sequence, std::nullopt});
  return SavedAnswer{request.item, true, request.value, request.sequence, work.now};
}

Result<AttemptLine> finish_attempt(Work& work, const AskAttempt& request) {
  const auto attempt = TRY(own_attempt(work, request.attempt));
  return line_of(work, TRY(close_attempt(work, attempt)));
}

}  // namespace marshrut::diagnostics
