#include "accompaniment/acts_follow.h"
#include "accompaniment/facts.h"
#include "accompaniment/store.h"
#include "accompaniment/interview/acts_interview.h"
#include "app/wiring.h"
#include "accompaniment/store_moved.h"
#include "campaign/store_moved.h"
#include "community/store_moved.h"
#include "deficit/store_moved.h"
#include "diagnostics/store_moved.h"
#include "documents/store.h"
#include "governance/store_moved.h"
#include "organisation/store_erased.h"
#include "recognition/store_moved.h"
#include "route/life/acts_posts.h"
#include "route/store_moved.h"
#include "team/store_moved.h"
#include "campaign/acts_follow.h"
#include "campaign/facts.h"
#include "campaign/sitting/acts_protocol.h"
#include "catalogue/programme/acts_programme.h"
#include "deficit/result/acts_result.h"
#include "diagnostics/acts_schedule.h"
#include "diagnostics/facts.h"
#include "diagnostics/marking/acts_erased.h"
#include "diagnostics/result/acts_scoring.h"
#include "diagnostics/take/acts_pause.h"
#include "recognition/certificate/acts_certificate.h"
#include "notice/tell/acts_hear.h"
#include "recognition/closing/acts_follow.h"
#include "recognition/kept/acts_kept.h"
#include "route/card/acts_register.h"
#include "route/handover/acts_received.h"
#include "route/life/acts_consent.h"
#include "route/life/acts_life.h"
#include "route/store.h"
#include "wave/facts.h"
#include "wave/offer/acts_seats.h"
#include "wave/store_moved.h"

namespace marshrut::app {
namespace {

diagnostics::Purpose purpose_of(campaign::CampaignKind kind) {
  return kind == campaign::CampaignKind::repeat ? diagnostics::Purpose::repeat : diagnostics::Purpose::initial;
}

/// The work waits for the person at the time of their seat.
Result<void> bring_work_to_seat(access::Work& work, const campaign::SeatGiven& fact) {
  std::vector<std::string> subjects;
  if (!fact.subject.empty()) subjects.push_back(fact.subject);
  const auto purpose = purpose_of(fact.kind);
  TRY(diagnostics::create_attempt_for(work, fact.person, subjects, fact.campaign.value, purpose));
  return diagnostics::schedule_attempt(work, fact.person, fact.campaign.value, purpose, fact.starts_ms, fact.ends_ms);
}

/// The work of everybody who sits there moves with the sitting.
Result<void> move_work(access::Work& work, const campaign::SittingMoved& fact) {
  for (const auto& one : fact.people)
    TRY(diagnostics::schedule_attempt(work, one.person, fact.campaign.value, purpose_of(fact.kind), fact.starts_ms,
                                      fact.ends_ms));
  return {};
}

/// Nobody's work goes on while the organiser holds the time.
Result<void> halt_work(access::Work& work, const campaign::TimeStopped& fact) {
  for (const auto& person : fact.people)
    TRY(diagnostics::halt_attempt(work, person, fact.campaign.value, purpose_of(fact.kind)));
  return {};
}

Result<void> release_work(access::Work& work, const campaign::TimeResumed& fact) {
  for (const auto& person : fact.people)
    TRY(diagnostics::release_attempt(work, person, fact.campaign.value, purpose_of(fact.kind)));
  return {};
}

/// Without a seat the work cannot be begun; another seat opens it again.
Result<void> close_work(access::Work& work, const campaign::SeatReleased& fact) {
  TRY(diagnostics::release_attempt(work, fact.person, fact.campaign.value, purpose_of(fact.kind)));
  return diagnostics::schedule_attempt(work, fact.person, fact.campaign.value, purpose_of(fact.kind), std::nullopt,
                                       work.now);
}

/// Who worked was there.
Result<void> note_presence(access::Work& work, const diagnostics::AttemptFinished& fact) {
  if (fact.campaign.empty()) return {};
  return campaign::follow_finished_work(work, fact.person, {fact.campaign});
}

/// A result is compared with what the post requires, and findings are proposed.
Result<void> compare_result(access::Work& work, const diagnostics::ResultReady& fact) {
  const bool repeated = fact.purpose == diagnostics::Purpose::repeat;
  deficit::MeasuredResult result{
      .attempt = fact.attempt.value,
      .person = fact.person,
      .path = "",
      .campaign = fact.campaign,
      .purpose = repeated ? deficit::MeasuringPurpose::repeat : deficit::MeasuringPurpose::initial,
      .measured_on = fact.measured_on,
      .competencies = {}};
  for (const auto& one : fact.competencies) {
    result.competencies.push_back({one.code, one.percent, one.low, one.high, one.items, one.sufficient, {}});
    if (const auto place = fact.on_scale.find(one.code); place != fact.on_scale.end())
      result.competencies.back().on_scale = place->second;
  }
  return deficit::take_result(work, std::move(result));
}

/// Who is told of what; after the rooms have followed, so that a notice tells what stands.
void subscribe_notices(access::Events& events) {
  events.on<route::RouteSubmitted, &notice::hear_submitted>();
  events.on<route::RouteAgreed, &notice::hear_agreed>();
  events.on<route::RouteReturned, &notice::hear_returned>();
  events.on<route::AgreementTakenBack, &notice::hear_taken_back>();
  events.on<route::RouteSuspended, &notice::hear_suspended>();
  events.on<route::RouteResumed, &notice::hear_resumed>();
  events.on<route::RouteExpired, &notice::hear_expired>();
  events.on<route::RouteAnnulled, &notice::hear_annulled>();
  events.on<route::RouteItemCancelled, &notice::hear_item_cancelled>();
  events.on<route::RouteItemMoved, &notice::hear_item_moved>();
  events.on<catalogue::SeatOffered, &notice::hear_seat_offered>();
  events.on<catalogue::SeatPassedOn, &notice::hear_seat_passed_on>();
  events.on<catalogue::WaitedMoved, &notice::hear_waited_moved>();
  events.on<catalogue::QueueClosed, &notice::hear_queue_closed>();
  events.on<route::RouteReady, &notice::hear_ready>();
  events.on<route::RouteCompleted, &notice::hear_completed>();
  events.on<accompaniment::EvidenceSent, &notice::hear_evidence_sent>();
  events.on<accompaniment::EvidenceReviewed, &notice::hear_evidence_reviewed>();
  events.on<accompaniment::QuestionAsked, &notice::hear_question>();
  events.on<accompaniment::TeamSet, &notice::hear_team>();
  events.on<recognition::CertificateIssued, &notice::hear_certificate>();
  events.on<campaign::LetterSent, &notice::hear_letter>();
  events.on<campaign::ApplicationAccepted, &notice::hear_application_accepted>();
  events.on<campaign::ApplicationReturned, &notice::hear_application_returned>();
  events.on<wave::RouteOffered, &notice::hear_route_offered>();
  events.on<campaign::SeatGiven, &notice::hear_seat>();
  events.on<campaign::SeatReleased, &notice::hear_seat_released>();
  events.on<campaign::SittingMoved, &notice::hear_sitting_moved>();
  events.on<deficit::ConclusionGiven, &notice::hear_conclusion>();
  events.on<deficit::RequestAnswered, &notice::hear_request_answered>();
  events.on<diagnostics::FileReturned, &notice::hear_file_returned>();
  events.on<diagnostics::ResultRescored, &notice::hear_rescored>();
  events.on<route::RoutePassedOn, &notice::hear_passed_on>();
}

/// A module of an accumulative programme counts once its evidence is accepted, and no longer when it is not.
Result<void> count_module(access::Work& work, const accompaniment::EvidenceReviewed& fact) {
  const auto evidence = accompaniment::store::find_evidence(work.rows, work.region, fact.evidence);
  if (!evidence) return {};
  for (const auto& item : route::items_of(work.rows, work.region, fact.route)) {
    if (item.id != evidence->item) continue;
    if (item.state == route::RouteItemState::done) return catalogue::credit_module(work, fact.person, item.activity);
    catalogue::take_credit_back(work, fact.person, item.activity);
  }
  return {};
}

/// A paper stays where it was issued, and goes with the place.
Result<void> move_papers(access::Work& work, const organisation::Moved& fact) {
  if (fact.person.empty()) documents::store::move_papers(work.rows, work.region, fact.from, fact.to);
  return {};
}

/// What belongs to a person lies where the person works, and what belongs to a place where the place lies.
void subscribe_moves(access::Events& events) {
  events.on<organisation::Moved, &move_papers>();
  events.on<organisation::Moved, &governance::follow_moved>();
  events.on<organisation::Moved, &campaign::follow_moved>();
  events.on<organisation::Moved, &diagnostics::follow_moved>();
  events.on<organisation::Moved, &deficit::follow_moved>();
  events.on<organisation::Moved, &route::follow_moved>();
  events.on<organisation::Moved, &route::follow_transfer>();
  events.on<organisation::Moved, &accompaniment::follow_moved>();
  events.on<organisation::Moved, &recognition::follow_moved>();
  events.on<organisation::Moved, &wave::follow_moved>();
  events.on<organisation::Moved, &team::follow_moved>();
  events.on<organisation::Moved, &community::follow_moved>();
  events.on<organisation::LeaveBegan, &route::follow_leave_begun>();
  events.on<organisation::LeaveEnded, &route::follow_leave_ended>();
}

}  // namespace

void subscribe(access::Events& events) {
  subscribe_moves(events);
  events.on<access::ConsentWithdrawn, &diagnostics::follow_withdrawn_consent>();
  events.on<access::ConsentGiven, &diagnostics::follow_given_consent>();
  events.on<access::ConsentWithdrawn, &route::follow_withdrawn_consent>();
  events.on<access::ConsentGiven, &route::follow_given_consent>();
  events.on<organisation::PersonErased, &diagnostics::follow_erased>();
  events.on<campaign::SeatGiven, &bring_work_to_seat>();
  events.on<campaign::SeatReleased, &close_work>();
  events.on<campaign::SittingMoved, &move_work>();
  events.on<campaign::TimeStopped, &halt_work>();
  events.on<campaign::TimeResumed, &release_work>();
  events.on<documents::PaperReissued, &campaign::follow_reissued_paper>();
  events.on<diagnostics::AttemptFinished, &note_presence>();
  events.on<diagnostics::ResultReady, &compare_result>();
  events.on<instrument::KeyCorrected, &diagnostics::follow_corrected_key>();
  events.on<deficit::FindingEliminated, &recognition::follow_eliminated>();

  events.on<route::RouteAgreed, &route::follow_agreed>();
  events.on<route::AgreementTakenBack, &route::follow_taken_back_handed>();
  events.on<route::AgreementTakenBack, &route::follow_taken_back>();
  events.on<route::RouteCorrected, &route::follow_corrected>();
  events.on<route::RouteCompleted, &route::follow_completed>();
  events.on<route::RouteAnnulled, &route::follow_annulled>();
  events.on<catalogue::SessionCancelled, &route::follow_session_cancelled>();
  events.on<catalogue::SessionMoved, &route::follow_session_moved>();
  events.on<catalogue::SessionCancelled, &wave::replan_cancelled>();
  events.on<catalogue::SessionMoved, &wave::follow_session_moved>();
  events.on<route::RouteItemCancelled, &accompaniment::follow_cancelled_item>();
  events.on<route::RouteItemFinished, &accompaniment::follow_finished_item>();
  events.on<route::RouteStarted, &recognition::follow_started>();
  events.on<route::RouteAgreed, &accompaniment::follow_agreed>();
  events.on<route::AgreementTakenBack, &accompaniment::follow_taken_back>();
  events.on<route::RouteCorrected, &accompaniment::follow_corrected>();
  events.on<route::RouteHandedOver, &accompaniment::follow_handed_over>();
  events.on<route::RouteSuspended, &accompaniment::follow_suspended>();
  events.on<route::RouteResumed, &accompaniment::follow_resumed>();
  events.on<route::RouteExpired, &accompaniment::follow_expired>();
  events.on<route::RouteAnnulled, &accompaniment::follow_annulled>();
  events.on<route::RouteAnnulled, &recognition::follow_annulled>();
  events.on<route::RouteReady, &recognition::follow_ready>();
  events.on<route::RouteCompleted, &accompaniment::follow_completed>();
  events.on<route::RouteCompleted, &recognition::follow_completed>();
  events.on<route::RouteCompleted, &recognition::follow_completed_keeping>();

  events.on<accompaniment::EvidenceReviewed, &count_module>();

  events.on<documents::PaperAnnulled, &recognition::follow_annulled_paper>();
  events.on<documents::PaperReissued, &recognition::follow_reissued_paper>();
  subscribe_notices(events);
}

}  // namespace marshrut::app
