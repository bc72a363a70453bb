#pragma once
// Plays a story in a world: asks what its people ask and compares what they get with what is told.
#include "story.h"

namespace marshrut::testing {

/// How a story went. `step` is the expectation that went otherwise, or nothing.
struct Played {
  const Step* step = nullptr;
  std::string what;  // "route.story:31: expected 200, got 404 ..."; "" when all went as told

  bool as_told() const { return what.empty(); }
};

/// Every tests/stories/*.story, in the order of names.
std::vector<Story> every_story();
Played play(World& world, const Story& story);

}  // namespace marshrut::testing
