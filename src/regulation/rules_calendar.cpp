#include <algorithm>

#include "regulation/rules.h"

namespace marshrut::regulation {
namespace {

MonthDay month_day_of(Date day) {
  auto civil = day.civil();
  return {static_cast<unsigned>(civil.month()), static_cast<unsigned>(civil.day())};
}

bool within(const SeasonRule& season, MonthDay day) {
  if (season.from <= season.to) return season.from <= day && day <= season.to;
  return day >= season.from || day <= season.to;
}

template <class Holds>
bool any_season(const Profile& profile, Date day, Holds holds) {
  const auto& seasons = profile.calendar.seasons;
  return std::any_of(seasons.begin(), seasons.end(), [&](const SeasonRule& season) {
    return holds(season) && within(season, month_day_of(day));
  });
}

}  // namespace

Date quarter_end(const CalendarRule& calendar, Date day, std::int64_t count) {
  std::vector<MonthDay> ends;
  for (const auto& quarter : calendar.quarters) ends.push_back(quarter.to);
  std::sort(ends.begin(), ends.end());
  int year = static_cast<int>(day.civil().year());
  for (;; ++year)
    for (auto end : ends) {
      auto last = Date::of(year, static_cast<unsigned>(end.month), static_cast<unsigned>(end.day));
      if (last >= day && --count <= 0) return last;
    }
}

bool is_weekend(Date day) {
  std::chrono::weekday weekday{day.day};
  return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
}

const SeasonRule* find_season(const Profile& profile, Date day) {
  const SeasonRule* found = nullptr;
  for (const auto& season : profile.calendar.seasons)
    if (within(season, month_day_of(day)) && (!found || season.load_share < found->load_share))
      found = &season;
  return found;
}

bool forbids_deadlines(const SeasonRule& season, Date day) {
  return season.no_deadlines && within(season, month_day_of(day));
}

bool is_protected(const Profile& profile, Date day) {
  return any_season(profile, day, [](const SeasonRule& season) { return season.no_deadlines; });
}

bool is_meeting_day(const Profile& profile, Date day) {
  return !is_weekend(day) && !is_protected(profile, day) && load_share(profile, day) > 0;
}

double load_share(const Profile& profile, Date day) {
  const auto* season = find_season(profile, day);
  return season ? season->load_share : 1;
}

bool is_quiet(const Profile& profile, Instant instant) {
  const auto& calendar = profile.calendar;
  auto offset = static_cast<int>(calendar.zone_offset_minutes);
  Date day = instant.date_at(offset);
  if (any_season(profile, day, [](const SeasonRule& season) { return season.no_notices; })) return true;
  if (calendar.quiet.weekends && is_weekend(day)) return true;
  auto midnight_ms = std::chrono::milliseconds(day.day.time_since_epoch()).count();
  auto hour = (instant.ms + offset * 60'000LL - midnight_ms) / 3'600'000;
  auto [from, to] = std::pair(calendar.quiet.from_hour, calendar.quiet.to_hour);
  return from <= to ? from <= hour && hour < to : hour >= from || hour < to;
}

Date school_year_start(const CalendarRule& calendar, Date day) {
  auto start_in = [&](int year) {
    return Date::of(year, static_cast<unsigned>(calendar.school_year_starts.month),
                    static_cast<unsigned>(calendar.school_year_starts.day));
  };
  int year = static_cast<int>(day.civil().year());
  auto start = start_in(year);
  return start <= day ? start : start_in(year - 1);
}

Date school_year_end(const CalendarRule& calendar, Date day) {
  auto civil = day.civil();
  auto end = calendar.school_year_ends;
  int year = static_cast<int>(civil.year());
  if (month_day_of(day) > end) ++year;
  return Date::of(year, static_cast<unsigned>(end.month), static_cast<unsigned>(end.day));
}

}  // namespace marshrut::regulation
