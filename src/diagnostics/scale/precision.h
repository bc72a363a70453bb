#pragma once
// What a form will tell before anybody sits it: how wide the interval around a person's percent will be, by where the person
// stands (test information, Lord 1980, turned into percents of the bank).
#include <span>
#include <string>
#include <vector>

#include "base/describe.h"
#include "diagnostics/scale/scale.h"

namespace marshrut::diagnostics {

struct PrecisionPoint {
  double percent = 0;  // of the whole bank, where a person stands
  double half_width = 0;  // of the interval around it, in percents
};
DESCRIBE(PrecisionPoint, percent, half_width)

struct FormPrecision {
  std::string competency;
  std::int64_t items = 0;  // that a person is given, at most
  std::vector<PrecisionPoint> points;  // from low to high
};
DESCRIBE(FormPrecision, competency, items, points)

/// Of `items` of one competency a person is given `given`: of an adaptive form those that tell most where the person stands.
/// The population counts as it does in a result.
FormPrecision precision_of(const Scale& scale, const std::string& competency, std::span<const ScaledAnswer> items,
                           std::size_t given, double interval_percent);

}  // namespace marshrut::diagnostics
