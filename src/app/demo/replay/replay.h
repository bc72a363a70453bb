#pragma once
// Replays a year of a demo region through the acts that people use: letters, applications, sittings, answers,
// conclusions, routes, decisions, activities, certificates. The clock is moved from deed to deed, so that every row
// bears the time it would have had. A deed that is refused although the story did not foresee it stops that deed alone,
// and the summary counts it.
#include <functional>
#include <vector>

#include "app/demo/papers.h"
#include "app/demo/people.h"
#include "app/demo/replay/summary.h"
#include "app/wiring.h"
#include "demo/world.h"

namespace marshrut::app::replay {

/// until_end plays until nothing is left to do; up_to_now stops at a moment and leaves people in the middle of things,
/// which is what one wants to try.
enum class Ending { until_end, up_to_now };

struct Request {
  Ending ending = Ending::until_end;
  int years = 1;
  Instant now;  // where up_to_now stops
};

/// How far it is, 0 to 1, with the day that is played.
using Shown = std::function<void(Date day, double done)>;

struct Played {
  Summary summary;
  Samples samples;
  std::vector<Met> people;  // to sign in as
};

/// Precondition: the register and the lists of the world are loaded, and `clock` is the house's.
Result<Played> play(House& house, ManualClock& clock, const demo::World& world, const Request& request,
                    const Shown& shown);

}  // namespace marshrut::app::replay
