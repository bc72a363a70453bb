#include "monitoring/store.h"

#include <algorithm>

#include "monitoring/survey/store_survey.h"
#include "organisation/store.h"
#include "queries.h"
#include "regulation/types.h"

namespace marshrut::monitoring::store {
namespace {

using regulation::CountedThing;

template <const db::Query& query>
std::vector<PlaceCount> counted_by_days(db::Session& rows, const Asked& asked) {
  return rows.all<PlaceCount>(query, asked.region, asked.path, asked.span.until, asked.span.from);
}

/// Without the first day, which the statement does not name.
std::vector<PlaceCount> overdue(db::Session& rows, const Asked& asked) {
  return rows.all<PlaceCount>(queries::count_overdue, asked.region, asked.path, asked.span.until);
}

std::vector<PlaceCount> diagnosed(db::Session& rows, const Asked& asked) {
  return rows.all<PlaceCount>(queries::count_diagnosed, asked.region, asked.path, asked.span.until, asked.ends_ms);
}

template <const db::Query& query>
std::vector<CountedRow> listed_by_days(db::Session& rows, const Asked& asked) {
  return rows.all<CountedRow>(query, asked.region, asked.path, asked.span.until, asked.span.from);
}

std::vector<CountedRow> listed_overdue(db::Session& rows, const Asked& asked) {
  return rows.all<CountedRow>(queries::people_overdue, asked.region, asked.path, asked.span.until);
}

std::vector<CountedRow> listed_diagnosed(db::Session& rows, const Asked& asked) {
  return rows.all<CountedRow>(queries::people_diagnosed, asked.region, asked.path, asked.span.until, asked.ends_ms);
}

using RecordKind = regulation::SchoolRecordKind;

/// Schools, and which of them has a document of the kind; or the marks that hold of it.
template <RecordKind kind, bool marks>
std::vector<PlaceCount> counted_records(db::Session& rows, const Asked& asked) {
  return rows.all<PlaceCount>(queries::count_records, asked.region, asked.path, asked.span.until, kind, marks);
}

std::vector<PlaceCount> uncovered(db::Session& rows, const Asked& asked) {
  return rows.all<PlaceCount>(queries::count_without_responsible, asked.region, asked.path, asked.span.until);
}

struct Line {
  CountedThing numerator;
  std::optional<CountedThing> denominator;
  Counter counter;
  Lister lister = nullptr;
};

const Line counters[] = {
    {CountedThing::teachers_with_agreed_route, CountedThing::teachers, &counted_by_days<queries::count_with_route>,
     &listed_by_days<queries::people_with_route>},
    {CountedThing::teachers_with_presented_route, CountedThing::teachers,
     &counted_by_days<queries::count_with_presented_route>, &listed_by_days<queries::people_with_presented_route>},
    {CountedThing::teachers_diagnosed, CountedThing::teachers_scheduled, &diagnosed, &listed_diagnosed},
    {CountedThing::routes_confirmed, CountedThing::routes_ending, &counted_by_days<queries::count_confirmed>,
     &listed_by_days<queries::people_confirmed>},
    {CountedThing::routes_with_overdue_activities, CountedThing::routes_under_way, &overdue, &listed_overdue},
    {CountedThing::deficits_eliminated, CountedThing::deficits_of_completed_routes,
     &counted_by_days<queries::count_eliminated>},
    {CountedThing::checkpoints_in_time, CountedThing::checkpoints_due, &counted_by_days<queries::count_in_time>},
    {CountedThing::schools_without_responsible, std::nullopt, &uncovered},
    {CountedThing::schools_with_regulation, CountedThing::schools, &counted_records<RecordKind::regulation, false>},
    {CountedThing::schools_with_job_descriptions, std::nullopt, &counted_records<RecordKind::job_descriptions, false>},
    {CountedThing::quality_system_marks, CountedThing::schools, &counted_records<RecordKind::quality_system, true>},
    {CountedThing::addressed_recommendations, std::nullopt, &counted_by_days<queries::count_recommendations>},
    {CountedThing::deputy_meetings, std::nullopt, &counted_by_days<queries::count_meetings>},
    {CountedThing::association_monitorings, std::nullopt, &counted_by_days<queries::count_reviews>},
    {CountedThing::satisfaction_answers, std::nullopt, &means_of_surveys},
};

const Line* find_line(const regulation::IndicatorRule& rule) {
  auto found = std::ranges::find_if(counters, [&](const Line& line) {
    return line.numerator == rule.numerator && line.denominator == rule.denominator;
  });
  return found == std::end(counters) ? nullptr : found;
}

/// By the places of the last day: asked of the whole region where any place lies elsewhere now.
template <class Row>
std::vector<Row> by_places_then(db::Session& rows, const Asked& asked, std::vector<Row> (*ask)(db::Session&, const Asked&)) {
  auto moved = organisation::store::past_places(rows, asked.region, asked.span.until);
  if (moved.empty()) return ask(rows, asked);
  auto everywhere = asked;
  everywhere.path = asked.region;
  auto found = ask(rows, everywhere);
  for (auto& row : found) row.path = place_then(moved, row.path);
  std::erase_if(found, [&](const Row& row) { return !access::lies_within(row.path, asked.path); });
  return found;
}

}  // namespace

std::string place_then(const std::vector<organisation::PastPlace>& moved, const std::string& path) {
  auto place = std::ranges::find(moved, path, &organisation::PastPlace::path);
  return place == moved.end() ? path : place->was;
}

std::vector<PlaceCount> counted(db::Session& rows, const regulation::IndicatorRule& rule, const Asked& asked) {
  return by_places_then(rows, asked, find_counter(rule));
}

std::vector<CountedRow> listed(db::Session& rows, const regulation::IndicatorRule& rule, const Asked& asked) {
  return by_places_then(rows, asked, find_lister(rule));
}

Counter find_counter(const regulation::IndicatorRule& rule) {
  const auto* line = find_line(rule);
  return line ? line->counter : nullptr;
}

Lister find_lister(const regulation::IndicatorRule& rule) {
  const auto* line = find_line(rule);
  return line ? line->lister : nullptr;
}

std::vector<StaffWay> ways_of_staff(db::Session& rows, const std::string& region, const AskedStaff& asked) {
  return rows.all<StaffWay>(queries::standing_of_staff, region, asked.path, asked.day, asked.subject);
}

std::vector<AlikeWays> ways_by_school(db::Session& rows, const std::string& region, const AskedStaff& asked) {
  return rows.all<AlikeWays>(queries::standings_by_school, region, asked.path, asked.day, asked.subject);
}

std::vector<SchoolCount> kept_counts(db::Session& rows, const std::string& region, const std::string& at, Date day) {
  return rows.all<SchoolCount>(queries::kept_counts, region, at, day);
}
void keep_count(db::Session& rows, const std::string& region, const SchoolCount& count, Date day) {
  rows.run(queries::keep_count, region, count, day);
}

}  // namespace marshrut::monitoring::store
