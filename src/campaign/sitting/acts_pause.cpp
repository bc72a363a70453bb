#include "campaign/sitting/acts_pause.h"

#include <algorithm>

#include "access/errors.h"
#include "base/text.h"
#include "campaign/errors.h"
#include "campaign/facts.h"

namespace marshrut::campaign {
namespace {

constexpr std::size_t reason_least = 5, reason_most = 300;

/// One person, or everybody who sits there for "".
Result<std::vector<PersonId>> people_named(Work& work, const SittingId& sitting, const PersonId& person) {
  std::vector<PersonId> people;
  for (const auto& seat : store::seats_of_sitting(work.rows, work.region, sitting))
    if (person.empty() || seat.person == person) people.push_back(seat.person);
  if (!person.empty() && people.empty()) return fail(access::errors::not_found, "/person");
  return people;
}

bool is_open(const std::vector<SittingPause>& pauses, const PersonId& person) {
  return std::ranges::any_of(pauses, [&](const SittingPause& one) { return one.person == person && !one.until_ms; });
}

std::string object_of(const SittingId& sitting, const PersonId& person) {
  return person.empty() ? sitting.value : sitting.value + " " + person.value;
}

}  // namespace

Result<ProtocolPage> stop_time(Work& work, const StopTime& request) {
  const auto sitting = TRY(sitting_of_organiser(work, request.sitting));
  if (sitting.state == SittingState::held) return fail(errors::sitting_held);
  const auto reason = std::string(trimmed(request.reason));
  if (code_points(reason) < reason_least) return fail(errors::pause_unexplained, "/reason", std::to_string(reason_least));
  if (code_points(reason) > reason_most) return fail(errors::text_too_long, "/reason", std::to_string(reason_most));
  const auto person = request.person.value_or(PersonId{});
  if (person == work.actor.person) return fail(errors::not_for_oneself, "/person");
  const auto people = TRY(people_named(work, sitting.id, person));
  if (is_open(store::pauses_of(work.rows, work.region, sitting.id), person)) return fail(errors::stopped_already);
  store::insert_pause(work.rows, work.region, {sitting.id, person, work.now, {}, reason, work.actor.person});
  work.touched("sitting_pause", object_of(sitting.id, person), "", reason);
  const auto campaign = TRY(load_campaign(work, sitting.campaign));
  TRY(work.happened(TimeStopped{campaign.id, campaign.kind, sitting.id, people}));
  return show_protocol(work, {sitting.id});
}

Result<ProtocolPage> resume_time(Work& work, const ResumeTime& request) {
  const auto sitting = TRY(sitting_of_organiser(work, request.sitting));
  const auto person = request.person.value_or(PersonId{});
  auto people = TRY(people_named(work, sitting.id, person));
  if (!store::end_pause(work.rows, work.region, sitting.id, person, work.now)) return fail(errors::not_stopped);
  work.touched("sitting_pause", object_of(sitting.id, person), "stopped", "resumed");
  const auto pauses = store::pauses_of(work.rows, work.region, sitting.id);
  std::erase_if(people, [&](const PersonId& one) { return is_open(pauses, {}) || is_open(pauses, one); });
  const auto campaign = TRY(load_campaign(work, sitting.campaign));
  TRY(work.happened(TimeResumed{campaign.id, campaign.kind, sitting.id, people}));
  return show_protocol(work, {sitting.id});
}

}  // namespace marshrut::campaign
