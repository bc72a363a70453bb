#pragma once
// How sure the parameters are: minus the second derivatives of the marginal likelihood by Oakes (1999, Journal of the Royal
// Statistical Society B 61, 479-482) as Louis (1982, ibid. 44, 226-233) writes the part of what is missing: what complete
// data would tell (differences of the items' gradients, exact to 1e-9) less the covariance, given each person's answers, of
// the complete-data score over the nodes.
#include <vector>

#include "psychometrics/calibration/marginal.h"

namespace marshrut::psychometrics {

/// Of every item, fixed or not, and of what is free of the populations: the order of the matrix.
std::size_t all_parameters(const MarginalModel& model);
/// A full square matrix of all parameters: in the order of MarginalModel::point, but fixed items stand in it too.
std::vector<double> observed_information(const Packed& packed, const MarginalModel& model, const Expected& expected);

struct Certainty {
  std::optional<std::size_t> singular;  // the parameter at which the matrix has no inverse
  std::optional<double> condition;  // its greatest eigenvalue over the least
  std::vector<std::optional<double>> errors;  // by parameter; nothing for a guess at its edge, 0, and for a fixed item
};

/// Of the parameters that are neither fixed nor at an edge; those at one are taken as known.
Certainty certainty_of(const MarginalModel& model, const std::vector<double>& information);

}  // namespace marshrut::psychometrics
