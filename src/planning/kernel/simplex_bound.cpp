// What the tableau says of the optimum without another pivot: a bound by the prices, and what a decision costs at the least.
#include <algorithm>
#include <limits>

#include "planning/kernel/rows.h"
#include "planning/kernel/simplex.h"

namespace marshrut::planning::kernel {

Simplex::Fall Simplex::fall(std::span<const int> columns, double most) {
  sum_.assign(width_, 0);
  double value = 0;
  for (int column : columns) {
    int where = where_[static_cast<std::size_t>(column)];
    if (where == gone) continue;
    value += this->value(column);
    if (where >= 0)
      sum_[static_cast<std::size_t>(where)] -= 1;
    else
      rows::subtract(sum_, -1, row(static_cast<std::size_t>(-1 - where)));
  }
  auto way = [&](bool up, double away) {
    Step step;
    gather(sum_.data(), up);
    return walk(away, most, step) ? step.decrease : std::numeric_limits<double>::infinity();
  };
  return {way(false, value), way(true, 1 - value)};
}

/// Adds a row's share to the bound: what its limit costs at the price, and to the columns' reduced costs.
double Simplex::weigh(std::size_t slack, double price) {
  const auto& from = rows_[slack - static_cast<std::size_t>(columns_)];
  for (const auto& term : from.terms) scratch_[static_cast<std::size_t>(term.column)] -= price * term.factor;
  return price * from.limit + std::max(-price * lower_[slack], -price * upper_[slack]);
}

double Simplex::safe_bound() {
  scratch_.assign(cost_.begin(), cost_.begin() + columns_);
  double bound = 0;
  for (std::size_t p = 0; p < width_; ++p)
    if (auto variable = static_cast<std::size_t>(nonbasic_[p]); nonbasic_[p] >= columns_)
      bound += weigh(variable, ahead_ == 0 ? -reduced_[p] : ahead_ * row(ahead_row_)[p] - reduced_[p]);
  if (ahead_ != 0 && basic_[ahead_row_] >= columns_)
    bound += weigh(static_cast<std::size_t>(basic_[ahead_row_]), ahead_);
  for (std::size_t j = 0; j < scratch_.size(); ++j)
    if (where_[j] != gone) bound += std::max(scratch_[j] * lower_[j], scratch_[j] * upper_[j]);
  return bound;
}

}  // namespace marshrut::planning::kernel
