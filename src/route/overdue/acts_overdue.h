#pragma once
// What is overdue, as whoever answers for a place reads it and as its teacher explains it (KUR-4.1, US-H13). Read by those
// alone to whom the regulation opens routes.
#include "access/endpoint.h"
#include "access/work.h"
#include "route/overdue/overdue.h"

namespace marshrut::route {

struct Overdue {
  std::vector<OverdueLine> items;
};
DESCRIBE(Overdue, items)
/// Of every place that the asker reaches.
Result<Overdue> list_overdue(access::Work& work, const access::Nothing& request);
Result<Overdue> list_own_overdue(access::Work& work, const access::Nothing& request);

struct ExplainOverdue {
  Id<Route> route;
  Id<RouteItem> item;
  std::string reason;
};
DESCRIBE(ExplainOverdue, route, item, reason)
/// By its teacher alone, while it is overdue.
Result<Overdue> explain_overdue(access::Work& work, const ExplainOverdue& request);

}  // namespace marshrut::route
