#include "route/content/moved.h"

#include <algorithm>

#include "route/content/checks.h"

namespace marshrut::route {
namespace {

using regulation::RouteCheck;

bool is_of_time(RouteCheck check) {
  return check == RouteCheck::clash || check == RouteCheck::weekly_load || check == RouteCheck::dates_of_activity ||
         check == RouteCheck::protected_season;
}

/// What remarks of time say, each with each thing that it names: an activity, or the first day of a week.
std::vector<std::pair<RouteCheck, std::string>> said_of_time(const regulation::Profile& profile, const RouteContent& content,
                                                             const Basis& basis) {
  std::vector<std::pair<RouteCheck, std::string>> said;
  for (const auto& remark : remarks_on(profile, content, basis))
    if (is_of_time(remark.check))
      for (const auto& thing : remark.items) said.emplace_back(remark.check, thing);
  return said;
}

bool is_week_of(const std::string& week, const RouteItem& item) {
  const auto first = Date::parse(week);
  return first && *first <= item.ends && item.starts < first->plus_days(7);
}

}  // namespace

RouteItem moved_item(const RouteItem& item, const catalogue::ActivitySession& before, const catalogue::ActivitySession& after) {
  auto moved = item;
  const bool own_days = item.starts != before.starts || item.ends != before.ends;
  const bool within = after.slots.empty() && after.starts <= item.starts && item.ends <= after.ends;
  if (!own_days || !within) moved.starts = after.starts, moved.ends = after.ends;
  moved.session = after.id;
  moved.slots = after.slots;
  moved.place = after.place;
  moved.release_days = after.release_days;
  if (moved.starts != item.starts) moved.moved_from = item.moved_from.value_or(item.starts);
  return moved;
}

bool breaks_anew(const regulation::Profile& profile, const RouteContent& before, const RouteContent& after,
                 const RouteItem& item, const Basis& basis) {
  const auto known = said_of_time(profile, before, basis);
  return std::ranges::any_of(said_of_time(profile, after, basis), [&](const auto& one) {
    const bool about = one.second == item.id.value || is_week_of(one.second, item);
    return about && std::ranges::find(known, one) == known.end();
  });
}

}  // namespace marshrut::route
