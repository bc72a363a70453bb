#pragma once
// The server: pages from inside the binary, the API, health and metrics, draining on SIGTERM.
#include "platform/config/settings.h"

namespace marshrut::app {

/// Serves until SIGTERM or SIGINT; the exit code.
int serve(const config::Settings& settings);

}  // namespace marshrut::app
