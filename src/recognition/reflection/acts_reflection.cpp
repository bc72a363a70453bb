#include "recognition/reflection/acts_reflection.h"

#include "platform/json/json.h"
#include "recognition/errors.h"
#include "route/acts.h"
#include "route/store.h"

namespace marshrut::recognition {
namespace {

using regulation::QuestionnairePurpose;

QuestionnairePurpose purpose_in(const std::optional<QuestionnairePurpose>& purpose) {
  return purpose.value_or(QuestionnairePurpose::reflexive);
}

/// What a writing act begins with.
struct Writing {
  RouteEnd end;
  const regulation::QuestionnaireRule* rule = nullptr;
  Reflection reflection;
  std::string before;
  bool is_new = false;
};

Result<Writing> begin_writing(Work& work, const WriteReflection& request) {
  auto end = TRY(load_end(work, request.route));
  auto purpose = purpose_in(request.purpose);
  const auto* rule = TRY(questionnaire_of(*end.profile, purpose));
  bool certified = valid_certificate_of(work.rows, work.region, request.route).has_value();
  TRY(may_reflect(end.route, certified));
  auto kept = store::find_reflection(work.rows, work.region, request.route, purpose);
  if (kept && kept->state == ReflectionState::submitted) return fail(errors::submitted_already);
  Writing writing{std::move(end), rule, {}, kept ? json::write(*kept) : "", !kept};
  writing.reflection = kept.value_or(
      Reflection{request.route, purpose, writing.end.route.person, "", "", ReflectionState::draft, {}, {}, 0});
  writing.reflection.path = writing.end.route.path;
  writing.reflection.answers = json::write(QuestionAnswers{request.answers});
  if (kept) writing.reflection.revision = request.revision;
  return writing;
}

Result<void> write(Work& work, const Writing& writing) {
  if (!store::save_reflection(work.rows, work.region, writing.reflection, writing.is_new))
    return fail(access::errors::stale, "/revision");
  work.touched("reflection", writing.end.route.id.value + " " + std::string(name_of(writing.reflection.purpose)),
               writing.before, json::write(writing.reflection));
  return {};
}

void set_tasks(Work& work, const Writing& writing, const std::vector<QuestionAnswer>& answers) {
  std::int64_t position = 0;
  for (const auto& text : tasks_of(*writing.rule, answers)) {
    const auto& route = writing.end.route;
    store::insert_task(work.rows, work.region,
                       {work.new_id<NextTask>(), route.person, route.id, ++position, text, NextTaskState::open, {}});
  }
}

Result<ReflectionPage> page_of(Work& work, const RouteEnd& end, QuestionnairePurpose purpose) {
  const auto* rule = TRY(questionnaire_of(*end.profile, purpose));
  auto kept = store::find_reflection(work.rows, work.region, end.route.id, purpose);
  ReflectionPage page{
      end.route.id, purpose, rule->title, shown_questions(*rule), {}, ReflectionState::draft, {}, 0, end.goals,
      {},           -1,      false};
  for (const auto& item : end.items)
    if (item.state != route::RouteItemState::cancelled) page.activities.push_back({item.id, item.title});
  bool own = end.route.person == work.actor.person;
  bool certified = valid_certificate_of(work.rows, work.region, end.route.id).has_value();
  page.printed = rule->document.has_value();
  page.may_write =
      own && may_reflect(end.route, certified).has_value() && !(kept && kept->state == ReflectionState::submitted);
  if (!kept) return page;
  if (!own && kept->state == ReflectionState::draft) return page;  // a draft is its author's alone
  page.answers = answers_from(kept->answers);
  page.state = kept->state;
  page.submitted_on = kept->submitted_on;
  page.revision = kept->revision;
  page.answered = count_answered(*rule, page.answers, end.matter());
  return page;
}

/// A draft of the next route that is begun already takes the tasks up at once.
Result<void> carry_to_open_draft(Work& work, const route::Route& closed) {
  auto latest = route::latest_route_of(work.rows, work.region, closed.person);
  bool draft = latest && latest->id != closed.id && latest->state == route::RouteState::draft;
  return draft ? carry_tasks(work, closed.person, latest->id) : Result<void>{};
}

}  // namespace

Result<ReflectionPage> show_reflection(Work& work, const AskReflection& request) {
  auto end = TRY(load_end(work, request.route));
  return page_of(work, end, purpose_in(request.purpose));
}

Result<ReflectionPage> save_reflection(Work& work, const WriteReflection& request) {
  auto writing = TRY(begin_writing(work, request));
  TRY(acceptable_draft(*writing.rule, request.answers, writing.end.matter()));
  TRY(write(work, writing));
  return page_of(work, writing.end, writing.reflection.purpose);
}

Result<ReflectionPage> submit_reflection(Work& work, const WriteReflection& request) {
  auto writing = TRY(begin_writing(work, request));
  TRY(acceptable_submission(*writing.rule, request.answers, writing.end.matter()));
  writing.reflection.state = ReflectionState::submitted;
  writing.reflection.submitted_on = work.today();
  writing.reflection.mean = mean_of_scales(*writing.rule, request.answers);
  TRY(write(work, writing));
  set_tasks(work, writing, request.answers);
  TRY(refresh_closing(work, request.route));
  TRY(carry_to_open_draft(work, writing.end.route));
  return page_of(work, writing.end, writing.reflection.purpose);
}

Result<void> carry_tasks(Work& work, const PersonId& person, const RouteId& draft) {
  for (const auto& task : store::tasks_of_person(work.rows, work.region, person)) {
    if (task.state != NextTaskState::open) continue;
    TRY(route::add_goal(work, draft, task.text, ""));
    store::carry_task(work.rows, work.region, task.id, draft);
  }
  return {};
}

}  // namespace marshrut::recognition
