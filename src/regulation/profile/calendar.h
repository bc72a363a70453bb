#pragma once
// The school year as one calendar for planning and for notices: protected seasons, quiet hours, the usual
// months of each stage. Days repeat every year; a span may run over the new year.
#include <optional>

#include "regulation/profile/source.h"

namespace marshrut::regulation {

/// Both days belong to the span.
struct SeasonRule {
  std::string code;
  Words title;
  MonthDay from;
  MonthDay to;
  double load_share = 1;  // of the weekly load that is allowed at other times
  bool no_deadlines = false;
  bool no_notices = false;
  Source source;
};
DESCRIBE(SeasonRule, code, title, from, to, load_share, no_deadlines, no_notices, source)

/// No notices from one hour of local time up to another (over midnight when `from_hour` is the later).
struct QuietRule {
  std::int64_t from_hour = 0;
  std::int64_t to_hour = 0;
  bool weekends = false;
  Source source;
};
DESCRIBE(QuietRule, from_hour, to_hour, weekends, source)

/// The usual time of a stage, as advice for the centre's schedule.
struct YearMarkRule {
  std::string stage;
  Words title;
  MonthDay from;
  MonthDay to;
  Source source;
};
DESCRIBE(YearMarkRule, stage, title, from, to, source)

/// A school quarter; both days belong to it, in one calendar year.
struct QuarterRule {
  MonthDay from;
  MonthDay to;
};
DESCRIBE(QuarterRule, from, to)

struct CalendarRule {
  std::int64_t zone_offset_minutes = 0;  // local time from UTC
  MonthDay school_year_starts;
  MonthDay school_year_ends;
  std::vector<QuarterRule> quarters;  // in the order of the school year
  std::vector<SeasonRule> seasons;
  QuietRule quiet;
  std::vector<YearMarkRule> year;
  Source source;
};
DESCRIBE(CalendarRule, zone_offset_minutes, school_year_starts, school_year_ends, quarters, seasons, quiet, year,
         source)

}  // namespace marshrut::regulation
