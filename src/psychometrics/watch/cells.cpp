#include "psychometrics/watch/cells.h"

namespace marshrut::psychometrics {
namespace {

constexpr double least_expected = 1;

/// Neighbours joined; what is left at the end joins the last.
ExpectedAnswers joined_cells(const ExpectedAnswers& group) {
  ExpectedAnswers out;
  double observed = 0, expected = 0;
  for (std::size_t k = 0; k < group.expected.size(); ++k) {
    observed += group.observed[k];
    expected += group.expected[k];
    if (expected < least_expected) continue;
    out.observed.push_back(observed);
    out.expected.push_back(expected);
    observed = expected = 0;
  }
  if (!out.expected.empty()) {
    out.observed.back() += observed;
    out.expected.back() += expected;
  }
  return out;
}

/// Groups of two cells at least.
std::vector<ExpectedAnswers> wide_enough(const std::vector<ExpectedAnswers>& groups) {
  std::vector<ExpectedAnswers> out;
  ExpectedAnswers left;
  for (const auto& group : groups) {
    left.add(group);
    if (joined_cells(left).expected.size() < 2) continue;
    out.push_back(std::move(left));
    left = {};
  }
  if (!out.empty()) out.back().add(left);
  return out;
}

}  // namespace

void ExpectedAnswers::add(const ExpectedAnswers& more) {
  if (more.expected.empty()) return;
  observed.resize(more.observed.size(), 0);
  expected.resize(more.expected.size(), 0);
  for (std::size_t k = 0; k < expected.size(); ++k) {
    observed[k] += more.observed[k];
    expected[k] += more.expected[k];
  }
}

ChiSquare chi_square_of(const std::vector<ExpectedAnswers>& groups) {
  ChiSquare sum;
  for (const auto& group : wide_enough(groups)) {
    const auto cells = joined_cells(group);
    for (std::size_t k = 0; k < cells.expected.size(); ++k) {
      const double off = cells.observed[k] - cells.expected[k];
      sum.value += off * off / cells.expected[k];
    }
    sum.degrees += static_cast<double>(cells.expected.size() - 1);
  }
  return sum;
}

}  // namespace marshrut::psychometrics
