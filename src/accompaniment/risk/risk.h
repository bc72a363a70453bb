#pragma once
// When a route is at risk (SVE-3.S1.4): the days from which each reason holds, told ahead, so that a list is sorted by
// them without asking every route. Pure; the numbers are a region's. Refuses nothing.
#include <optional>
#include <span>

#include "accompaniment/types.h"
#include "regulation/types.h"

namespace marshrut::accompaniment {

struct RiskDays {
  std::optional<Date> overdue_from;
  std::optional<Date> silence_from;

  std::optional<Date> first() const;
};

/// The day after the last day of as many unheld checkpoints as the rule counts, and the day when the silence since
/// `heard_on` is as long as it says.
RiskDays risk_days(const regulation::RiskRule& rule, std::span<const Checkpoint> checkpoints, Date heard_on);

enum class RiskKind { overdue_checkpoints, silence };
DESCRIBE_ENUM(RiskKind, overdue_checkpoints, silence)
/// Why a route is at risk: so many checkpoints, or so many days.
struct RiskReason {
  RiskKind kind = RiskKind::silence;
  std::int64_t count = 0;
  Date since;
};
DESCRIBE(RiskReason, kind, count, since)
/// What holds today of an open route; nothing of a paused one.
std::vector<RiskReason> risks_on(const SupportedRoute& route, std::int64_t overdue_checkpoints, Date today);

}  // namespace marshrut::accompaniment
