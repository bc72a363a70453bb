#pragma once
// How much a set of gains is worth. With the need X normal and the gain G, the value is w * E[min(max(X, 0), G)]:
// concave in G, so that the second course on one competency adds less than the first, and what is surely missing
// counts more than what may be a slip of measurement.
#include <map>
#include <span>
#include <string>
#include <string_view>

#include "planning/types.h"

namespace marshrut::planning {

/// E[min(max(X, 0), gain)] for X ~ N(mean, deviation); gain may be infinite.
double expected_closed(double mean, double deviation, double gain);

/// The needs with how much was gained for each; adding and removing keep the total value.
class Ledger {
 public:
  explicit Ledger(std::span<const Need> needs);

  void add(std::span<const catalogue::Gain> gains) { apply(gains, 1); }
  void remove(std::span<const catalogue::Gain> gains) { apply(gains, -1); }
  /// The weighted value closed so far.
  double value() const;
  /// What `gains` would add to the value.
  double marginal(std::span<const catalogue::Gain> gains) const;
  /// The share of all needs that is closed, 0 to 1; 1 when there are none.
  double share() const { return of_total(value()); }
  double of_total(double value) const { return total_ > 0 ? value / total_ : 1; }
  /// The share of one need that is closed by what was gained, changed by `more`.
  double closed(std::string_view competency, double more = 0) const;
  std::span<const Need> needs() const { return needs_; }

 private:
  void apply(std::span<const catalogue::Gain> gains, double sign);
  double part(std::size_t need, double gained) const;

  std::span<const Need> needs_;
  std::vector<double> gained_;
  std::vector<double> closed_;  // the part of each need that `gained_` closes
  double total_ = 0;
};

}  // namespace marshrut::planning
