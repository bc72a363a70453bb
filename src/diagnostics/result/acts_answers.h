#pragma once
// The answers of an attempt as they are measured.
#include "access/work.h"
#include "diagnostics/scale/scale.h"
#include "diagnostics/types.h"

namespace marshrut::diagnostics {

/// Every item of the attempt's form in the form's order, what was not answered being worth nothing; of an adaptive one, those
/// that were given.
std::vector<ScaledAnswer> scaled_answers(access::Work& work, const Attempt& attempt);

}  // namespace marshrut::diagnostics
