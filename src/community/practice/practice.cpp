#include "community/practice/practice.h"

#include "base/text.h"
#include "community/errors.h"

namespace marshrut::community {
namespace {

constexpr std::size_t part_shortest = 10, part_longest = 4000, title_longest = 200;

void check_part(const std::string& text, const char* at, Refusals& refusals) {
  const auto length = code_points(trimmed(text));
  if (length < part_shortest) refusals.add(errors::part_short, at, std::to_string(part_shortest));
  if (length > part_longest) refusals.add(errors::text_long, at, std::to_string(part_longest));
}

struct PracticeStep {
  PracticeCommand command;
  PracticeState from, to;
};
constexpr PracticeStep practice_steps[] = {
    {PracticeCommand::submit, PracticeState::draft, PracticeState::council},
    {PracticeCommand::publish, PracticeState::selected, PracticeState::published},
    {PracticeCommand::withdraw, PracticeState::published, PracticeState::withdrawn},
    {PracticeCommand::withdraw, PracticeState::selected, PracticeState::withdrawn},
    {PracticeCommand::publish, PracticeState::withdrawn, PracticeState::published},
    {PracticeCommand::sign, PracticeState::published, PracticeState::published},
    {PracticeCommand::unsign, PracticeState::published, PracticeState::published},
};

}  // namespace

Result<void> check_practice(const Practice& practice) {
  Refusals refusals;
  if (trimmed(practice.title).empty()) refusals.add(errors::title_missing, "/title");
  if (code_points(practice.title) > title_longest) refusals.add(errors::text_long, "/title", std::to_string(title_longest));
  check_part(practice.problem, "/problem", refusals);
  check_part(practice.solution, "/solution", refusals);
  check_part(practice.result, "/result", refusals);
  check_part(practice.evidence, "/evidence", refusals);
  if (refusals) return refusals.take();
  return {};
}

Result<void> check_vote(const PracticeVote& vote) {
  const bool explained = code_points(trimmed(vote.comment)) >= part_shortest;
  if (vote.vote == regulation::Vote::against && !explained)
    return fail(errors::part_short, "/comment", std::to_string(part_shortest));
  if (code_points(vote.comment) > part_longest) return fail(errors::text_long, "/comment", std::to_string(part_longest));
  return {};
}

Result<PracticeState> commanded(PracticeState state, PracticeCommand command) {
  for (const auto& step : practice_steps)
    if (step.command == command && step.from == state) return step.to;
  return fail(errors::practice_state, "", std::string(name_of(state)));
}

}  // namespace marshrut::community
