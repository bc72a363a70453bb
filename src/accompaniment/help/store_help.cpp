#include "accompaniment/help/store_help.h"

#include "queries.h"

namespace marshrut::accompaniment::store {

void insert_help_request(db::Session& rows, const std::string& region, const HelpRequest& request) {
  rows.run(queries::insert_help_request, region, request);
}
std::optional<HelpRequest> find_help_request(db::Session& rows, const std::string& region, const Id<HelpRequest>& id) {
  return rows.find<HelpRequest>(queries::find_help_request, region, id);
}
bool answer_help_request(db::Session& rows, const std::string& region, const HelpRequest& r) {
  return rows.run(queries::answer_help_request, region, r.id, r.answer, r.answered_by, r.answered_ms, r.for_all) == 1;
}
std::vector<HelpRequest> help_requests_of(db::Session& rows, const std::string& region, const PersonId& asker) {
  return rows.all<HelpRequest>(queries::help_requests_of, region, asker);
}
std::vector<HelpRequest> help_requests_below(db::Session& rows, const std::string& region, const std::string& path) {
  return rows.all<HelpRequest>(queries::help_requests_below, region, path);
}
std::vector<HelpRequest> help_for_all(db::Session& rows, const std::string& region) {
  return rows.all<HelpRequest>(queries::help_for_all, region);
}

}  // namespace marshrut::accompaniment::store
