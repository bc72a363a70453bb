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

}  // namespace

Result<void> follow_withdrawn_consent(access::Work& work, const access::ConsentWithdrawn& fact) {
  if (fact.kind != access::processing_consent) return {};
  return change_each(work, fact.person, &paused);
}

Result<void> follow_given_consent(access::Work& work, const access::ConsentGiven& fact) {
  if (fact.kind != access::processing_consent) return {};
  return change_each(work, fact.person, &resumed);
}

}  // namespace marshrut::diagnostics
