#pragma once
// What a wave may be, and what is told of its routes as a whole. Pure.
#include <span>

#include "base/result.h"
#include "wave/types.h"

namespace marshrut::wave {

inline constexpr std::int64_t minutes_most = 60;

/// `latest` is the last day that the regulation allows to a route that begins on the first.
Result<void> check_wave(const Wave& wave, Date today, Date latest);

/// How many teachers got which share of what they alone could have. Neighbours go together until each group has `people_min`
/// teachers; nothing is told of fewer.
struct ShareGroup {
  double from = 0;
  double to = 0;
  std::int64_t people = 0;
};
DESCRIBE(ShareGroup, from, to, people)
std::vector<ShareGroup> share_groups(std::span<const WaveLine> lines, std::int64_t people_min);

/// No more than `most` of the points, evenly; the last always stays.
std::vector<RunPoint> thinned(const std::vector<RunPoint>& points, std::size_t most);

}  // namespace marshrut::wave
