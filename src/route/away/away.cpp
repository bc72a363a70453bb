#include "route/away/away.h"

#include <algorithm>
#include <map>

namespace marshrut::route {
namespace {

bool has_lessons(Date date) { return std::chrono::weekday{date.day} != std::chrono::Sunday; }

/// The first days of the activity on which there are lessons, as many as its person is released for.
std::vector<Date> lesson_days(const AwayActivity& activity) {
  std::vector<Date> days;
  for (auto day = activity.starts; day <= activity.ends && std::ssize(days) < activity.release_days; day = day.plus_days(1))
    if (has_lessons(day)) days.push_back(day);
  return days;
}

}  // namespace

std::vector<AwayDay> days_away(std::span<const AwayActivity> activities, Date from) {
  std::map<Date, std::vector<AwayPerson>> by_day;
  for (const auto& a : activities)
    for (const auto day : lesson_days(a))
      if (day >= from) by_day[day].push_back({a.route, a.person, a.teacher, a.title, a.state == RouteState::submitted});
  std::vector<AwayDay> days;
  for (auto& [date, who] : by_day) {
    std::ranges::stable_sort(who, {}, [](const AwayPerson& one) { return std::tie(one.teacher, one.person.value); });
    auto twice = std::ranges::unique(who, {}, &AwayPerson::person);
    who.erase(twice.begin(), twice.end());
    const auto people = static_cast<std::int64_t>(who.size());
    days.push_back({date, people, people > away_usual, std::move(who)});
  }
  return days;
}

}  // namespace marshrut::route
