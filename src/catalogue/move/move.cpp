#include "catalogue/move/move.h"

#include "base/text.h"
#include "catalogue/errors.h"
#include "catalogue/rules.h"

namespace marshrut::catalogue {
namespace {

constexpr std::size_t reason_least = 10;
constexpr std::size_t reason_longest = 1'000;

Result<void> stands(const ActivitySession& session, Date today, const char* at) {
  if (session.state == SessionState::cancelled) return fail(errors::session_off, at, session.code);
  if (session.ends < today) return fail(errors::session_past, at, session.ends.iso());
  return {};
}

}  // namespace

std::string slots_moved(const ActivitySession& before, Date starts) {
  const int days = before.starts.days_until(starts);
  std::string slots;
  for (const auto& slot : listed(before.slots)) {
    const auto day = Date::parse(slot.substr(0, slot.size() - 1));
    if (day) slots += (slots.empty() ? "" : ";") + day->plus_days(days).iso() + slot.back();
  }
  return slots;
}

bool is_elsewhere(const ActivitySession& before, const ActivitySession& after) {
  return before.starts != after.starts || before.ends != after.ends || before.slots != after.slots ||
         before.place != after.place || before.municipality != after.municipality;
}

Result<void> may_move(const ActivitySession& before, const ActivitySession& after, Date today) {
  TRY(stands(before, today, ""));
  if (after.ends < today) return fail(errors::session_past, "/ends", after.ends.iso());
  if (!is_elsewhere(before, after)) return fail(errors::nothing_moved, "/starts");
  return {};
}

Result<void> may_merge(const ActivitySession& from, const ActivitySession& into, Date today) {
  if (from.id == into.id || from.activity != into.activity) return fail(errors::sessions_unlike, "/into");
  TRY(stands(from, today, ""));
  return stands(into, today, "/into");
}

Result<void> reason_is_given(std::string_view reason) {
  const auto length = code_points(trimmed(reason));
  if (length < reason_least) return fail(errors::move_reason_missing, "/reason");
  if (length > reason_longest) return fail(errors::text_long, "/reason", std::to_string(reason_longest));
  return {};
}

}  // namespace marshrut::catalogue
