#pragma once
// Where one person stands on the scale of a bank, by answers to a few of its items: what a sitting leaves. Two estimates stand
// side by side: the posterior, by which it is decided (EAP; Bock and Mislevy 1982), and Warm's (1989), free of the population, by
// which two occasions are compared. And what an ability means: the percent of the greatest score that is expected over all items
// of the bank (the domain score), so that a required percent becomes a cut of the scale.
#include <optional>
#include <span>
#include <vector>

#include "psychometrics/scoring/pattern.h"
#include "psychometrics/table/parameters.h"

namespace marshrut::psychometrics {

struct Placement {
  Row weights{};  // of the nodes of ability, by the answers and the population; they sum to 1
  double ability = 0;  // Warm's, and its error
  double error = 1;
  std::optional<double> fit;  // of the person, see person_fit.h
};

/// A placement with what it is to be read by, and that of the sitting before on the same scale.
struct OnScale {
  Placement now;
  std::optional<Placement> before;
  Population population;
  Row percents{};  // what ability means: expected_percents of the bank
};

/// Nothing without answers, and where no estimate is found.
std::optional<Placement> placed(const std::vector<KnownAnswer>& answers, const Population& population);

/// Warm's estimate, searched from `start`; nothing where there is none within ±40.
std::optional<double> warm_estimate(const std::vector<KnownAnswer>& answers, double start);

/// The expected percent of the greatest score over `items`, a category of K being worth k / (K - 1), at each node.
Row expected_percents(std::span<const Item> items);

/// The ability at which `percents`, which grow, reach `percent`; an end of the nodes where they do not.
double ability_of_percent(const Row& percents, double percent);
/// The percent expected at an ability, between the nodes in a straight line.
double percent_of_ability(const Row& percents, double ability);

}  // namespace marshrut::psychometrics
