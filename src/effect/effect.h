#pragma once
// How much each activity adds to a competency, from people who were measured before and after. Enters: pairs of measurements
// with their errors, what each person attended between, what an expert expected of each activity. Leaves: a gain with its
// error for each activity, and what people grew by without any. Pure: no tables, no clock, no chance.
//
// A normal regression with everything unknown integrated over (Gelman and Hill 2007, 12, 18):
//   after = ability + unaided + slope * (ability - mean) + sum over history + sum over attended (expected_a * ratio_a) + noise
// `ability` before is not what was measured but what is believed of it, the measurement drawn to the mean of all by its
// error (regression calibration, Carroll and others 2006, 4): so who was chosen for a low score, and comes nearer to the mean
// by luck alone, does not count as having learned. Level and history stand in it, since who is weak or eager attends other
// things. Activities attended together are told apart by who attended one without the other. The ratio of what an activity
// adds to what was expected is normal about one that all activities of a region share, so that what few people attended
// stays near to what experts expected of it, corrected by how right they were elsewhere (empirical Bayes, Efron 2010, 1).
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "base/describe.h"

namespace marshrut::effect {

/// One competency of one person. Abilities, errors and gains are in one unit, whatever it is; errors are above 0.
struct Pair {
  double before = 0;
  double before_error = 1;
  double after = 0;
  double after_error = 1;
  std::vector<double> history;  // what else is known of the person before, as many numbers for everybody; may be empty
  std::vector<std::uint32_t> attended;  // places in `expected`, each once
};

/// How abilities before are spread, the errors of measurement taken out.
struct Spread {
  double mean = 0;
  double variance = 1;
};

struct Competency {
  std::vector<double> expected;  // what an expert expects of each activity, above 0
  std::vector<Pair> pairs;
  std::optional<Spread>
      population;  // of all from whom these people were chosen; found from the pairs where it is absent
};

/// `error` is the deviation of what is believed of the gain. `people` attended it and were measured twice.
struct Gain {
  double gain = 0;
  double error = 0;
  std::int64_t people = 0;
};
DESCRIBE(Gain, gain, error, people)

/// `unaided` is what a person of the mean ability and history grew by without an activity.
struct Effects {
  std::vector<Gain> activities;  // in the order of `expected`
  double unaided = 0;  // and whatever else all who were measured twice have in common
  double unaided_error = 0;
};

/// What no number of people tells, as a share of the gain: those who came to be measured again are not quite those who
/// attended, and what an activity adds depends on what else one attends (docs/effect.md says how it was found).
inline constexpr double model_doubt = 0.15;

/// For each competency in turn. A competency of which nobody was measured has what experts expected, with the doubt that the
/// region's others leave. Work grows with pairs times what one attended squared, and with activities of a competency cubed.
std::vector<Effects> effects_of(std::span<const Competency> competencies);

}  // namespace marshrut::effect
