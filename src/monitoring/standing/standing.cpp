#include "monitoring/standing/standing.h"

#include <algorithm>

#include "access/types.h"
#include "monitoring/rules.h"

namespace marshrut::monitoring {

bool is_without_route(StaffStanding standing) {
  using enum StaffStanding;
  return standing == none || standing == expected || standing == diagnosed || standing == drafting;
}

StandingSum nobody() {
  using enum StaffStanding;
  StandingSum sum;
  for (auto standing : {none, expected, diagnosed, drafting, on_approval, realising, closed})
    sum.counts.push_back({standing, 0});
  return sum;
}

void add(StandingSum& sum, const AlikeWays& ways) {
  const auto standing = standing_of({{}, ways.measured, ways.expected, ways.route, ways.on_leave});
  sum.staff += ways.people;
  std::ranges::find(sum.counts, standing, &StaffStandingCount::standing)->people += ways.people;
  if (ways.on_leave) {
    sum.on_leave += ways.people;
    return;
  }
  if (!ways.measured) sum.without_diagnostics += ways.people;
  if (is_without_route(standing)) sum.without_route += ways.people;
}

std::map<std::string, StandingSum> standings_summed(std::span<const AlikeWays> ways, const std::string& root) {
  std::map<std::string, StandingSum> sums{{root, nobody()}};
  for (const auto& alike : ways)
    for (auto path = alike.path; access::lies_within(path, root); path = above(path)) {
      add(sums.try_emplace(path, nobody()).first->second, alike);
      if (path == root) break;
    }
  return sums;
}

}  // namespace marshrut::monitoring
