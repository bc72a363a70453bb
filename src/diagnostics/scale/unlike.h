#pragma once
// Whether an item is as hard for some people as for others who know the same, and as hard now as it was: by Mantel and Haenszel
// (psychometrics/watch/functioning.h), in forms that ask everybody the same. An adaptive sitting gives everybody what they have
// half right, so that its score matches nobody; in such answers people are matched by ability
// (psychometrics/watch/functioning_by_ability.h).
#include "diagnostics/scale/calibrating.h"

namespace marshrut::diagnostics {

/// Of an item nothing is said where either side has fewer answers: figures would jump, and a group could be a few people.
inline constexpr double people_to_compare = 100;

/// What the calibration found of items that answers enough speak of.
struct SpokenItems {
  const psychometrics::ParameterTable& table;
  const psychometrics::Responses& responses;  // a row for each person, an item for each of the table
  const std::vector<std::size_t>& places;  // where they stand among all items
};

/// Fills in `unlike` and the flags `differs` (class C) and `moved` of `items`, which stand as in `answers`. Moved is by the answers
/// that came after the calibration before, beside all older ones: |z| > 2.58 and more than 0.3 logits (Huynh and Meyer 2010).
/// No scale is linked for it: both sides are matched by what they score. `spoken` is absent where experts alone speak; then nothing
/// is said of adaptive sittings.
void tell_unlike(const CompetencyAnswers& answers, const std::optional<SpokenItems>& spoken,
                 std::vector<CalibratedItem>& items);

}  // namespace marshrut::diagnostics
