#include "catalogue/proposal/store_proposal.h"

#include "queries.h"

namespace marshrut::catalogue::store {

using std::string;

std::optional<ProgrammeProposal> find_proposal(db::Session& rows, const string& region, const Id<ProgrammeProposal>& id) {
  return rows.find<ProgrammeProposal>(queries::find_proposal, region, id);
}
std::vector<ProgrammeProposal> proposals_by(db::Session& rows, const string& region, const access::PersonId& author) {
  return rows.all<ProgrammeProposal>(queries::proposals_by, region, author);
}
std::vector<ProgrammeProposal> proposals_in(db::Session& rows, const string& region, ProposalState state) {
  return rows.all<ProgrammeProposal>(queries::proposals_in_state, region, state);
}
void insert_proposal(db::Session& rows, const string& region, const ProgrammeProposal& proposal) {
  rows.run(queries::insert_proposal, region, proposal);
}
bool answer_proposal(db::Session& rows, const string& region, const ProgrammeProposal& p) {
  return rows.run(queries::answer_proposal, region, p.id, p.state, p.answer, p.answered_on, p.revision) == 1;
}

}  // namespace marshrut::catalogue::store
