#include "diagnostics/marking/acts_at_hand.h"

#include <algorithm>

#include "access/errors.h"
#include "diagnostics/marking/blind.h"
#include "diagnostics/marking/store_marking.h"
#include "diagnostics/store.h"
#include "diagnostics/take/answer_file.h"
#include "instrument/store.h"
#include "organisation/store.h"
#include "platform/crypto/digest.h"
#include "platform/json/json.h"

namespace marshrut::diagnostics {
namespace {

std::string text_of(Work& work, const Attempt& attempt, const std::string& value) {
  const auto answer = json::read<instrument::ItemAnswer>(value);
  const auto author = organisation::find_person(work.rows, work.region, attempt.person);
  if (!answer) return "";
  if (!author) return answer->text;
  const std::string names[] = {author->surname, author->patronymic};
  return without_names(answer->text, names);
}

/// Of all that a mark is given to: question, rubric, answer, file.
std::string version_of(const instrument::Item& item, const Answer& answer, const std::optional<AnswerFile>& file) {
  constexpr std::size_t enough = 16;
  return crypto::sha256_hex_of_parts({item.text, json::write(item.key.rubric), answer.value, file ? file->sha256 : ""})
      .substr(0, enough);
}

}  // namespace

Result<AtHand> work_at_hand(Work& work, const AttemptId& id) {
  TRY(work.may({work.region, {}}));
  const auto turn = store::find_work(work.rows, work.region, id, work.actor.person);
  const auto attempt = find_attempt(work.rows, work.region, id);
  if (!turn || !attempt) return fail(access::errors::not_found);
  return AtHand{*attempt, *turn};
}

std::optional<MarkingTask> task_of(Work& work, const AtHand& at, const Answer& answer) {
  const auto item = instrument::find_item_of_form(work.rows, work.region, at.attempt.form, answer.item);
  if (!item) return std::nullopt;
  const auto file = store::file_of(work.rows, work.region, at.attempt.id, answer.item);
  MarkingTask task{at.attempt.id, answer.item, item->competency, item->text, text_of(work, at.attempt, answer.value),
                   item->key.rubric, at.turn.turn, work.day_of(at.turn.due_ms), version_of(*item, answer, file), {}, {}, item->picture};
  if (file) task.file = TaskFile{file->media_type, file->size};
  if (file && is_awaited(*file, work.today())) task.awaited_until = file->until;
  return task;
}

std::optional<Mark> own_mark(Work& work, const AtHand& at, const std::string& item) {
  for (auto& mark : store::marks_of(work.rows, work.region, at.attempt.id))
    if (mark.item == item && mark.turn == at.turn.turn) return std::move(mark);
  return std::nullopt;
}

std::int64_t left_to_mark(Work& work, const AtHand& at) {
  const auto awaits = [&](const Answer& answer) { return !answer.points && !own_mark(work, at, answer.item); };
  return std::ranges::count_if(store::answers_of(work.rows, work.region, at.attempt.id), awaits);
}

std::vector<MarkingTask> tasks_of(Work& work, const AtHand& at) {
  std::vector<MarkingTask> tasks;
  if (at.attempt.state != AttemptState::marking) return tasks;
  for (const auto& answer : store::answers_of(work.rows, work.region, at.attempt.id)) {
    if (answer.points || own_mark(work, at, answer.item)) continue;
    if (auto task = task_of(work, at, answer)) tasks.push_back(*std::move(task));
  }
  return tasks;
}

}  // namespace marshrut::diagnostics
