#include "catalogue/proposal/proposal.h"

#include "base/text.h"
#include "catalogue/errors.h"

namespace marshrut::catalogue {
namespace {

constexpr std::size_t proposal_shortest = 10, proposal_longest = 4000;

void want_proposal_words(std::string_view text, const char* at, Refusals& refusals) {
  const auto length = code_points(trimmed(text));
  if (length < proposal_shortest) refusals.add(errors::text_short, at, std::to_string(proposal_shortest));
  if (length > proposal_longest) refusals.add(errors::text_long, at, std::to_string(proposal_longest));
}

}  // namespace

Result<void> check_proposal(const ProgrammeProposal& proposal) {
  Refusals refusals;
  if (trimmed(proposal.title).empty()) refusals.add(errors::title_missing, "/title");
  want_proposal_words(proposal.text, "/text", refusals);
  want_proposal_words(proposal.ground, "/ground", refusals);
  if (proposal.kind == ProposalKind::change && proposal.activity.empty())
    refusals.add(errors::programme_unnamed, "/activity");
  if (refusals) return refusals.take();
  return {};
}

Result<void> check_answer(ProposalState state, std::string_view answer) {
  if (state == ProposalState::filed) return fail(errors::answer_unclear, "/state");
  Refusals refusals;
  if (state == ProposalState::rejected) want_proposal_words(answer, "/answer", refusals);
  if (refusals) return refusals.take();
  return {};
}

}  // namespace marshrut::catalogue
