#pragma once
// The covariances of missing_information.h for items of the exponential family, where a person's score by a slope is
// k x - g(x) and by anything else -g(x), with g the same for all who answered the item. Over the people of a form the
// covariances are then sums by node: C = diag(n) - sum w p p' of their posteriors p, A_j = sum w k_j p (x - E x), and the
// sum of w k_j k_l V(x) by pairs of slopes. A person costs 64 * 64 + answers * 64 + pairs of items instead of pairs of
// parameters times nodes.
#include "psychometrics/calibration/gram.h"
#include "psychometrics/calibration/marginal.h"

namespace marshrut::psychometrics {

/// One row of g for each parameter of a form, and where the parameters and their slopes stand in the matrix.
struct LinearScores {
  std::vector<Row> rows;
  std::vector<std::size_t> places;
  std::vector<std::size_t> slopes;  // places of the slopes, one an item; empty where none is free
};

/// Takes the covariances of the form's people off the lower half of the matrix.
void take_linear(const Packed& packed, const AnsweredForm& form, const Posteriors& posteriors,
                 const LinearScores& scores, std::vector<double>& matrix, std::size_t width);

}  // namespace marshrut::psychometrics
