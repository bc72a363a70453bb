#include "planning/calendar.h"

#include <algorithm>

#include "regulation/rules.h"

namespace marshrut::planning {
namespace {

constexpr int present_days_max = 7;

}  // namespace

bool fills_days(const Occasion& occasion) {
  using enum catalogue::StudyForm;
  bool present = occasion.form == in_person || occasion.form == internship;
  return present && occasion.starts.days_until(occasion.ends) < present_days_max;
}

bool needs_trip(const Occasion& occasion) {
  using enum catalogue::Venue;
  return occasion.venue == municipality || occasion.venue == centre;
}

bool overlaps(Date starts, Date ends, const DaySpan& span) { return starts <= span.to && span.from <= ends; }

bool clash(const Occasion& one, const Occasion& other) {
  return fills_days(one) && fills_days(other) && overlaps(one.starts, one.ends, {other.starts, other.ends});
}

int week_of(Date starts, Date day) {
  int days = starts.days_until(day);
  return days >= 0 ? days / 7 : -1 - (-1 - days) / 7;
}

int weeks_between(Date starts, Date ends) { return ends < starts ? 0 : week_of(starts, ends) + 1; }

double hours_in_week(const Occasion& occasion, Date first) {
  auto from = std::max(occasion.starts, first);
  auto to = std::min(occasion.ends, first.plus_days(6));
  if (to < from) return 0;
  int days = occasion.starts.days_until(occasion.ends) + 1;
  return static_cast<double>(occasion.hours) * (from.days_until(to) + 1) / days;
}

void spread(std::vector<double>& weeks, Date starts, const Occasion& occasion, double sign) {
  if (occasion.release_days > 0 || occasion.ends < occasion.starts) return;
  int last = std::min(week_of(starts, occasion.ends), static_cast<int>(weeks.size()) - 1);
  for (int week = std::max(0, week_of(starts, occasion.starts)); week <= last; ++week)
    weeks[week] += sign * hours_in_week(occasion, starts.plus_days(week * 7));
}

std::vector<double> weekly_limits(const regulation::Profile& profile, Date starts, Date ends, double usual) {
  std::vector<double> limits(static_cast<std::size_t>(weeks_between(starts, ends)), usual);
  for (std::size_t week = 0; week < limits.size(); ++week)
    for (int day = 0; day < 7; ++day) {
      auto date = starts.plus_days(static_cast<int>(week) * 7 + day);
      limits[week] = std::min(limits[week], usual * regulation::load_share(profile, date));
    }
  return limits;
}

}  // namespace marshrut::planning
