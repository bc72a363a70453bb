#include "accompaniment/risk/risk.h"

#include <algorithm>

namespace marshrut::accompaniment {

std::optional<Date> RiskDays::first() const {
  if (overdue_from && silence_from) return std::min(*overdue_from, *silence_from);
  return overdue_from ? overdue_from : silence_from;
}

RiskDays risk_days(const regulation::RiskRule& rule, std::span<const Checkpoint> checkpoints, Date heard_on) {
  RiskDays days;
  days.silence_from = heard_on.plus_days(static_cast<int>(rule.silence_days));
  std::vector<Date> unheld;
  for (const auto& checkpoint : checkpoints)
    if (checkpoint.state == CheckpointState::planned) unheld.push_back(checkpoint.due);
  std::ranges::sort(unheld);
  const auto counted = static_cast<std::size_t>(rule.overdue_checkpoints_min);
  if (unheld.size() >= counted) days.overdue_from = unheld[counted - 1].plus_days(1);
  return days;
}

std::vector<RiskReason> risks_on(const SupportedRoute& route, std::int64_t overdue_checkpoints, Date today) {
  std::vector<RiskReason> reasons;
  if (route.state != SupportState::open) return reasons;
  if (route.overdue_from && *route.overdue_from <= today)
    reasons.push_back({RiskKind::overdue_checkpoints, overdue_checkpoints, *route.overdue_from});
  if (route.silence_from && *route.silence_from <= today && route.heard_on)
    reasons.push_back({RiskKind::silence, route.heard_on->days_until(today), *route.silence_from});
  return reasons;
}

}  // namespace marshrut::accompaniment
