#pragma once
// A run is counted: people and what they may take are read in one snapshot, routes are found beside any transaction, what was
// found is written at once. Whoever stops in the middle leaves nothing.
#include <stop_token>

#include "access/services.h"

namespace marshrut::wave {

/// Counts what waits; how many were done. For the house, beside its other work.
std::int64_t count_runs(access::Services& services, const std::string& region, const std::stop_token& stop = {});
/// When the server starts: runs that its predecessor left are interrupted.
void interrupt_left_runs(access::Services& services, const std::string& region);

}  // namespace marshrut::wave
