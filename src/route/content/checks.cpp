#include "route/content/checks.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "catalogue/rules.h"
#include "planning/calendar.h"

namespace marshrut::route {
namespace {

using regulation::CheckRule;
using regulation::Profile;
using regulation::RouteCheck;

constexpr double load_tolerance = 1e-6;

struct Examined {
  const Profile& profile;
  const CheckRule& rule;
  const RouteContent& content;
  const Basis& basis;
};
using Found = std::optional<Remark>;

Found remark(std::vector<std::string> items = {}, std::string limit = "") {
  return Remark{RouteCheck::basis, regulation::CheckSeverity::warning, std::move(items), std::move(limit)};
}
Found remark_if_any(std::vector<std::string> items, std::string limit = "") {
  return items.empty() ? std::nullopt : remark(std::move(items), std::move(limit));
}

template <class Wrong>
std::vector<std::string> items_where(const RouteContent& content, Wrong&& wrong) {
  std::vector<std::string> ids;
  for (const auto& item : content.items)
    if (item.state != RouteItemState::cancelled && wrong(item)) ids.push_back(item.id.value);
  return ids;
}

bool has_kind(const RouteContent& content, catalogue::ActivityKind kind) {
  return !items_where(content, [&](const RouteItem& item) { return item.kind == kind; }).empty();
}

planning::Occasion occasion_of(const RouteItem& item) {
  return {item.starts, item.ends, item.hours, item.release_days, item.venue,
          planning::filled_slots(item.slots, item.form, item.starts, item.ends)};
}

Found basis(const Examined& e) {
  if (regulation::has_basis(e.profile, facts_of(e.content, e.basis))) return {};
  return remark();
}

Found term(const Examined& e) {
  auto latest = regulation::latest_end(e.profile, e.content.starts);
  if (e.content.starts <= e.content.ends && e.content.ends <= latest) return {};
  return remark({}, latest.iso());
}

Found term_reason(const Examined& e) {
  auto least = e.profile.term.reason_min_length.value_or(0);
  if (static_cast<std::int64_t>(code_points(trimmed(e.content.term_reason))) >= least) return {};
  return remark({}, std::to_string(least));
}

Found sections(const Examined& e) {
  std::vector<std::string> codes;
  for (const auto& stage : e.profile.stages) {
    if (std::ranges::find(stage.tasks, regulation::TaskKind::compose, &regulation::TaskRule::kind) == stage.tasks.end())
      continue;
    for (const auto& section : regulation::unready_sections(e.profile, stage.code, facts_of(e.content, e.basis)))
      codes.push_back(section.code);
  }
  return remark_if_any(std::move(codes));
}

Found goal_of_activity(const Examined& e) {
  return remark_if_any(items_where(e.content, [&](const RouteItem& item) {
    return std::ranges::find(e.content.goals, item.goal, &RouteGoal::id) == e.content.goals.end();
  }));
}

Found dates_of_activity(const Examined& e) {
  return remark_if_any(items_where(e.content, [&](const RouteItem& item) {
    return item.ends < item.starts || item.starts < e.content.starts || item.ends > e.content.ends;
  }));
}

Found education_types(const Examined& e) {
  std::set<catalogue::EducationType> types;
  for (const auto& item : e.content.items)
    if (item.state != RouteItemState::cancelled) types.insert(item.education_type);
  auto least = e.rule.education_types_min.value_or(1);
  return static_cast<std::int64_t>(types.size()) >= least ? Found{} : remark({}, std::to_string(least));
}

Found clashes(const Examined& e) {
  const auto& items = e.content.items;
  return remark_if_any(items_where(e.content, [&](const RouteItem& one) {
    return std::ranges::any_of(items, [&](const RouteItem& other) {
      return other.id != one.id && other.state != RouteItemState::cancelled &&
             planning::clash(occasion_of(one), occasion_of(other));
    });
  }));
}

Found weekly_load(const Examined& e) {
  double usual = e.rule.hours_per_week.value_or(0);
  if (usual <= 0 || e.content.ends < e.content.starts) return {};
  auto limits = planning::weekly_limits(e.profile, e.content.starts, e.content.ends, usual);
  std::vector<double> weeks(limits.size());
  for (const auto& item : e.content.items)
    if (item.state != RouteItemState::cancelled) planning::spread(weeks, e.content.starts, occasion_of(item));
  std::vector<std::string> days;
  for (std::size_t week = 0; week < weeks.size(); ++week)
    if (weeks[week] > limits[week] + load_tolerance)
      days.push_back(e.content.starts.plus_days(static_cast<int>(week) * 7).iso());
  return remark_if_any(std::move(days), std::to_string(static_cast<std::int64_t>(usual)));
}

Found protected_season(const Examined& e) {
  auto falls = [&](const RouteItem& item) {
    return item.state != RouteItemState::done && regulation::is_protected(e.profile, item.ends);
  };
  auto found = remark_if_any(items_where(e.content, falls));
  if (!found) return found;
  auto& seasons = found->seasons.emplace();
  for (const auto& season : e.profile.calendar.seasons)
    if (std::ranges::any_of(e.content.items, [&](const RouteItem& item) {
          return item.state != RouteItemState::cancelled && falls(item) && regulation::forbids_deadlines(season, item.ends);
        }))
      seasons.push_back(season.title);
  return found;
}

Found uncovered(const Examined& e) {
  std::set<std::string> covered;
  for (const auto& item : e.content.items)
    if (item.state != RouteItemState::cancelled)
      for (auto& code : catalogue::listed(item.covers)) covered.insert(code);
  std::vector<std::string> open;
  for (const auto& ground : e.basis.grounds)
    if (ground.kind != GroundKind::request && !ground.competency.empty() && !covered.contains(ground.competency))
      open.push_back(ground.competency);
  return remark_if_any(std::move(open));
}

Found examine(const Examined& e) {
  using enum RouteCheck;
  switch (e.rule.check) {
    case RouteCheck::basis: return route::basis(e);
    case RouteCheck::term: return route::term(e);
    case RouteCheck::term_reason: return route::term_reason(e);
    case RouteCheck::sections: return route::sections(e);
    case RouteCheck::goal_of_activity: return route::goal_of_activity(e);
    case RouteCheck::dates_of_activity: return route::dates_of_activity(e);
    case transfer: return has_kind(e.content, catalogue::ActivityKind::transfer) ? Found{} : remark();
    case reflection: return has_kind(e.content, catalogue::ActivityKind::reflection) ? Found{} : remark();
    case RouteCheck::education_types: return route::education_types(e);
    case clash: return clashes(e);
    case RouteCheck::weekly_load: return route::weekly_load(e);
    case RouteCheck::protected_season: return route::protected_season(e);
    case uncovered_deficit: return uncovered(e);
  }
  return {};
}

}  // namespace

regulation::Facts facts_of(const RouteContent& content, const Basis& basis) {
  using enum regulation::RouteFact;
  regulation::Facts facts{staff_data_known, diagnostics_finished};
  for (const auto& ground : basis.grounds) {
    if (ground.kind == GroundKind::request) facts.add(request_stated);
    else facts.add(deficit_acknowledged), facts.add(deficit_described);
  }
  if (basis.self_assessed) facts.add(self_assessment_given);
  if (!content.goals.empty()) facts.add(goal_set);
  if (content.items.empty()) return facts;
  facts.add(activity_chosen);
  if (std::ranges::all_of(content.items, [](const RouteItem& item) { return item.starts <= item.ends; }))
    facts.add(activities_dated);
  if (std::ranges::any_of(content.items, [](const RouteItem& item) { return !item.technology.empty(); }))
    facts.add(technologies_named);
  return facts;
}

std::vector<Remark> remarks_on(const Profile& profile, const RouteContent& content, const Basis& basis) {
  std::vector<Remark> remarks;
  for (const auto& rule : profile.checks) {
    if (rule.severity == regulation::CheckSeverity::off) continue;
    if (auto found = examine({profile, rule, content, basis})) {
      found->check = rule.check;
      found->severity = rule.severity;
      remarks.push_back(std::move(*found));
    }
  }
  std::ranges::stable_sort(remarks, {}, &Remark::severity);
  return remarks;
}

}  // namespace marshrut::route
