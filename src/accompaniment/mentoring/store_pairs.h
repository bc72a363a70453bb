#pragma once
// Rows of mentoring pairs. Owner: accompaniment.
#include <optional>
#include <vector>

#include "accompaniment/mentoring/types.h"
#include "platform/db/database.h"

namespace marshrut::accompaniment::store {

std::optional<MentoringPair> find_pair(db::Session& rows, const std::string& region, const Id<MentoringPair>& id);
/// The pair of a mentee that is active.
std::optional<MentoringPair> active_pair_of(db::Session& rows, const std::string& region, const PersonId& mentee);
/// Proposed and active pairs of these two.
std::int64_t count_open_pairs(db::Session& rows, const std::string& region, const PersonId& mentor, const PersonId& mentee);
/// Of mentees proposed or active.
std::int64_t count_mentees(db::Session& rows, const std::string& region, const PersonId& mentor);
/// Open ones first; at most 500.
std::vector<MentoringPair> pairs_below(db::Session& rows, const std::string& region, const std::string& path);
std::vector<MentoringPair> pairs_of(db::Session& rows, const std::string& region, const PersonId& person);
/// The latest open or paused route of a person that is accompanied.
std::optional<RouteId> find_open_route(db::Session& rows, const std::string& region, const PersonId& person);
void insert_pair(db::Session& rows, const std::string& region, const MentoringPair& pair);
/// False when it was changed since `pair.revision`.
bool update_pair(db::Session& rows, const std::string& region, const MentoringPair& pair);

}  // namespace marshrut::accompaniment::store
