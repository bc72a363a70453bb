#pragma once
// What was found of activities. Enters: changes between sittings, attended activities, experts' gains. Leaves: gains with
// errors, to people in numbers and to the catalogue for plans. Never here: what one person's change was.
#include <optional>
#include <string>

#include "catalogue/types.h"

namespace marshrut::effect {

/// Shares of the greatest score; `before` and `after` are the mean percents of those who attended, as measured.
struct ActivityEffect {
  Id<catalogue::Activity> activity;
  std::string competency;
  double expected = 0;  // by an expert
  double gain = 0;
  double error = 0;  // a deviation
  std::int64_t people = 0;
  std::optional<double> before;
  std::optional<double> after;
};
DESCRIBE(ActivityEffect, activity, competency, expected, gain, error, people, before, after)

/// When it was counted last, and from how many changes.
struct EffectCount {
  Date counted_on;
  std::int64_t changes = 0;
};
DESCRIBE(EffectCount, counted_on, changes)

}  // namespace marshrut::effect
