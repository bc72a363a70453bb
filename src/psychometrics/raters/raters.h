#pragma once
// How severe each rater is, with the error, and what marks would be if all were alike: the many-facet model fitted to
// ratings by marginal maximum likelihood, ability normal with a free variance. Errors are by the observed information. Fit by
// the residuals of each rating from what the person's other ratings foretell: outfit is their mean square, infit weighs it by
// what each rating tells (Wright and Masters 1982); outside 0.7 to 1.3 (Linacre 1989) a level is marked. By the same residuals
// a level's bias on one item: their sum over its deviation, those of different people being independent. A fair average is
// what one would get, or give, on all items were everybody else of mean severity.
#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"
#include "psychometrics/raters/design.h"

namespace marshrut::psychometrics {

/// What a level gives on one item beside what is foretold.
struct ItemBias {
  std::string item;
  std::int64_t ratings = 0;
  double excess = 0;  // points more than foretold, of a rating
  double z = 0;       // above 2 or below -2 it is hardly chance
};
DESCRIBE(ItemBias, item, ratings, excess, z)

struct FacetLevel {
  std::string level;
  std::int64_t ratings = 0;
  double severity = 0;  // in logits; a harsher one is above 0
  std::optional<double> se;
  double infit = 1;
  double outfit = 1;
  bool misfit = false;
  std::optional<double> fair_average;  // absent unless levels are linked
  std::vector<ItemBias> biases;        // of the items it rated
};
DESCRIBE(FacetLevel, level, ratings, severity, se, infit, outfit, misfit, fair_average, biases)

struct FacetSeverities {
  std::string facet;
  std::vector<FacetLevel> levels;
};
DESCRIBE(FacetSeverities, facet, levels)

struct RatedItem {
  std::string item;
  std::int64_t ratings = 0;
  double difficulty = 0;
  std::optional<double> se;
  std::vector<double> steps;  // of its scale, in order; they sum to zero
  std::int64_t least = 0;  // points that the scale begins with
  double infit = 1;
  double outfit = 1;
};
DESCRIBE(RatedItem, item, ratings, difficulty, se, steps, least, infit, outfit)

struct RatedPerson {
  std::string person;
  double theta = 0;  // mean of the posterior, and its deviation
  double se = 0;
  std::optional<double> fair_average;
};
DESCRIBE(RatedPerson, person, theta, se, fair_average)

struct RaterFit {
  double log_likelihood = 0;
  bool converged = false;
  double score_norm = 0;
  std::int64_t iterations = 0;
  std::int64_t parameters = 0;
  double variance = 1;
  std::optional<double> se_variance;
  bool linked = true;
  std::vector<FacetSeverities> facets;
  std::vector<RatedItem> items;
  std::vector<RatedPerson> persons;
  std::vector<Error> warnings;
};

Result<RaterFit> fit_raters(const Ratings& ratings, Steps steps);

}  // namespace marshrut::psychometrics
