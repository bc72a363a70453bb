#pragma once
// An effective practice: what was the matter, what was done, what came of it and how that is known. Enters: the card of
// its author. Leaves: a practice that a council selected and its author agreed to show. Pure.
#include <optional>
#include <string>

#include "access/types.h"
#include "base/describe.h"
#include "base/id.h"
#include "base/result.h"
#include "regulation/vote.h"

namespace marshrut::community {

using access::PersonId;

/// Selected by the council, a practice is published by its author's consent and by nothing else.
enum class PracticeState { draft, council, selected, published, withdrawn };
DESCRIBE_ENUM(PracticeState, draft, council, selected, published, withdrawn)

struct Practice {
  Id<Practice> id;
  std::string title;
  std::string problem;
  std::string solution;
  std::string result;
  std::string evidence;
  std::string competency;  // "" when of none
  PersonId author;
  PracticeState state = PracticeState::draft;
  std::int64_t round = 0;  // of the council
  std::string reason;      // why the council returned it
  std::optional<Date> decided_on;
  std::optional<Date> published_on;
  bool named = false;  // its author agreed to be named where it is told to everybody
  std::int64_t revision = 0;
};
DESCRIBE(Practice, id, title, problem, solution, result, evidence, competency, author, state, round, reason, decided_on,
         published_on, named, revision)

struct PracticeVote {
  PersonId member;
  regulation::Vote vote = regulation::Vote::in_favour;
  std::string comment;
};
DESCRIBE(PracticeVote, member, vote, comment)

/// What is wrong with a card, by its members' names: each of the four parts says something.
Result<void> check_practice(const Practice& practice);
/// A member's vote; a vote against says why.
Result<void> check_vote(const PracticeVote& vote);

/// sign: to be named in open reports; unsign: no longer.
enum class PracticeCommand { submit, publish, withdraw, sign, unsign };
DESCRIBE_ENUM(PracticeCommand, submit, publish, withdraw, sign, unsign)
/// What its author does with it; refuses with community.practice_state.
Result<PracticeState> commanded(PracticeState state, PracticeCommand command);

}  // namespace marshrut::community
