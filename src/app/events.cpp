#include "app/wiring.h"

namespace marshrut::app {

void subscribe(access::Events&) {}

}  // namespace marshrut::app
