#pragma once
// The file of an instance, read part by part, so that what is held is little more than what is kept. Refuses what is malformed,
// unknown or contradictory, each with its JSON Pointer: json.* and kernel.* errors.
#include <string_view>

#include "base/result.h"
#include "planning/kernel/instance.h"

namespace marshrut::planning::kernel {

inline constexpr std::size_t instance_values_max = 20'000'000;

Result<Instance> read_instance(std::string_view text);

}  // namespace marshrut::planning::kernel
