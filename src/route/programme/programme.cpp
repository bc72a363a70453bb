#include "route/programme/programme.h"

#include <algorithm>

#include "base/text.h"
#include "route/errors.h"

namespace marshrut::route {
namespace {

constexpr std::size_t words_longest = 1000;
constexpr std::size_t resources_most = 60;

bool fits(const std::string& words) { return !trimmed(words).empty() && code_points(words) <= words_longest; }

}  // namespace

ProgrammeTask worded(const ProgrammeTask& before, const StatedTask& stated, const std::string& author) {
  bool same = before.way == stated.way && before.check_procedure == stated.check_procedure && before.check_kind == stated.check_kind;
  if (same) return before;
  auto authors = before.authors;
  auto known = list_of(authors, ';');
  if (std::ranges::find(known, author) == known.end()) authors += (authors.empty() ? "" : ";") + author;
  return {stated.goal, stated.way, stated.check_procedure, stated.check_kind, authors, {}, ""};
}

Result<void> acceptable_tasks(const regulation::TaskChecksRule& rule, std::span<const RouteGoal> goals,
                              std::span<const StatedTask> tasks) {
  Refusals refusals;
  for (std::size_t place = 0; place < tasks.size(); ++place) {
    const auto& task = tasks[place];
    auto at = "/tasks/" + std::to_string(place);
    if (std::ranges::find(goals, task.goal, &RouteGoal::id) == goals.end()) refusals.add(errors::goal_unknown, at);
    if (!fits(task.way)) refusals.add(errors::way_missing, at + "/way");
    if (!fits(task.check_procedure)) refusals.add(errors::check_missing, at + "/check_procedure");
    if (std::ranges::find(rule.checks, task.check_kind, &regulation::TaskCheckRule::check) == rule.checks.end())
      refusals.add(errors::check_missing, at + "/check_kind");
  }
  if (refusals) return refusals.take();
  return {};
}

Result<void> acceptable_resources(const regulation::ResourceMapRule& rule, std::span<const ProgrammeResource> resources) {
  if (resources.size() > resources_most) return fail(errors::too_much, "/resources", std::to_string(resources_most));
  for (std::size_t place = 0; place < resources.size(); ++place) {
    auto at = "/resources/" + std::to_string(place);
    if (std::ranges::find(rule.kinds, resources[place].kind, &regulation::ResourceKindRule::code) == rule.kinds.end())
      return fail(errors::resource_kind_unknown, at + "/kind");
    if (!fits(resources[place].title)) return fail(errors::resource_empty, at + "/title");
  }
  return {};
}

}  // namespace marshrut::route
