#pragma once
// How far people have come, counted: from ways that are alike to the numbers of a place. Owner: monitoring. Pure; it
// knows nobody by name and nothing of what was measured.
#include <map>
#include <span>

#include "monitoring/types.h"

namespace marshrut::monitoring {

struct StaffStandingCount {
  StaffStanding standing = StaffStanding::none;
  std::int64_t people = 0;
};
DESCRIBE(StaffStandingCount, standing, people)

/// The staff of a place. `counts` hold every standing and make up `staff`; who is on leave is counted there and is not
/// missed: the other two numbers are about those who work.
struct StandingSum {
  std::int64_t staff = 0;
  std::int64_t on_leave = 0;
  std::int64_t without_diagnostics = 0;
  std::int64_t without_route = 0;  // none, or one that nobody was asked to agree to yet
  std::vector<StaffStandingCount> counts;
};
DESCRIBE(StandingSum, staff, on_leave, without_diagnostics, without_route, counts)

/// No route that was at least sent for agreement.
bool is_without_route(StaffStanding standing);

/// Nobody, with a line for every standing.
StandingSum nobody();
void add(StandingSum& sum, const AlikeWays& ways);

/// By path: of each school, and of every place around it up to `root`.
std::map<std::string, StandingSum> standings_summed(std::span<const AlikeWays> ways, const std::string& root);

}  // namespace marshrut::monitoring
