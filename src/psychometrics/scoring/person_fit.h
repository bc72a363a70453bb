#pragma once
// Whether a person's answers hang together. Dichotomous: l_z* of Snijders (2001, Psychometrika 66, 331-342), which allows for
// the ability being estimated: with w = log(P/Q), r = P'/(PQ) and c = sum P'w / sum P'r it is sum (x - P)(w - c r) over
// sqrt(sum (w - c r)^2 PQ). His r_0 (0 for ML, J/2I for WLE, (mean - ability)/variance for MAP) is minus the sum of
// (x - P) r at each of these estimates, and stands here so for all of them. Otherwise l_z of Drasgow, Levine and Williams
// (1985, British Journal of Mathematical and Statistical Psychology 38, 67-86).
#include <optional>
#include <vector>

#include "psychometrics/scoring/pattern.h"

namespace marshrut::psychometrics {

/// Nothing where it has no variance: no answers, or all items alike.
std::optional<double> person_fit(const std::vector<KnownAnswer>& answers, double ability);

}  // namespace marshrut::psychometrics
