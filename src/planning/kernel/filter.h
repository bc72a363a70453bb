#pragma once
// First pass: from the catalogue to what this teacher can take at all, each refusal with its reason. Refuses locked sessions
// that are impossible, by their pointer; whether they fit together is asked of the plan that holds them all.
#include "base/result.h"
#include "planning/kernel/model.h"

namespace marshrut::planning::kernel {

/// `banned`: activities of the catalogue that this solve leaves out beside the teacher's own. Where it need not be told why something is
/// left out, what can close nothing is not looked at.
Result<Model> filter(const Catalogue& catalogue, const TeacherData& teacher, const std::vector<int>& banned = {}, bool told = true);

}  // namespace marshrut::planning::kernel
