#include "accompaniment/interview/interview.h"

#include "accompaniment/errors.h"
#include "base/text.h"

namespace marshrut::accompaniment {
namespace {

constexpr std::size_t words_max = 4000;

void check_words(Refusals& refusals, const std::string& words, const char* at, bool required) {
  if (required && trimmed(words).empty()) refusals.add(errors::text_missing, at);
  if (code_points(words) > words_max) refusals.add(errors::text_too_long, at, std::to_string(words_max));
}

}  // namespace

Result<Interview> held(Interview interview, const InterviewWords& said, Date today) {
  if (interview.state == InterviewState::held) return fail(errors::interview_held);
  Refusals refusals;
  if (said.held_on > today || said.held_on < interview.created_on)
    refusals.add(errors::interview_day_wrong, "/held_on", interview.created_on.iso(), today.iso());
  check_words(refusals, said.participants, "/participants", true);
  check_words(refusals, said.changes, "/changes", false);
  check_words(refusals, said.decisions, "/decisions", true);
  if (refusals) return refusals.take();
  interview.state = InterviewState::held;
  interview.held_on = said.held_on;
  interview.participants = std::string(trimmed(said.participants));
  interview.changes = std::string(trimmed(said.changes));
  interview.decisions = std::string(trimmed(said.decisions));
  return interview;
}

}  // namespace marshrut::accompaniment
