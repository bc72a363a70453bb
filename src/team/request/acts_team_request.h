#pragma once
// Requests of teams as people make them: a head states what the team needs, the centre takes the request up and answers,
// and both see every step and how long it took (SVE-3.P4).
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "team/store.h"

namespace marshrut::team {

using access::Work;

struct StepView {
  TeamRequestState state = TeamRequestState::sent;
  std::string name;
  std::string comment;
  Instant at_ms;
};
DESCRIBE(StepView, state, name, comment, at_ms)
struct TeamRequestView {
  TeamRequest request;
  std::string author;
  std::int64_t days = 0;  // from its sending to its answer, or until today
  std::vector<StepView> steps;
};
DESCRIBE(TeamRequestView, request, author, days, steps)

struct TeamRequests {
  bool offered = false;   // the regulation knows teams
  std::vector<TeamRequestView> requests;  // the newest first
  std::int64_t open = 0;
  std::optional<std::int64_t> usual_days;  // the middle one of the answered
};
DESCRIBE(TeamRequests, offered, requests, open, usual_days)
Result<TeamRequests> list_team_requests(Work& work, const access::Nothing&);

struct SendTeamRequest {
  std::string problem;
  std::string tasks;
  std::int64_t people = 0;
};
DESCRIBE(SendTeamRequest, problem, tasks, people)
/// For the team of the place where the actor has a duty.
Result<TeamRequestView> send_team_request(Work& work, const SendTeamRequest& request);

struct MoveTeamRequest {
  Id<TeamRequest> request;
  std::string comment;
  std::int64_t revision = 0;
};
DESCRIBE(MoveTeamRequest, request, comment, revision)
Result<TeamRequestView> take_team_request(Work& work, const MoveTeamRequest& move);
/// Advice on what the problem and the tasks are; the team may restate them.
Result<TeamRequestView> consult_team(Work& work, const MoveTeamRequest& move);
Result<TeamRequestView> answer_team_request(Work& work, const MoveTeamRequest& move);
Result<TeamRequestView> withdraw_team_request(Work& work, const MoveTeamRequest& move);

struct RestateTeamRequest {
  Id<TeamRequest> request;
  std::int64_t revision = 0;
  std::string problem;
  std::string tasks;
  std::int64_t people = 0;
};
DESCRIBE(RestateTeamRequest, request, revision, problem, tasks, people)
/// Other words for an open request.
Result<TeamRequestView> restate_team_request(Work& work, const RestateTeamRequest& r);

}  // namespace marshrut::team
