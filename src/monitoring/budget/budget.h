#pragma once
// The budget of courses (SVE-3.S1.2, US-G13): people with an open deficit and no activity that covers it, by competency,
// times what an activity costs. A number about few people is hidden, also where the number of all who have the deficit
// would give it away. Pure.
#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"

namespace marshrut::monitoring {

struct UncoveredDeficit {
  std::string competency;
  std::string title;
  std::int64_t people = 0;     // with the deficit
  std::int64_t uncovered = 0;  // of them without an activity
};
DESCRIBE(UncoveredDeficit, competency, title, people, uncovered)

struct CompetencyCost {
  std::string competency;
  double cost = 0;  // roubles for a person, the mean of the catalogue
};
DESCRIBE(CompetencyCost, competency, cost)

/// `need` is absent when hidden, `cost` when the catalogue has none and none was given, `sum` when either is.
struct BudgetLine {
  std::string competency;
  std::string title;
  std::optional<std::int64_t> need;
  std::optional<double> cost;
  bool cost_given = false;  // not of the catalogue
  std::optional<double> sum;
};
DESCRIBE(BudgetLine, competency, title, need, cost, cost_given, sum)

/// The greatest sum first. `given` is the cost where the catalogue has none.
std::vector<BudgetLine> budget_of(const std::vector<UncoveredDeficit>& deficits, const std::vector<CompetencyCost>& costs,
                                  std::optional<double> given, std::int64_t people_min);

}  // namespace marshrut::monitoring
