#pragma once
// Parameters of items from answers, by marginal maximum likelihood (Bock and Aitkin 1981) with or without priors: missing by
// design is normal, what the data cannot tell is refused with words, and the answer carries the certificate of its own
// convergence: the gradient where it stopped. Never a number that is not finite.
//   Several groups (Bock and Zimowski 1997) share the items; outside the reference group mean and variance of ability are free.
//   Items that are fixed keep their parameters; then every group's mean and variance are free and follow each EM cycle, and
//   new items come out on the scale of the fixed ones (Kim 2006, Journal of Educational Measurement 43, 355-381, "MWU-MEM").
#include "psychometrics/calibration/priors.h"
#include "psychometrics/table/groups.h"
#include "psychometrics/table/parameters.h"
#include "psychometrics/table/responses.h"

namespace marshrut::psychometrics {

struct CalibrationPlan {
  Model model = Model::rasch;
  Priors priors;
  int squarem_visits = 500;
  int lbfgs_visits = 1500;  // after them, if they did not certify
  bool with_errors = true;
  /// What experts say of each item of the responses; empty: nothing.
  std::vector<std::optional<NormalPrior>> difficulties;
  std::optional<PopulationPrior> population;  // of the reference group
  std::optional<Groups> groups;
  std::string reference;  // the name of a group; empty: the one with most people
  /// What is known of each item of the responses; empty: nothing.
  std::vector<std::optional<Item>> fixed;
};

struct Calibration {
  ParameterTable table;
  double log_likelihood = 0;
  double log_prior = 0;
  bool converged = false;
  double score_norm = 0;  // the greatest component of the gradient by the free parameters
  int iterations = 0;  // passes over the answers
  std::size_t parameters = 0;
  std::vector<GroupPopulation> populations;  // the reference first
  std::optional<double> variance;  // of ability in the reference, where it is free
  std::optional<double> variance_error;
  std::optional<double> condition;  // of the observed information
  std::vector<Error> warnings;
};

Result<Calibration> calibrate(const Responses& responses, const CalibrationPlan& plan);

}  // namespace marshrut::psychometrics
