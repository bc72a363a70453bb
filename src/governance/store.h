#pragma once
// Rows of appointments, schools' documents, meetings and recommendations. Owner: governance.
#include "governance/types.h"
#include "platform/db/database.h"

namespace marshrut::governance {

/// Digests of the files that schools keep here.
std::vector<std::string> files_named(db::Session& rows, const std::string& region);

namespace store {

void insert(db::Session& rows, const std::string& region, const Responsible& responsible);
std::optional<Responsible> find_responsible(db::Session& rows, const std::string& region, const Id<Responsible>& id);
/// Who answers at a place on a day or later.
std::vector<Responsible> responsible_below(db::Session& rows, const std::string& region, const std::string& path, Date day);
/// False when somebody was faster; so below.
bool end(db::Session& rows, const std::string& region, const Responsible& responsible);

void insert(db::Session& rows, const std::string& region, const SchoolRecord& record);
std::optional<SchoolRecord> find_record(db::Session& rows, const std::string& region, const Id<SchoolRecord>& id);
std::vector<SchoolRecord> records_below(db::Session& rows, const std::string& region, const std::string& path);
bool update(db::Session& rows, const std::string& region, const SchoolRecord& record);

void insert(db::Session& rows, const std::string& region, const Meeting& meeting);
std::vector<Meeting> meetings_between(db::Session& rows, const std::string& region, const std::string& path, Date from, Date until);

void insert(db::Session& rows, const std::string& region, const Recommendation& recommendation);
std::optional<Recommendation> find_recommendation(db::Session& rows, const std::string& region, const Id<Recommendation>& id);
std::vector<Recommendation> recommendations_below(db::Session& rows, const std::string& region, const std::string& path, int most);
std::vector<Recommendation> recommendations_to(db::Session& rows, const std::string& region, const PersonId& person, int most);
bool finish(db::Session& rows, const std::string& region, const Recommendation& recommendation);

void insert(db::Session& rows, const std::string& region, const Criterion& criterion);
std::optional<Criterion> find_criterion(db::Session& rows, const std::string& region, const Id<Criterion>& id);
std::vector<Criterion> criteria_at(db::Session& rows, const std::string& region, const std::string& path, int most);
bool decide(db::Session& rows, const std::string& region, const Criterion& criterion);

}  // namespace store
}  // namespace marshrut::governance
