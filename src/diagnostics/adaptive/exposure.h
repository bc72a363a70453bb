#pragma once
// How often the items of a form are seen. No item is given to more than a quarter of people, or its key would soon be known.
// A sitting draws once, when it begins, which items it may be given (psychometrics/adaptive/limits/exposure.h), and keeps that:
// a reload and a replay see the same. What the draws stand on: sittings that are over, counted by form and calibration, and
// before them made-up ones, so that a thousand people who sit at once in a first wave keep to the limit too.
#include "diagnostics/adaptive/adaptive.h"

namespace marshrut::diagnostics {

/// 0.25 (van der Linden and Veldkamp 2004 and the practice since); more where a pool has too few items for the length.
double exposure_limit_of(std::size_t items, std::size_t most);

/// The counts after `people` made-up sittings against what is required, of abilities as the scale knows them. The same each
/// time. Of the whole form where `required` is empty, by the percent that most posts ask.
ExposureCounts expected_exposure(const std::shared_ptr<const FormPool>& pool, std::vector<RequiredPercent> required,
                                 const regulation::LevelsRule& levels, std::size_t people = 1000);

/// A sitting that is over: what it might have been given, and what it was, its last question with an answer or without.
void note_sitting(ExposureCounts& counts, const FormPool& pool, const std::vector<RequiredPercent>& required,
                  const psychometrics::SittingState& state);
/// Both together.
void add_counts(ExposureCounts& counts, const ExposureCounts& more);

}  // namespace marshrut::diagnostics
