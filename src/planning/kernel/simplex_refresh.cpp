// The tableau made anew for the basis that it has: rounding adds up with every pivot, the rows are as they were given.
#include <algorithm>
#include <cmath>

#include "planning/kernel/simplex.h"

namespace marshrut::planning::kernel {

/// Every column nonbasic where it stands, every row as it was given.
void Simplex::restart() {
  was_basic_.assign(where_.size(), 0);
  slacks_.clear();
  for (int v : basic_) was_basic_[static_cast<std::size_t>(v)] = 1;
  for (auto* list : {&basic_, &nonbasic_})
    for (int v : *list)
      if (v >= columns_) slacks_.push_back(v);
  std::ranges::sort(slacks_);
  kept_.clear();
  for (int j = 0; j < columns_; ++j)
    if (where_[static_cast<std::size_t>(j)] != gone) kept_.push_back(j);
  nonbasic_ = kept_;
  objective_ = 0;
  for (std::size_t p = 0; p < kept_.size(); ++p) {
    auto j = static_cast<std::size_t>(kept_[p]);
    if (was_basic_[j]) at_[j] = lower_[j];
    where_[j] = static_cast<int>(p);
    reduced_[p] = cost_[j];
    find_room(p);
    objective_ += cost_[j] * at_[j];
  }
  basic_.clear();
  for (int v : slacks_) {
    where_[static_cast<std::size_t>(v)] = -1 - rows();
    basic_.push_back(v);
    write_row(basic_.size() - 1, rows_[static_cast<std::size_t>(v - columns_)]);
  }
}

/// Makes a column basic again in the row where it is largest of those whose slack was not basic. Nothing moves.
void Simplex::bring_back(int column) {
  auto q = static_cast<std::size_t>(where_[static_cast<std::size_t>(column)]);
  std::size_t r = basic_.size();
  double largest = pivot_least;
  for (std::size_t i = 0; i < basic_.size(); ++i) {
    if (basic_[i] < columns_ || was_basic_[static_cast<std::size_t>(basic_[i])] || std::fabs(row(i)[q]) <= largest) continue;
    largest = std::fabs(row(i)[q]);
    r = i;
  }
  if (r == basic_.size()) return;
  auto left = static_cast<std::size_t>(basic_[r]);
  double value = at_[static_cast<std::size_t>(column)], slack = beta_[r];
  pivot(r, q);
  beta_[r] = value;
  at_[left] = slack;
  find_room(q);
}

void Simplex::refresh() {
  restart();
  for (int column : kept_)
    if (was_basic_[static_cast<std::size_t>(column)]) bring_back(column);
  for (std::size_t p = 0; p < width_; ++p) settle(p), find_room(p);
}

}  // namespace marshrut::planning::kernel
