#pragma once
// What a planner should count on of a gain that is not known exactly.

namespace marshrut::effect {

/// The sure gain that is worth as much, in shares of the greatest score, as one that is normal about `gain` with this `error`
/// and never below nothing. A need of usual size closes by less and less the more is gained (planning/value.h), so that a
/// doubtful gain counts for somewhat less than its mean; one that may be nothing still counts for a little. Above 0.
double planned_gain(double gain, double error);

}  // namespace marshrut::effect
