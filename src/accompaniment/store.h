#pragma once
// Rows of evidence, checkpoints, questions and support teams. Owner: accompaniment; later rooms read through this.
#include <optional>
#include <string>
#include <vector>

#include "accompaniment/types.h"
#include "platform/db/database.h"

namespace marshrut::accompaniment {

std::vector<Evidence> evidence_of(db::Session& rows, const std::string& region, const RouteId& route);
/// Activities whose evidence waits for a reviewer.
std::vector<Id<route::RouteItem>> items_on_review(db::Session& rows, const std::string& region, const RouteId& route);
std::vector<Checkpoint> checkpoints_of(db::Session& rows, const std::string& region, const RouteId& route);
std::vector<SupportMember> members_of(db::Session& rows, const std::string& region, const RouteId& route);
/// Whose open routes the person accompanies.
std::vector<PersonId> people_of_companion(db::Session& rows, const std::string& region, const PersonId& person);
/// Digests of the files that rows name.
std::vector<std::string> files_named(db::Session& rows, const std::string& region);

namespace store {

std::optional<SupportedRoute> find_supported(db::Session& rows, const std::string& region, const RouteId& route);
void save_supported(db::Session& rows, const std::string& region, const SupportedRoute& route);
void delete_supported(db::Session& rows, const std::string& region, const RouteId& route);
/// Whether evidence was sent or a question asked on the route since, or at that moment.
bool is_acted_upon(db::Session& rows, const std::string& region, const RouteId& route, Instant since);
void set_supported_state(db::Session& rows, const std::string& region, const RouteId& route, SupportState state);

void set_heard(db::Session& rows, const std::string& region, const RouteId& route, Date day);

/// A supported route with what waits for the reader.
struct SupportedLine {
  SupportedRoute route;
  std::int64_t waiting = 0;  // evidence on review
  std::int64_t unread = 0;   // questions by others
  std::int64_t overdue_checkpoints = 0;
  std::optional<Instant> asked_ms;  // the first question of the teacher that nobody answered
};
DESCRIBE(SupportedLine, route, waiting, unread, overdue_checkpoints, asked_ms)
enum class SupportedOrder { due, risk };
DESCRIBE_ENUM(SupportedOrder, due, risk)
struct SupportedPage {
  std::string path;
  std::string search;  // a pattern over folded texts
  std::string after_day;
  RouteId after;
  PersonId reader;
  bool mine = false;
  Date today;
  SupportedOrder order = SupportedOrder::due;
  int rows = 0;
};
DESCRIBE(SupportedPage, path, search, after_day, after, reader, mine, today, order, rows)
std::vector<SupportedLine> supported_below(db::Session& rows, const std::string& region, const SupportedPage& page);
/// What a list is narrowed by, whatever page of it is read.
struct BehindFilter {
  std::string path;
  std::string search;  // a pattern over folded texts
  PersonId reader;
  bool mine = false;
  Date today;
};
DESCRIBE(BehindFilter, path, search, reader, mine, today)
struct BehindCount {
  std::int64_t overdue = 0;
  std::int64_t risky = 0;
};
DESCRIBE(BehindCount, overdue, risky)
struct BehindRoute {
  std::string path;
  PersonId person;
  std::int64_t overdue = 0;  // 1 or 0, like the next
  std::int64_t risky = 0;
};
DESCRIBE(BehindRoute, path, person, overdue, risky)
/// Of what supported_below lists: open routes that are overdue or at risk today.
BehindCount count_behind(db::Session& rows, const std::string& region, const BehindFilter& filter);
std::vector<BehindRoute> routes_behind(db::Session& rows, const std::string& region, const BehindFilter& filter);

void insert_member(db::Session& rows, const std::string& region, const RouteId& route, const SupportMember& member);
void delete_members(db::Session& rows, const std::string& region, const RouteId& route);

std::optional<Evidence> find_evidence(db::Session& rows, const std::string& region, const EvidenceId& id);
EvidenceCount count_evidence(db::Session& rows, const std::string& region, const RouteId& route,
                             const RouteItemId& item);
void insert_evidence(db::Session& rows, const std::string& region, const Evidence& evidence);
/// False when it was changed since `evidence.revision` or was decided already.
bool decide_evidence(db::Session& rows, const std::string& region, const Evidence& evidence);
/// The same for what its sender takes back or sends again.
bool move_evidence(db::Session& rows, const std::string& region, const Evidence& evidence);

struct ReviewPage {
  EvidenceState state = EvidenceState::on_review;
  std::string path;
  std::string search;  // a pattern over folded texts
  Instant after_ms;
  EvidenceId after;
  PersonId reader;  // whose own are left out
  int rows = 0;
};
DESCRIBE(ReviewPage, state, path, search, after_ms, after, reader, rows)
/// Of one reviewer: decisions, and how long what they decided had waited, in milliseconds on average.
struct ReviewPace {
  std::int64_t decided = 0;
  double waited_ms = 0;
};
DESCRIBE(ReviewPace, decided, waited_ms)
ReviewPace review_pace(db::Session& rows, const std::string& region, const PersonId& reviewer, Instant since);
std::vector<Evidence> evidence_below(db::Session& rows, const std::string& region, const ReviewPage& page);
std::int64_t count_evidence_below(db::Session& rows, const std::string& region, const std::string& path,
                                  const PersonId& reader);

std::optional<Checkpoint> find_checkpoint(db::Session& rows, const std::string& region, const Id<Checkpoint>& id);
void insert_checkpoint(db::Session& rows, const std::string& region, const Checkpoint& checkpoint);
/// False when it was changed since `checkpoint.revision`.
bool update_checkpoint(db::Session& rows, const std::string& region, const Checkpoint& checkpoint);
/// A checkpoint that is not held yet, with the name on its route.
struct CheckpointAhead {
  Id<Checkpoint> checkpoint;
  RouteId route;
  Date due;
  std::string teacher;
};
DESCRIBE(CheckpointAhead, checkpoint, route, due, teacher)
/// Of open routes, whose day has passed.
std::vector<CheckpointAhead> checkpoints_overdue(db::Session& rows, const std::string& region, Date today, int most);
std::vector<CheckpointAhead> checkpoints_of_companion(db::Session& rows, const std::string& region, const PersonId& person);
struct EvidenceWaiting {
  EvidenceId evidence;
  RouteId route;
  std::string teacher;
  std::string title;
  Instant sent_ms;
};
DESCRIBE(EvidenceWaiting, evidence, route, teacher, title, sent_ms)
/// What nobody has reviewed since it was sent before that moment, the longest first.
std::vector<EvidenceWaiting> evidence_waiting(db::Session& rows, const std::string& region, Instant before, int most);
void delete_planned_checkpoints(db::Session& rows, const std::string& region, const RouteId& route);

std::vector<Question> questions_of(db::Session& rows, const std::string& region, const RouteId& route);
void insert_question(db::Session& rows, const std::string& region, const Question& question);
/// Up to which moment the person has read; the beginning of time when never.
Instant seen_of(db::Session& rows, const std::string& region, const RouteId& route, const PersonId& person);
void save_seen(db::Session& rows, const std::string& region, const RouteId& route, const PersonId& person, Instant now);

}  // namespace store
}  // namespace marshrut::accompaniment
