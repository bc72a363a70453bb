#pragma once
// What the phases of one allocation share: the problem, what was asked for, the threads with their finders, and how far it is.
#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <span>

#include "planning/region/finder.h"
#include "planning/region/ledger.h"
#include "planning/region/types.h"

namespace marshrut::planning::region {

class Run {
 public:
  Run(const Problem& problem, const Options& options);  // which outlive it
  Run(const Run&) = delete;

  /// Answers to questions, in their order, by all threads. What was not begun when the time ran out is nothing.
  std::vector<std::optional<Reply>> ask(std::span<const Question> questions);
  std::optional<Reply> ask(const Question& question);
  void appraise(int teacher, Route& route) { finders_.front()->appraise(teacher, route); }
  /// Calls `each` for 0 .. count - 1 by all threads.
  void share_out(std::size_t count, const std::function<void(std::size_t)>& each) const;

  bool over() const { return beyond(1); }
  /// Whether this share of the time is gone: a phase that is given up to it ends.
  bool beyond(double share) const { return options.spent && options.spent() >= share; }
  double spent() const { return options.spent ? options.spent() : 0; }
  void enter(Phase phase);
  /// Tells how far the phase is.
  void tell(double done);
  /// A chance that is the same on every machine.
  double chance();

  const Problem& problem;
  const Options& options;
  Effort effort;
  Phase phase = Phase::locks;
  double value = 0;  // of the best plan so far
  double bound = 0;  // the least so far
  std::vector<Route> alone;
  std::vector<double> alone_bound;
  std::vector<char> alone_known;
  std::vector<double> prices;  // of sessions
  double money_price = 0;
  bool first_come_whole = false;
  std::map<int, FloorWhy> under_floor;  // teachers below the floor, once they were looked at
  double looseness = 0;  // how far these bounds lie above routes that were found
  std::vector<double> priced_at;  // the prices at which everybody was bounded, once they were
  double priced_base = 0;  // what all seats and the budget cost at them
  std::vector<double> priced_bound;  // of a teacher, at these prices

  /// Of a session with what its cost is priced at.
  std::vector<double> full_prices() const;

 private:
  Preparations preparations_;
  std::vector<std::unique_ptr<Finder>> finders_;
  std::uint64_t state_;
};

}  // namespace marshrut::planning::region
