#pragma once
// Days on which the demo may hold a session: none that touches a quiet span of the school calendar, and none
// before routes are made.
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

 private:
  const std::vector<Date>& starts_for(int days);

  std::vector<QuietSpan> quiet_;
  Date first_, last_;
  std::map<int, std::vector<Date>> starts_;
};

}  // namespace marshrut::demo
