#pragma once
// Before a calibration: whether the answers can tell the parameters at all. A constant item is left out with a warning.
// Refused are answers that nobody chose below one that somebody did, items bound by common people with more parameters than
// their answer patterns have frequencies, and groups that nothing binds to the scale: without priors the likelihood then has
// no top or a ridge.
#include "psychometrics/calibration/calibrate.h"
#include "psychometrics/calibration/grouping.h"
#include "psychometrics/latent/packed.h"

namespace marshrut::psychometrics {

/// What goes into a calibration, with the warnings that were found on the way.
struct Sample {
  Packed packed;
  std::vector<std::size_t> items;  // of the responses, in the order of `packed`
  std::vector<Error> warnings;
};

Result<Sample> identified_sample(const Responses& responses, const CalibrationPlan& plan, const Grouping& grouping);

}  // namespace marshrut::psychometrics
