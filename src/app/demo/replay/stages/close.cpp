#include "app/demo/replay/stages/stages.h"

namespace marshrut::app::replay {

void close(Tale&, Learner&) {}

}  // namespace marshrut::app::replay
