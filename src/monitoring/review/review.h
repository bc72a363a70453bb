#pragma once
// A monitoring of routes by a subject association, at the start and at the end of a school year. Its numbers are computed
// when it is opened and do not change; the head of the association comments and confirms, once. The one at the end stands
// beside the one at the start.
#include <optional>
#include <string>
#include <vector>

#include "access/types.h"
#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"

namespace marshrut::monitoring {

enum class YearHalf { start, end };
DESCRIBE_ENUM(YearHalf, start, end)
enum class MonitoringState { open, confirmed };
DESCRIBE_ENUM(MonitoringState, open, confirmed)

/// One school: its teachers of the subject, and how many of them have a route, presented it, ended one this school year.
struct MonitoredSchool {
  std::string path;
  std::string school;
  std::int64_t teachers = 0;
  std::int64_t with_route = 0;
  std::int64_t presented = 0;
  std::int64_t completed = 0;
  std::int64_t recommendations = 0;
};
DESCRIBE(MonitoredSchool, path, school, teachers, with_route, presented, completed, recommendations)

/// `subject` is a code, "" for all subjects; `year_since` the first day of the school year; `lines` as JSON.
struct Review {
  Id<Review> id;
  std::string path;
  std::string subject;
  YearHalf half = YearHalf::start;
  Date year_since;
  Date opened_on;
  std::string lines;
  MonitoringState state = MonitoringState::open;
  std::string comment;
  std::optional<Date> confirmed_on;
  std::string confirmed_by;
  std::string paper;
  std::string number;
  std::int64_t revision = 0;
};
DESCRIBE(Review, id, path, subject, half, year_since, opened_on, lines, state, comment, confirmed_on, confirmed_by, paper, number,
         revision)

}  // namespace marshrut::monitoring
