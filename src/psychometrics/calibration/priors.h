#pragma once
// What is believed of parameters before the answers. Each is a normal density on the scale named: the logarithm of the
// slope, the intercept, the logit of the guess; the calibration then finds the mode on those scales, and `log_prior` is the
// sum of the logarithms of these densities (as Mislevy 1986, Psychometrika 51, 177-195).
//   An expert's difficulty b of one item (Angoff 1971) is a belief of its own: intercept k ~ N(-k b, (k s)^2), as all steps
//   of a partial credit are taken to be b hard.
#include <optional>
#include <span>

#include "psychometrics/item/item.h"

namespace marshrut::psychometrics {

struct NormalPrior {
  double mean = 0;
  double deviation = 1;
};

struct Priors {
  std::optional<NormalPrior> log_slope;
  std::optional<NormalPrior> intercept;
  std::optional<NormalPrior> guess_logit;
  std::optional<NormalPrior> difficulty;

  bool any() const { return log_slope || intercept || guess_logit || difficulty; }
};

/// What is believed of the spread of ability, where it is free, as if so many people with this variance had been seen
/// beside those who answered: few answers to few items hardly tell it from nought, and then everybody would be the same.
struct PopulationPrior {
  double variance = 1;
  double people = 50;
};

/// Those of daily work: log slope N(0, 0.5^2), intercept N(0, 3^2), logit of the guess N(logit(1/4), 0.5^2).
Priors operational_priors();

/// Of the free parameters of an item; minus infinity where a prior excludes them.
double log_density(const Priors& priors, const Item& item);
/// Adds its gradient by the free parameters, and its expected curvature to the diagonal of `information` (a square matrix).
void add_prior(const Priors& priors, const Item& item, std::span<double> gradient, std::span<double> information);

}  // namespace marshrut::psychometrics
