#pragma once
// What two measurements of one person say of a change between them. Before and after are abilities with errors, free of the
// population (WLE, Warm 1989); the population comes in here, once: ability before is normal, and the change is normal about
// nought. So who was chosen for a low score is not said to have grown by having had bad luck the first time (regression to
// the mean). The posterior of both abilities is normal, in closed form (Lindley and Smith 1972).
//   reliable_change (t2 - t1) / sqrt(se1^2 + se2^2 + link^2) is that of Jacobson and Truax (1991), told beside it.
#include <optional>

#include "base/describe.h"

namespace marshrut::psychometrics {

struct Occasion {
  double theta = 0;
  double se = 1;  // above 0
};

struct ChangePriors {
  double mean = 0;  // of abilities before
  double deviation = 1;  // above 0
  double change = 2;  // deviation of changes, above 0: little is believed beforehand of what learning did
  double link = 0;  // error of putting both occasions on one scale
};

enum class ChangeConclusion { eliminated, improved, not_shown, worsened, not_enough };
DESCRIBE_ENUM(ChangeConclusion, eliminated, improved, not_shown, worsened, not_enough)

struct Change {
  double difference = 0;  // t2 - t1 as measured
  double reliable_change = 0;
  double expected = 0;  // the posterior mean of the change, and its deviation
  double deviation = 0;
  double above_probability = 0;  // that ability after is at the cut or above
  double growth_probability = 0;  // that it is greater than before
  double least_seen = 0;  // the smallest true change that would be called reliable at 95 % (two-sided) with even odds
  ChangeConclusion conclusion = ChangeConclusion::not_shown;
};
DESCRIBE(Change, difference, reliable_change, expected, deviation, above_probability, growth_probability, least_seen,
         conclusion)

/// eliminated: at the cut or above by 0.90, and grown by 0.95. improved: grown by 0.95. worsened: fallen by 0.95. Errors
/// above `greatest_error` on either occasion: not_enough, since hardly any change could be seen.
Change change_between(const Occasion& before, const Occasion& after, double cut, const ChangePriors& priors);
inline constexpr double greatest_error = 0.9;

}  // namespace marshrut::psychometrics
