#include <doctest/doctest.h>

#include "access/right/rights.h"

using namespace marshrut;
using namespace marshrut::access;

namespace {

Actor holding(Duty duty, std::string scope, std::string person = "p1") {
  return {"43", {"a1"}, {std::move(person)}, {{duty, std::move(scope)}}, false};
}

}  // namespace

TEST_CASE("a path lies within itself and what is above it, never within a name that only begins alike") {
  CHECK(lies_within("43/10/S1", "43"));
  CHECK(lies_within("43/10/S1", "43/10/S1"));
  CHECK_FALSE(lies_within("43/100", "43/10"));
  CHECK_FALSE(lies_within("43", "43/10"));
}

TEST_CASE("a head decides on the routes of the own school only") {
  auto head = holding(Duty::head, "43/10/S1");
  CHECK(may(head, Right{"route.decide"}, {"43/10/S1", {"p2"}}));
  CHECK_FALSE(may(head, Right{"route.decide"}, {"43/10/S2", {"p2"}}));
  CHECK_FALSE(may(head, Right{"route.decide"}, {"43/11/S1", {"p2"}}));
}

TEST_CASE("a head does not read a questionnaire that is not one's own") {
  auto head = holding(Duty::head, "43/10/S1");
  CHECK_FALSE(may(head, Right{"reflection.read"}, {"43/10/S1", {"p2"}}));
  CHECK(may(head, Right{"reflection.read"}, {"43/10/S1", {"p1"}}));
}

TEST_CASE("what is nobody's own is not reached by 'own'") {
  CHECK_FALSE(may(holding(Duty::teacher, "43/10/S1", ""), Right{"result.read"}, {"43/10/S1", {}}));
}

TEST_CASE("the ministry sees indicators and no person") {
  auto ministry = holding(Duty::ministry, "43");
  CHECK(may(ministry, Right{"indicator.read"}, {"43", {}}));
  CHECK_FALSE(may_somewhere(ministry, Right{"staff.read"}));
  CHECK_FALSE(may(ministry, Right{"result.read"}, {"43/10/S1", {"p2"}}));
}

TEST_CASE("nobody signed in may only what is open to all") {
  Actor nobody;
  CHECK(may_somewhere(nobody, Right{"session.create"}));
  CHECK_FALSE(may_somewhere(nobody, Right{"route.read"}));
}

TEST_CASE("a horizon holds each scope once, and everything for who has the region") {
  Actor methodist{"43", {"a"}, {"p"}, {{Duty::municipal_methodist, "43/10"}, {Duty::municipal_methodist, "43/11"},
                                       {Duty::head, "43/10"}}, false};
  auto seen = horizon(methodist, Right{"staff.read"});
  CHECK_FALSE(seen.everything);
  CHECK(seen.paths == std::vector<std::string>{"43/10", "43/11"});
  CHECK(horizon(holding(Duty::centre, "43"), Right{"staff.read"}).everything);
}

TEST_CASE("a right that nobody gave is a fault") {
  CHECK_THROWS(row_of(Right{"route.steal"}));
}

TEST_CASE("a duty of the region that was given below it carries nothing, at its own place either") {
  for (auto duty : {Duty::centre, Duty::ministry, Duty::administrator}) {
    auto misplaced = holding(duty, "43/10");
    INFO(name_of(duty));
    CHECK_FALSE(may_somewhere(misplaced, Right{"indicator.read"}));
    CHECK_FALSE(may(misplaced, Right{"journal.read"}, {"43/10", {}}));
    auto seen = horizon(misplaced, Right{"staff.read"});
    CHECK_FALSE(seen.everything);
    CHECK(seen.paths.empty());
  }
  CHECK(may(holding(Duty::centre, "43"), Right{"journal.read"}, {"43/10", {}}));
}
