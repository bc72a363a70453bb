#include "accompaniment/mentoring/store_pairs.h"

#include "queries.h"

namespace marshrut::accompaniment::store {

using std::string;

std::optional<MentoringPair> find_pair(db::Session& rows, const string& region, const Id<MentoringPair>& id) {
  return rows.find<MentoringPair>(queries::find_pair, region, id);
}
std::optional<MentoringPair> active_pair_of(db::Session& rows, const string& region, const PersonId& mentee) {
  return rows.find<MentoringPair>(queries::active_pair_of, region, mentee);
}
std::int64_t count_open_pairs(db::Session& rows, const string& region, const PersonId& mentor, const PersonId& mentee) {
  return rows.one<std::int64_t>(queries::count_open_pairs, region, mentor, mentee);
}
std::int64_t count_mentees(db::Session& rows, const string& region, const PersonId& mentor) {
  return rows.one<std::int64_t>(queries::count_mentees, region, mentor);
}
std::vector<MentoringPair> pairs_below(db::Session& rows, const string& region, const string& path) {
  return rows.all<MentoringPair>(queries::pairs_below, region, path);
}
std::vector<MentoringPair> pairs_of(db::Session& rows, const string& region, const PersonId& person) {
  return rows.all<MentoringPair>(queries::pairs_of, region, person);
}
std::optional<RouteId> find_open_route(db::Session& rows, const string& region, const PersonId& person) {
  return rows.find<RouteId>(queries::find_open_route, region, person);
}
void insert_pair(db::Session& rows, const string& region, const MentoringPair& pair) {
  rows.run(queries::insert_pair, region, pair);
}
bool update_pair(db::Session& rows, const string& region, const MentoringPair& p) {
  return rows.run(queries::update_pair, region, p.id, p.state, p.mentor_agreed_ms, p.mentee_agreed_ms, p.since, p.ended_on,
                  p.comment, p.revision) == 1;
}

}  // namespace marshrut::accompaniment::store
