#include "instrument/state/acts_state.h"

#include "access/errors.h"
#include "base/text.h"
#include "instrument/errors.h"
#include "instrument/state/store_state.h"
#include "instrument/suggestion/store_suggestion.h"

namespace marshrut::instrument {
namespace {

using access::Work;

/// What is thought of a version that the bank has.
Result<StatedItem> state_now(Work& work, const std::string& item, std::int64_t version) {
  TRY(work.may({work.region, {}}));
  if (!store::find_item(work.rows, work.region, item, version)) return fail(access::errors::not_found);
  const auto stated = store::find_state(work.rows, work.region, item, version);
  return stated.value_or(StatedItem{item, version, ItemState::pilot, "", {}, work.today()});
}

StatedItem saved(Work& work, const StatedItem& before, ItemState state, const std::string& reason) {
  const StatedItem after{before.item, before.version, state, reason, work.actor.person, work.today()};
  store::save_state(work.rows, work.region, after);
  work.touched("item_state", before.item + "/" + std::to_string(before.version), std::string(name_of(before.state)),
               std::string(name_of(state)));
  return after;
}

}  // namespace

Result<StatedItem> suspend_item(Work& work, const SuspendItem& request) {
  const auto before = TRY(state_now(work, request.item, request.version));
  const auto reason = std::string(trimmed(request.reason));
  if (code_points(reason) < suspension_reason_least)
    return fail(errors::suspension_unexplained, "/reason", std::to_string(suspension_reason_least));
  return saved(work, before, ItemState::suspended, reason);
}

Result<StatedItem> resume_item(Work& work, const ResumeItem& request) {
  const auto before = TRY(state_now(work, request.item, request.version));
  if (before.state != ItemState::suspended) return before;
  return saved(work, before, ItemState::pilot, "");
}

}  // namespace marshrut::instrument
