#include "diagnostics/acts_schedule.h"

#include "access/errors.h"
#include "base/text.h"
#include "diagnostics/errors.h"
#include "diagnostics/lifecycle.h"
#include "diagnostics/store.h"
#include "instrument/store.h"
#include "organisation/store.h"

namespace marshrut::diagnostics {
namespace {

Result<void> save(Work& work, const Attempt& attempt) {
  if (!store::update_attempt(work.rows, work.region, attempt)) return fail(access::errors::stale);
  return {};
}

}  // namespace

Result<AttemptId> create_attempt(Work& work, const PersonId& person, const instrument::FormId& form_id,
                                 const std::string& campaign, Purpose purpose) {
  const auto there = find_attempt_in(work.rows, work.region, person, campaign, purpose);
  const bool another_may_follow = there && campaign.empty() && there->state == AttemptState::scored;
  if (there && !another_may_follow) return there->id;
  const auto form = instrument::find_form(work.rows, work.region, form_id);
  if (!form || form->state != instrument::FormState::in_use) return fail(errors::form_not_in_use, "/form");
  Attempt attempt;
  attempt.id = work.new_id<Attempt>();
  attempt.person = person;
  attempt.path = organisation::scope_of(work.rows, work.region, person, work.today()).path;
  attempt.form = form_id;
  attempt.campaign = campaign;
  attempt.purpose = purpose;
  attempt.items = static_cast<std::int64_t>(instrument::store::form_items(work.rows, work.region, form_id).size());
  attempt.minutes = form->minutes;
  attempt.seed = static_cast<std::int64_t>(work.services.random.below(std::uint64_t{1} << 62));
  store::insert_attempt(work.rows, work.region, attempt);
  work.touched("attempt", attempt.id, "", "ready");
  return attempt.id;
}

Result<AttemptId> create_attempt_for(Work& work, const PersonId& person, const std::vector<std::string>& subjects,
                                     const std::string& campaign, Purpose purpose) {
  const auto form = instrument::form_for(work.rows, work.region, subjects, purpose == Purpose::repeat ? 2 : 1);
  if (!form) return fail(errors::no_form);
  return create_attempt(work, person, form->id, campaign, purpose);
}

Result<void> schedule_attempt(Work& work, const PersonId& person, const std::string& campaign, Purpose purpose,
                              std::optional<Instant> opens, std::optional<Instant> closes) {
  auto attempt = find_attempt_in(work.rows, work.region, person, campaign, purpose);
  if (!attempt || attempt->state != AttemptState::ready) return {};
  attempt->opens_ms = opens;
  attempt->closes_ms = closes;
  return save(work, *attempt);
}

Result<Assigned> assign_attempt(Work& work, const AssignAttempt& request) {
  TRY(work.may(organisation::scope_of(work.rows, work.region, request.person, work.today())));
  if (!organisation::find_person(work.rows, work.region, request.person)) return fail(access::errors::not_found);
  const auto workplace = organisation::workplace_of(work.rows, work.region, request.person, work.today());
  const auto subjects = list_of(workplace ? workplace->subjects : "", ';');
  return Assigned{TRY(create_attempt_for(work, request.person, subjects, request.campaign.value_or(""), request.purpose))};
}

Result<access::Nothing> cancel_attempt(Work& work, const CancelAttempt& request) {
  const auto attempt = find_attempt(work.rows, work.region, request.attempt);
  if (!attempt) return fail(access::errors::not_found);
  TRY(work.may({attempt->path, attempt->person}));
  TRY(save(work, TRY(cancel(*attempt))));
  work.touched("attempt", attempt->id, std::string(name_of(attempt->state)), "cancelled");
  return access::Nothing{};
}

}  // namespace marshrut::diagnostics
