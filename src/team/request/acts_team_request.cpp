#include "team/request/acts_team_request.h"

#include <algorithm>

#include "base/text.h"
#include "organisation/store.h"
#include "regulation/acts.h"
#include "regulation/rules.h"
#include "team/acts_subject.h"
#include "team/errors.h"

namespace marshrut::team {
namespace {

constexpr int requests_shown = 200;  // of a place; older ones are answered long since

TeamRequestView view_of(Work& work, const TeamRequest& request) {
  auto name = [&](const PersonId& person) { return organisation::name_of_person(work.rows, work.region, person); };
  TeamRequestView view{request, name(request.author), days_waited(request, work.today()), {}};
  for (const auto& step : store::steps_of(work.rows, work.region, request.id))
    view.steps.push_back({step.state, name(step.person), step.comment, step.at_ms});
  return view;
}

/// The title of the school at a path, or of the municipality, or the region's.
std::string team_at(Work& work, const std::string& path) {
  auto workplace = organisation::workplace_of(work.rows, work.region, work.actor.person, work.today());
  if (workplace && workplace->path == path && workplace->school_title) return *workplace->school_title;
  for (const auto& territory : organisation::store::territories(work.rows, work.region))
    if (territory.path == path) return territory.title;
  const auto* region = work.services.find_region(work.region);
  return region ? region->title : work.region;
}

bool is_open(const TeamRequest& request) {
  return request.state == TeamRequestState::sent || request.state == TeamRequestState::taken;
}

std::optional<std::int64_t> usual_days(const std::vector<TeamRequestView>& views) {
  std::vector<std::int64_t> days;
  for (const auto& view : views)
    if (view.request.answered_on) days.push_back(view.days);
  if (days.empty()) return {};
  std::ranges::sort(days);
  return days[days.size() / 2];
}

Result<TeamRequest> load_request(Work& work, const Id<TeamRequest>& id) {
  auto found = store::find_request(work.rows, work.region, id);
  TRY(work.may(found ? access::Scope{found->path, found->author} : access::Scope{work.region, {}}));
  if (!found) return fail(access::errors::not_found);
  return *std::move(found);
}

/// Keeps a request as it became, with the step that led there.
Result<TeamRequestView> stepped(Work& work, const TeamRequest& before, TeamRequest after, const std::string& comment) {
  if (!store::update(work.rows, work.region, after)) return fail(access::errors::stale);
  ++after.revision;
  store::add_step(work.rows, work.region, after.id, {after.state, work.actor.person, comment, work.now});
  work.touched("team_request", after.id, json::write(before), json::write(after));
  return view_of(work, after);
}

Result<TeamRequestView> moved(Work& work, const MoveTeamRequest& move, TeamRequestCommand command) {
  const auto before = TRY(load_request(work, move.request));
  auto after = before;
  after.revision = move.revision;
  after.state = TRY(next_state(before.state, command, move.comment));
  if (after.state == TeamRequestState::answered) after.answered_on = work.today();
  return stepped(work, before, std::move(after), move.comment);
}

}  // namespace

Result<TeamRequests> list_team_requests(Work& work, const access::Nothing&) {
  const auto horizon = work.horizon();
  const auto profile = TRY(regulation::profile_at(work, regulation::own_place(work)));
  TeamRequests answer;
  answer.offered = is_subject(*profile, regulation::SubjectKind::teams);
  for (const auto& path : horizon.everything ? std::vector{work.region} : horizon.paths)
    for (const auto& request : store::requests_below(work.rows, work.region, path, requests_shown))
      answer.requests.push_back(view_of(work, request));
  answer.open = std::ranges::count_if(answer.requests, is_open, &TeamRequestView::request);
  answer.usual_days = usual_days(answer.requests);
  return answer;
}

Result<TeamRequestView> send_team_request(Work& work, const SendTeamRequest& r) {
  const auto path = TRY(place_of_maker(work));
  const auto profile = TRY(regulation::profile_at(work, path));
  TRY(subject_is_offered(*profile, regulation::SubjectKind::teams));
  TeamRequest request{.id = work.new_id<TeamRequest>(), .path = path, .team = team_at(work, path),
                      .author = work.actor.person, .problem = r.problem, .tasks = r.tasks, .people = r.people,
                      .state = TeamRequestState::sent, .sent_on = work.today(), .answered_on = {}, .revision = 0};
  TRY(check_request(request));
  store::insert(work.rows, work.region, request);
  store::add_step(work.rows, work.region, request.id, {request.state, work.actor.person, "", work.now});
  work.touched("team_request", request.id, "", json::write(request));
  return view_of(work, request);
}

Result<TeamRequestView> take_team_request(Work& work, const MoveTeamRequest& move) {
  return moved(work, move, TeamRequestCommand::take);
}
Result<TeamRequestView> consult_team(Work& work, const MoveTeamRequest& move) {
  return moved(work, move, TeamRequestCommand::consult);
}
Result<TeamRequestView> restate_team_request(Work& work, const RestateTeamRequest& r) {
  const auto before = TRY(load_request(work, r.request));
  auto after = before;
  after.revision = r.revision;
  after.problem = r.problem;
  after.tasks = r.tasks;
  after.people = r.people;
  after.state = TRY(next_state(before.state, TeamRequestCommand::restate, ""));
  TRY(check_request(after));
  return stepped(work, before, std::move(after), r.problem + "\n" + r.tasks);
}
Result<TeamRequestView> answer_team_request(Work& work, const MoveTeamRequest& move) {
  return moved(work, move, TeamRequestCommand::answer);
}
Result<TeamRequestView> withdraw_team_request(Work& work, const MoveTeamRequest& move) {
  return moved(work, move, TeamRequestCommand::withdraw);
}

}  // namespace marshrut::team
