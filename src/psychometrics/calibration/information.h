#pragma once
// How sure the parameters are: minus the second derivatives of the marginal likelihood by Oakes (1999, Journal of the Royal
// Statistical Society B 61, 479-482) as Louis (1982, ibid. 44, 226-233) writes the part of what is missing: what complete
// data would tell (differences of the items' gradients, exact to 1e-8) less the covariance, given each person's answers, of
// the complete-data score over the nodes.
#include <vector>

#include "psychometrics/calibration/marginal.h"

namespace marshrut::psychometrics {

/// A full square matrix in the order of MarginalModel::point.
std::vector<double> observed_information(const Packed& packed, const MarginalModel& model, const Expected& expected);

}  // namespace marshrut::psychometrics
