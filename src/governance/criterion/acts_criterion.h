#pragma once
// Criteria by which the effectiveness of routes is seen: teachers propose them, who monitors routes decides. Others see
// what was accepted and their own. Refuses a decision without words when it is against, and a second one.
#include "access/endpoint.h"
#include "governance/types.h"

namespace marshrut::governance {

using access::Work;

struct ProposedCriterionView {
  Criterion criterion;
  bool mine = false;
  bool may_decide = false;
};
DESCRIBE(ProposedCriterionView, criterion, mine, may_decide)
struct Criteria {
  std::vector<ProposedCriterionView> criteria;
  bool may_propose = false;
  bool by_regulation = false;
};
DESCRIBE(Criteria, criteria, may_propose, by_regulation)
Result<Criteria> list_criteria(Work& work, const access::Nothing& request);

struct ProposeCriterion {
  std::string text;
  std::string measure;  // by what it is seen
};
DESCRIBE(ProposeCriterion, text, measure)
Result<ProposedCriterionView> propose_criterion(Work& work, const ProposeCriterion& request);

struct DecideCriterion {
  Id<Criterion> criterion;
  std::int64_t revision = 0;
  bool accepted = false;
  std::string note;
};
DESCRIBE(DecideCriterion, criterion, revision, accepted, note)
Result<ProposedCriterionView> decide_criterion(Work& work, const DecideCriterion& request);

}  // namespace marshrut::governance
