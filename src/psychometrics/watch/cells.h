#pragma once
// How many gave each answer and how many should have, compared by chi squared where enough are expected.
#include <vector>

namespace marshrut::psychometrics {

/// People with one sum of points, or with some sums beside each other, by their answer.
struct ExpectedAnswers {
  std::vector<double> observed;
  std::vector<double> expected;

  void add(const ExpectedAnswers& more);
};

struct ChiSquare {
  double value = 0;
  double degrees = 0;  // of the cells alone, no parameters taken off
};

/// Answers of a group are joined with their neighbours until one is expected of each, and groups with the next until two
/// cells are left.
ChiSquare chi_square_of(const std::vector<ExpectedAnswers>& groups);

}  // namespace marshrut::psychometrics
