#include "accompaniment/store.h"
#include "notice/tell/acts_hear.h"
#include "notice/tell/acts_tell.h"
#include "route/store.h"

namespace marshrut::notice {
namespace {

constexpr access::Right reviewing{"evidence.review"};
constexpr access::Right talking{"question.write"};

std::string teacher_of(Work& work, const accompaniment::RouteId& route) {
  const auto found = route::find_route(work.rows, work.region, route);
  return found ? found->teacher : "";
}

}  // namespace

Result<void> hear_evidence_sent(Work& work, const accompaniment::EvidenceSent& fact) {
  auto readers = companions_of(work, fact.route, reviewing);
  if (readers.empty()) return {};
  const auto evidence = accompaniment::store::find_evidence(work.rows, work.region, fact.evidence);
  if (!evidence) return {};
  tell(work, {.kind = NoticeKind::evidence_sent, .subject = fact.route.value, .about = evidence->teacher + " — " + evidence->title},
       std::move(readers));
  return {};
}

Result<void> hear_evidence_reviewed(Work& work, const accompaniment::EvidenceReviewed& fact) {
  const auto evidence = accompaniment::store::find_evidence(work.rows, work.region, fact.evidence);
  const auto accepted = fact.state == accompaniment::EvidenceState::accepted;
  tell(work,
       {.kind = accepted ? NoticeKind::evidence_accepted : NoticeKind::evidence_returned,
        .subject = fact.route.value,
        .about = evidence ? evidence->title : ""},
       {fact.person});
  return {};
}

Result<void> hear_question(Work& work, const accompaniment::QuestionAsked& fact) {
  if (fact.side == accompaniment::QuestionSide::support) {
    tell(work, {.kind = NoticeKind::question_answered, .subject = fact.route.value}, {fact.person});
    return {};
  }
  auto readers = companions_of(work, fact.route, talking);
  if (readers.empty()) return {};
  tell(work, {.kind = NoticeKind::question_asked, .subject = fact.route.value, .about = teacher_of(work, fact.route)},
       std::move(readers));
  return {};
}

Result<void> hear_team(Work& work, const accompaniment::TeamSet& fact) {
  if (fact.joined.empty()) return {};
  tell(work, {.kind = NoticeKind::team_changed, .subject = fact.route.value}, {fact.person});
  tell(work, {.kind = NoticeKind::route_entrusted, .subject = fact.route.value, .about = teacher_of(work, fact.route)},
       fact.joined);
  return {};
}

Result<void> hear_certificate(Work& work, const recognition::CertificateIssued& fact) {
  tell(work, {.kind = NoticeKind::certificate_issued, .subject = fact.route.value, .about = fact.number}, {fact.person});
  return {};
}

}  // namespace marshrut::notice
