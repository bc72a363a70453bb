#include "psychometrics/difference.h"

#include <doctest/doctest.h>

#include <vector>

namespace marshrut::psychometrics {
namespace {

// Additional hours of sleep after two drugs, the example of Student 1908: mean 1.58, s 1.23.
const std::vector<double> sleep{1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4};

TEST_CASE("the quantiles of t are those of the tables") {
  CHECK(student_quantile(90, 9) == doctest::Approx(1.8331).epsilon(1e-4));
  CHECK(student_quantile(95, 9) == doctest::Approx(2.2622).epsilon(1e-4));
  CHECK(student_quantile(90, 1) == doctest::Approx(6.3138).epsilon(1e-4));
  CHECK(student_quantile(90, 100) == doctest::Approx(1.6602).epsilon(1e-4));
}

TEST_CASE("the mean of differences has Student's interval: his own example of 1908") {
  const auto found = mean_difference(sleep, 95);
  CHECK(found.pairs == 10);
  CHECK(found.sufficient);
  CHECK(found.mean == doctest::Approx(1.58));
  CHECK(found.low == doctest::Approx(0.7001).epsilon(1e-3));
  CHECK(found.high == doctest::Approx(2.4599).epsilon(1e-3));
}

TEST_CASE("a few differences tell nothing") {
  const auto found = mean_difference(std::vector<double>{1, 1, 1}, 90);
  CHECK(found.pairs == 3);
  CHECK_FALSE(found.sufficient);
  CHECK(found.mean == 0);
}

}  // namespace
}  // namespace marshrut::psychometrics
