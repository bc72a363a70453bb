#pragma once
// One teacher's route: the passes in order. filter, dominance, bound, cuts, dive, search, improve, explain. Pure and
// deterministic: equal instance and budget of work give an equal answer. A Solver is one thread's workspace.
#include "base/result.h"
#include "planning/kernel/filter.h"
#include "planning/kernel/search.h"

namespace marshrut::planning::kernel {

struct SolveOptions {
  Budget budget;
  bool replacements = false;  // also solve anew without each item
};

class Solver {
 public:
  /// Refuses locked sessions that no route holds (kernel.locked_*).
  Result<Answer> solve(const Catalogue& catalogue, const TeacherData& teacher, const SolveOptions& options);

 private:
  Result<void> locked_fit(const Model& model, const TeacherData& teacher);
  Result<const Found*> route(const Catalogue& catalogue, const TeacherData& teacher, const std::vector<int>& banned, Work& work);
  void replace(const Catalogue& catalogue, const TeacherData& teacher, const SolveOptions& options, Answer& answer);

  Model model_;
  Search search_;
  Plan plan_;
};

}  // namespace marshrut::planning::kernel
