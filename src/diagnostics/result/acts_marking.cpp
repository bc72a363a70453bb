#include "diagnostics/result/acts_marking.h"

#include <algorithm>

#include "access/errors.h"
#include "base/text.h"
#include "diagnostics/errors.h"
#include "diagnostics/result/acts_scoring.h"
#include "diagnostics/store.h"
#include "instrument/item/score.h"
#include "instrument/store.h"
#include "organisation/rules.h"
#include "organisation/store.h"
#include "platform/json/json.h"

namespace marshrut::diagnostics {
namespace {

constexpr std::int64_t looked_through = 200;
constexpr std::size_t shown = 50;
constexpr std::size_t explanation_least = 10;

/// The paths of schools where the expert works: what lies there is not for them to mark.
std::vector<std::string> own_schools(Work& work) {
  std::vector<std::string> paths;
  for (const auto& post : organisation::store::posts_of(work.rows, work.region, work.actor.person))
    if (post.school && organisation::is_held(post, work.today())) paths.push_back(post.path);
  return paths;
}

/// What is not for the actor to mark: works of the own schools and those of people to whom they are bound.
struct Bounds {
  std::vector<std::string> schools;
  std::vector<AttemptId> conflicts;

  explicit Bounds(Work& work)
      : schools(own_schools(work)), conflicts(store::conflicts_of(work.rows, work.region, work.actor.person)) {}
  bool lets(const Work& work, const AttemptId& attempt, const PersonId& person, const std::string& path) const {
    return person != work.actor.person && std::ranges::count(conflicts, attempt) == 0 &&
           std::ranges::none_of(schools, [&](const auto& school) { return access::lies_within(path, school); });
  }
};

/// To whom it is not given, it is not there.
Result<Attempt> attempt_to_mark(Work& work, const AttemptId& id) {
  auto attempt = find_attempt(work.rows, work.region, id);
  TRY(work.may({work.region, {}}));
  if (!attempt || !Bounds(work).lets(work, attempt->id, attempt->person, attempt->path))
    return fail(access::errors::not_found);
  return *std::move(attempt);
}

std::string text_of(const std::string& value) {
  const auto answer = json::read<instrument::ItemAnswer>(value);
  return answer ? answer->text : "";
}

std::vector<instrument::CriterionMark> criteria_of(const Mark& mark) {
  auto marks = json::read<std::vector<instrument::CriterionMark>>(mark.criteria);
  if (!marks) throw std::runtime_error("a stored mark cannot be read: " + mark.attempt.value);
  return *std::move(marks);
}

/// Who may see it has been asked.
std::optional<MarkingTask> task_of(Work& work, const store::Awaiting& waiting) {
  const auto item = instrument::find_item_of_form(work.rows, work.region, waiting.form, waiting.item);
  if (!item) return std::nullopt;
  return MarkingTask{waiting.attempt, waiting.item, item->competency, item->text, text_of(waiting.value),
                     item->key.rubric, waiting.finished_ms};
}

Result<void> is_explained(double points, const std::string& comment) {
  if (points > 0 || code_points(trimmed(comment)) >= explanation_least) return {};
  return fail(errors::zero_unexplained, "/comment", std::to_string(explanation_least));
}

/// The mark that stands there, when the actor may put another in its place.
Result<std::optional<Mark>> own_mark(Work& work, const Attempt& attempt, const std::string& item) {
  const auto marks = store::marks_of(work.rows, work.region, attempt.id);
  const auto mark = std::ranges::find(marks, item, &Mark::item);
  if (mark == marks.end()) return std::optional<Mark>{};
  if (mark->expert != work.actor.person) return fail(errors::marked_already);
  if (attempt.state != AttemptState::marking) return fail(errors::mark_counted);
  return std::optional(*mark);
}

void keep_mark(Work& work, const std::optional<Mark>& before, const Mark& mark) {
  if (before) store::update_mark(work.rows, work.region, mark);
  else store::insert_mark(work.rows, work.region, mark);
  store::set_points(work.rows, work.region, mark.attempt, mark.item, mark.points);
  work.touched("mark", mark.attempt.value + "/" + mark.item, before ? before->criteria : "", mark.criteria);
}

}  // namespace

Result<MarkingQueue> marking_queue(Work& work, const access::Nothing&) {
  TRY(work.may({work.region, {}}));
  const Bounds bounds(work);
  MarkingQueue queue;
  for (const auto& waiting : store::awaiting_marks(work.rows, work.region, looked_through)) {
    if (queue.tasks.size() == shown) break;
    if (!bounds.lets(work, waiting.attempt, waiting.person, waiting.path)) continue;
    if (auto task = task_of(work, waiting)) queue.tasks.push_back(*std::move(task));
  }
  for (const auto& [waiting, mark] : store::open_marks_of(work.rows, work.region, work.actor.person, shown))
    if (auto task = task_of(work, waiting))
      queue.given.push_back({*std::move(task), mark.points, criteria_of(mark), mark.comment, mark.at_ms});
  return queue;
}

Result<Marked> mark_answer(Work& work, const MarkAnswer& request) {
  const auto attempt = TRY(attempt_to_mark(work, request.attempt));
  const auto answer = store::find_answer(work.rows, work.region, attempt.id, request.item);
  const auto item = instrument::find_item_of_form(work.rows, work.region, attempt.form, request.item);
  if (!answer || !item) return fail(access::errors::not_found, "/item");
  const bool is_case = item->type == instrument::ItemType::case_task;
  const auto before = TRY(own_mark(work, attempt, request.item));
  if (!is_case || attempt.state != AttemptState::marking || (answer->points && !before)) return fail(errors::nothing_to_mark);
  const auto points = TRY(instrument::points_by_rubric(*item, request.marks));
  TRY(is_explained(points, request.comment));
  keep_mark(work, before, {attempt.id, request.item, work.actor.person, points, json::write(request.marks),
                           request.comment, work.now});
  TRY(complete_if_marked(work, attempt));
  return Marked{points, store::unmarked(work.rows, work.region, attempt.id)};
}

Result<access::Nothing> declare_conflict(Work& work, const DeclareConflict& request) {
  const auto attempt = TRY(attempt_to_mark(work, request.attempt));
  if (code_points(trimmed(request.reason)) < explanation_least)
    return fail(errors::conflict_unexplained, "/reason", std::to_string(explanation_least));
  if (attempt.state != AttemptState::marking) return fail(errors::nothing_to_mark);
  const auto marks = store::marks_of(work.rows, work.region, attempt.id);
  if (std::ranges::count(marks, work.actor.person, &Mark::expert) > 0) return fail(errors::conflict_late);
  const std::string reason(trimmed(request.reason));
  store::insert_conflict(work.rows, work.region, {attempt.id, work.actor.person, reason, work.now});
  work.touched("marking_conflict", attempt.id, "", reason);
  return access::Nothing{};
}

}  // namespace marshrut::diagnostics
