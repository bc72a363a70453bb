#pragma once
// What an attempt says by one scale: the same answers by another scale say another thing, so that two sittings are compared
// by one.
#include "access/work.h"
#include "diagnostics/scale/scale.h"
#include "diagnostics/types.h"
#include "regulation/types.h"

namespace marshrut::diagnostics {

/// What an attempt measured, and where that stands on the scale of the bank.
struct Measured {
  std::vector<MeasuredResult> results;
  std::map<std::string, psychometrics::OnScale> on_scale;
};

Measured measured_by(access::Work& work, const Attempt& attempt, const regulation::Profile& profile, const Scale& scale);

}  // namespace marshrut::diagnostics
