#include "documents/bundle/store_bundle.h"

#include "queries.h"

namespace marshrut::documents::store {

using std::string;

void insert_bundle(db::Session& rows, const string& region, const Bundle& bundle) {
  rows.run(queries::insert_bundle, region, bundle);
}
std::optional<Bundle> find_bundle(db::Session& rows, const string& region, const BundleId& bundle) {
  return rows.find<Bundle>(queries::find_bundle, region, bundle);
}
std::int64_t bundles_under_way(db::Session& rows, const string& region, const access::PersonId& person) {
  return rows.one<std::int64_t>(queries::bundles_under_way, region, person);
}
std::vector<Bundle> waiting_bundles(db::Session& rows, const string& region, Instant stale) {
  return rows.all<Bundle>(queries::waiting_bundles, region, stale);
}
bool take_bundle(db::Session& rows, const string& region, const BundleId& bundle, Instant stale, Instant now) {
  return rows.run(queries::take_bundle, region, bundle, stale, now) == 1;
}
void move_bundle(db::Session& rows, const string& region, const BundleId& bundle, std::int64_t done, Instant now) {
  rows.run(queries::move_bundle, region, bundle, done, now);
}
void end_bundle(db::Session& rows, const string& region, const BundleId& bundle, BundleState state, const string& sha256) {
  rows.run(queries::end_bundle, region, bundle, state, sha256);
}
void forget_bundles(db::Session& rows, const string& region, Instant before) {
  rows.run(queries::forget_bundles, region, before);
}

}  // namespace marshrut::documents::store
