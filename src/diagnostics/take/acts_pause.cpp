#include "diagnostics/take/acts_pause.h"

#include "access/acts.h"
#include "diagnostics/store.h"
#include "diagnostics/take/lifecycle.h"

namespace marshrut::diagnostics {
namespace {

Result<void> change_each(access::Work& work, const PersonId& person, Attempt (*change)(const Attempt&, Instant)) {
  for (const auto& attempt : attempts_of(work.rows, work.region, person)) {
    const auto after = change(attempt, work.now);
    if (after.paused_ms == attempt.paused_ms) continue;
    if (!store::update_attempt(work.rows, work.region, after)) return fail(access::errors::stale);
    work.touched("attempt", attempt.id, attempt.paused_ms ? "paused" : "running", after.paused_ms ? "paused" : "running");
  }
  return {};
}

Result<void> keep_hold(access::Work& work, const Attempt& before, const Attempt& after) {
  if (after.halted_ms == before.halted_ms) return {};
  if (!store::update_attempt(work.rows, work.region, after)) return fail(access::errors::stale);
  work.touched("attempt", before.id, before.halted_ms ? "halted" : std::string(name_of(before.state)),
               after.halted_ms ? "halted" : std::string(name_of(after.state)));
  return {};
}

}  // namespace

Result<void> halt_attempt(access::Work& work, const PersonId& person, const std::string& campaign, Purpose purpose) {
  const auto attempt = find_attempt_in(work.rows, work.region, person, campaign, purpose);
  return attempt ? keep_hold(work, *attempt, halted(*attempt, work.now)) : Result<void>{};
}

Result<void> release_attempt(access::Work& work, const PersonId& person, const std::string& campaign, Purpose purpose) {
  const auto attempt = find_attempt_in(work.rows, work.region, person, campaign, purpose);
  if (!attempt) return {};
  const bool consented = access::consented(work, person, access::processing_consent);
  return keep_hold(work, *attempt, released(*attempt, work.now, consented));
}

Result<void> follow_withdrawn_consent(access::Work& work, const access::ConsentWithdrawn& fact) {
  if (fact.kind != access::processing_consent) return {};
  return change_each(work, fact.person, &paused);
}

Result<void> follow_given_consent(access::Work& work, const access::ConsentGiven& fact) {
  if (fact.kind != access::processing_consent) return {};
  return change_each(work, fact.person, &resumed);
}

}  // namespace marshrut::diagnostics
