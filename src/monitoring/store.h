#pragma once
// Counts over the tables of all rooms, by place. Read only; it owns nothing.
#include <functional>
#include <string>
#include <vector>

#include "monitoring/types.h"
#include "organisation/types.h"
#include "platform/db/database.h"

namespace marshrut::monitoring::store {

/// What a count is asked for: at or below a path, over a span of days; `ends_ms` is the moment when its last day ends,
/// `people_min` how many people answers that name nobody are told of at least.
struct Asked {
  std::string region;
  std::string path;
  Span span;
  Instant ends_ms;
  std::int64_t people_min = 0;
};

using Counter = std::vector<PlaceCount> (*)(db::Session& rows, const Asked& asked);
/// How the indicator is counted; null when it is not counted here. A teacher is counted once, by the main post, and not
/// while on leave; routes and deficits by where their person worked on the last day; surveys by where they are told.
Counter find_counter(const regulation::IndicatorRule& rule);

/// Where a place lay by the places of a past day, if elsewhere.
std::string place_then(const std::vector<organisation::PastPlace>& moved, const std::string& path);
/// The counts of an indicator that is counted here, by the places of the last day asked for: a school that went to another
/// municipality since is counted where it was.
std::vector<PlaceCount> counted(db::Session& rows, const regulation::IndicatorRule& rule, const Asked& asked);

/// A person who is counted in a numerator, at the place where they are counted.
struct CountedRow {
  access::PersonId person;
  std::string surname;
  std::string given;
  std::string patronymic;
  std::string path;
  std::int64_t times = 1;
};
DESCRIBE(CountedRow, person, surname, given, patronymic, path, times)
using Lister = std::vector<CountedRow> (*)(db::Session& rows, const Asked& asked);
/// Who stands behind the numerator; null where nobody is named: of deficits and surveys, and where nothing is counted.
Lister find_lister(const regulation::IndicatorRule& rule);
/// The same by the places of the last day.
std::vector<CountedRow> listed(db::Session& rows, const regulation::IndicatorRule& rule, const Asked& asked);

/// Whose ways are asked for: at or below a path on a day, of one subject unless it is empty.
struct AskedStaff {
  std::string path;
  Date day;
  std::string subject;
};
/// Everybody with a post there.
std::vector<StaffWay> ways_of_staff(db::Session& rows, const std::string& region, const AskedStaff& asked);
/// The same of the schools there, counted; whoever has posts at two schools counts at both.
std::vector<AlikeWays> ways_by_school(db::Session& rows, const std::string& region, const AskedStaff& asked);
/// A school as it was counted: its AlikeWays as JSON.
struct SchoolCount {
  std::string path;
  std::string ways;
};
DESCRIBE(SchoolCount, path, ways)
/// Counted on that day at or below a path, where nobody changed since; by path.
std::vector<SchoolCount> kept_counts(db::Session& rows, const std::string& region, const std::string& at, Date day);
void keep_count(db::Session& rows, const std::string& region, const SchoolCount& count, Date day);

}  // namespace marshrut::monitoring::store
