#pragma once
// Who sits where: a proposal that keeps to capacities, gives nobody two seats and nobody two places at one time. One's
// own school comes first, the centre serves whoever has no place there; earlier sittings fill before later ones. The
// same people and sittings always give the same proposal.
#include <vector>

#include "campaign/types.h"

namespace marshrut::campaign {

/// Somebody without a seat.
struct Waiting {
  PersonId person;
  std::string subject;
  std::string name;
  std::string path;
  bool consented = false;
  std::vector<Sitting> busy;  // where they sit already, in this campaign or another
};

struct Placed {
  PersonId person;
  std::string subject;
  SittingId sitting;
};
DESCRIBE(Placed, person, subject, sitting)

enum class LeftBecause { no_consent, no_place, clash };
DESCRIBE_ENUM(LeftBecause, no_consent, no_place, clash)

struct Left {
  PersonId person;
  std::string subject;
  LeftBecause because = LeftBecause::no_place;
};
DESCRIBE(Left, person, subject, because)

struct Distribution {
  std::vector<Placed> placed;
  std::vector<Left> left;
};
DESCRIBE(Distribution, placed, left)

/// Places within `sittings` that are still to come; `taken` of each is counted in.
Distribution distribute(std::vector<Waiting> people, std::vector<Sitting> sittings);

}  // namespace marshrut::campaign
