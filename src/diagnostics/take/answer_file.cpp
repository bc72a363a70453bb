#include "diagnostics/take/answer_file.h"

#include "base/text.h"
#include "diagnostics/errors.h"
#include "diagnostics/take/lifecycle.h"

namespace marshrut::diagnostics {
namespace {

constexpr std::size_t reason_least = 10;

}  // namespace

bool is_awaited(const AnswerFile& file, Date today) {
  return !file.returned.empty() && file.until && *file.until >= today;
}

Result<void> may_send_file(const Attempt& attempt, const instrument::Item& item, const std::optional<AnswerFile>& kept,
                           Instant now, Date today) {
  if (!instrument::has_rubric(item.type)) return fail(errors::file_with_case);
  if (attempt.state == AttemptState::marking && kept && is_awaited(*kept, today)) return {};
  if (attempt.state == AttemptState::ready) return fail(errors::not_started);
  if (attempt.paused_ms) return fail(why_paused(attempt));
  if (state_at(attempt, now) != AttemptState::running) return fail(errors::file_late);
  return {};
}

Result<AnswerFile> returned(const AnswerFile& file, std::string_view reason, Date today) {
  const auto words = trimmed(reason);
  if (is_awaited(file, today)) return fail(errors::file_awaited, "", file.until->iso());
  if (file.until) return fail(errors::returned_before);
  if (code_points(words) < reason_least || code_points(words) > 1000)
    return fail(errors::return_unexplained, "/reason", std::to_string(reason_least));
  auto after = file;
  after.returned = std::string(words);
  after.until = today.plus_days(resend_days);
  return after;
}

}  // namespace marshrut::diagnostics
