#include "route/content/task.h"

#include <algorithm>

#include "planning/calendar.h"

namespace marshrut::route {
namespace {

// A request was never measured: it is taken as a gap of this size, known roughly.
constexpr double request_gap = 0.10;
constexpr double request_deviation = 0.05;
constexpr double least_gap = 0.05;
// A priority of the region outweighs the kind of a ground, and never a gap twice as wide.
constexpr double priority_weight = 1.5;
constexpr int term_worth_having_days = 120;
constexpr double usual_hours_a_week = 6;

double weight_of(GroundKind kind) {
  switch (kind) {
    case GroundKind::deficit: return 1.0;
    case GroundKind::request: return 0.9;
    case GroundKind::difficulty: return 0.7;
    case GroundKind::need: return 0.6;
  }
  return 1;
}

planning::Need need_of(const Ground& ground) {
  bool request = ground.kind == GroundKind::request;
  const auto weight = weight_of(ground.kind) * (ground.priority ? priority_weight : 1);
  if (request) return {ground.competency, request_gap, request_deviation, weight, true};
  return {ground.competency, std::max(ground.gap, least_gap), ground.deviation, weight, false};
}

bool wanted(const regulation::Profile& profile, regulation::RouteCheck check) {
  return regulation::severity_of(profile, check) != regulation::CheckSeverity::off;
}

}  // namespace

std::vector<planning::Need> needs_of(const Basis& basis) {
  std::vector<planning::Need> needs;
  for (const auto& ground : basis.grounds) {
    if (ground.competency.empty()) continue;
    auto need = need_of(ground);
    auto same = std::ranges::find(needs, need.competency, &planning::Need::competency);
    if (same == needs.end()) needs.push_back(std::move(need));
    else if (need.weight * need.mean > same->weight * same->mean) *same = std::move(need);
  }
  return needs;
}

planning::Limits limits_of(const regulation::Profile& profile, const Route& route, const WhatIf& what_if) {
  planning::Limits limits;
  limits.starts = route.starts;
  limits.ends = route.ends;
  limits.hours = what_if.hours.value_or(limits.hours);
  limits.activities = what_if.activities.value_or(limits.activities);
  limits.release_days = what_if.release_days.value_or(limits.release_days);
  limits.venues = what_if.venues;
  limits.forms = what_if.forms;
  if (what_if.away) limits.unavailable.push_back(*what_if.away);
  const auto* check = regulation::find_check(profile, regulation::RouteCheck::weekly_load);
  double usual = check && check->hours_per_week ? *check->hours_per_week : usual_hours_a_week;
  usual = std::min(usual, what_if.own_weekly_hours.value_or(usual));
  limits.weekly_hours =
      planning::weekly_limits(profile, route.starts, route.ends, what_if.weekly_hours.value_or(usual));
  limits.transfer = wanted(profile, regulation::RouteCheck::transfer);
  limits.reflection = wanted(profile, regulation::RouteCheck::reflection);
  return limits;
}

Date day_after_decision(const regulation::Profile& profile, const Route& route, Date today) {
  auto rounds = route.agreed_number == 0 ? regulation::approval_rounds(profile)
                                         : regulation::rounds_after(profile, {regulation::CorrectionPart::content});
  auto decided = today;
  for (const auto& round : rounds) decided = regulation::decide_by(round, decided).value_or(decided);
  return decided == today ? today : decided.plus_days(1);
}

Date usual_end(const regulation::Profile& profile, Date starts) {
  auto latest = regulation::latest_end(profile, starts);
  auto year = regulation::school_year_end(profile.calendar, starts);
  return starts.days_until(year) >= term_worth_having_days ? std::min(year, latest) : latest;
}

}  // namespace marshrut::route
