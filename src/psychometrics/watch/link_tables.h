#pragma once
// Two files of parameters on one scale: anchors are the items that both have by one id (linking.h says how). Design asks for ten
// anchors at least, and for a fifth of the new items; fewer are told aloud.
#include <string>
#include <vector>

#include "base/describe.h"
#include "psychometrics/table/parameters.h"

namespace marshrut::psychometrics {

struct DriftedAnchor {
  std::string item;
  double moved = 0;  // its difficulty now less before, on the old scale
};
DESCRIBE(DriftedAnchor, item, moved)

/// theta_old = slope * theta_new + intercept.
struct LinkedTables {
  double slope = 1;
  double intercept = 0;
  double se_slope = 0;
  double se_intercept = 0;
  double covariance = 0;  // of slope and intercept
  std::int64_t anchors = 0;  // that the link rests on
  std::vector<DriftedAnchor> dropped;
  ParameterTable table;  // the new items and population on the old scale; errors are not carried over
  std::vector<Error> warnings;
};
DESCRIBE(LinkedTables, slope, intercept, se_slope, se_intercept, covariance, anchors, dropped)

/// Refused: fewer than four anchors, or anchors whose difficulties do not differ.
Result<LinkedTables> link_tables(const ParameterTable& before, const ParameterTable& now);

}  // namespace marshrut::psychometrics
