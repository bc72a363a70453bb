#pragma once
// How ability is spread in a group of people whose mean and variance may be free: normal on the nodes of population.h. The
// free parameters are the mean and the logarithm of the variance, in this order; the mean is free only where the variance is.
#include <span>
#include <vector>

#include "psychometrics/item/row.h"

namespace marshrut::psychometrics {

struct Spread {
  double mean = 0;
  double variance = 1;
  bool mean_free = false;
  bool variance_free = false;
  Row believed{};  // people at the nodes who were not seen: the prior of the variance
};

inline std::size_t parameters_of(const Spread& spread) {
  return std::size_t{spread.mean_free} + std::size_t{spread.variance_free};
}
void write_parameters(const Spread& spread, std::span<double> to);
void read_parameters(Spread& spread, std::span<const double> from);
/// Whether the nodes can hold it: a mean within 5, a variance above 1e-4 and below 100.
bool is_possible(const Spread& spread);

/// The logarithms of the nodes' weights in each group.
std::vector<Row> log_weights_of(std::span<const Spread> spreads);
/// The derivatives of a node's log weight by each free parameter.
std::vector<Row> node_scores(const Spread& spread);
/// The spread under which people at the nodes are most likely, what is not free kept; from `spread` on.
Spread likeliest(const Spread& spread, const Row& people);

}  // namespace marshrut::psychometrics
