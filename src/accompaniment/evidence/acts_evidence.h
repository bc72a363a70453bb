#pragma once
// Evidence: a teacher sends it, a reviewer looks and decides, one or many; the file is opened by both and nobody else.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "accompaniment/store.h"

namespace marshrut::accompaniment {

using access::Call;
using access::Work;

/// Evidence as it is shown: without where its bytes lie.
struct EvidenceView {
  EvidenceId evidence;
  RouteItemId item;
  EvidenceKind kind = EvidenceKind::text;
  std::string name;
  std::string media_type;
  std::int64_t size = 0;
  std::string text;
  EvidenceState state = EvidenceState::on_review;
  std::string comment;
  std::string reviewer_name;
  Instant sent_ms;
  std::optional<Instant> reviewed_ms;
  std::int64_t revision = 0;
};
DESCRIBE(EvidenceView, evidence, item, kind, name, media_type, size, text, state, comment, reviewer_name, sent_ms,
         reviewed_ms, revision)
EvidenceView view_of(const Evidence& evidence);

struct SendEvidence {
  RouteId route;
  RouteItemId item;
  EvidenceKind kind = EvidenceKind::text;  // link or text
  std::string text;
};
DESCRIBE(SendEvidence, route, item, kind, text)
Result<EvidenceView> send_evidence(Work& work, const SendEvidence& request);

/// For acts that made the evidence themselves and asked for their own right.
Result<EvidenceId> attach_evidence(Work& work, const RouteId& route, const RouteItemId& item, const std::string& text);

struct SendFile {
  RouteId route;
  RouteItemId item;
  std::string name;  // of the file
  std::optional<std::string> text;
  access::Upload upload;
};
DESCRIBE(SendFile, route, item, name, text)
/// Keeps the bytes before the row that names them.
Result<EvidenceView> send_file(const Call& call, const SendFile& request);

struct TakeBackEvidence {
  EvidenceId evidence;
  std::int64_t revision = 0;
};
DESCRIBE(TakeBackEvidence, evidence, revision)
/// Out of the queue of reviewers until it is sent again; stays to be read.
Result<EvidenceView> withdraw_evidence(Work& work, const TakeBackEvidence& request);
/// Back into the queue, while the activity may still have evidence.
Result<EvidenceView> resend_evidence(Work& work, const TakeBackEvidence& request);

struct AskEvidence {
  EvidenceId evidence;
};
DESCRIBE(AskEvidence, evidence)
Result<access::Download> evidence_file(const Call& call, const AskEvidence& request);

struct ListReviews {
  std::optional<std::string> search;  // in the teacher's name and the activity
  std::optional<EvidenceState> state;
  std::optional<std::string> after;   // `next` of the page before
};
DESCRIBE(ListReviews, search, state, after)
struct ReviewLine {
  RouteId route;
  PersonId person;
  std::string teacher;
  std::string title;  // of the activity
  EvidenceView evidence;
};
DESCRIBE(ReviewLine, route, person, teacher, title, evidence)
/// How fast the asker reviews; told to nobody else.
struct OwnPace {
  std::int64_t decided = 0;
  double hours = 0;  // that the evidence had waited, on average
};
DESCRIBE(OwnPace, decided, hours)
struct Reviews {
  std::int64_t waiting = 0;
  OwnPace own;  // of the last year
  std::vector<ReviewLine> reviews;  // the longest waiting first
  std::optional<std::string> next;
};
DESCRIBE(Reviews, waiting, own, reviews, next)
Result<Reviews> list_reviews(Work& work, const ListReviews& request);

struct ReviewEvidence {
  EvidenceId evidence;
  std::int64_t revision = 0;
  ReviewDecision decision = ReviewDecision::accepted;
  std::optional<std::string> comment;
};
DESCRIBE(ReviewEvidence, evidence, revision, decision, comment)
/// Accepting finishes the activity.
Result<EvidenceView> review_evidence(Work& work, const ReviewEvidence& request);

struct ReviewMany {
  std::vector<ReviewEvidence> decisions;
};
DESCRIBE(ReviewMany, decisions)
/// What became of one of them: decided, or excluded with the reason.
struct ReviewOutcome {
  EvidenceId evidence;
  bool decided = false;
  std::string code;
  std::string ru;
  std::string en;
};
DESCRIBE(ReviewOutcome, evidence, decided, code, ru, en)
struct ReviewOutcomes {
  std::vector<ReviewOutcome> outcomes;
};
DESCRIBE(ReviewOutcomes, outcomes)
/// Each by itself: what changed meanwhile is excluded and told.
Result<ReviewOutcomes> review_many(Work& work, const ReviewMany& request);

}  // namespace marshrut::accompaniment
