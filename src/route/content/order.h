#pragma once
// Whether the activities of a route come in the order that the catalogue asks for. Pure.
#include <map>
#include <vector>

#include "base/result.h"
#include "catalogue/types.h"
#include "route/types.h"

namespace marshrut::route {

using Prerequisites = std::map<Id<catalogue::Activity>, std::vector<catalogue::Prerequisite>>;

/// None when nothing has to come before, or one of it was attended.
std::vector<Id<catalogue::Activity>> unmet_prerequisites(const std::vector<catalogue::Prerequisite>& prerequisites,
                                                         const std::vector<Id<catalogue::Activity>>& attended);

/// Refuses with route.prerequisite_first, by the titles of both, each planned activity before which none of its
/// prerequisites is over: attended at whatever time, or ended in this route before it begins.
Result<void> in_order(const RouteContent& content, const Prerequisites& prerequisites,
                      const std::vector<Id<catalogue::Activity>>& attended);

}  // namespace marshrut::route
