#pragma once
// One teacher's route: the passes in order. filter, dominance, spares, bound, cuts, dive, search, improve, explain. Pure and
// deterministic: equal instance and budget of work give an equal answer. A Solver is one thread's workspace.
// Who solves a teacher many times prepares once and solves the prepared with other prices and closed sessions.
#include <span>

#include "base/result.h"
#include "planning/kernel/dominance.h"
#include "planning/kernel/filter.h"
#include "planning/kernel/search.h"
#include "planning/kernel/spares.h"

namespace marshrut::planning::kernel {

struct SolveOptions {
  Budget budget;
  bool replacements = false;  // also solve anew without each item, within the same budget
};

/// A teacher after the filter: what does not hang on prices and seats. Some tens of kilobytes; the catalogue outlives it.
struct Prepared {
  Model model;
  std::vector<Dominated> dominated;
};

/// Refuses locked sessions that no route holds (kernel.locked_*), but for those that only miss what they build on. `told`:
/// see filter.h.
Result<Prepared> prepare(const Catalogue& catalogue, const TeacherData& teacher, const std::vector<int>& banned = {}, bool told = true);

/// What differs from one solve of a prepared teacher to the next, by the catalogue's sessions; empty: nothing differs.
struct Conditions {
  std::span<const double> prices;  // beside the sessions' own; any sign
  std::span<const char> closed;    // nobody gets in any more; who is locked in stays
  std::span<const int> known;      // a route to begin with, as far as it still fits
};

struct Route {
  bool any = false;  // else no route holds the locked sessions, or the work was over before one was met
  std::vector<int> sessions;  // of the catalogue
  double value = 0;     // closed worth, less penalties and prices, less `missed`
  double bound = 0;     // no route has a higher value; valid whenever it stopped
  double missed = 0;    // price of the activities that `at_least` misses: add it to value and bound to be rid of it
  bool proven = false;
  StoppedBy stopped_by = StoppedBy::proof;
  std::int64_t work = 0;
  std::int64_t nodes = 0;
};

class Solver {
 public:
  /// Refuses locked sessions that no route holds (kernel.locked_*).
  Result<Answer> solve(const Catalogue& catalogue, const TeacherData& teacher, const SolveOptions& options);
  Route solve(const Prepared& prepared, const Conditions& conditions, const Budget& budget);

 private:
  Result<const Found*> route(const Catalogue& catalogue, const TeacherData& teacher, const std::vector<int>& banned, Work& work);
  void replace(const Catalogue& catalogue, const TeacherData& teacher, Work& work, Answer& answer);
  void begin(const Prepared& prepared, const Conditions& conditions);
  const Found& search(const std::vector<int>& known, Work& work);

  Model model_;  // that the last found route's sessions are of
  Model whole_, priced_;
  Search search_;
  std::vector<char> closed_;
};

}  // namespace marshrut::planning::kernel
