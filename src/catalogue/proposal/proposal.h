#pragma once
// A specialist's proposal to change a programme or to develop a new one, on the ground of what teachers lack. Pure.
#include <optional>
#include <string>

#include "access/types.h"
#include "base/result.h"
#include "catalogue/types.h"

namespace marshrut::catalogue {

enum class ProposalKind { change, develop };
DESCRIBE_ENUM(ProposalKind, change, develop)
enum class ProposalState { filed, accepted, rejected };
DESCRIBE_ENUM(ProposalState, filed, accepted, rejected)

struct ProgrammeProposal {
  Id<ProgrammeProposal> id;
  ProposalKind kind = ProposalKind::develop;
  std::string activity;  // that is to change; "" to develop a new one
  std::string title;
  std::string text;
  std::string ground;
  std::string competency;
  access::PersonId author;
  Date filed_on;
  ProposalState state = ProposalState::filed;
  std::string answer;
  std::optional<Date> answered_on;
  std::int64_t revision = 0;
};
DESCRIBE(ProgrammeProposal, id, kind, activity, title, text, ground, competency, author, filed_on, state, answer,
         answered_on, revision)

/// What is wrong with a proposal, by its members' names.
Result<void> check_proposal(const ProgrammeProposal& proposal);
/// A rejection says why: its author will see it.
Result<void> check_answer(ProposalState state, std::string_view answer);

}  // namespace marshrut::catalogue
