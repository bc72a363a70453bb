#pragma once
// A part of a model: what is left when sessions go. An activity without sessions goes as well, with its reason.
#include <vector>

#include "planning/kernel/model.h"

namespace marshrut::planning::kernel {

/// `gone` by session; `why` by activity, read of those that go.
Model subset(const Model& model, const std::vector<char>& gone, const std::vector<Dropped>& why);

}  // namespace marshrut::planning::kernel
