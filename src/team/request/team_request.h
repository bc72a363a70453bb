#pragma once
// What a team asks its centre for (SVE-3.S2.4, KRA-17): the problem, the tasks, how many people, and how that went on.
// Pure. Refuses what says too little to be answered, and a step that its state does not allow.
#include <optional>
#include <string>

#include "access/types.h"
#include "base/describe.h"
#include "base/result.h"
#include "base/id.h"
#include "base/time.h"

namespace marshrut::team {

using access::PersonId;

enum class TeamRequestState { sent, taken, answered, withdrawn };
DESCRIBE_ENUM(TeamRequestState, sent, taken, answered, withdrawn)
/// consult: what the centre advises on stating the problem (SVE-3.S1.3), with no answer yet.
enum class TeamRequestCommand { take, consult, restate, answer, withdraw };
DESCRIBE_ENUM(TeamRequestCommand, take, consult, restate, answer, withdraw)

struct TeamRequest {
  Id<TeamRequest> id;
  std::string path;
  std::string team;  // whose team: the school, or the place of who asks
  PersonId author;
  std::string problem;
  std::string tasks;
  std::int64_t people = 0;
  TeamRequestState state = TeamRequestState::sent;
  Date sent_on;
  std::optional<Date> answered_on;
  std::int64_t revision = 0;
};
DESCRIBE(TeamRequest, id, path, team, author, problem, tasks, people, state, sent_on, answered_on, revision)

/// One step of its history, as it was made.
struct TeamRequestStep {
  TeamRequestState state = TeamRequestState::sent;
  PersonId person;
  std::string comment;
  Instant at_ms;
};
DESCRIBE(TeamRequestStep, state, person, comment, at_ms)

Result<void> check_request(const TeamRequest& request);
/// Where a command leads. Advice and an answer are in words; the others may go without.
Result<TeamRequestState> next_state(TeamRequestState state, TeamRequestCommand command, const std::string& comment);
/// Whole days from the day it was sent to its answer, or until today.
std::int64_t days_waited(const TeamRequest& request, Date today);

}  // namespace marshrut::team
