#pragma once
// How items behave among who answered them, and which of them a person should look at.
#include <span>

#include "diagnostics/scale/calibrating.h"
#include "psychometrics/scoring/score.h"

namespace marshrut::diagnostics {

/// Fills in the statistics of `items`, which stand as in `answers`; their difficulties are known. `abilities` are those of
/// the people in their order, or none.
void tell_behaviour(const CompetencyAnswers& answers, std::span<const psychometrics::Score> abilities,
                    std::vector<CalibratedItem>& items);

}  // namespace marshrut::diagnostics
