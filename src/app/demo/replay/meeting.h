#pragma once
// Whom to meet where a replay stopped: people who each have something else to do now, so that whoever tries the system
// sees every part of the way.
#include "app/demo/people.h"
#include "app/demo/replay/tale.h"

namespace marshrut::app::replay {

std::vector<Met> people_to_meet(Tale& tale);

}  // namespace marshrut::app::replay
