#pragma once
// Runs of a wave: asked for, looked on, cancelled, read.
#include "wave/acts.h"
#include "wave/rules.h"

namespace marshrut::wave {

struct StartRun {
  Id<Wave> wave;
  std::optional<std::int64_t> seed;
  std::optional<std::int64_t> minutes;  // five when absent
  std::optional<Id<WaveRun>> like;      // as this one was asked for: its terms, seed and minutes, whatever else is said
};
DESCRIBE(StartRun, wave, seed, minutes, like)
/// It is counted by the house as soon as it can. Refuses while another is counted in the region, and where fewer people than
/// the regulation tells counts of would take part.
Result<RunLine> start_run(Work& work, const StartRun& request);

struct AtRun {
  Id<Wave> wave;
  Id<WaveRun> run;
};
DESCRIBE(AtRun, wave, run)
/// Nothing of it stays.
Result<RunLine> cancel_run(Work& work, const AtRun& request);

/// Empty while it waits, or when another process counts it.
struct RunProgress {
  RunState state = RunState::waiting;
  std::vector<RunPoint> points;
};
DESCRIBE(RunProgress, state, points)
Result<RunProgress> run_progress(Work& work, const AtRun& request);

struct ScarceLine {
  std::string session;
  std::string activity;  // "" when the catalogue has it no more
  std::string title;
  std::string place;
  std::optional<Date> starts;
  std::int64_t seats = 0;
  double price = 0;  // a seat more, as a share of the value of all
  double another_group = 0;  // as many seats again, likewise
};
DESCRIBE(ScarceLine, session, activity, title, place, starts, seats, price, another_group)
struct RunPage {
  RunLine line;
  std::vector<RunPoint> course;
  std::vector<ScarceLine> scarce;  // where one more group pays most, first
  std::vector<ShareGroup> shares;
};
DESCRIBE(RunPage, line, course, scarce, shares)
Result<RunPage> show_run(Work& work, const AtRun& request);

}  // namespace marshrut::wave
