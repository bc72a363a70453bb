#pragma once
// How probable each sum of points of some items is at each ability (Lord and Wingersky 1984, Applied Psychological Measurement 8,
// 453-461; of more categories Thissen, Pommerich, Billeaud and Williams 1995).
#include <functional>
#include <span>
#include <vector>

#include "psychometrics/item/row.h"

namespace marshrut::psychometrics {

/// The probabilities of an item's categories at the nodes.
using CategoryRows = std::vector<Row>;
/// By sum from 0 on, at the nodes.
using SumRows = std::vector<Row>;

SumRows with_item(const SumRows& sums, const CategoryRows& item);

/// Calls with each item's place and the sums of all the others. The others of a half are added once for the whole half, so that
/// n items cost n log n additions.
void each_without(std::span<const CategoryRows* const> items,
                  const std::function<void(std::size_t, const SumRows&)>& take);

}  // namespace marshrut::psychometrics
