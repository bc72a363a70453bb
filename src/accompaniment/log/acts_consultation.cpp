#include "accompaniment/log/acts_consultation.h"

#include <algorithm>

#include "accompaniment/acts_follow.h"
#include "accompaniment/errors.h"
#include "accompaniment/log/store_log.h"
#include "base/text.h"
#include "organisation/store.h"
#include "route/page/acts_loading.h"
#include "route/store.h"

namespace marshrut::accompaniment {
namespace {

constexpr std::size_t topic_longest = 200;
constexpr std::int64_t minutes_most = 600;
constexpr std::size_t teachers_most = 50;

const std::vector<regulation::TutorTaskRule>& tasks_of(const regulation::Profile& profile) {
  static const std::vector<regulation::TutorTaskRule> none;
  return profile.tutoring ? profile.tutoring->tasks : none;
}

std::string titles_of(const std::vector<regulation::TutorTaskRule>& tasks) {
  std::string titles;
  for (const auto& task : tasks) titles += (titles.empty() ? "" : "; ") + task.title.ru;
  return titles;
}

Result<void> acceptable(const AddConsultation& request, Date today) {
  Refusals refusals;
  auto length = code_points(trimmed(request.topic));
  if (length == 0 || length > topic_longest) refusals.add(errors::consultation_incomplete, "/topic");
  if (request.minutes < 1 || request.minutes > minutes_most) refusals.add(errors::consultation_minutes, "/minutes");
  if (request.held_on > today) refusals.add(errors::consultation_ahead, "/held_on");
  if (request.routes.empty() || request.routes.size() > teachers_most) refusals.add(errors::nothing_chosen, "/routes");
  if (refusals) return refusals.take();
  return {};
}

/// One of the tasks that the route's regulation names, or none where it names none.
Result<std::string> task_named(const regulation::Profile& profile, const std::optional<std::string>& task) {
  const auto& tasks = tasks_of(profile);
  if (tasks.empty()) return std::string();
  if (!task || std::ranges::find(tasks, *task, &regulation::TutorTaskRule::code) == tasks.end())
    return fail(errors::consultation_task, "/task", titles_of(tasks));
  return *task;
}

Result<route::Route> reached(Work& work, const RouteId& id) {
  auto route = route::find_route(work.rows, work.region, id);
  if (!route) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may({route->path, route->person}));
  return *std::move(route);
}

}  // namespace

Result<Consultations> add_consultation(Work& work, const AddConsultation& request) {
  work.horizon();  // each route is asked about by itself
  TRY(acceptable(request, work.today()));
  Consultations answer;
  Consultation one{work.new_id<Consultation>(), {}, {}, request.held_on, std::string(trimmed(request.topic)), "",
                   request.minutes, work.actor.person,
                   organisation::name_of_person(work.rows, work.region, work.actor.person), work.now};
  for (const auto& id : request.routes) {
    if (std::ranges::find(answer.consultations, id, &Consultation::route) != answer.consultations.end()) continue;
    auto route = TRY(reached(work, id));
    auto profile = TRY(route::profile_of(work, route));
    one.route = route.id;
    one.person = route.person;
    one.task = TRY(task_named(*profile, request.task));
    store::insert_consultation(work.rows, work.region, one);
    work.touched("consultation", one.id, "", json::write(one));
    TRY(note_contact(work, route.id));
    answer.consultations.push_back(one);
    answer.tasks = tasks_of(*profile);
  }
  answer.minutes = request.minutes;
  return answer;
}

Result<Consultations> list_consultations(Work& work, const AskSupport& request) {
  auto route = TRY(reached(work, request.route));
  auto profile = TRY(route::profile_of(work, route));
  Consultations answer{store::consultations_of(work.rows, work.region, route.id), 0, tasks_of(*profile)};
  for (const auto& one : answer.consultations) answer.minutes += one.minutes;
  return answer;
}

}  // namespace marshrut::accompaniment
