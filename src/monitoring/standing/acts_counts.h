#pragma once
// The matrix of a region from what was counted school by school: a region of 50,000 is answered without its people being
// looked at. A school is counted anew once somebody there changed (organisation/post/store_change.h) and on every day,
// because posts and leaves begin and end by the day. Until then it is counted when it is asked for.
#include <string>
#include <vector>

#include "access/services.h"
#include "monitoring/types.h"

namespace marshrut::monitoring {

/// Of the schools at or below a path today.
std::vector<AlikeWays> ways_of_schools(db::Session& rows, const std::string& region, const std::string& at, Date today);
/// Counts schools anew that changed or were not counted today; how many.
std::int64_t count_schools(access::Services& services, const std::string& region);

}  // namespace marshrut::monitoring
