#pragma once
// The seats of full sessions at what their cheapest holders lose by giving them up, and the exchange itself. Keeps seats, budget
// and least groups at every step.
#include <set>

#include "planning/region/groups.h"
#include "planning/region/run.h"

namespace marshrut::planning::region {

class Market {
 public:
  /// Nobody is brought under `floor` of what they would get alone.
  Market(const Run& run, Ledger& ledger, double floor);

  const Tariff& tariff() const { return tariff_; }
  /// Puts the route, taking seats away where there are none, if the sum of values rises by more than `least_gain`.
  bool exchange(int teacher, const Route& route, double least_gain);
  /// Whether the route would leave a session of the teacher's with fewer people than it needs.
  bool leaves_small_group(int teacher, const Route& route) const;
  /// Who lost something since this was last asked, ascending.
  std::vector<int> losers();
  /// Someone's route changed by other hands.
  void renew(const Route& before, const Route& after);
  void renew_stale();

 private:
  struct Holder {
    int teacher = -1;
    double loss = 0;
  };

  Holder cheapest(int session) const;
  void appraise(int session);
  void touch(const Route& route);

  const Run& run_;
  Ledger& ledger_;
  double floor_;
  Tariff tariff_;
  std::set<int> losers_;
  std::vector<char> stale_;
};

}  // namespace marshrut::planning::region
