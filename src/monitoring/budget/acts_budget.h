#pragma once
// The budget of courses as a ministry plans it (US-G13).
#include "access/endpoint.h"
#include "monitoring/budget/budget.h"

namespace marshrut::monitoring {

using access::Work;

struct AskBudget {
  std::optional<double> cost;  // roubles for a person, where the catalogue names no cost
};
DESCRIBE(AskBudget, cost)
struct CourseBudget {
  std::int64_t people_min = 0;
  std::vector<BudgetLine> lines;
  double total = 0;         // of the sums that are shown
  std::int64_t hidden = 0;  // lines without a number of people
  std::int64_t unpriced = 0;
};
DESCRIBE(CourseBudget, people_min, lines, total, hidden, unpriced)
Result<CourseBudget> plan_budget(Work& work, const AskBudget& request);

}  // namespace marshrut::monitoring
