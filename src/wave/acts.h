#pragma once
// Waves as the centre keeps them: made, changed until they are published, closed.
#include "access/endpoint.h"
#include "wave/types.h"

namespace marshrut::wave {

using access::Work;

struct ListWaves {};
DESCRIBE(ListWaves)
struct WaveHeader {
  Id<Wave> wave;
  std::string title;
  WaveState state = WaveState::draft;
  Date starts;
  Date ends;
};
DESCRIBE(WaveHeader, wave, title, state, starts, ends)
struct WaveList {
  std::vector<WaveHeader> waves;  // the newest first
};
DESCRIBE(WaveList, waves)
Result<WaveList> list_waves(Work& work, const ListWaves& request);

struct MakeWave {
  std::string title;
  std::optional<std::string> path;  // the whole region when absent
  std::string subject;
  std::string position;
  Date starts;
  Date ends;
  double priority_weight = 1;
  double low_result_weight = 1;
  double first_time_weight = 1;
  double floor_share = 0;
  std::optional<double> budget;
  bool least_groups = true;
};
DESCRIBE(MakeWave, title, path, subject, position, starts, ends, priority_weight, low_result_weight, first_time_weight,
         floor_share, budget, least_groups)
struct ChangeWave {
  Id<Wave> wave;
  std::int64_t revision = 0;
  std::string title;
  std::optional<std::string> path;
  std::string subject;
  std::string position;
  Date starts;
  Date ends;
  double priority_weight = 1;
  double low_result_weight = 1;
  double first_time_weight = 1;
  double floor_share = 0;
  std::optional<double> budget;
  bool least_groups = true;
};
DESCRIBE(ChangeWave, wave, revision, title, path, subject, position, starts, ends, priority_weight, low_result_weight,
         first_time_weight, floor_share, budget, least_groups)
struct AtWave {
  Id<Wave> wave;
};
DESCRIBE(AtWave, wave)
struct AtWaveRevision {
  Id<Wave> wave;
  std::int64_t revision = 0;
};
DESCRIBE(AtWaveRevision, wave, revision)

/// A run as a line of its wave's page. Shares and values as in RunSummary; nothing before it is done.
struct RunLine {
  Id<WaveRun> run;
  RunState state = RunState::waiting;
  std::int64_t seed = 1;
  Instant asked_ms;
  WaveTerms terms;
  std::optional<RunSummary> summary;
};
DESCRIBE(RunLine, run, state, seed, asked_ms, terms, summary)
struct WavePage {
  Wave wave;
  std::vector<RunLine> runs;  // the newest first
  std::int64_t people_min = 0;
};
DESCRIBE(WavePage, wave, runs, people_min)
Result<WavePage> show_wave(Work& work, const AtWave& request);
Result<WavePage> make_wave(Work& work, const MakeWave& request);
Result<WavePage> change_wave(Work& work, const ChangeWave& request);
Result<WavePage> close_wave(Work& work, const AtWaveRevision& request);

/// Refuses what is not lawful where the wave is to be: place, days, weights.
Result<void> stands(Work& work, const Wave& wave);
/// The wave, asked for under the act's right. Refuses with access.not_found.
Result<Wave> load_wave(Work& work, const Id<Wave>& id);
RunLine line_of(const WaveRun& run);

}  // namespace marshrut::wave
