#pragma once
// Which fact of which room is told to whom; app/events.cpp subscribes them. Each runs in the transaction of the act that
// the fact is of.
#include "access/work.h"
#include "accompaniment/facts.h"
#include "campaign/facts.h"
#include "catalogue/seats/acts_wait.h"
#include "deficit/facts.h"
#include "diagnostics/facts.h"
#include "recognition/facts.h"
#include "route/facts.h"
#include "wave/facts.h"

namespace marshrut::notice {

using access::Work;

Result<void> hear_submitted(Work& work, const route::RouteSubmitted& fact);
Result<void> hear_passed_on(Work& work, const route::RoutePassedOn& fact);
Result<void> hear_agreed(Work& work, const route::RouteAgreed& fact);
Result<void> hear_returned(Work& work, const route::RouteReturned& fact);
Result<void> hear_taken_back(Work& work, const route::AgreementTakenBack& fact);
Result<void> hear_suspended(Work& work, const route::RouteSuspended& fact);
Result<void> hear_resumed(Work& work, const route::RouteResumed& fact);
Result<void> hear_expired(Work& work, const route::RouteExpired& fact);
Result<void> hear_annulled(Work& work, const route::RouteAnnulled& fact);
Result<void> hear_item_cancelled(Work& work, const route::RouteItemCancelled& fact);
Result<void> hear_item_moved(Work& work, const route::RouteItemMoved& fact);
Result<void> hear_seat_offered(Work& work, const catalogue::SeatOffered& fact);
Result<void> hear_seat_passed_on(Work& work, const catalogue::SeatPassedOn& fact);
Result<void> hear_waited_moved(Work& work, const catalogue::WaitedMoved& fact);
Result<void> hear_queue_closed(Work& work, const catalogue::QueueClosed& fact);
Result<void> hear_ready(Work& work, const route::RouteReady& fact);
Result<void> hear_completed(Work& work, const route::RouteCompleted& fact);

Result<void> hear_evidence_sent(Work& work, const accompaniment::EvidenceSent& fact);
Result<void> hear_evidence_reviewed(Work& work, const accompaniment::EvidenceReviewed& fact);
Result<void> hear_question(Work& work, const accompaniment::QuestionAsked& fact);
Result<void> hear_team(Work& work, const accompaniment::TeamSet& fact);
Result<void> hear_certificate(Work& work, const recognition::CertificateIssued& fact);

Result<void> hear_letter(Work& work, const campaign::LetterSent& fact);
Result<void> hear_application_accepted(Work& work, const campaign::ApplicationAccepted& fact);
Result<void> hear_application_returned(Work& work, const campaign::ApplicationReturned& fact);
Result<void> hear_seat(Work& work, const campaign::SeatGiven& fact);
Result<void> hear_seat_released(Work& work, const campaign::SeatReleased& fact);
Result<void> hear_sitting_moved(Work& work, const campaign::SittingMoved& fact);
Result<void> hear_conclusion(Work& work, const deficit::ConclusionGiven& fact);
Result<void> hear_file_returned(Work& work, const diagnostics::FileReturned& fact);
Result<void> hear_rescored(Work& work, const diagnostics::ResultRescored& fact);
Result<void> hear_route_offered(Work& work, const wave::RouteOffered& fact);
Result<void> hear_request_answered(Work& work, const deficit::RequestAnswered& fact);

}  // namespace marshrut::notice
