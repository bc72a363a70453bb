#include "monitoring/standing/acts_counts.h"

#include <algorithm>
#include <map>
#include <set>

#include "monitoring/store.h"
#include "organisation/post/store_change.h"
#include "organisation/store.h"
#include "platform/json/json.h"

namespace marshrut::monitoring {
namespace {

/// Beyond so many all are counted by one statement over the region, in which a person costs a fourth of what they cost
/// one school at a time (bench/RESULTS.md).
constexpr std::size_t counted_one_by_one = 40;
constexpr int changes_at_once = 1000;
constexpr std::size_t schools_at_once = 100;

std::vector<AlikeWays> count_school(db::Session& rows, const std::string& region, const std::string& path, Date today) {
  std::vector<AlikeWays> counted;
  for (const auto& way : store::ways_of_staff(rows, region, {path, today, ""})) {
    auto alike = std::ranges::find_if(counted, [&](const AlikeWays& one) {
      return one.measured == way.measured && one.expected == way.expected && one.route == way.route && one.on_leave == way.on_leave;
    });
    if (alike != counted.end()) ++alike->people;
    else counted.push_back({path, way.measured, way.expected, way.route, way.on_leave, 1});
  }
  return counted;
}

std::map<std::string, std::string> kept_ways(db::Session& rows, const std::string& region, const std::string& at, Date today) {
  std::map<std::string, std::string> kept;
  for (auto& count : store::kept_counts(rows, region, at, today)) kept.emplace(std::move(count.path), std::move(count.ways));
  return kept;
}

/// What is to be counted, and whose changes are seen by it.
struct Due {
  std::vector<organisation::StaffChange> changes;
  std::vector<store::SchoolCount> counts;
};

Due counted_anew(db::Session& rows, const std::string& region, Date today) {
  Due due{organisation::changes(rows, region, changes_at_once), {}};
  std::set<std::string> paths;
  for (const auto& change : due.changes)
    for (const auto& post : organisation::store::posts_of(rows, region, change.person))
      if (post.school) paths.insert(post.path);
  const auto kept = kept_ways(rows, region, region, today);
  const auto most = paths.size() + schools_at_once;
  for (const auto& school : organisation::store::schools_below(rows, region, region))
    if (paths.size() < most && !kept.contains(school.path)) paths.insert(school.path);
  for (const auto& path : paths) due.counts.push_back({path, json::write(count_school(rows, region, path, today))});
  return due;
}

}  // namespace

std::vector<AlikeWays> ways_of_schools(db::Session& rows, const std::string& region, const std::string& at, Date today) {
  const auto kept = kept_ways(rows, region, at, today);
  std::vector<AlikeWays> ways;
  std::size_t missed = 0;
  for (const auto& school : organisation::store::schools_below(rows, region, at)) {
    const auto found = kept.find(school.path);
    if (found == kept.end() && ++missed > counted_one_by_one) return store::ways_by_school(rows, region, {at, today, ""});
    auto counted = found == kept.end() ? count_school(rows, region, school.path, today)
                                       : json::read<std::vector<AlikeWays>>(found->second).value();
    ways.insert(ways.end(), counted.begin(), counted.end());
  }
  return ways;
}

std::int64_t count_schools(access::Services& services, const std::string& region) {
  const auto today = services.today_in(region);
  const auto due = services.database.read([&](db::Session& rows) { return counted_anew(rows, region, today); });
  if (due.counts.empty() && due.changes.empty()) return 0;
  services.database.write([&](db::Session& rows) {
    for (const auto& count : due.counts) store::keep_count(rows, region, count, today);
    for (const auto& change : due.changes) organisation::forget_change(rows, region, change);
  });
  return static_cast<std::int64_t>(due.counts.size());
}

}  // namespace marshrut::monitoring
