#include "monitoring/budget/budget.h"

#include <algorithm>
#include <tuple>

namespace marshrut::monitoring {
namespace {

bool are_few(std::int64_t people, std::int64_t people_min) {
  return people > 0 && people < people_min;
}

}  // namespace

std::vector<BudgetLine> budget_of(const std::vector<UncoveredDeficit>& deficits, const std::vector<CompetencyCost>& costs,
                                  std::optional<double> given, std::int64_t people_min) {
  std::vector<BudgetLine> lines;
  for (const auto& deficit : deficits) {
    BudgetLine line{deficit.competency, deficit.title, {}, given, given.has_value(), {}};
    const auto covered = deficit.people - deficit.uncovered;
    if (!are_few(deficit.uncovered, people_min) && !are_few(covered, people_min)) line.need = deficit.uncovered;
    const auto cost = std::ranges::find(costs, deficit.competency, &CompetencyCost::competency);
    if (cost != costs.end()) line.cost = cost->cost, line.cost_given = false;
    if (line.need && line.cost) line.sum = static_cast<double>(*line.need) * *line.cost;
    lines.push_back(std::move(line));
  }
  std::ranges::stable_sort(lines, {}, [](const BudgetLine& line) {
    return std::tuple(!line.need, -line.sum.value_or(0), -line.need.value_or(0), line.title);
  });
  return lines;
}

}  // namespace marshrut::monitoring
