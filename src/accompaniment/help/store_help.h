#pragma once
// Rows of questions to the centre. Owner: accompaniment.
#include <optional>
#include <string>
#include <vector>

#include "accompaniment/help/help.h"
#include "platform/db/database.h"

namespace marshrut::accompaniment::store {

void insert_help_request(db::Session& rows, const std::string& region, const HelpRequest& request);
std::optional<HelpRequest> find_help_request(db::Session& rows, const std::string& region, const Id<HelpRequest>& id);
/// False when it was answered before.
bool answer_help_request(db::Session& rows, const std::string& region, const HelpRequest& request);
std::vector<HelpRequest> help_requests_of(db::Session& rows, const std::string& region, const PersonId& asker);
std::vector<HelpRequest> help_requests_below(db::Session& rows, const std::string& region, const std::string& path);
std::vector<HelpRequest> help_for_all(db::Session& rows, const std::string& region);

}  // namespace marshrut::accompaniment::store
