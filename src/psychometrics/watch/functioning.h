#pragma once
// Whether an item is harder for one group of people than for another of the same ability (differential item functioning).
// People are matched by their score; within a score the two groups are compared.
//   Items of 0 and 1: the common odds ratio of Mantel and Haenszel (1959), its error by Robins, Breslow and Greenland (1986),
//   Delta = -2.35 ln(odds ratio), negative where the item is harder for the focal group; classes of ETS (Zwick and Ercikan
//   1989): A where |Delta| < 1 or it may be 0, C where |Delta| >= 1.5 and is more than 1 beyond its error, else B.
//   Items of more categories: the test of Mantel (1963) and the standardised mean difference (Dorans and Schmitt 1991)
//   in deviations of the item, A below 0.17, C from 0.25 (Zwick, Thayer and Mazzeo 1997).
// The score is found twice: the second time without the items that the first found to differ, so that they do not match
// people by what they measure otherwise; the item that is looked at always counts in its own match (Holland and Thayer 1988).
#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"
#include "psychometrics/table/groups.h"
#include "psychometrics/table/responses.h"

namespace marshrut::psychometrics {

enum class FunctioningClass { A, B, C };
DESCRIBE_ENUM(FunctioningClass, A, B, C)

struct ItemFunctioning {
  std::string item;
  std::string focal;  // the group compared with the reference
  double reference_people = 0;
  double focal_people = 0;
  /// Absent where no score holds both groups and both answers: nothing can be compared.
  std::optional<double>
      chi_square;  // with one degree of freedom; with the correction for continuity where items are 0 and 1
  std::optional<double> p;
  std::optional<double> odds_ratio;  // of items of 0 and 1, as the two members below
  std::optional<double> delta;
  std::optional<double> se_delta;
  std::optional<double> mean_difference;  // standardised, of items of more categories
  std::optional<FunctioningClass> ets_class;
};
DESCRIBE(ItemFunctioning, item, focal, reference_people, focal_people, chi_square, p, odds_ratio, delta, se_delta,
         mean_difference, ets_class)

struct Functioning {
  std::string reference;
  std::vector<ItemFunctioning> items;
  std::vector<Error> warnings;
};

/// By Delta, its error and its probability if there is no difference; and by a standardised mean difference.
FunctioningClass class_of_delta(double delta, double error, double p);
FunctioningClass class_of_mean_difference(double difference, double p);

/// The place of the group with most people; of equal ones, the first met.
std::int64_t greatest_group(const Responses& responses, const Groups& groups);

/// Every item for every group but the reference, which is the one with most people (of equal ones, the first met).
/// Fewer than two groups are refused.
Result<Functioning> functioning(const Responses& responses, const Groups& groups);

}  // namespace marshrut::psychometrics
