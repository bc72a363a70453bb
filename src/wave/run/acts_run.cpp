#include "wave/run/acts_run.h"

#include <algorithm>

#include "catalogue/store.h"
#include "platform/json/json.h"
#include "regulation/acts.h"
#include "regulation/rules.h"
#include "wave/errors.h"
#include "wave/run/acts_people.h"
#include "wave/run/live.h"
#include "wave/store.h"

namespace marshrut::wave {
namespace {

constexpr std::int64_t minutes_usual = 5;
constexpr int scarce_shown = 20;
constexpr std::size_t points_shown = 120;

/// The run with its wave, asked for under the act's right.
Result<WaveRun> load_run(Work& work, const AtRun& request) {
  const auto wave = TRY(load_wave(work, request.wave));
  auto run = store::find_run(work.rows, work.region, request.run);
  if (!run || run->wave != wave.id) return fail(access::errors::not_found);
  return *std::move(run);
}

std::vector<ScarceLine> scarce_lines(Work& work, const WaveRun& run, double value) {
  std::vector<ScarceLine> lines;
  const auto of_all = std::max(value, 1e-9);
  for (const auto& one : store::scarce_of(work.rows, work.region, run.id, scarce_shown)) {
    ScarceLine line{one.session, "", one.session, "", {}, one.seats, one.price / of_all, one.another_group / of_all};
    if (const auto offer = catalogue::find_offer(work.rows, work.region, {one.session})) {
      line.activity = offer->activity.id.value;
      line.title = offer->activity.title;
      line.place = offer->session.place;
      line.starts = offer->session.starts;
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

/// The terms, seed and minutes of an earlier run, where they are still lawful.
Result<void> repeat(Work& work, const Id<WaveRun>& like, Wave& wave, StartRun& request) {
  const auto run = TRY(load_run(work, {wave.id, like}));
  request.seed = run.seed;
  request.minutes = run.minutes;
  wave.terms = json::read<WaveTerms>(run.terms).value();
  return stands(work, wave);
}

}  // namespace

Result<RunLine> start_run(Work& work, const StartRun& asked) {
  auto wave = TRY(load_wave(work, asked.wave));
  if (wave.state == WaveState::published || wave.state == WaveState::closed) return fail(errors::already_published);
  auto request = asked;
  if (asked.like) TRY(repeat(work, *asked.like, wave, request));
  const auto minutes = request.minutes.value_or(minutes_usual);
  if (minutes < 1 || minutes > minutes_most)
    return fail(errors::number_wrong, "/minutes", "1", std::to_string(minutes_most));
  if (request.seed && *request.seed < 0) return fail(errors::number_wrong, "/seed", "0", "1000000");
  if (store::open_run(work.rows, work.region)) return fail(errors::run_under_way);
  const auto least = regulation::people_min_of(*TRY(regulation::profile_at(work, wave.terms.path)));
  if (!has_people(work, wave.terms, least)) return fail(errors::nobody, "", std::to_string(least));
  WaveRun run;
  run.id = work.new_id<WaveRun>();
  run.wave = wave.id;
  run.seed = request.seed.value_or(1);
  run.minutes = minutes;
  run.terms = json::write(wave.terms);
  run.author = work.actor.person;
  run.asked_ms = work.now;
  run.moved_ms = work.now;
  store::insert_run(work.rows, work.region, run);
  work.touched("wave_run", run.id, "", run.terms);
  return line_of(run);
}

Result<RunLine> cancel_run(Work& work, const AtRun& request) {
  auto run = TRY(load_run(work, request));
  const auto was = run.state;
  run.state = RunState::cancelled;
  run.moved_ms = work.now;
  if (!store::end_run(work.rows, work.region, run)) return fail(errors::run_ended);
  if (const auto live = work.services.part<LiveRuns>().find(run.id)) live->stop();
  work.touched("wave_run", run.id, std::string(name_of(was)), std::string(name_of(run.state)));
  return line_of(run);
}

Result<RunProgress> run_progress(Work& work, const AtRun& request) {
  const auto run = TRY(load_run(work, request));
  const auto live = work.services.part<LiveRuns>().find(run.id);
  return RunProgress{run.state, live ? thinned(live->points(), points_shown) : std::vector<RunPoint>{}};
}

Result<RunPage> show_run(Work& work, const AtRun& request) {
  const auto run = TRY(load_run(work, request));
  RunPage page{line_of(run), {}, {}, {}};
  if (!page.line.summary) return page;
  const auto least = regulation::people_min_of(*TRY(regulation::profile_at(work, page.line.terms.path)));
  if (auto course = json::read<RunCourse>(run.course)) page.course = std::move(course->points);
  page.scarce = scarce_lines(work, run, page.line.summary->value);
  page.shares = share_groups(store::lines_of(work.rows, work.region, run.id), least);
  return page;
}

}  // namespace marshrut::wave
