#include "wave/run/live.h"

namespace marshrut::wave {
namespace {

constexpr double seconds_between_points = 0.2;

}  // namespace

void LiveRun::tell(const RunPoint& point) {
  const std::scoped_lock lock(mutex_);
  const bool is_news = points_.empty() || points_.back().phase != point.phase || points_.back().value != point.value ||
                       points_.back().bound != point.bound;
  if (is_news && (points_.empty() || points_.back().phase != point.phase ||
                  point.seconds - points_.back().seconds >= seconds_between_points))
    points_.push_back(point);
  else
    points_.back().done = point.done, points_.back().value = point.value, points_.back().bound = point.bound;
}

std::vector<RunPoint> LiveRun::points() const {
  const std::scoped_lock lock(mutex_);
  return points_;
}

std::shared_ptr<LiveRun> LiveRuns::begin(const Id<WaveRun>& run) {
  const std::scoped_lock lock(mutex_);
  return runs_[run.value] = std::make_shared<LiveRun>();
}

std::shared_ptr<LiveRun> LiveRuns::find(const Id<WaveRun>& run) const {
  const std::scoped_lock lock(mutex_);
  const auto found = runs_.find(run.value);
  return found == runs_.end() ? nullptr : found->second;
}

void LiveRuns::end(const Id<WaveRun>& run) {
  const std::scoped_lock lock(mutex_);
  runs_.erase(run.value);
}

}  // namespace marshrut::wave
