#include "monitoring/review/store_review.h"

#include "queries.h"

namespace marshrut::monitoring::store {

using std::string;

std::vector<MonitoredSchool> review_lines(db::Session& rows, const string& region, const string& path, const string& subject,
                                     Date today, Date year_since) {
  return rows.all<MonitoredSchool>(queries::review_lines, region, path, subject, today, year_since);
}
bool insert(db::Session& rows, const string& region, const Review& review) {
  return rows.run(queries::insert_review, region, review) == 1;
}
std::optional<Review> find_review(db::Session& rows, const string& region, const Id<Review>& id) {
  return rows.find<Review>(queries::find_review, region, id);
}
std::vector<Review> reviews_below(db::Session& rows, const string& region, const string& path, Date year_since) {
  return rows.all<Review>(queries::reviews_below, region, path, year_since);
}
bool confirm(db::Session& rows, const string& region, const Review& r) {
  return rows.run(queries::confirm_review, region, r.id, r.state, r.comment, r.confirmed_on, r.confirmed_by, r.paper, r.number,
                  r.revision) == 1;
}

}  // namespace marshrut::monitoring::store
