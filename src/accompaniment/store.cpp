#include "accompaniment/store.h"

#include "base/text.h"
#include "queries.h"

namespace marshrut::accompaniment {

using std::string;

std::vector<Evidence> evidence_of(db::Session& rows, const string& region, const RouteId& route) {
  return rows.all<Evidence>(queries::evidence_of, region, route);
}
std::vector<Id<route::RouteItem>> items_on_review(db::Session& rows, const string& region, const RouteId& route) {
  return rows.all<Id<route::RouteItem>>(queries::items_on_review, region, route);
}
std::vector<Checkpoint> checkpoints_of(db::Session& rows, const string& region, const RouteId& route) {
  return rows.all<Checkpoint>(queries::checkpoints_of, region, route);
}
std::vector<SupportMember> members_of(db::Session& rows, const string& region, const RouteId& route) {
  return rows.all<SupportMember>(queries::members_of, region, route);
}
std::vector<PersonId> people_of_companion(db::Session& rows, const string& region, const PersonId& person) {
  return rows.all<PersonId>(queries::people_of_companion, region, person);
}
std::vector<string> files_named(db::Session& rows, const string& region) {
  return rows.all<string>(queries::files_named, region);
}

namespace store {

std::optional<SupportedRoute> find_supported(db::Session& rows, const string& region, const RouteId& route) {
  return rows.find<SupportedRoute>(queries::find_supported, region, route);
}
void save_supported(db::Session& rows, const string& region, const SupportedRoute& route) {
  rows.run(queries::save_supported, region, route, folded(route.teacher + " " + route.school));
}
void delete_supported(db::Session& rows, const string& region, const RouteId& route) {
  rows.run(queries::delete_supported, region, route);
}
bool is_acted_upon(db::Session& rows, const string& region, const RouteId& route, Instant since) {
  return rows.one<std::int64_t>(queries::acted_upon, region, route, since) > 0;
}
void set_supported_state(db::Session& rows, const string& region, const RouteId& route, SupportState state) {
  rows.run(queries::set_supported_state, region, route, state);
}
std::vector<SupportedLine> supported_below(db::Session& rows, const string& region, const SupportedPage& page) {
  return rows.all<SupportedLine>(queries::supported_below, region, page);
}
BehindCount count_behind(db::Session& rows, const string& region, const BehindFilter& filter) {
  return rows.one<BehindCount>(queries::count_behind, region, filter);
}
std::vector<BehindRoute> routes_behind(db::Session& rows, const string& region, const BehindFilter& filter) {
  return rows.all<BehindRoute>(queries::routes_behind, region, filter);
}
void set_heard(db::Session& rows, const string& region, const RouteId& route, Date day) {
  rows.run(queries::set_heard, region, route, day);
}

void insert_member(db::Session& rows, const string& region, const RouteId& route, const SupportMember& member) {
  rows.run(queries::insert_member, region, route, member);
}
void delete_members(db::Session& rows, const string& region, const RouteId& route) {
  rows.run(queries::delete_members, region, route);
}

std::optional<Evidence> find_evidence(db::Session& rows, const string& region, const EvidenceId& id) {
  return rows.find<Evidence>(queries::find_evidence, region, id);
}
EvidenceCount count_evidence(db::Session& rows, const string& region, const RouteId& route, const RouteItemId& item) {
  return rows.one<EvidenceCount>(queries::count_evidence, region, route, item);
}
void insert_evidence(db::Session& rows, const string& region, const Evidence& evidence) {
  rows.run(queries::insert_evidence, region, evidence, folded(evidence.teacher + " " + evidence.title));
}
bool decide_evidence(db::Session& rows, const string& region, const Evidence& evidence) {
  return rows.run(queries::decide_evidence, region, evidence.id, evidence.revision, evidence.state, evidence.comment,
                  evidence.reviewer, evidence.reviewer_name, evidence.reviewed_ms) == 1;
}
bool move_evidence(db::Session& rows, const string& region, const Evidence& evidence) {
  return rows.run(queries::move_evidence, region, evidence.id, evidence.revision, evidence.state) == 1;
}
std::vector<Evidence> evidence_below(db::Session& rows, const string& region, const ReviewPage& page) {
  return rows.all<Evidence>(queries::evidence_below, region, page);
}
ReviewPace review_pace(db::Session& rows, const string& region, const PersonId& reviewer, Instant since) {
  return rows.one<ReviewPace>(queries::review_pace, region, reviewer, since);
}
std::int64_t count_evidence_below(db::Session& rows, const string& region, const string& path, const PersonId& reader) {
  return rows.one<std::int64_t>(queries::count_evidence_below, region, path, reader);
}

std::optional<Checkpoint> find_checkpoint(db::Session& rows, const string& region, const Id<Checkpoint>& id) {
  return rows.find<Checkpoint>(queries::find_checkpoint, region, id);
}
void insert_checkpoint(db::Session& rows, const string& region, const Checkpoint& checkpoint) {
  rows.run(queries::insert_checkpoint, region, checkpoint);
}
bool update_checkpoint(db::Session& rows, const string& region, const Checkpoint& checkpoint) {
  return rows.run(queries::update_checkpoint, region, checkpoint) == 1;
}
std::vector<CheckpointAhead> checkpoints_overdue(db::Session& rows, const string& region, Date today, int most) {
  return rows.all<CheckpointAhead>(queries::checkpoints_overdue, region, today, most);
}
std::vector<CheckpointAhead> checkpoints_of_companion(db::Session& rows, const string& region, const PersonId& person) {
  return rows.all<CheckpointAhead>(queries::checkpoints_of_companion, region, person);
}
std::vector<EvidenceWaiting> evidence_waiting(db::Session& rows, const string& region, Instant before, int most) {
  return rows.all<EvidenceWaiting>(queries::evidence_waiting, region, before, most);
}
void delete_planned_checkpoints(db::Session& rows, const string& region, const RouteId& route) {
  rows.run(queries::delete_planned_checkpoints, region, route);
}

std::vector<Question> questions_of(db::Session& rows, const string& region, const RouteId& route) {
  return rows.all<Question>(queries::questions_of, region, route);
}
void insert_question(db::Session& rows, const string& region, const Question& question) {
  rows.run(queries::insert_question, region, question);
}
Instant seen_of(db::Session& rows, const string& region, const RouteId& route, const PersonId& person) {
  return rows.find<Instant>(queries::seen_of, region, route, person).value_or(Instant{});
}
void save_seen(db::Session& rows, const string& region, const RouteId& route, const PersonId& person, Instant now) {
  rows.run(queries::save_seen, region, route, person, now);
}

}  // namespace store
}  // namespace marshrut::accompaniment
