#pragma once
// What can only be told at the end of a replay: in which state each route was left, and how much was written.
#include "app/demo/replay/tale.h"

namespace marshrut::app::replay {

void count_at_the_end(Tale& tale);

}  // namespace marshrut::app::replay
