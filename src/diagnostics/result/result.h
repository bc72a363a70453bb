#pragma once
// From points to a result: percents with their intervals, levels by the borders of the regulation, and what a later
// result says beside an earlier one.
#include <span>

#include "diagnostics/types.h"
#include "psychometrics/classical.h"
#include "psychometrics/scoring/placement.h"
#include "regulation/types.h"

namespace marshrut::diagnostics {

/// The points of one item of the form.
struct ScoredItem {
  std::string competency;
  std::string group;
  double points = 0;
  double points_max = 1;
};

/// Competencies, then groups, each in the order of their first item.
std::vector<MeasuredResult> measure(std::span<const ScoredItem> items, const regulation::Profile& profile);

enum class ChangeKind { grew, fell, within_error, insufficient };
DESCRIBE_ENUM(ChangeKind, grew, fell, within_error, insufficient)

/// A change is named when its direction is at least this probable; else it lies within the error.
inline constexpr double sure = 0.95;

struct Change {
  ChangeKind kind = ChangeKind::insufficient;
  double probability = 0.5;  // that the later is greater
  std::optional<double> least_seen;  // percents of a rise that the two would have shown; known on one scale alone
};
DESCRIBE(Change, kind, probability, least_seen)
/// Of one competency, both sittings on one scale (psychometrics/change.h); insufficient where only one of them is there.
Change change_on(const psychometrics::OnScale& place);
/// By the intervals, which hold with `interval_percent`, as those of normal errors: of what has no scale of its own.
Change compare(const MeasuredResult& before, const MeasuredResult& after, double interval_percent);

}  // namespace marshrut::diagnostics
