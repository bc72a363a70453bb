#pragma once
// Last pass: what was found, in words of the file, with why. Marginal values are exact; a reason for what was left out is what
// keeps the nearest of its sessions out of the finished route.
#include "planning/kernel/plan.h"
#include "planning/kernel/search.h"

namespace marshrut::planning::kernel {

Answer explain(const Model& model, const TeacherData& teacher, const Found& found);

}  // namespace marshrut::planning::kernel
