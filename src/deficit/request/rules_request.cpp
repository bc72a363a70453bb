#include "base/text.h"
#include "deficit/errors.h"
#include "deficit/person/resources.h"
#include "deficit/rules.h"

namespace marshrut::deficit {
namespace {

void check_length(const std::string& text, const char* at, Refusals& refusals) {
  if (code_points(text) > text_max) refusals.add(errors::text_long, at, std::to_string(text_max));
}

}  // namespace

Result<EducationalRequest> redrafted(EducationalRequest request, const EducationalRequest& words) {
  if (request.state != RequestState::draft) return fail(errors::request_state_forbids);
  Refusals refusals;
  check_length(words.text, "/text", refusals);
  check_length(words.reason, "/reason", refusals);
  if (refusals) return refusals.take();
  request.text = words.text;
  request.reason = words.reason;
  request.competency = words.competency;
  return request;
}

Result<EducationalRequest> stated(const regulation::Profile& profile, EducationalRequest request, Date today) {
  if (request.state != RequestState::draft) return fail(errors::request_state_forbids);
  Refusals refusals;
  if (trimmed(request.text).empty()) refusals.add(errors::request_empty, "/text");
  if (profile.basis.request_needs_justification && trimmed(request.reason).empty())
    refusals.add(errors::request_unexplained, "/reason");
  if (refusals) return refusals.take();
  request.state = RequestState::stated;
  request.stated_on = today;
  return request;
}

Result<EducationalRequest> withdrawn(EducationalRequest request) {
  if (request.state == RequestState::withdrawn) return fail(errors::request_state_forbids);
  request.state = RequestState::withdrawn;
  return request;
}

Result<EducationalRequest> replied(EducationalRequest request, const std::string& answer, const PersonId& by,
                                   Date today) {
  if (request.state != RequestState::stated && request.state != RequestState::answered)
    return fail(errors::request_state_forbids);
  Refusals refusals;
  if (trimmed(answer).empty()) refusals.add(errors::answer_empty, "/answer");
  check_length(answer, "/answer", refusals);
  if (refusals) return refusals.take();
  request.state = RequestState::answered;
  request.answer = std::string(trimmed(answer));
  request.answered_by = by;
  request.answered_on = today;
  return request;
}

Result<void> acceptable(const DevelopmentTask& task) {
  Refusals refusals;
  if (trimmed(task.text).empty()) refusals.add(errors::task_empty, "/text");
  check_length(task.text, "/text", refusals);
  if (refusals) return refusals.take();
  return {};
}

Result<PersonalResources> acceptable(PersonalResources resources) {
  constexpr std::int64_t most_hours = 60;
  Refusals refusals;
  const auto hours = resources.weekly_hours.value_or(1);
  if (hours < 1 || hours > most_hours) refusals.add(errors::hours_out_of_range, "/weekly_hours", std::to_string(most_hours));
  resources.potential = std::string(trimmed(resources.potential));
  resources.means = std::string(trimmed(resources.means));
  check_length(resources.potential, "/potential", refusals);
  check_length(resources.means, "/means", refusals);
  if (refusals) return refusals.take();
  return resources;
}

Result<void> acceptable(const PriorityProgramme& programme) {
  Refusals refusals;
  if (trimmed(programme.title).empty()) refusals.add(errors::programme_empty, "/title");
  check_length(programme.title, "/title", refusals);
  check_length(programme.task, "/task", refusals);
  if (programme.until && *programme.until < programme.since) refusals.add(errors::programme_ends_early, "/until");
  if (refusals) return refusals.take();
  return {};
}

}  // namespace marshrut::deficit
