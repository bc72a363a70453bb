#include "diagnostics/marking/marking.h"

#include <algorithm>
#include <cmath>

namespace marshrut::diagnostics {
namespace {

bool lie_apart(double one, double other) { return std::abs(one - other) >= apart_points; }

const Mark* mark_of_turn(std::span<const Mark> marks, std::int64_t turn) {
  const auto found = std::ranges::find(marks, turn, &Mark::turn);
  return found == marks.end() ? nullptr : &*found;
}

}  // namespace

std::optional<double> settled_points(std::span<const Mark> marks) {
  const auto* first = mark_of_turn(marks, 1);
  const auto* second = mark_of_turn(marks, 2);
  if (!first || !second) return std::nullopt;
  if (!lie_apart(first->points, second->points)) return (first->points + second->points) / 2;
  const auto* deciding = mark_of_turn(marks, third);
  return deciding ? std::optional(deciding->points) : std::nullopt;
}

Agreement agreement_of(std::span<const ComparedMark> marks) {
  Agreement agreement;
  for (const auto& mark : marks) {
    if (mark.turn == third || mark.other_turn == third) continue;
    ++agreement.answers;
    if (mark.points == mark.other) ++agreement.same;
    else if (lie_apart(mark.points, mark.other)) ++agreement.apart;
    else ++agreement.near;
  }
  return agreement;
}

psychometrics::MeanDifference severity_of(std::span<const ComparedMark> marks) {
  std::vector<double> differences;
  for (const auto& mark : marks) differences.push_back(mark.points - mark.other);
  return psychometrics::mean_difference(differences, psychometrics::usual_interval_percent);
}

}  // namespace marshrut::diagnostics
