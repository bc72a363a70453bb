#include "accompaniment/interview/acts_interview.h"

#include <algorithm>

#include "accompaniment/errors.h"
#include "accompaniment/interview/store_interview.h"
#include "documents/acts.h"
#include "organisation/store.h"
#include "platform/json/json.h"
#include "regulation/rules.h"
#include "route/acts.h"
#include "route/store.h"

namespace marshrut::accompaniment {
namespace {

using regulation::EventKind;
using regulation::EventRule;
using regulation::TaskKind;

constexpr int shown_rows = 200;
constexpr access::Right to_hold{"interview.hold"};

Result<route::Route> route_to_read(Work& work, const RouteId& id) {
  auto route = route::find_route(work.rows, work.region, id);
  if (!route) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may({route->path, route->person}));
  return *std::move(route);
}

bool holds_one(const Work& work, const std::string& path, const std::vector<access::Duty>& duties) {
  return std::ranges::any_of(work.actor.grants, [&](const access::Grant& grant) {
    return access::lies_within(path, grant.scope) && std::ranges::count(duties, grant.duty) > 0;
  });
}

/// The rule by which interviews of a route are made, whatever the course.
const EventRule* interview_rule(const regulation::Profile& profile) {
  return regulation::find_event(profile, EventKind::course_completed, "");
}

/// By the version that made it; where its rule is gone since, whoever has the right.
bool may_hold(const Work& work, const regulation::Profile& profile, const Interview& interview) {
  const auto* rule = interview_rule(profile);
  if (interview.person == work.actor.person || !work.could(to_hold, {interview.path, interview.person})) return false;
  return !rule || holds_one(work, interview.path, regulation::duties_of(profile, rule->roles));
}

bool may_receive(const Work& work, const regulation::Profile& profile, const std::string& path, const PersonId& person) {
  const auto* task = regulation::find_task(profile, TaskKind::present);
  return task && person != work.actor.person && holds_one(work, path, regulation::duties_of(profile, task->roles));
}

Result<regulation::Profiles::Shared> profile_by(Work& work, const RouteId& id) {
  auto route = route::find_route(work.rows, work.region, id);
  if (!route) return fail(access::errors::not_found);
  return route::profile_of(work, *route);
}

Result<InterviewView> view_of(Work& work, const Interview& interview) {
  auto profile = TRY(profile_by(work, interview.route));
  InterviewView view{interview, interview.state == InterviewState::waiting && interview.due < work.today(),
                     interview.state == InterviewState::waiting && may_hold(work, *profile, interview), ""};
  if (view.may_hold)
    view.proposed_participants =
        interview.teacher + "; " + organisation::name_of_person(work.rows, work.region, work.actor.person);
  return view;
}

documents::Fields protocol_fields(const Interview& interview, const std::string& leader) {
  auto said = [](const std::string& words) { return words.empty() ? std::string("Изменений не требуется.") : words; };
  documents::Fields fields;
  fields.values = {{"name", interview.teacher},
                   {"school", interview.school},
                   {"course", interview.course},
                   {"held_on", documents::date_in_words(*interview.held_on)},
                   {"participants", interview.participants},
                   {"changes", said(interview.changes)},
                   {"decisions", interview.decisions},
                   {"leader", leader}};
  return fields;
}

Result<void> issue_protocol(Work& work, const regulation::Profile& profile, Interview& interview) {
  const auto* rule = interview_rule(profile);
  if (!rule || !rule->document) return {};
  documents::Issue issue{*rule->document, "interview", interview.id.value, interview.person, interview.path, "", {},
                         protocol_fields(interview, organisation::name_of_person(work.rows, work.region, work.actor.person))};
  auto paper = TRY(documents::issue_by(work, profile, std::move(issue)));
  interview.paper = paper.id.value;
  interview.number = paper.number;
  return {};
}

Result<void> gather(Work& work, Interviews& answer, const std::string& path) {
  for (auto state : {InterviewState::waiting, InterviewState::held})
    for (const auto& one : store::interviews_below(work.rows, work.region, path, state, shown_rows))
      (state == InterviewState::waiting ? answer.waiting : answer.held).push_back(TRY(view_of(work, one)));
  for (const auto& one : store::unpresented_below(work.rows, work.region, path, shown_rows)) {
    auto profile = TRY(profile_by(work, one.route));
    if (!regulation::find_task(*profile, TaskKind::present)) continue;
    answer.unpresented.push_back({one.route, one.teacher, one.school, one.starts, one.ends,
                                  may_receive(work, *profile, one.path, one.person)});
  }
  return {};
}

}  // namespace

Result<Interviews> list_interviews(Work& work, const access::Nothing&) {
  auto horizon = work.horizon();
  Interviews answer;
  answer.today = work.today();
  auto paths = horizon.everything ? std::vector{work.region} : horizon.paths;
  auto within_another = [&](const std::string& path) {
    return std::ranges::any_of(paths, [&](const std::string& wide) { return wide != path && access::lies_within(path, wide); });
  };
  for (const auto& path : paths)
    if (!within_another(path)) TRY(gather(work, answer, path));
  std::ranges::reverse(answer.held);
  return answer;
}

Result<InterviewView> hold_interview(Work& work, const HoldInterview& request) {
  auto before = store::find_interview(work.rows, work.region, request.interview);
  if (!before) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may({before->path, before->person}));
  auto profile = TRY(profile_by(work, before->route));
  if (before->revision != request.revision) return fail(access::errors::stale, "/revision");
  if (before->person == work.actor.person) return fail(errors::own_interview);
  if (!may_hold(work, *profile, *before)) return fail(errors::not_interviewer);
  auto after = TRY(held(*before, {request.held_on, request.participants, request.changes, request.decisions}, work.today()));
  TRY(issue_protocol(work, *profile, after));
  if (!store::update_interview(work.rows, work.region, after)) return fail(access::errors::stale, "/revision");
  work.touched("interview", after.id, json::write(*before), json::write(after));
  ++after.revision;
  return view_of(work, after);
}

Result<RouteInterviews> interviews_of_route(Work& work, const AskRouteInterviews& request) {
  auto route = TRY(route_to_read(work, request.route));
  return RouteInterviews{store::interviews_of(work.rows, work.region, route.id),
                         store::find_presentation(work.rows, work.region, route.id)};
}

Result<RouteInterviews> present_route(Work& work, const PresentRoute& request) {
  auto route = TRY(route_to_read(work, request.route));
  auto profile = TRY(route::profile_of(work, route));
  if (route.agreed_number == 0) return fail(errors::not_under_way);
  if (!may_receive(work, *profile, route.path, route.person)) return fail(errors::not_receiver);
  auto day = request.presented_on.value_or(work.today());
  if (day > work.today() || (route.agreed_on && day < *route.agreed_on))
    return fail(errors::interview_day_wrong, "/presented_on", route.agreed_on.value_or(day).iso(), work.today().iso());
  Presentation presentation{route.id, route.person, route.path, route.teacher, day, work.actor.person,
                            organisation::name_of_person(work.rows, work.region, work.actor.person), request.note};
  store::save_presentation(work.rows, work.region, presentation);
  work.touched("presentation", route.id, "", json::write(presentation));
  TRY(route::note_fact(work, route.id, regulation::RouteFact::route_presented));
  return RouteInterviews{store::interviews_of(work.rows, work.region, route.id), presentation};
}

Result<void> follow_finished_item(Work& work, const route::RouteItemFinished& fact) {
  auto route = route::find_route(work.rows, work.region, fact.route);
  if (!route) return fail(access::errors::not_found);
  auto profile = TRY(route::profile_of(work, *route));
  const auto* rule = regulation::find_event(*profile, EventKind::course_completed, fact.type);
  if (!rule) return {};
  Interview interview;
  interview.id = work.new_id<Interview>();
  interview.route = route->id;
  interview.item = fact.item;
  interview.person = route->person;
  interview.path = route->path;
  interview.teacher = route->teacher;
  interview.school = route->school;
  interview.course = fact.title;
  interview.created_on = work.today();
  interview.due = work.today().plus_days(static_cast<int>(rule->due_days));
  store::insert_interview(work.rows, work.region, interview);
  work.touched("interview", interview.id, "", json::write(interview));
  return {};
}

}  // namespace marshrut::accompaniment
