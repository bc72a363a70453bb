#include "deficit/person/self_beside.h"

#include <doctest/doctest.h>

using namespace marshrut::deficit;

TEST_CASE("a competency's mark is the one nearest to the mean of its actions, the lower of two") {
  using enum SelfMark;
  CHECK_FALSE(mark_of({}));
  const SelfMark one[] = {with_help};
  const SelfMark apart[] = {not_yet, with_help};
  const SelfMark high[] = {can_teach, can_teach, on_my_own};
  CHECK(mark_of(one) == with_help);
  CHECK(mark_of(apart) == not_yet);
  CHECK(mark_of(high) == can_teach);
}

TEST_CASE("a blind spot and a needless doubt are told, and nothing where too little was measured") {
  struct Row {
    Standing standing;
    SelfMark mark;
    std::optional<BesideSelf> told;
  };
  const Row rows[] = {{Standing::below, SelfMark::on_my_own, BesideSelf::blind_spot},
                      {Standing::likely_below, SelfMark::can_teach, BesideSelf::blind_spot},
                      {Standing::below, SelfMark::with_help, BesideSelf::agrees},
                      {Standing::near, SelfMark::not_yet, BesideSelf::underestimates},
                      {Standing::near, SelfMark::with_help, BesideSelf::agrees},
                      {Standing::mastered, SelfMark::with_help, BesideSelf::underestimates},
                      {Standing::mastered, SelfMark::on_my_own, BesideSelf::agrees},
                      {Standing::unknown, SelfMark::can_teach, std::nullopt}};
  for (const auto& row : rows) CHECK(beside_self(row.standing, row.mark) == row.told);
}
