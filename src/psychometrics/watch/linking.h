#pragma once
// Two calibrations on one scale, by the items they have in common (anchors): theta_old = slope * theta_new + shift. Stocking and
// Lord (1983): the slope and the shift that bring the expected scores on all anchors together, squares summed over the nodes
// of N(0, 1), from the start that means and spreads of difficulties give. An anchor whose difficulty moved is left out and
// the rest are linked again: by more than 0.3 and by a robust z above 2.58 (Huynh and Meyer 2010). Errors are those of the
// anchors drawn: by leaving each out once (jackknife, Tukey 1958). Where every anchor has the slope 1 by its model (Rasch, partial
// credit) on both scales, the scales have one unit, and only the shift is looked for.
#include <cstddef>
#include <optional>
#include <vector>

#include "psychometrics/item/item.h"

namespace marshrut::psychometrics {

struct Anchor {
  Item old_scale;
  Item new_scale;
};

struct Link {
  double slope = 1;
  double shift = 0;
  double slope_error = 0;
  double shift_error = 0;
  double together_error = 0;  // their covariance
  std::vector<bool> drifting;  // anchors left out
  std::vector<double> moves;  // of every anchor: its difficulty now less before, on the old scale
  std::size_t kept = 0;

  double on_old_scale(double theta) const { return slope * theta + shift; }
  /// The error of the link itself where `theta` on the new scale lies: adds to that of the score.
  double error_at(double theta) const;
};

/// An item of the new calibration on the old scale.
Item on_old_scale(const Item& item, const Link& link);

/// Nothing where fewer than four anchors are left, since what three say has no known error, or where their difficulties do not differ.
std::optional<Link> link_of(const std::vector<Anchor>& anchors);

}  // namespace marshrut::psychometrics
