#pragma once
// Everything in an instance that contradicts itself or lies outside of what the kernel can count with, each with its JSON
// Pointer; at most a hundred. Whether locked sessions fit together is found by the filter, which knows the limits.
#include "base/result.h"
#include "planning/kernel/instance.h"

namespace marshrut::planning::kernel {

inline constexpr std::int64_t weeks_max = 520;
inline constexpr double number_max = 1e6;

Result<void> validate(const Instance& instance);

}  // namespace marshrut::planning::kernel
