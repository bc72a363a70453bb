#pragma once
// The result of an adaptive sitting in percents: those expected of the whole bank, because the items that were given were
// chosen to be neither easy nor hard for the person.
#include <map>
#include <string>
#include <vector>

#include "diagnostics/types.h"
#include "psychometrics/scoring/placement.h"
#include "regulation/types.h"

namespace marshrut::diagnostics {

/// Puts them in the place of the shares of right answers. A group (`group_of` a competency) has the mean of its
/// competencies, its interval as of errors that have nothing to do with each other.
void take_expected(std::vector<MeasuredResult>& results, const std::map<std::string, psychometrics::OnScale>& on_scale,
                   const std::map<std::string, std::string>& group_of, const regulation::Profile& profile);

}  // namespace marshrut::diagnostics
