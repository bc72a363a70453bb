#pragma once
// Counts for the budget of courses, over the tables of other rooms. Read only.
#include "monitoring/budget/budget.h"
#include "platform/db/database.h"

namespace marshrut::monitoring::store {

std::vector<UncoveredDeficit> count_uncovered(db::Session& rows, const std::string& region);
std::vector<CompetencyCost> costs_by_competency(db::Session& rows, const std::string& region);

}  // namespace marshrut::monitoring::store
