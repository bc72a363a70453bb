#include "wave/acts.h"

#include "base/text.h"
#include "organisation/store.h"
#include "platform/json/json.h"
#include "regulation/acts.h"
#include "regulation/rules.h"
#include "wave/errors.h"
#include "wave/rules.h"
#include "wave/store.h"

namespace marshrut::wave {
namespace {

constexpr int waves_shown = 50;
constexpr int runs_shown = 20;

template <class Asked>
WaveTerms terms_of(const Work& work, const Asked& r) {
  return {r.path.value_or(work.region), r.subject,           r.position,    r.starts, r.ends,        r.priority_weight,
          r.low_result_weight,          r.first_time_weight, r.floor_share, r.budget, r.least_groups};
}

Result<void> place_is_known(Work& work, const std::string& path) {
  if (path == work.region) return {};
  for (const auto& territory : organisation::store::territories(work.rows, work.region))
    if (territory.path == path) return {};
  return fail(errors::place_unknown, "/path");
}

Result<WavePage> page_of(Work& work, Wave wave) {
  WavePage page;
  page.people_min = regulation::people_min_of(*TRY(regulation::profile_at(work, wave.terms.path)));
  for (const auto& run : store::runs_of(work.rows, work.region, wave.id, runs_shown)) page.runs.push_back(line_of(run));
  page.wave = std::move(wave);
  return page;
}

Result<void> save(Work& work, const Wave& before, Wave& after) {
  if (!store::update_wave(work.rows, work.region, after)) return fail(access::errors::stale, "/revision");
  work.touched("wave", after.id, json::write(before), json::write(after));
  return {};
}

}  // namespace

Result<void> stands(Work& work, const Wave& wave) {
  TRY(work.may({wave.terms.path, {}}));
  TRY(place_is_known(work, wave.terms.path));
  const auto profile = TRY(regulation::profile_at(work, wave.terms.path));
  return check_wave(wave, work.today(), regulation::latest_end(*profile, wave.terms.starts));
}

RunLine line_of(const WaveRun& run) {
  RunLine line{run.id, run.state, run.seed, run.asked_ms, {}, {}};
  if (auto terms = json::read<WaveTerms>(run.terms)) line.terms = *std::move(terms);
  if (run.state == RunState::done)
    if (auto summary = json::read<RunSummary>(run.summary)) line.summary = *std::move(summary);
  return line;
}

Result<Wave> load_wave(Work& work, const Id<Wave>& id) {
  auto wave = store::find_wave(work.rows, work.region, id);
  if (!wave) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may({wave->terms.path, {}}));
  return *std::move(wave);
}

Result<WaveList> list_waves(Work& work, const ListWaves&) {
  TRY(work.may({work.region, {}}));
  WaveList list;
  for (const auto& wave : store::waves(work.rows, work.region, waves_shown))
    list.waves.push_back({wave.id, wave.title, wave.state, wave.terms.starts, wave.terms.ends});
  return list;
}

Result<WavePage> show_wave(Work& work, const AtWave& request) {
  return page_of(work, TRY(load_wave(work, request.wave)));
}

Result<WavePage> make_wave(Work& work, const MakeWave& request) {
  Wave wave{work.new_id<Wave>(),
            std::string(trimmed(request.title)),
            terms_of(work, request),
            WaveState::draft,
            work.actor.person,
            work.now,
            0};
  TRY(stands(work, wave));
  store::insert_wave(work.rows, work.region, wave);
  work.touched("wave", wave.id, "", json::write(wave));
  return page_of(work, std::move(wave));
}

Result<WavePage> change_wave(Work& work, const ChangeWave& request) {
  const auto before = TRY(load_wave(work, request.wave));
  if (before.state == WaveState::published || before.state == WaveState::closed) return fail(errors::already_published);
  auto wave = before;
  wave.revision = request.revision;
  wave.title = trimmed(request.title);
  wave.terms = terms_of(work, request);
  TRY(stands(work, wave));
  TRY(save(work, before, wave));
  return page_of(work, std::move(wave));
}

Result<WavePage> close_wave(Work& work, const AtWaveRevision& request) {
  const auto before = TRY(load_wave(work, request.wave));
  auto wave = before;
  wave.revision = request.revision;
  wave.state = WaveState::closed;
  TRY(save(work, before, wave));
  return page_of(work, std::move(wave));
}

}  // namespace marshrut::wave
