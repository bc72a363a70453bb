#pragma once
// Rows of the frame and the map. Owner: competency; later rooms read through this.
#include <optional>
#include <string>
#include <vector>

#include "competency/types.h"
#include "platform/db/database.h"

namespace marshrut::competency {

std::optional<Competency> find_competency(db::Session& rows, const std::string& region, const std::string& code);
/// All of the region, by code.
std::vector<Competency> competencies(db::Session& rows, const std::string& region);
/// What a holder of a post needs, the most important first.
std::vector<Need> needs_of(db::Session& rows, const std::string& region, const Holder& holder);

namespace store {

void save(db::Session& rows, const std::string& region, const Competency& competency);
void save(db::Session& rows, const std::string& region, const LabourAction& action);
void save(db::Session& rows, const std::string& region, const Need& need);
std::vector<LabourAction> labour_actions(db::Session& rows, const std::string& region);

}  // namespace store
}  // namespace marshrut::competency
