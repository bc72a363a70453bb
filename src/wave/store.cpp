#include "wave/store.h"

#include "queries.h"

namespace marshrut::wave::store {
namespace {

struct LineOfRun {
  std::string region;
  Id<WaveRun> run;
  WaveLine line;
};
DESCRIBE(LineOfRun, region, run, line)

struct ScarceOfRun {
  std::string region;
  Id<WaveRun> run;
  ScarceSession scarce;
};
DESCRIBE(ScarceOfRun, region, run, scarce)

}  // namespace

using std::string;

std::vector<Wave> waves(db::Session& rows, const string& region, int most) {
  return rows.all<Wave>(queries::waves, region, most);
}
std::optional<Wave> find_wave(db::Session& rows, const string& region, const Id<Wave>& id) {
  return rows.find<Wave>(queries::find_wave, region, id);
}
void insert_wave(db::Session& rows, const string& region, const Wave& wave) {
  rows.run(queries::insert_wave, region, wave);
}
bool update_wave(db::Session& rows, const string& region, Wave& wave) {
  if (rows.run(queries::update_wave, region, wave) == 0) return false;
  ++wave.revision;
  return true;
}

std::vector<WaveRun> runs_of(db::Session& rows, const string& region, const Id<Wave>& wave, int most) {
  return rows.all<WaveRun>(queries::runs_of, region, wave, most);
}
std::optional<WaveRun> find_run(db::Session& rows, const string& region, const Id<WaveRun>& id) {
  return rows.find<WaveRun>(queries::find_run, region, id);
}
std::optional<WaveRun> open_run(db::Session& rows, const string& region) {
  return rows.find<WaveRun>(queries::open_run, region);
}
void insert_run(db::Session& rows, const string& region, const WaveRun& run) {
  rows.run(queries::insert_run, region, run);
}
bool take_run(db::Session& rows, const string& region, const Id<WaveRun>& run, Instant now) {
  return rows.run(queries::take_run, region, run, now) == 1;
}
bool move_run(db::Session& rows, const string& region, const Id<WaveRun>& run, Instant now) {
  return rows.run(queries::move_run, region, run, now) == 1;
}
bool end_run(db::Session& rows, const string& region, const WaveRun& ended) {
  return rows.run(queries::end_run, region, ended.id, ended.state, ended.moved_ms, ended.summary, ended.course) == 1;
}
std::int64_t interrupt_runs(db::Session& rows, const string& region, Instant unmoved_since) {
  return rows.run(queries::interrupt_runs, region, unmoved_since);
}

void insert_lines(db::Session& rows, const string& region, const Id<WaveRun>& run,
                  const std::vector<WaveLine>& lines) {
  std::vector<LineOfRun> of_run;
  for (const auto& line : lines) of_run.push_back({region, run, line});
  rows.run_each(queries::insert_line, of_run);
}
void keep_found(db::Session& rows, const string& region, const WaveRun& run, const std::vector<WaveLine>& lines,
                const std::vector<ScarceSession>& scarce) {
  insert_lines(rows, region, run.id, lines);
  std::vector<ScarceOfRun> scarce_of_run;
  for (const auto& one : scarce) scarce_of_run.push_back({region, run.id, one});
  rows.run_each(queries::insert_scarce, scarce_of_run);
  rows.run(queries::wave_is_ready, region, run.wave);
}
std::vector<WaveLine> lines_of(db::Session& rows, const string& region, const Id<WaveRun>& run) {
  return rows.all<WaveLine>(queries::lines_of, region, run);
}
std::vector<ScarceSession> scarce_of(db::Session& rows, const string& region, const Id<WaveRun>& run, int most) {
  return rows.all<ScarceSession>(queries::scarce_of, region, run, most);
}

}  // namespace marshrut::wave::store
