#pragma once
// Giving seats in an order: each teacher the best route on the seats that are left. Solved in batches against the seats at the
// batch's beginning; a route whose seat went to somebody of the same batch is solved anew, so that the outcome is as if one
// after the other.
#include <span>

#include "planning/region/run.h"

namespace marshrut::planning::region {

struct Seating {
  const std::vector<double>* prices = nullptr;  // what a session costs beside its own price; nothing: nought
  bool ready_alone = false;  // the route of alone is taken where its seats are free
  std::int64_t work = 0;
  int activities = look_at_all;
  bool keep = false;  // what one has stays, as if locked
  double time_share = 1;  // given up when this share of the time is gone
};

/// A route replaces the present one only when it is worth more at these prices.
/// Whether time sufficed for all.
bool seat_in_order(Run& run, Ledger& ledger, std::span<const int> order, const Seating& seating);

}  // namespace marshrut::planning::region
