#pragma once
// Why an instance or a plan cannot be checked, with the JSON Pointer of the place.
#include "base/result.h"

namespace marshrut::planning::checker::errors {

inline constexpr ErrorCode unreadable{"checker.unreadable", Kind::invalid, "Проверить нельзя: здесь нужно {}.",
                                      "It cannot be checked: {} is expected here."};
inline constexpr ErrorCode no_plan{"checker.no_plan", Kind::invalid, "В файле плана нет ни одного маршрута.",
                                   "The file of the plan holds no route."};

inline constexpr const ErrorCode* all[] = {&unreadable, &no_plan};

}  // namespace marshrut::planning::checker::errors
