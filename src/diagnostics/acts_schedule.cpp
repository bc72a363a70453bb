#include "diagnostics/acts_schedule.h"

#include "access/errors.h"
#include "base/text.h"
#include "campaign/store.h"
#include "diagnostics/errors.h"
#include "diagnostics/store.h"
#include "diagnostics/take/lifecycle.h"
#include "instrument/expertise/acts_expertise.h"
#include "instrument/store.h"
#include "organisation/store.h"
#include "organisation/store_erased.h"
#include "regulation/rules.h"
#include "regulation/store.h"

namespace marshrut::diagnostics {
namespace {

/// The time of an attempt as the journal keeps it.
std::string window_of(const Attempt& attempt) {
  const auto said = [](const std::optional<Instant>& at) { return at ? at->iso() : std::string("-"); };
  return said(attempt.opens_ms) + " " + said(attempt.closes_ms);
}

Result<void> save(Work& work, const Attempt& attempt) {
  if (!store::update_attempt(work.rows, work.region, attempt)) return fail(access::errors::stale);
  return {};
}

/// How many attempts the regulation gives, and from which day those outside of campaigns count: its school year's.
struct Allowance {
  std::int64_t attempts = 1;
  Date since;
};

Result<Allowance> allowance_of(Work& work, const std::string& path) {
  const auto profile = TRY(work.services.part<regulation::Profiles>().in_force(work.rows, work.region, path, work.today()));
  const auto year_ends = regulation::school_year_end(profile->calendar, work.today());
  return Allowance{regulation::diagnostics_of(*profile).form.attempts, year_ends.plus_years(-1).plus_days(1)};
}

Result<bool> another_may_follow(Work& work, const Attempt& there) {
  if (there.state != AttemptState::scored) return false;
  const auto allowed = TRY(allowance_of(work, there.path));
  return may_follow(attempts_of(work.rows, work.region, there.person), there.campaign, there.purpose, allowed.since,
                    allowed.attempts, work.services.offset_minutes(work.region));
}

/// Of an adaptive form, the most that one may be given.
std::int64_t items_of(Work& work, const instrument::Form& form) {
  if (form.mode == instrument::FormMode::fixed)
    return static_cast<std::int64_t>(instrument::store::form_items(work.rows, work.region, form.id).size());
  std::int64_t most = 0;
  for (const auto& part : instrument::store::parts_of_form(work.rows, work.region, form.id)) most += part.items;
  return most;
}

/// Refuses what the centre may not give; an attempt that is still open is given again as it is.
Result<void> may_assign(Work& work, const AssignAttempt& request, const std::string& campaign, const std::string& path) {
  if (!campaign.empty() && !campaign::find_campaign(work.rows, work.region, {campaign}))
    return fail(errors::campaign_unknown, "/campaign");
  const auto there = find_attempt_in(work.rows, work.region, request.person, campaign, request.purpose);
  if (!there || there->state != AttemptState::scored || TRY(another_may_follow(work, *there))) return {};
  return fail(errors::attempts_used, "/person", std::to_string(TRY(allowance_of(work, path)).attempts));
}

}  // namespace

Result<AttemptId> create_attempt(Work& work, const PersonId& person, const instrument::FormId& form_id,
                                 const std::string& campaign, Purpose purpose) {
  const auto there = find_attempt_in(work.rows, work.region, person, campaign, purpose);
  const bool outside_and_over = there && campaign.empty() && there->state == AttemptState::scored;
  if (there && !outside_and_over && !TRY(another_may_follow(work, *there))) return there->id;
  const auto form = instrument::find_form(work.rows, work.region, form_id);
  if (!form || form->state != instrument::FormState::in_use) return fail(errors::form_not_in_use, "/form");
  TRY(instrument::ensure_examined(work, form_id));
  Attempt attempt;
  attempt.id = work.new_id<Attempt>();
  attempt.person = person;
  attempt.path = organisation::scope_of(work.rows, work.region, person, work.today()).path;
  attempt.form = form_id;
  attempt.campaign = campaign;
  attempt.purpose = purpose;
  attempt.items = items_of(work, *form);
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
  if (!attempt) return {};
  const auto after = scheduled(*attempt, opens, closes);
  if (after.closes_ms == attempt->closes_ms && after.opens_ms == attempt->opens_ms) return {};
  work.touched("attempt", attempt->id, window_of(*attempt), window_of(after));
  return save(work, after);
}

Result<Assigned> assign_attempt(Work& work, const AssignAttempt& request) {
  const auto scope = organisation::scope_of(work.rows, work.region, request.person, work.today());
  TRY(work.may(scope));
  TRY(organisation::person_to_act_on(work.rows, work.region, request.person, "/person"));
  const auto campaign = request.campaign.value_or("");
  TRY(may_assign(work, request, campaign, scope.path));
  const auto workplace = organisation::workplace_of(work.rows, work.region, request.person, work.today());
  const auto subjects = list_of(workplace ? workplace->subjects : "", ';');
  return Assigned{TRY(create_attempt_for(work, request.person, subjects, campaign, request.purpose))};
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
