#pragma once
// A result in percents: those expected of the whole bank of a competency by everything that is known of the answers, and not the
// share of the form's items that went right. Seven of ten easy items are not seven of ten hard ones; an adaptive form gives
// everybody what they have half right; and one item of six right is more often bad luck than a sixth of what is asked.
#include <map>
#include <string>
#include <vector>

#include "diagnostics/types.h"
#include "psychometrics/scoring/placement.h"
#include "regulation/types.h"

namespace marshrut::diagnostics {

/// The posterior mean, and the ends of the interval that holds with this probability.
struct ExpectedPercent {
  double percent = 0;
  double low = 0;
  double high = 100;
};
ExpectedPercent expected_percent(const psychometrics::OnScale& place, double interval_percent);

/// Puts them, to a tenth, in the place of the shares of right answers. A group (`group_of` a competency) has the mean of its
/// competencies, its interval as of errors that have nothing to do with each other.
void take_expected(std::vector<MeasuredResult>& results, const std::map<std::string, psychometrics::OnScale>& on_scale,
                   const std::map<std::string, std::string>& group_of, const regulation::Profile& profile);

}  // namespace marshrut::diagnostics
