#pragma once
// Runs that this process counts at the moment, with where they stand: kept in memory alone, for whoever looks on.
#include <atomic>
#include <map>
#include <memory>
#include <mutex>

#include "wave/types.h"

namespace marshrut::wave {

class LiveRun {
 public:
  /// Points that tell nothing new are left out.
  void tell(const RunPoint& point);
  std::vector<RunPoint> points() const;
  void stop() { stopped_ = true; }
  bool stopped() const { return stopped_; }

 private:
  mutable std::mutex mutex_;
  std::vector<RunPoint> points_;
  std::atomic<bool> stopped_ = false;
};

/// A part of the services; asked from several threads.
class LiveRuns {
 public:
  std::shared_ptr<LiveRun> begin(const Id<WaveRun>& run);
  /// Nothing when it is not counted here.
  std::shared_ptr<LiveRun> find(const Id<WaveRun>& run) const;
  void end(const Id<WaveRun>& run);

 private:
  mutable std::mutex mutex_;
  std::map<std::string, std::shared_ptr<LiveRun>> runs_;
};

}  // namespace marshrut::wave
