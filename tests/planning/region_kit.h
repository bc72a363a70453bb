#pragma once
// What tests of a region's allocation share: a plan from a text, printed as the command prints it, and judged by the checker.
#include <doctest/doctest.h>

#include <string>

#include "planning/checker/check.h"
#include "planning/checker/effects_read.h"
#include "planning/checker/summary.h"
#include "planning/kernel/effects_read.h"
#include "planning/region/allocate.h"
#include "platform/json/json.h"

namespace marshrut::planning {

struct RegionSummaryLine {
  region::Summary summary;
};
DESCRIBE(RegionSummaryLine, summary)

inline std::string printed(const region::Allocation& plan) {
  std::string text;
  for (const auto& line : plan.lines) text += json::write(line) + "\n";
  return text + json::write(RegionSummaryLine{plan.summary}) + "\n";
}

inline void check_plan(const std::string& instance, const region::Allocation& plan) {
  auto facts = checker::read_region(instance);
  auto text = printed(plan);
  auto routes = checker::read_plan(text);
  auto summary = checker::read_summary(text);
  REQUIRE(facts);
  REQUIRE(routes);
  REQUIRE(summary);
  auto found = checker::check(*facts, *routes);
  for (const auto& more : checker::check_summary(*facts, *routes, **summary, found)) found.push_back(more);
  for (const auto& violation : found) FAIL_CHECK(violation.rule, " ", violation.at, " ", violation.says);
}

inline Result<region::Allocation> plan_of(const std::string& text, const region::Options& options = {}) {
  auto instance = TRY(kernel::read_instance(text));
  auto problem = TRY(region::problem_of(instance));
  return region::allocate(problem, options);
}

inline std::string replaced(std::string text, std::string_view from, std::string_view to) {
  auto at = text.find(from);
  REQUIRE_MESSAGE(at != text.npos, std::string(from));
  return text.replace(at, from.size(), to);
}

}  // namespace marshrut::planning
