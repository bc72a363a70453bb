#include "route/content/changes.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>

#include "base/text.h"
#include "catalogue/rules.h"
#include "regulation/rules.h"
#include "route/errors.h"

namespace marshrut::route {
namespace {

using regulation::CorrectionPart;

constexpr std::size_t items_max = 40;
constexpr std::size_t goals_max = 20;
constexpr int term_years_max = 3;  // where a regulation sets no end, or none that stops

const RouteItem* find_item(const RouteContent& content, const Id<RouteItem>& id) {
  auto found = std::ranges::find(content.items, id, &RouteItem::id);
  return found == content.items.end() ? nullptr : &*found;
}

bool is_cancelled(const RouteItem& item) { return item.state == RouteItemState::cancelled; }

/// A session that was called off and takes place after all is a change like another one.
bool same_time(const RouteItem& one, const RouteItem& other) {
  return one.session == other.session && one.starts == other.starts && one.ends == other.ends &&
         is_cancelled(one) == is_cancelled(other);
}

/// What an activity is, whenever it takes place.
bool same_content(const RouteItem& one, const RouteItem& other) {
  auto said = [](const RouteItem& item) {
    return std::tie(item.goal, item.activity, item.title, item.provider, item.kind, item.education_type, item.form,
                    item.venue, item.hours, item.release_days);
  };
  return said(one) == said(other);
}

bool same_goals(const RouteContent& before, const RouteContent& after) {
  auto goes_on = [&](const RouteItem& item) {
    const auto* was = find_item(before, item.id);
    return !was || was->goal == item.goal;
  };
  return before.goals == after.goals && std::ranges::all_of(after.items, goes_on);
}

bool same_term(const RouteContent& before, const RouteContent& after) {
  return before.starts == after.starts && before.ends == after.ends;
}

bool same_but_for_dates(const RouteContent& before, const RouteContent& after) {
  auto is_kept = [&](const RouteItem& item) {
    const auto* was = find_item(before, item.id);
    return was && same_content(*was, item);
  };
  return before.goals == after.goals && trimmed(before.term_reason) == trimmed(after.term_reason) &&
         before.items.size() == after.items.size() && std::ranges::all_of(after.items, is_kept);
}

Date last_day(const regulation::Profile& profile, Date starts) {
  auto last = starts.plus_years(term_years_max);
  bool stops = regulation::severity_of(profile, regulation::RouteCheck::term) == regulation::CheckSeverity::gate;
  return stops ? std::min(last, regulation::latest_end(profile, starts)) : last;
}

std::int64_t sum(const RouteContent& content, std::int64_t RouteItem::*member) {
  std::int64_t total = 0;
  for (const auto& item : content.items)
    if (!is_cancelled(item)) total += item.*member;
  return total;
}

Result<void> check_done(const RouteContent& before, const RouteContent& after) {
  for (const auto& item : before.items) {
    if (item.state != RouteItemState::done) continue;
    const auto* kept = find_item(after, item.id);
    if (!kept || !same_time(item, *kept)) return fail(errors::finished_item_lost, "/items", item.title);
  }
  return {};
}

}  // namespace

std::int64_t hours_of(const RouteContent& content) { return sum(content, &RouteItem::hours); }
std::int64_t release_days_of(const RouteContent& content) { return sum(content, &RouteItem::release_days); }

RouteDifference difference(const RouteContent& before, const RouteContent& after) {
  RouteDifference difference;
  for (const auto& item : before.items)
    if (!find_item(after, item.id))
      difference.changes.push_back({RouteChangeKind::removed, item.title, item.starts, item.ends, {}, {}, item.hours});
  for (const auto& item : after.items) {
    const auto* was = find_item(before, item.id);
    if (!was) difference.changes.push_back({RouteChangeKind::added, item.title, {}, {}, item.starts, item.ends, item.hours});
    else if (!same_time(*was, item))
      difference.changes.push_back(
          {RouteChangeKind::moved, item.title, was->starts, was->ends, item.starts, item.ends, item.hours});
  }
  difference.goals_changed = !same_goals(before, after);
  difference.term_changed = !same_term(before, after) || trimmed(before.term_reason) != trimmed(after.term_reason);
  difference.was_hours = hours_of(before);
  difference.hours = hours_of(after);
  difference.was_release_days = release_days_of(before);
  difference.release_days = release_days_of(after);
  return difference;
}

std::vector<CorrectionPart> changed_parts(const RouteContent& before, const RouteContent& after) {
  auto found = difference(before, after);
  auto moved = [](const RouteChange& change) { return change.kind == RouteChangeKind::moved; };
  std::vector<CorrectionPart> parts;
  if (!same_but_for_dates(before, after)) parts.push_back(CorrectionPart::content);
  if (!same_term(before, after) || std::ranges::any_of(found.changes, moved)) parts.push_back(CorrectionPart::dates);
  return parts;
}

Result<void> check_content(const RouteContent& before, const RouteContent& after) {
  if (after.items.size() > items_max) return fail(errors::too_much, "/items", std::to_string(items_max));
  if (after.goals.size() > goals_max) return fail(errors::too_much, "/goals", std::to_string(goals_max));
  Refusals refusals;
  std::set<std::string> goals;
  for (std::size_t i = 0; i < after.goals.size(); ++i) {
    const auto& goal = after.goals[i];
    auto at = "/goals/" + std::to_string(i);
    if (trimmed(goal.text).empty()) refusals.add(errors::goal_empty, at + "/text");
    if (!goals.insert(goal.id.value).second) refusals.add(errors::goal_repeated, at + "/id", goal.text);
  }
  std::set<std::string> activities;
  for (std::size_t i = 0; i < after.items.size(); ++i) {
    const auto& item = after.items[i];
    auto at = "/items/" + std::to_string(i);
    if (!activities.insert(item.activity.value).second) refusals.add(errors::item_repeated, at, item.title);
    if (!item.goal.empty() && std::ranges::find(after.goals, item.goal, &RouteGoal::id) == after.goals.end())
      refusals.add(errors::goal_unknown, at + "/goal");
  }
  if (refusals) return refusals.take();
  return check_done(before, after);
}

Result<void> check_term(const regulation::Profile& profile, Date today, const RouteContent& before,
                        const RouteContent& after) {
  if (same_term(before, after)) return {};
  auto farthest = std::max(last_day(profile, today), today.plus_years(1));
  auto earliest = today.plus_days(-today.days_until(farthest));
  if (after.starts != before.starts && (after.starts < earliest || farthest < after.starts))
    return fail(errors::start_far, "/starts", earliest.iso(), farthest.iso());
  auto last = last_day(profile, after.starts);
  if (after.ends < after.starts || last < after.ends) return fail(errors::term_too_long, "/ends", last.iso());
  return {};
}

Result<void> none_cancelled(const RouteContent& content) {
  auto item = std::ranges::find_if(content.items, is_cancelled);
  if (item == content.items.end()) return {};
  return fail(errors::item_cancelled, "/items/" + std::to_string(item - content.items.begin()), item->title);
}

Result<void> none_over(const RouteContent& agreed, const RouteContent& content, Date today) {
  Refusals refusals;
  if (content.ends < today) refusals.add(errors::term_over, "/ends", content.ends.iso());
  for (std::size_t i = 0; i < content.items.size(); ++i) {
    const auto& item = content.items[i];
    if (item.state == RouteItemState::done || is_cancelled(item) || today <= item.ends) continue;
    const auto* was = find_item(agreed, item.id);
    if (!was || !same_time(*was, item))
      refusals.add(errors::item_over, "/items/" + std::to_string(i), item.title, item.ends.iso());
  }
  return refusals ? refusals.take() : Result<void>{};
}

Id<RouteGoal> goal_for(const RouteItem& item, const std::vector<RouteGoal>& goals) {
  for (const auto& code : catalogue::listed(item.covers))
    if (auto goal = std::ranges::find(goals, code, &RouteGoal::competency); goal != goals.end()) return goal->id;
  return goals.empty() ? Id<RouteGoal>{} : goals.front().id;
}

}  // namespace marshrut::route
