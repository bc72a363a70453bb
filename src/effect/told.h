#pragma once
// Effects as they are told: in percents to a tenth, with intervals, and not of few people.
#include <span>

#include "effect/types.h"
#include "psychometrics/normal.h"
#include "regulation/types.h"

namespace marshrut::effect {

/// Half the width of an interval of 90 %, in deviations.
inline const double deviates_of_interval = psychometrics::deviates_of(90);

/// How few people an effect may be told of: five, also where a regulation would tell of fewer.
std::int64_t people_least(const regulation::Profile& profile);

/// What is told of an effect that was told before: as it was, while those it is told of changed by fewer than `people_min`, so that
/// nobody's change is the difference of two nights. What an expert expects is told as it is.
ActivityEffect told_anew(const ActivityEffect& before, const ActivityEffect& now, std::int64_t people_min);

/// A share of the greatest score as percents to a tenth.
double in_percents(double share);

/// Several estimates of one ratio of gain to expectation.
struct Ratio {
  double ratio = 0;
  double error = 0;
};
/// Weighted by how sure each is. Estimates of a region share what is not known of all people who were measured; that part, a
/// seventh of the ratio, does not become less by their number.
Ratio ratio_of(std::span<const ActivityEffect> effects);

}  // namespace marshrut::effect
