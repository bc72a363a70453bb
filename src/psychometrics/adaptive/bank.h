#pragma once
// Calibrated items laid out for choosing among them: what each tells at each node of ability, with the items of a node side
// by side, so that a rule is a few passes over all items at once.
#include <vector>

#include "psychometrics/item/item.h"

namespace marshrut::psychometrics {

/// One number for each item.
using PerItem = std::vector<double>;

struct AdaptiveBank {
  explicit AdaptiveBank(std::vector<Item> items);

  std::vector<Item> items;
  std::vector<PerItem> information;  // by node
  std::vector<std::vector<PerItem>>
      probabilities;  // by category from 1 on, then by node; 0 where an item has no such category
  std::vector<std::vector<Row>> log_probabilities;  // by item and category, at the nodes
};

}  // namespace marshrut::psychometrics
