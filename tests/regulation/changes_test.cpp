#include <algorithm>

#include <doctest/doctest.h>

#include "kit/regulation_fixture.h"
#include "regulation/draft/acts_changes.h"

namespace marshrut::regulation {

TEST_CASE("what differs between two regulations is told by rule and value") {
  const auto before = kirov();
  CHECK(changes_between(before, before).empty());

  auto after = before;
  after.version = "2";
  after.approvals.at(0).decide_days = before.approvals.at(0).decide_days.value_or(0) + 7;
  const auto gone = after.confirmations.variants.back();
  after.confirmations.variants.pop_back();
  after.approvals.insert(after.approvals.begin(), ApprovalRule{});
  after.approvals.at(0).step = 9;
  after.approvals.at(0).role = "CENTRE_SPECIALIST";
  after.approvals.at(0).title = {"Ещё одно согласование", "One more agreement"};
  const auto changes = changes_between(before, after);
  REQUIRE(changes.size() == 4);
  CHECK(changes[0].key == "version");
  CHECK(changes[0].after == "2");
  CHECK(changes[1].part == "approvals");
  CHECK(changes[1].before.empty());
  CHECK(changes[1].after == "Ещё одно согласование");
  CHECK(changes[2].key == "decide_days");
  CHECK(changes[2].rule.ru == before.approvals.at(0).title.ru);
  CHECK(std::stoi(changes[2].after) == std::stoi(changes[2].before) + 7);
  CHECK(changes[3].part == "confirmations");
  CHECK(changes[3].before == gone.title.ru);
  CHECK(changes[3].after.empty());
}

TEST_CASE("regulations that have nothing in common are told apart within the most") {
  CHECK(changes_between(kirov(), Profile{}, 10).size() == 10);
  for (const auto& change : changes_between(kirov(), Profile{}, 1'000)) CHECK(change.before != change.after);
}

TEST_CASE("who sees what is told by the thing seen: a rule taken away is that rule, and another order is no change") {
  auto fewer = kirov();
  const auto gone = fewer.visibility.front().thing;
  fewer.visibility.erase(fewer.visibility.begin());
  std::string told;
  for (const auto& change : changes_between(kirov(), fewer)) {
    CHECK(change.part == "visibility");
    CHECK(change.after.empty());
    if (change.key == "thing") told += change.before + ";";
  }
  CHECK(told == std::string(name_of(gone)) + ";");
  auto turned = kirov();
  std::ranges::reverse(turned.visibility);
  CHECK(changes_between(kirov(), turned).empty());
}

}  // namespace marshrut::regulation
