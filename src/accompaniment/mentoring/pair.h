#pragma once
// Decisions about a pair: who says what, and when it is active. Pure.
#include <string_view>

#include "accompaniment/mentoring/types.h"
#include "base/result.h"

namespace marshrut::accompaniment {

/// What one of the two says at a moment of a day.
struct PairAnswer {
  PersonId person;
  bool agreed = false;
  std::string comment;
  Instant now;
  Date today;
};
/// Active when both have agreed; a refusal needs a reason and ends the proposal.
Result<MentoringPair> answered(const MentoringPair& pair, const PairAnswer& answer);
/// An active or a proposed pair is over, with a reason.
Result<MentoringPair> ended(const MentoringPair& pair, std::string_view reason, Date today);

}  // namespace marshrut::accompaniment
