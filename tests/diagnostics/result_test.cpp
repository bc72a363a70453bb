#include "diagnostics/result/result.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <set>

#include "diagnostics/take/order.h"
#include "kit/regulation_fixture.h"

namespace marshrut::diagnostics {
namespace {

void add(std::vector<ScoredItem>& items, const char* competency, const char* group, int right, int wrong) {
  for (int i = 0; i < right + wrong; ++i) items.push_back({competency, group, i < right ? 1.0 : 0.0, 1});
}

TEST_CASE("a result has its competencies and groups, each with interval, level and its probability") {
  std::vector<ScoredItem> items;
  add(items, "METH-1", "METHODICAL", 4, 0);
  add(items, "METH-2", "METHODICAL", 1, 3);
  add(items, "COMM-1", "COMMUNICATIVE", 1, 1);
  const auto results = measure(items, regulation::kirov());
  REQUIRE(results.size() == 5);
  CHECK(results[0].code == "METH-1");
  CHECK(results[0].level == "MINIMAL");
  CHECK(results[0].level_probability > 0.5);
  CHECK(results[1].level == "HIGH");
  CHECK(results[1].percent == doctest::Approx(25));
  CHECK(results[1].low < 25);
  CHECK(results[1].high > 25);
  CHECK(results[3].thing == MeasuredThing::group);
  CHECK(results[3].code == "METHODICAL");
  CHECK(results[3].items == 8);
  CHECK(results[3].percent == doctest::Approx(62.5));
}

TEST_CASE("points in tenths that add up to a border are at the border, whatever binary makes of their sum") {
  std::vector<ScoredItem> three(3, ScoredItem{"A", "G", 0.6, 1});
  CHECK(measure(three, regulation::kirov())[0].percent == 60);
  CHECK(measure(three, regulation::kirov())[0].level == "LOW");
  CHECK(rc::check("the level is that of whole numbers", [] {
    const auto tenths = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 11));
    RC_PRE(tenths.size() >= 3);
    std::vector<ScoredItem> items;
    int sum = 0;
    for (const int some : tenths) {
      items.push_back({"A", "G", some / 10.0, 1});
      sum += some;
    }
    const auto profile = regulation::kirov();
    const auto& scale = profile.levels.scale;
    const auto at = std::ranges::find_if(scale, [&](const auto& level) {
      return 10 * sum >= static_cast<int>(level.from_percent) * static_cast<int>(tenths.size());
    });
    RC_ASSERT(measure(items, profile)[0].level == at->code);
  }));
}

TEST_CASE("under the least number of items there is no level") {
  std::vector<ScoredItem> items;
  add(items, "COMM-1", "COMMUNICATIVE", 2, 0);
  const auto few = measure(items, regulation::kirov());
  CHECK_FALSE(few[0].sufficient);
  CHECK(few[0].level.empty());
  add(items, "COMM-1", "COMMUNICATIVE", 1, 0);
  CHECK(measure(items, regulation::kirov())[0].sufficient);
}

TEST_CASE("a border belongs to the better level") {
  struct Row {
    int right, wrong;
    const char* level;
  };
  for (const auto& row : {Row{4, 1, "MINIMAL"}, Row{3, 2, "LOW"}, Row{2, 3, "MEDIUM"}, Row{1, 4, "HIGH"}}) {
    CAPTURE(row.right);
    std::vector<ScoredItem> items;
    add(items, "A", "G", row.right, row.wrong);
    CHECK(measure(items, regulation::kirov())[0].level == row.level);
  }
}

TEST_CASE("a change is named only where it is greater than the error") {
  struct Row {
    int right, wrong, right_after, wrong_after;
    ChangeKind kind;
  };
  const Row table[] = {{1, 5, 6, 0, ChangeKind::grew},        {6, 0, 1, 5, ChangeKind::fell},
                       {3, 3, 4, 2, ChangeKind::within_error}, {5, 1, 5, 1, ChangeKind::within_error},
                       {0, 2, 9, 0, ChangeKind::insufficient}, {5, 0, 1, 1, ChangeKind::insufficient},
                       {5, 0, 0, 6, ChangeKind::insufficient}};
  for (const auto& row : table) {
    CAPTURE(row.right);
    std::vector<ScoredItem> before, after;
    add(before, "A", "G", row.right, row.wrong);
    add(after, "A", "G", row.right_after, row.wrong_after);
    CHECK(compare(measure(before, regulation::kirov())[0], measure(after, regulation::kirov())[0], 90).kind == row.kind);
  }
}

TEST_CASE("an order has each place once, is the same for its seed and another for another") {
  CHECK(rc::check("order", [] {
    const auto seed = *rc::gen::arbitrary<std::uint64_t>();
    const auto count = static_cast<std::size_t>(*rc::gen::inRange(0, 60));
    const auto order = arranged(seed, count);
    RC_ASSERT(std::set<std::size_t>(order.begin(), order.end()).size() == count);
    RC_ASSERT(order == arranged(seed, count));
    if (count > 20) RC_ASSERT(order != arranged(seed + 1, count));
  }));
  CHECK(seed_of_item(1, "IT-001") != seed_of_item(1, "IT-002"));
  CHECK(seed_of_item(1, "IT-001") != seed_of_item(2, "IT-001"));
}

TEST_CASE("every item is met first about equally often") {
  std::vector<int> first(10, 0);
  for (std::uint64_t seed = 0; seed < 10'000; ++seed) ++first[arranged(seed, 10)[0]];
  for (const int times : first) CHECK(std::abs(times - 1000) < 150);
}

}  // namespace
}  // namespace marshrut::diagnostics
