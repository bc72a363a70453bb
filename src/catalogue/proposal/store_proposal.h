#pragma once
// Rows of proposals. Owner: catalogue.
#include <vector>

#include "catalogue/proposal/proposal.h"
#include "platform/db/database.h"

namespace marshrut::catalogue::store {

std::optional<ProgrammeProposal> find_proposal(db::Session& rows, const std::string& region,
                                               const Id<ProgrammeProposal>& id);
std::vector<ProgrammeProposal> proposals_by(db::Session& rows, const std::string& region, const access::PersonId& author);
std::vector<ProgrammeProposal> proposals_in(db::Session& rows, const std::string& region, ProposalState state);
void insert_proposal(db::Session& rows, const std::string& region, const ProgrammeProposal& proposal);
/// False when it was answered or changed since `revision`.
bool answer_proposal(db::Session& rows, const std::string& region, const ProgrammeProposal& proposal);

}  // namespace marshrut::catalogue::store
