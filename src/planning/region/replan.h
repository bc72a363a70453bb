#pragma once
// A plan in force, and what changes it: a session is called off, somebody leaves, comes late or waits for a seat. Only who is
// touched is solved anew, and keeps every other session that can stay.
#include <optional>
#include <span>

#include "planning/region/run.h"

namespace marshrut::planning::region {

/// What one change did.
struct Change {
  std::vector<int> touched;  // teachers whose routes changed
  int others = 0;  // sessions that the touched had beside what was called off
  int kept = 0;  // of these, what they still have
  std::vector<int> small_groups;  // sessions that now have fewer people than they need: for a person to decide
};

class Standing {
 public:
  /// Routes by teacher, as sessions of the problem. `options` tells threads and effort.
  Standing(const Problem& problem, const Options& options, std::span<const std::vector<int>> routes);

  /// Nobody sits in the session any more; its members are planned anew around what they keep.
  Change cancel(int session);
  /// The teacher's seats are free again.
  Change withdraw(int teacher);
  /// Who has come late or whose limits have changed: the best that the seats left allow, with what they have kept.
  Change replan(std::span<const int> teachers);
  /// A free seat for the first of the waiting, in their order, whose route gains by it; nobody overtakes.
  std::optional<int> offer(int session, std::span<const int> waiting);

  const Ledger& ledger() const { return ledger_; }

 private:
  void find_small_groups(const Route& before, Change& change) const;
  void know(int teacher);

  Options options_;
  Run run_;
  Ledger ledger_;
  std::vector<char> known_;  // teachers whose routes have their worth
};

}  // namespace marshrut::planning::region
