#pragma once
// What the answers leave unknown of ability, as it bears on the parameters: over people, the covariance of the
// complete-data score over the nodes by each person's posterior (Louis 1982).
#include <vector>

#include "psychometrics/calibration/information.h"

namespace marshrut::psychometrics {

/// Takes it off the lower half of a square matrix in the order of information.h.
void take_missing_information(const Packed& packed, const MarginalModel& model, std::vector<double>& matrix);

}  // namespace marshrut::psychometrics
