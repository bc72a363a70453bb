#include "planning/kernel/instance_text.h"

#include <algorithm>

namespace marshrut::planning::kernel {
namespace {

/// Loads of one week that are told in parts become one.
void merge(std::vector<std::pair<int, double>>& loads) {
  std::ranges::sort(loads);
  std::size_t kept = 0;
  for (const auto& load : loads) {
    if (load.second <= 0) continue;
    if (kept > 0 && loads[kept - 1].first == load.first)
      loads[kept - 1].second += load.second;
    else
      loads[kept++] = load;
  }
  loads.resize(kept);
}

SessionData session_of(SessionText&& text, const Horizon& horizon) {
  auto start = horizon.start;
  SessionData data{.id = std::move(text.id), .start = text.start, .end = text.end, .slots = {}, .loads = {},
                   .place = std::move(text.place), .seats = text.seats, .min_group = text.min_group,
                   .release_days = text.release_days.value_or(0), .price = text.price.value_or(0)};
  if (text.start < start || start.plus_days(static_cast<int>(horizon.weeks) * 7) <= text.end) return data;
  if (text.slots) {
    data.slots.reserve(text.slots->size());
    for (const auto& slot : *text.slots)
      data.slots.push_back(2 * start.days_until(*Date::parse(slot[0])) + (slot[1] == "evening"));
  }
  std::ranges::sort(data.slots);
  if (text.weekly_load) {
    data.loads.reserve(text.weekly_load->size());
    for (const auto& load : *text.weekly_load) data.loads.emplace_back(static_cast<int>(load[0]), load[1]);
  }
  merge(data.loads);
  return data;
}

}  // namespace

ActivityData data_of(ActivityText&& text, const Horizon& horizon) {
  ActivityData data{.id = std::move(text.id), .hours = text.hours, .cost = text.cost, .tags = std::move(text.tags),
                    .equivalence = std::move(text.equivalence), .prerequisites_any = std::move(text.prerequisites_any),
                    .audience = std::move(text.audience), .gains = std::move(text.gains), .sessions = {}};
  data.sessions.reserve(text.sessions.size());
  for (auto& session : text.sessions) data.sessions.push_back(session_of(std::move(session), horizon));
  return data;
}

}  // namespace marshrut::planning::kernel
