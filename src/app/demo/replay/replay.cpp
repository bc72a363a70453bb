#include "app/demo/replay/replay.h"

#include <algorithm>
#include <chrono>

#include "access/journal/journal.h"
#include "app/demo/replay/counting.h"
#include "app/demo/replay/meeting.h"
#include "app/demo/replay/stages/stages.h"
#include "diagnostics/adaptive/acts_adaptive.h"
#include "diagnostics/marking/acts_entrust.h"
#include "diagnostics/result/acts_scoring.h"
#include "diagnostics/scale/acts_calibrate.h"
#include "effect/acts_count.h"
#include "organisation/post/acts_post.h"
#include "route/life/acts_life.h"

namespace marshrut::app::replay {
namespace {

constexpr int days_after_the_year = 75;  // a route that began last may last a year
constexpr int days_of_applying = 21;     // from the letters to the schedule
constexpr int second_wave_ago = 38;      // some have their results now
constexpr int third_wave_ago = 22;       // their sittings are ahead

/// Opens so many days ago, or before the quiet season; sittings are counted from the day wished.
Wave wave_ago(const Tale& tale, int days_to_now, int ago, int tenths) {
  int wished = std::max(0, days_to_now - ago);
  const auto& start = tale.world.setting.start;
  auto opens = tale.calendar.latest_stretch(start.plus_days(wished), days_of_applying);
  return {std::max(0, start.days_until(opens)), wished, tenths};
}

/// People of an interactive demo are met at different places of the way.
std::vector<Wave> waves_of(const Tale& tale, const Request& request) {
  if (request.ending == Ending::until_end) return {{0, 0, 10}};
  int days = tale.world.setting.start.days_until(request.now.date_at(tale.offset_minutes));
  return {{0, 0, 7}, wave_ago(tale, days, second_wave_ago, 2), wave_ago(tale, days, third_wave_ago, 1)};
}

void deal_waves(Tale& tale) {
  for (std::size_t i = 0; i < tale.learners.size(); ++i) {
    auto& learner = tale.learners[i];
    int place = static_cast<int>(i % 10);
    for (const auto& wave : tale.waves) {
      if (place < wave.tenths) break;
      place -= wave.tenths;
      ++learner.wave;
    }
  }
}

/// What the server does by itself every minute, here once a day.
void keep_house(Tale& tale) {
  access::Stumbles stumbles;
  diagnostics::expire_attempts(tale.house.services(), tale.region, stumbles);
  diagnostics::entrust_waiting(tale.house.services(), tale.region, stumbles);
  diagnostics::rescore_waiting(tale.house.services(), tale.region, stumbles);
  diagnostics::count_exposure(tale.house.services(), tale.region, stumbles);
  diagnostics::calibrate_bank(tale.house.services(), tale.region);
  effect::count_effects(tale.house.services(), tale.region);
  organisation::begin_day(tale.house.services(), tale.region, stumbles);
  tale.summary.expired += route::advance_routes(tale.house.services(), tale.region, stumbles).expired;
}

/// Every day of the story, until nothing but the days themselves is left.
void keep_days(Tale& tale, Instant until) {
  auto next = tale.in_days(1, 5);
  if (next > until) return;
  tale.agenda.at(next, [&tale, until]() -> Result<void> {
    keep_house(tale);
    keep_days(tale, until);
    return {};
  });
}

/// A deed that was refused stops its own part of the story and no other; the summary tells.
void note(Tale& tale, const Result<void>& deed) {
  if (deed) return;
  if (tale.summary.refused++ == 0) tale.summary.first_refusal = deed.error().at + " " + deed.error().words_en();
}

void run(Tale& tale, Instant until, const Shown& shown) {
  Date day;
  double length = static_cast<double>(until.ms - tale.clock.now().ms);
  auto began = tale.clock.now();
  while (!tale.agenda.empty() && tale.agenda.next() <= until) {
    note(tale, tale.agenda.take(tale.clock)());
    if (tale.today() == day) continue;
    day = tale.today();
    shown(day, static_cast<double>(tale.clock.now().ms - began.ms) / length);
  }
  if (tale.clock.now() < until) tale.clock.move_to(until);
}

Instant end_of(const Tale& tale, const Request& request) {
  if (request.ending == Ending::up_to_now) return request.now;
  return tale.on(365 * request.years + days_after_the_year, 20);
}

}  // namespace

Result<Played> play(House& house, ManualClock& clock, const demo::World& world, const Request& request,
                    const Shown& shown) {
  auto began = std::chrono::steady_clock::now();
  Tale tale(house, clock, world);
  tale.waves = waves_of(tale, request);
  deal_waves(tale);
  if (request.ending == Ending::up_to_now) tale.stops = request.now.date_at(tale.offset_minutes);
  clock.move_to(tale.on(0, 8));
  auto until = end_of(tale, request);
  TRY(tale.cast.admit());
  for (std::size_t wave = 0; wave < tale.waves.size(); ++wave) prepare(tale, wave);
  appoint_responsible(tale);
  keep_marking(tale);
  keep_certifying(tale);
  keep_handing(tale);
  keep_monitoring(tale, until);
  keep_days(tale, until);
  run(tale, until, shown);
  auto people = people_to_meet(tale);  // before counting: who looks into a result leaves an entry
  while (access::seal_journal(house.database(), tale.region) > 0) {
  }
  count_at_the_end(tale);
  tale.summary.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
  return Played{tale.summary, tale.samples, std::move(people)};
}

}  // namespace marshrut::app::replay
