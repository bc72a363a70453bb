#include "planning/calendar.h"

#include <algorithm>

#include "catalogue/rules.h"
#include "regulation/rules.h"

namespace marshrut::planning {
namespace {

constexpr int present_days_max = 7;
constexpr int weeks_max = 160;  // three years: no term is longer

}  // namespace

std::vector<std::int32_t> filled_slots(std::string_view slots, catalogue::StudyForm form, Date starts, Date ends) {
  using enum catalogue::StudyForm;
  auto filled = catalogue::slots_of(slots);
  bool present = form == in_person || form == internship;
  if (!filled.empty() || !present || starts.days_until(ends) >= present_days_max) return filled;
  for (auto day = starts; day <= ends; day = day.plus_days(1)) {
    filled.push_back(catalogue::first_slot(day));
    filled.push_back(catalogue::first_slot(day) + 1);
  }
  return filled;
}

Offer offer_of(catalogue::Activity activity, catalogue::ActivitySession session, std::vector<catalogue::Gain> gains) {
  Occasion occasion{session.starts, session.ends, activity.hours, session.release_days, activity.venue,
                    filled_slots(session.slots, activity.form, session.starts, session.ends)};
  return {std::move(activity), std::move(session), std::move(gains), std::move(occasion)};
}

bool needs_trip(const Occasion& occasion) {
  using enum catalogue::Venue;
  return occasion.venue == municipality || occasion.venue == centre;
}

bool clash(const Occasion& one, const Occasion& other) {
  if (one.slots.empty() || other.slots.empty()) return false;
  if (one.slots.back() < other.slots.front() || other.slots.back() < one.slots.front()) return false;
  auto left = one.slots.begin();
  auto right = other.slots.begin();
  while (left != one.slots.end() && right != other.slots.end()) {
    if (*left == *right) return true;
    *left < *right ? ++left : ++right;
  }
  return false;
}

bool fills(const Occasion& occasion, const DaySpan& span) {
  auto from = std::ranges::lower_bound(occasion.slots, catalogue::first_slot(span.from));
  return from != occasion.slots.end() && *from <= catalogue::first_slot(span.to) + 1;
}

int week_of(Date starts, Date day) {
  int days = starts.days_until(day);
  return days >= 0 ? days / 7 : -1 - (-1 - days) / 7;
}

int weeks_between(Date starts, Date ends) { return ends < starts ? 0 : std::min(week_of(starts, ends) + 1, weeks_max); }

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
