#pragma once
// The paper of what specialists concluded on a person's diagnostics (KIR-3.6.2.3). Which paper it is, its words and
// number are the regulation's, and so is who may read it.
#include <optional>
#include <string>

#include "access/endpoint.h"
#include "deficit/acts_context.h"
#include "documents/store.h"

namespace marshrut::deficit {

struct IssueConclusion {
  PersonId person;
  std::optional<std::string> advice;  // the specialist's own words at the end of the paper
};
DESCRIBE(IssueConclusion, person, advice)

/// Refuses while a finding waits for a conclusion. A paper issued before is annulled: the new one replaces it.
Result<documents::PaperLine> issue_conclusion(Work& work, const IssueConclusion& request);

/// The same before it is issued: no number is taken.
Result<access::Download> draft_conclusion(const access::Call& call, const IssueConclusion& request);

/// The paper that holds now.
std::optional<documents::PaperLine> conclusion_of(Work& work, const regulation::Profile& profile, const PersonId& person);

}  // namespace marshrut::deficit
