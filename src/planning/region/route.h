#pragma once
// One teacher's route within the region: what was chosen, what it is worth, and what it would be worth without one item.
#include <vector>

#include "planning/region/problem.h"

namespace marshrut::planning::region {

struct Item {
  int session = 0;
  double penalty = 0;  // hours, way and the session's own price, in units of value
};

struct Route {
  std::vector<Item> items;  // by start
  double value = 0;
  double cost = 0;
  int missed = 0;  // how many activities `at_least` asks for and the route lacks

  bool has(int session) const {
    for (const auto& item : items)
      if (item.session == session) return true;
    return false;
  }
};

/// Fills in value, cost and what is missed from the items.
void weigh(const Problem& problem, int teacher, Route& route);
/// The route without one item.
Route without(const Problem& problem, int teacher, const Route& route, int session);
/// The route without a session and what builds on it.
Route stripped(const Problem& problem, int teacher, const Route& route, int session);
/// Whether it may go without its owner's leave: not locked, nothing builds on it, `at_least` does not need it.
bool spared(const Problem& problem, int teacher, const Route& route, int session);

}  // namespace marshrut::planning::region
