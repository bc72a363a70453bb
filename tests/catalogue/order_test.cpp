#include <doctest/doctest.h>

#include "catalogue/errors.h"
#include "catalogue/prerequisite/order.h"

using namespace marshrut;
using namespace marshrut::catalogue;

TEST_CASE("what comes before what is taken in any depth, and a circle, oneself and the unknown are refused by code") {
  Order order;
  for (const char* code : {"A", "B", "C", "D"}) order.knows(code);
  CHECK(order.put("B", {"A"}));
  CHECK(order.put("C", {"B", "D"}));
  auto circle = order.put("A", {"D", "C"});
  REQUIRE(!circle);
  CHECK(circle.error().code == &errors::prerequisite_circle);
  CHECK(circle.error().arguments == std::vector<std::string>{"C"});
  CHECK(order.put("A", {"A"}).error().code == &errors::prerequisite_itself);
  CHECK(order.put("A", {"X"}).error().code == &errors::prerequisite_unknown);
}

TEST_CASE("a refused change leaves what was, and another list takes its place") {
  Order order;
  for (const char* code : {"A", "B"}) order.knows(code);
  CHECK(order.put("B", {"A"}));
  CHECK(!order.put("B", {"X"}));
  CHECK(!order.put("A", {"B"}));
  CHECK(order.put("B", {}));
  CHECK(order.put("A", {"B"}));
}

TEST_CASE("a new activity is known to the rows below it") {
  Order order;
  CHECK(order.put("A", {}));
  CHECK(order.put("B", {"A"}));
}
