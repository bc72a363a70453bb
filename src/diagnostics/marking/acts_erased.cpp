#include "diagnostics/marking/acts_erased.h"

#include "diagnostics/marking/store_marking.h"
#include "diagnostics/store.h"
#include "diagnostics/take/lifecycle.h"

namespace marshrut::diagnostics {
namespace {

using access::Work;

constexpr std::int64_t works_of_one_most = 10'000;

Result<void> abandon(Work& work, const Attempt& attempt) {
  const auto after = abandoned(attempt);
  if (after.state == attempt.state) return {};
  if (!store::update_attempt(work.rows, work.region, after)) return fail(access::errors::stale);
  store::delete_open_works(work.rows, work.region, attempt.id);
  work.touched("attempt", attempt.id, std::string(name_of(attempt.state)), std::string(name_of(after.state)));
  return {};
}

}  // namespace

Result<void> follow_erased(Work& work, const organisation::PersonErased& fact) {
  for (const auto& attempt : attempts_of(work.rows, work.region, fact.person)) TRY(abandon(work, attempt));
  // What is marked by half counts for nothing: the next expert marks the whole work.
  for (const auto& open : store::works_of(work.rows, work.region, fact.person, works_of_one_most)) {
    store::delete_marks(work.rows, work.region, open.attempt, open.turn);
    store::delete_work(work.rows, work.region, open.attempt, fact.person);
    work.touched("entrusted_work", open.attempt, fact.person.value, "");
  }
  return {};
}

}  // namespace marshrut::diagnostics
