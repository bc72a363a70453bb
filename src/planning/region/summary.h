#pragma once
// What is told of a plan: its value beside the bound and beside first come, first served, and how fair it is.
#include "planning/region/run.h"

namespace marshrut::planning::region {

/// Everything but the seconds, which the caller knows.
Summary summary_of(const Run& run, const Ledger& ledger, const Ledger& baseline);
std::vector<Line> lines_of(const Run& run, const Ledger& ledger);
/// Dearest first.
std::vector<Scarce> scarce_of(const Run& run);

}  // namespace marshrut::planning::region
