#include "diagnostics/take/acts_accommodation.h"

#include "access/errors.h"
#include "diagnostics/store.h"
#include "diagnostics/take/accommodation.h"
#include "diagnostics/take/lifecycle.h"
#include "organisation/store.h"

namespace marshrut::diagnostics {
namespace {

Result<void> keep_accommodation(Work& work, Accommodation& after) {
  TRY(acceptable(after));
  after.changed_ms = work.now;
  if (!store::save_accommodation(work.rows, work.region, after)) return fail(access::errors::stale);
  ++after.revision;
  // What somebody's health asks for is few values, guessed from a digest at once: the journal has who changed it and when.
  work.touched("accommodation", after.person, "", "");
  return {};
}

/// What is open gets its time; nothing that runs loses any.
Result<void> extend_attempts(Work& work, const Accommodation& accommodation) {
  for (const auto& attempt : attempts_of(work.rows, work.region, accommodation.person)) {
    if (state_at(attempt, work.now) != AttemptState::running) continue;
    const auto after = with_extra(attempt, extra_minutes_of(accommodation, attempt.minutes));
    if (after.extra_minutes == attempt.extra_minutes) continue;
    if (!store::update_attempt(work.rows, work.region, after)) return fail(access::errors::stale);
    work.touched("attempt", attempt.id, "", "");
  }
  return {};
}

}  // namespace

MyAccommodation own_accommodation(const Accommodation& accommodation) {
  return {accommodation.extra_percent, accommodation.extra_minutes, accommodation.large_print, accommodation.asked_percent,
          accommodation.revision};
}

Result<MyAccommodation> ask_accommodation(Work& work, const AskAccommodation& request) {
  work.own();
  auto after = accommodation_of(work.rows, work.region, work.actor.person);
  const auto before = after;
  after.large_print = request.large_print.value_or(after.large_print);
  after.asked_percent = request.asked_percent.value_or(after.asked_percent);
  if (after.large_print == before.large_print && after.asked_percent == before.asked_percent) return own_accommodation(after);
  TRY(keep_accommodation(work, after));
  return own_accommodation(after);
}

Result<MyAccommodation> set_accommodation(Work& work, const GiveAccommodation& request) {
  auto after = accommodation_of(work.rows, work.region, request.person);
  if (after.revision != request.revision) return fail(access::errors::stale);
  after.extra_percent = request.extra_percent;
  after.extra_minutes = request.extra_minutes;
  after.large_print = request.large_print;
  after.asked_percent = 0;
  TRY(keep_accommodation(work, after));
  TRY(extend_attempts(work, after));
  return own_accommodation(after);
}

Result<MyAccommodation> give_accommodation(Work& work, const GiveAccommodation& request) {
  TRY(work.may(organisation::scope_of(work.rows, work.region, request.person, work.today())));
  if (!organisation::find_person(work.rows, work.region, request.person)) return fail(access::errors::not_found);
  return set_accommodation(work, request);
}

Result<AskedAccommodations> asked_accommodations(Work& work, const access::Nothing&) {
  TRY(work.may({work.region, {}}));
  constexpr std::int64_t most = 100;
  AskedAccommodations asked;
  for (const auto& one : store::accommodations_asked(work.rows, work.region, most))
    asked.people.push_back({one.person, organisation::name_of_person(work.rows, work.region, one.person), one.asked_percent,
                            one.extra_percent, one.extra_minutes, one.large_print, one.revision, one.changed_ms});
  return asked;
}

}  // namespace marshrut::diagnostics
