#include "access/store_matching.h"

#include "base/describe.h"
#include "queries.h"

namespace marshrut::access::store {
namespace {

struct MatchedTitle {
  std::string title;
  std::string field;
};
DESCRIBE(MatchedTitle, title, field)

}  // namespace

std::map<std::string, std::string> titles_of_list(db::Session& rows, const std::string& region, const std::string& list) {
  std::map<std::string, std::string> titles;
  for (auto& one : rows.all<MatchedTitle>(queries::titles_of_list, region, list))
    titles.emplace(std::move(one.title), std::move(one.field));
  return titles;
}
void forget_title(db::Session& rows, const std::string& region, const std::string& list, const std::string& title) {
  rows.run(queries::delete_title, region, list, title);
}
void remember_title(db::Session& rows, const std::string& region, const std::string& list, const std::string& title,
                    const std::string& field) {
  rows.run(queries::upsert_title, region, list, title, field);
}

}  // namespace marshrut::access::store
