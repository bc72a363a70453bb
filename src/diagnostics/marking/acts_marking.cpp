#include "diagnostics/marking/acts_marking.h"

#include <algorithm>

#include "access/errors.h"
#include "base/text.h"
#include "diagnostics/errors.h"
#include "diagnostics/marking/acts_at_hand.h"
#include "diagnostics/marking/acts_entrust.h"
#include "diagnostics/marking/store_marking.h"
#include "diagnostics/result/acts_scoring.h"
#include "diagnostics/store.h"
#include "diagnostics/take/answer_file.h"
#include "instrument/item/score.h"
#include "instrument/store.h"
#include "platform/json/json.h"

namespace marshrut::diagnostics {
namespace {

constexpr std::int64_t shown = 50;
constexpr std::size_t explanation_least = 10;

std::vector<instrument::CriterionMark> criteria_of(const Mark& mark) {
  auto marks = json::read<std::vector<instrument::CriterionMark>>(mark.criteria);
  if (!marks) throw std::runtime_error("a stored mark cannot be read: " + mark.attempt.value);
  return *std::move(marks);
}

void add_tasks(Work& work, MarkingQueue& queue, const EntrustedWork& turn) {
  const auto attempt = find_attempt(work.rows, work.region, turn.attempt);
  if (!attempt) return;
  auto tasks = tasks_of(work, {*attempt, turn});
  std::ranges::move(tasks, std::back_inserter(queue.tasks));
}

bool first_two_finished(Work& work, const AttemptId& attempt) {
  const auto given = store::works_on(work.rows, work.region, attempt);
  return std::ranges::count_if(given, [](const auto& one) { return one.turn < third && one.done_ms; }) == markers;
}

/// Own marks that may still be changed.
void add_given(Work& work, MarkingQueue& queue) {
  for (const auto& [attempt, mark] : store::open_marks_of(work.rows, work.region, work.actor.person, shown)) {
    if (mark.turn < third && first_two_finished(work, attempt)) continue;
    const auto turn = store::find_work(work.rows, work.region, attempt, work.actor.person);
    const auto whole = find_attempt(work.rows, work.region, attempt);
    const auto answer = store::find_answer(work.rows, work.region, attempt, mark.item);
    if (!turn || !whole || !answer) continue;
    if (auto task = task_of(work, {*whole, *turn}, *answer))
      queue.given.push_back({*std::move(task), mark.points, criteria_of(mark), mark.comment, mark.at_ms});
  }
}

Result<void> is_explained(double points, const std::string& comment) {
  if (points > 0 || code_points(trimmed(comment)) >= explanation_least) return {};
  return fail(errors::zero_unexplained, "/comment", std::to_string(explanation_least));
}

/// Refuses what does not await this turn's mark, or does not any more.
Result<void> may_be_marked(Work& work, const AtHand& at, const instrument::Item& item, const Answer& answer, bool marked) {
  if (!instrument::has_rubric(item.type)) return fail(errors::nothing_to_mark);
  if (marked && (answer.points || (at.turn.turn < third && first_two_finished(work, at.attempt.id))))
    return fail(errors::mark_counted);
  if (answer.points || at.attempt.state != AttemptState::marking) return fail(errors::nothing_to_mark);
  const auto file = store::file_of(work.rows, work.region, at.attempt.id, answer.item);
  if (file && is_awaited(*file, work.today())) return fail(errors::file_awaited, "", file->until->iso());
  return {};
}

void keep_mark(Work& work, const std::optional<Mark>& before, const Mark& mark) {
  if (before) store::update_mark(work.rows, work.region, mark);
  else store::insert_mark(work.rows, work.region, mark);
  work.touched("mark", mark.attempt.value + "/" + mark.item, before ? before->criteria : "", mark.criteria);
}

/// Counts what the marks settle; what they do not goes to a third expert.
Result<void> settle_if_finished(Work& work, const Attempt& attempt) {
  if (!first_two_finished(work, attempt.id)) return {};
  const auto marks = store::marks_of(work.rows, work.region, attempt.id);
  for (const auto& answer : store::answers_of(work.rows, work.region, attempt.id)) {
    if (answer.points) continue;
    std::vector<Mark> of_answer;
    std::ranges::copy_if(marks, std::back_inserter(of_answer), [&](const Mark& mark) { return mark.item == answer.item; });
    if (const auto points = settled_points(of_answer))
      store::set_points(work.rows, work.region, attempt.id, answer.item, points);
  }
  if (store::unmarked(work.rows, work.region, attempt.id) > 0) entrust(work, attempt);
  else TRY(complete_if_marked(work, attempt));
  return {};
}

}  // namespace

Result<double> points_given(const instrument::Item& item, const std::vector<instrument::CriterionMark>& marks,
                            const std::string& comment) {
  const auto points = TRY(instrument::points_by_rubric(item, marks));
  TRY(is_explained(points, comment));
  return points;
}

Result<MarkingQueue> marking_queue(Work& work, const access::Nothing&) {
  TRY(work.may({work.region, {}}));
  MarkingQueue queue;
  for (const auto& turn : store::works_of(work.rows, work.region, work.actor.person, shown)) add_tasks(work, queue, turn);
  add_given(work, queue);
  return queue;
}

Result<MarkingQueue> marking_of(const access::Call& call, const AskWork& request) {
  auto found = access::consult(call.services, call.actor, call.right, [&](Work& work) -> Result<MarkingQueue> {
    const auto at = TRY(work_at_hand(work, request.attempt));
    MarkingQueue queue;
    add_tasks(work, queue, at.turn);
    add_given(work, queue);
    std::erase_if(queue.given, [&](const GivenMark& one) { return one.task.attempt != request.attempt; });
    return queue;
  });
  if (found) return found;
  TRY(access::transact(call.services, call.actor, call.right, [&](Work& work) -> Result<access::Nothing> {
    work.own();
    if (find_attempt(work.rows, work.region, request.attempt))
      work.touched("refused_work", request.attempt, "", work.actor.person.value);
    return access::Nothing{};
  }));
  return found;
}

Result<Marked> mark_answer(Work& work, const MarkAnswer& request) {
  const auto at = TRY(work_at_hand(work, request.attempt));
  const auto answer = store::find_answer(work.rows, work.region, at.attempt.id, request.item);
  const auto item = instrument::find_item_of_form(work.rows, work.region, at.attempt.form, request.item);
  if (!answer || !item) return fail(access::errors::not_found, "/item");
  const auto before = own_mark(work, at, request.item);
  TRY(may_be_marked(work, at, *item, *answer, before.has_value()));
  const auto task = task_of(work, at, *answer);
  if (request.version && task && *request.version != task->version) return fail(errors::work_changed, "/version");
  const auto points = TRY(points_given(*item, request.marks, request.comment));
  keep_mark(work, before, {at.attempt.id, request.item, at.turn.turn, work.actor.person, points,
                           json::write(request.marks), request.comment, work.now});
  const auto left = left_to_mark(work, at);
  if (left == 0 && store::finish_work(work.rows, work.region, at.attempt.id, work.actor.person, work.now))
    TRY(settle_if_finished(work, at.attempt));
  return Marked{points, left};
}

Result<access::Nothing> declare_conflict(Work& work, const DeclareConflict& request) {
  const auto at = TRY(work_at_hand(work, request.attempt));
  if (code_points(trimmed(request.reason)) < explanation_least)
    return fail(errors::conflict_unexplained, "/reason", std::to_string(explanation_least));
  if (at.attempt.state != AttemptState::marking) return fail(errors::nothing_to_mark);
  const auto marks = store::marks_of(work.rows, work.region, at.attempt.id);
  if (std::ranges::count(marks, work.actor.person, &Mark::expert) > 0) return fail(errors::conflict_late);
  const std::string reason(trimmed(request.reason));
  store::insert_conflict(work.rows, work.region, {at.attempt.id, work.actor.person, reason, work.now});
  store::delete_work(work.rows, work.region, at.attempt.id, work.actor.person);
  work.touched("marking_conflict", at.attempt.id, "", reason);
  entrust(work, at.attempt);
  return access::Nothing{};
}

}  // namespace marshrut::diagnostics
