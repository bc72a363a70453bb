#include "monitoring/budget/store_budget.h"

#include "queries.h"

namespace marshrut::monitoring::store {

std::vector<UncoveredDeficit> count_uncovered(db::Session& rows, const std::string& region) {
  return rows.all<UncoveredDeficit>(queries::count_uncovered, region);
}
std::vector<CompetencyCost> costs_by_competency(db::Session& rows, const std::string& region) {
  return rows.all<CompetencyCost>(queries::costs_by_competency, region);
}

}  // namespace marshrut::monitoring::store
