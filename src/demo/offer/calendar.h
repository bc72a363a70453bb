#pragma once
// Days on which the demo may hold a session or a sitting: none that touches a quiet span of the school calendar, and
// no session before routes are made.
#include <map>
#include <vector>

#include "demo/library.h"
#include "demo/random.h"

namespace marshrut::demo {

/// The `number`-th of `of` equal parts of the days on which something may begin.
struct YearPart {
  std::size_t number = 0;
  std::size_t of = 1;
};

class Calendar {
 public:
  Calendar(const Library& library, const Setting& setting);

  /// Within a quiet span of more than one day: no session touches it.
  bool is_quiet(Date day) const;
  /// A quiet day that stands alone: no session meets on it.
  bool is_holiday(Date day) const;
  /// A first day such that `days` days from it are all free: a Monday when there are more than one, else a
  /// working day. Precondition: the calendar leaves room for so long a session in a year.
  Date draw_start(int days, YearPart part, Random& random);

  bool is_workday(Date day) const;
  /// The day so many days after `from`, as if quiet spans were not there; moved on to a working day.
  Date working_day_after(Date from, int days) const;
  Date next_workday(Date day) const;
  /// The last day with so many days until `until` that are not quiet.
  Date day_before(Date until, int days) const;
  /// The last day not after `day` from which so many days in a row are not quiet.
  Date latest_stretch(Date day, int days) const;

 private:
  const std::vector<Date>& starts_for(int days);
  bool is_stretch(Date from, int days) const;

  std::vector<QuietSpan> quiet_;
  Date first_, last_;
  std::map<int, std::vector<Date>> starts_;
};

}  // namespace marshrut::demo
