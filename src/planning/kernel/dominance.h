#pragma once
// Second pass: a session that another one of its group is at least as good as in everything is never needed: no dearer, no
// heavier in any week, on no slot that the other does not fill, as good for every need, and in order wherever the other is.
#include "planning/kernel/model.h"

namespace marshrut::planning::kernel {

/// Takes dominated sessions, and activities left without any, out of the model; the latter with who dominates them.
void thin_out(Model& model);

}  // namespace marshrut::planning::kernel
