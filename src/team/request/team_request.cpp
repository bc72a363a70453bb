#include "team/request/team_request.h"

#include "base/text.h"
#include "team/errors.h"

namespace marshrut::team {
namespace {

constexpr std::size_t words_least = 10;
constexpr std::size_t words_most = 2000;
constexpr std::int64_t team_least = 2;
constexpr std::int64_t team_most = 500;

void check_words(Refusals& refusals, const std::string& words, const char* at) {
  const auto length = code_points(trimmed(words));
  if (length < words_least) refusals.add(errors::words_few, at, std::to_string(words_least));
  if (length > words_most) refusals.add(errors::words_many, at, std::to_string(words_most));
}

bool leads(TeamRequestState state, TeamRequestCommand command) {
  const bool open = state == TeamRequestState::sent || state == TeamRequestState::taken;
  return command == TeamRequestCommand::take ? state == TeamRequestState::sent : open;
}

}  // namespace

Result<void> check_request(const TeamRequest& request) {
  Refusals refusals;
  check_words(refusals, request.problem, "/problem");
  check_words(refusals, request.tasks, "/tasks");
  if (request.people < team_least || request.people > team_most)
    refusals.add(errors::people_out_of_range, "/people", std::to_string(team_least), std::to_string(team_most));
  if (refusals) return refusals.take();
  return {};
}

Result<TeamRequestState> next_state(TeamRequestState state, TeamRequestCommand command, const std::string& comment) {
  if (!leads(state, command)) return fail(errors::request_state);
  Refusals refusals;
  if (command == TeamRequestCommand::answer || command == TeamRequestCommand::consult) check_words(refusals, comment, "/comment");
  if (refusals) return refusals.take();
  switch (command) {
    case TeamRequestCommand::take:
    case TeamRequestCommand::consult: return TeamRequestState::taken;
    case TeamRequestCommand::restate: return state;
    case TeamRequestCommand::answer: return TeamRequestState::answered;
    case TeamRequestCommand::withdraw: return TeamRequestState::withdrawn;
  }
  return state;
}

std::int64_t days_waited(const TeamRequest& request, Date today) {
  return request.sent_on.days_until(request.answered_on.value_or(today));
}

}  // namespace marshrut::team
