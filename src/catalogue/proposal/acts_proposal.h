#pragma once
// Proposals to change or develop a programme: filed by the roles that the regulation names, answered by the centre.
#include <optional>
#include <vector>

#include "catalogue/programme/acts_programme.h"
#include "catalogue/proposal/proposal.h"

namespace marshrut::catalogue {

struct ProposalView {
  ProgrammeProposal proposal;
  std::string author;
  std::string activity_title;
  std::int64_t waited_days = 0;  // until it was answered, or until today
};
DESCRIBE(ProposalView, proposal, author, activity_title, waited_days)
struct ProgrammeProposals {
  std::vector<ProposalView> proposals;
};
DESCRIBE(ProgrammeProposals, proposals)

struct FileProposal {
  ProposalKind kind = ProposalKind::develop;
  std::optional<std::string> activity;
  std::string title;
  std::string text;
  std::string ground;
  std::string competency;
};
DESCRIBE(FileProposal, kind, activity, title, text, ground, competency)
Result<ProposalView> file_proposal(Work& work, const FileProposal& request);
Result<ProgrammeProposals> my_proposals(Work& work, const access::Nothing&);

struct ListProposals {
  std::optional<ProposalState> state;  // filed when absent
};
DESCRIBE(ListProposals, state)
Result<ProgrammeProposals> list_proposals(Work& work, const ListProposals& request);

struct AnswerProposal {
  Id<ProgrammeProposal> proposal;
  ProposalState state = ProposalState::accepted;
  std::string answer;
  std::int64_t revision = 0;
};
DESCRIBE(AnswerProposal, proposal, state, answer, revision)
Result<ProposalView> answer_proposal(Work& work, const AnswerProposal& request);

}  // namespace marshrut::catalogue
