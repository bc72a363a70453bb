#pragma once
// Activities whose last day passed unfinished, the longest overdue first, each with the reason that its teacher gave
// (KUR-4.1, US-H13). Pure.
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "route/types.h"

namespace marshrut::route {

/// `reason` is of the day on which it was to end: a moved activity has none until it is late again.
struct OverdueItem {
  Id<Route> route;
  PersonId person;
  std::string teacher;
  std::string school;  // title
  std::string path;
  Id<RouteItem> item;
  std::string title;
  Date ends;
  std::string reason;
  std::optional<Date> reason_on;
};
DESCRIBE(OverdueItem, route, person, teacher, school, path, item, title, ends, reason, reason_on)

struct OverdueLine {
  OverdueItem overdue;
  std::int64_t days = 0;
};
DESCRIBE(OverdueLine, overdue, days)

/// With the days of delay, the longest first; of as many days by teacher.
std::vector<OverdueLine> by_delay(std::vector<OverdueItem> items, Date today);
Result<void> check_overdue_reason(const std::string& reason);

}  // namespace marshrut::route
