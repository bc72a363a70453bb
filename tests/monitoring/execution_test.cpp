#include <doctest/doctest.h>

#include "monitoring/execution/execution.h"

using namespace marshrut;
using namespace marshrut::monitoring;

TEST_CASE("how many are late is not told of few, nor of more where the sum above would tell of the few") {
  const std::vector<LateAt> units{{"43/M1/S11", {}, 10}, {"43/M1/S12", {}, 1}, {"43/M1/S13", {}, 30}, {"43/M1", {}, 0}};
  CHECK(tells_people(units, 5, false) == std::vector{true, false, true, false});
  CHECK(tells_people(units, 5, true) == std::vector{false, false, true, false});
  CHECK(tells_people(std::span(units).first(1), 5, true) == std::vector{true});
}
