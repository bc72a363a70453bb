#pragma once
// The outcome of a council's vote by the regulation's rule. Pure.
#include <cstdint>

#include "base/describe.h"
#include "regulation/profile/community.h"

namespace marshrut::regulation {

enum class Vote { in_favour, against, abstained };
DESCRIBE_ENUM(Vote, in_favour, against, abstained)

struct VoteCount {
  std::int64_t in_favour = 0;
  std::int64_t against = 0;
  std::int64_t abstained = 0;
};
DESCRIBE(VoteCount, in_favour, against, abstained)

enum class VoteOutcome { no_quorum, carried, lost };
DESCRIBE_ENUM(VoteOutcome, no_quorum, carried, lost)

inline std::int64_t votes_given(const VoteCount& count) { return count.in_favour + count.against + count.abstained; }

inline VoteOutcome outcome_of(const VoteRule& rule, const VoteCount& count) {
  const auto given = votes_given(count);
  if (given < rule.quorum) return VoteOutcome::no_quorum;
  const bool carried = static_cast<double>(count.in_favour) > rule.for_share * static_cast<double>(given);
  return carried ? VoteOutcome::carried : VoteOutcome::lost;
}

}  // namespace marshrut::regulation
