#pragma once
// Second pass: sessions that another of their group replaces at no loss. Who could replace whom is found once for a teacher;
// prices and closed sessions decide at each solve whether it does.
#include <span>
#include <vector>

#include "planning/kernel/model.h"

namespace marshrut::planning::kernel {

struct Dominated {
  int weak = 0;
  int strong = 0;  // as good or better in everything but, maybe, its price
};

/// Ascending by the weak.
std::vector<Dominated> find_dominated(const Model& model);

/// The model without what is `closed` (by the model's sessions; empty: nothing) and what something open and no dearer
/// dominates. What is locked stays.
Model thinned(const Model& model, const std::vector<Dominated>& dominated, std::span<const char> closed);

}  // namespace marshrut::planning::kernel
