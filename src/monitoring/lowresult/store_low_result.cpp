#include "monitoring/lowresult/store_low_result.h"

#include "queries.h"

namespace marshrut::monitoring::store {

using std::string;

std::vector<LowResultSchool> low_result_below(db::Session& rows, const string& region, const string& path, Date day) {
  return rows.all<LowResultSchool>(queries::low_result_below, region, path, day);
}
void insert(db::Session& rows, const string& region, const LowResultSchool& s, const access::PersonId& author) {
  rows.run(queries::insert_low_result, region, s.school, s.path, s.basis, s.since, author, s.author_name);
}
bool end_low_result(db::Session& rows, const string& region, const string& school, Date until) {
  return rows.run(queries::end_low_result, region, school, until) == 1;
}

}  // namespace marshrut::monitoring::store

namespace marshrut::monitoring {

std::vector<std::string> low_result_paths(db::Session& rows, const std::string& region, Date day) {
  std::vector<std::string> paths;
  for (auto& school : store::low_result_below(rows, region, region, day)) paths.push_back(std::move(school.path));
  return paths;
}

}  // namespace marshrut::monitoring
