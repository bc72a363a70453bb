#pragma once
// Two sittings of one person on one scale, in the percents that a result is told in.
#include <optional>

#include "psychometrics/change.h"
#include "psychometrics/scoring/placement.h"

namespace marshrut::psychometrics {

/// change_between of both, among the scale's people; nothing where nothing was measured before.
std::optional<Change> change_on(const OnScale& place, double cut);

/// By how many percents a result would have to rise at least for the rule of change_between to say that it grew, with errors as
/// they are. Results are told drawn to the mean (Kelley 1927), and so is this. Nothing where no rise would do: errors are
/// too great, or too little is left above the first result.
std::optional<double> least_rise(const OnScale& place);

}  // namespace marshrut::psychometrics
