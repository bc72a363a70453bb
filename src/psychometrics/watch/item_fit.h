#pragma once
// Whether people answer an item as its model says.
//   S-X2 (Orlando and Thissen 2000, Applied Psychological Measurement 24, 50-64; Kang and Chen 2008, Journal of Educational
//   Measurement 45, 391-406 for more categories): of people who answered the same items and have the same sum of points, how many
//   gave each answer, beside how many the model expects. What is expected of a sum comes of the distribution of sums without the
//   item (Lord and Wingersky 1984), over the nodes of the population. Where fewer than one is expected, answers of a sum are
//   joined, then sums. Chi squared, a degree of freedom for each free cell, less the parameters that were found by the very
//   answers. People of several forms add up; a form that fewer than 50 answered tells nothing here, so of adaptive
//   sittings, where each has a form of their own, nothing is told.
//   Infit and outfit (Wright and Masters 1982): squares of what the answers differ from what the person's other answers foretell, by
//   what they should be; 1 where the model holds, weighed by information and plain. They are told of adaptive sittings too.
// Misfitting are those whose S-X2 stands out at a rate of false discoveries of 0.05 (Benjamini and Hochberg 1995); with many
// people small misfit stands out, so rmsea says how great it is (sqrt of what chi squared is beyond its degrees, by degree and person).
#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"
#include "psychometrics/table/parameters.h"
#include "psychometrics/table/responses.h"

namespace marshrut::psychometrics {

struct ItemFit {
  std::string item;
  double people = 0;  // who answered it
  /// Absent where no cells are left to compare.
  std::optional<double> s_x2;
  std::optional<double> degrees;
  std::optional<double> p;
  std::optional<double> rmsea;
  bool misfits = false;
  std::optional<double> infit;  // absent where nobody answered another item too
  std::optional<double> outfit;
};
DESCRIBE(ItemFit, item, people, s_x2, degrees, p, rmsea, misfits, infit, outfit)

/// Whether the parameters were found by the answers that they are held against.
enum class ParametersFrom { these_answers, elsewhere };

struct BankFit {
  std::vector<ItemFit> items;  // in the order of the answers
  std::vector<Error> warnings;
};

/// Refused: an item without parameters, an answer that its item does not have; `name` is that of the answers. Warns of items
/// that S-X2 tells nothing of.
Result<BankFit> item_fit(const ParameterTable& table, const Responses& responses, ParametersFrom from,
                         const std::string& name);

}  // namespace marshrut::psychometrics
