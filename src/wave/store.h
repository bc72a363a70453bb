#pragma once
// Rows of waves, their runs and what these found. Owner: wave.
#include <vector>

#include "platform/db/database.h"
#include "wave/types.h"

namespace marshrut::wave::store {

std::vector<Wave> waves(db::Session& rows, const std::string& region, int most);
std::optional<Wave> find_wave(db::Session& rows, const std::string& region, const Id<Wave>& id);
void insert_wave(db::Session& rows, const std::string& region, const Wave& wave);
/// False when it was changed since `wave.revision`; moves the revision on when it was not.
bool update_wave(db::Session& rows, const std::string& region, Wave& wave);

std::vector<WaveRun> runs_of(db::Session& rows, const std::string& region, const Id<Wave>& wave, int most);
std::optional<WaveRun> find_run(db::Session& rows, const std::string& region, const Id<WaveRun>& id);
/// The one that waits or is counted.
std::optional<WaveRun> open_run(db::Session& rows, const std::string& region);
void insert_run(db::Session& rows, const std::string& region, const WaveRun& run);
/// False when another counter was first, or it was cancelled.
bool take_run(db::Session& rows, const std::string& region, const Id<WaveRun>& run, Instant now);
/// False when it is not counted any more: cancelled from elsewhere.
bool move_run(db::Session& rows, const std::string& region, const Id<WaveRun>& run, Instant now);
/// False when it had ended already.
bool end_run(db::Session& rows, const std::string& region, const WaveRun& ended);
std::int64_t interrupt_runs(db::Session& rows, const std::string& region, Instant unmoved_since);

void insert_lines(db::Session& rows, const std::string& region, const Id<WaveRun>& run,
                  const std::vector<WaveLine>& lines);
/// What a run found, and that its wave has something to publish.
void keep_found(db::Session& rows, const std::string& region, const WaveRun& run, const std::vector<WaveLine>& lines,
                const std::vector<ScarceSession>& scarce);
std::vector<WaveLine> lines_of(db::Session& rows, const std::string& region, const Id<WaveRun>& run);
std::vector<ScarceSession> scarce_of(db::Session& rows, const std::string& region, const Id<WaveRun>& run, int most);

}  // namespace marshrut::wave::store
