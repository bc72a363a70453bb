#include "notice/tell/acts_hear.h"
#include "notice/tell/acts_tell.h"

namespace marshrut::notice {

Result<void> hear_letter(Work& work, const campaign::LetterSent& fact) {
  tell(work, {.kind = NoticeKind::letter_came, .subject = fact.letter.value, .about = fact.number},
       receivers_at(work, fact.path));
  return {};
}

Result<void> hear_application_accepted(Work& work, const campaign::ApplicationAccepted& fact) {
  tell(work, {.kind = NoticeKind::application_accepted, .subject = fact.application.value}, {fact.author});
  return {};
}
Result<void> hear_application_returned(Work& work, const campaign::ApplicationReturned& fact) {
  tell(work, {.kind = NoticeKind::application_returned, .subject = fact.application.value}, {fact.author});
  return {};
}

Result<void> hear_seat(Work& work, const campaign::SeatGiven& fact) {
  tell(work, {.kind = NoticeKind::seat_given, .subject = fact.sitting.value, .moment = fact.starts_ms}, {fact.person});
  return {};
}
Result<void> hear_seat_released(Work& work, const campaign::SeatReleased& fact) {
  tell(work, {.kind = NoticeKind::seat_released, .subject = fact.sitting.value}, {fact.person});
  return {};
}
Result<void> hear_sitting_moved(Work& work, const campaign::SittingMoved& fact) {
  std::vector<PersonId> people;
  for (const auto& one : fact.people) people.push_back(one.person);
  tell(work, {.kind = NoticeKind::sitting_moved, .subject = fact.sitting.value, .moment = fact.starts_ms}, std::move(people));
  return {};
}

Result<void> hear_conclusion(Work& work, const deficit::ConclusionGiven& fact) {
  tell(work, {.kind = NoticeKind::findings_ready, .subject = fact.attempt}, {fact.person});
  return {};
}
Result<void> hear_route_offered(Work& work, const wave::RouteOffered& fact) {
  tell(work, {.kind = NoticeKind::route_offered, .subject = fact.wave.value, .day = fact.held_until}, {fact.person});
  return {};
}
Result<void> hear_request_answered(Work& work, const deficit::RequestAnswered& fact) {
  tell(work, {.kind = NoticeKind::request_answered, .subject = fact.request.value}, {fact.person});
  return {};
}
Result<void> hear_file_returned(Work& work, const diagnostics::FileReturned& fact) {
  tell(work, {.kind = NoticeKind::file_returned, .subject = fact.attempt.value, .about = fact.reason, .day = fact.until}, {fact.person});
  return {};
}
Result<void> hear_rescored(Work& work, const diagnostics::ResultRescored& fact) {
  tell(work, {.kind = NoticeKind::result_rescored, .subject = fact.attempt.value}, {fact.person});
  return {};
}

}  // namespace marshrut::notice
