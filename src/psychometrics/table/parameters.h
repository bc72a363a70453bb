#pragma once
// Calibrated items as a file: `#population,mean,variance`, of several groups a line each with the group and the errors of both
// behind (`#population,mean,variance,group,se_mean,se_variance`, the reference first), then item, model, a, d1, d2, ..., c, se_a, se_d1, ..., se_c, a row
// an item; a cell is empty where the model has no such parameter or its error is not known. Numbers are written so that
// they read back to the same bits.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.h"
#include "base/result.h"
#include "psychometrics/item/item.h"

namespace marshrut::psychometrics {

/// How ability is spread among those whom the items were calibrated on.
struct Population {
  double mean = 0;
  double variance = 1;
};

struct GroupPopulation {
  std::string group;  // empty where there is one
  double people = 0;
  double mean = 0;
  double variance = 1;
  std::optional<double> se_mean;  // nothing where it is not free or not known
  std::optional<double> se_variance;
};
DESCRIBE(GroupPopulation, group, people, mean, variance, se_mean, se_variance)

struct CalibratedItem {
  std::string id;
  Item item;
  /// Standard errors in the order of the free parameters, that of c on its own scale; empty when they are not known.
  std::vector<std::optional<double>> errors;
};

struct ParameterTable {
  Population population;                // of the reference
  std::vector<GroupPopulation> groups;  // the reference first; empty where there are none
  std::vector<CalibratedItem> items;
};

std::string written(const ParameterTable& table);

/// Columns are found by their names, errors are not read. Every refusal names line and column.
Result<ParameterTable> read_parameters_file(std::string_view text, const std::string& name);

}  // namespace marshrut::psychometrics
