#include "planning/checker/rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace marshrut::planning::checker {
namespace {

std::string session_at(std::size_t i) {
  return fmt::format("/sessions/{}", i);
}

void judge_alone(Judged& j, std::size_t i) {
  const auto& s = *j.chosen[i];
  const auto& a = j.activity(s);
  const auto& t = j.teacher;
  auto at = session_at(i);
  if (t.banned.contains(a.id) || t.banned.contains(s.id)) j.broken("banned", at, s.id);
  if (t.completed.contains(a.id)) j.broken("completed", at, a.id);
  if (s.seats && *s.seats <= 0) j.broken("seats", at, s.id + " has no seats");
  if (s.start < j.region.start || s.end >= j.region.start.plus_days(7 * j.region.weeks))
    j.broken("horizon", at, s.id + " lies outside the horizon");
  if (a.audience && std::ranges::none_of(*a.audience, [&](const auto& who) { return t.audience.contains(who); }))
    j.broken("audience", at, a.id + " is for others");
  if (s.place && t.place && t.reach_km && over(std::hypot(s.place->x - t.place->x, s.place->y - t.place->y), *t.reach_km))
    j.broken("reach", at, s.id + " is too far");
  for (const auto& [day, part] : s.slots)
    for (const auto& [first, last] : t.unavailable)
      if (first <= day && day <= last) j.broken("unavailable", at, s.id + " needs " + day.iso());
}

void judge_pairs(Judged& j) {
  for (std::size_t i = 0; i < j.chosen.size(); ++i)
    for (std::size_t k = 0; k < i; ++k) {
      const auto &one = *j.chosen[i], &other = *j.chosen[k];
      const auto &a = j.activity(one), &b = j.activity(other);
      if (one.activity == other.activity)
        j.broken("once", session_at(i), a.id + " twice");
      else if (!a.equivalence.empty() && a.equivalence == b.equivalence)
        j.broken("equivalence", session_at(i), a.id + " equals " + b.id);
      for (const auto& slot : one.slots)
        if (std::ranges::find(other.slots, slot) != other.slots.end())
          j.broken("slot", session_at(i), one.id + " and " + other.id + " on " + slot.first.iso());
    }
}

void judge_order(Judged& j) {
  for (std::size_t i = 0; i < j.chosen.size(); ++i) {
    const auto& s = *j.chosen[i];
    const auto& a = j.activity(s);
    if (!a.has_prerequisites) continue;
    bool met = std::ranges::any_of(a.prerequisites, [&](const std::string& id) {
      return j.teacher.completed.contains(id) || std::ranges::any_of(j.chosen, [&](const Session* before) {
               return j.activity(*before).id == id && before->end < s.start;
             });
    });
    if (!met) j.broken("prerequisite", session_at(i), a.id + " comes before what it builds on");
  }
}

void judge_sums(Judged& j) {
  double hours = 0, cost = 0, release = 0;
  std::vector<double> weeks(static_cast<std::size_t>(j.region.weeks));
  for (const auto* s : j.chosen) {
    hours += j.activity(*s).hours;
    cost += j.activity(*s).cost;
    release += s->release_days;
    for (const auto& [week, load] : s->loads)
      if (week >= 0 && week < j.region.weeks) weeks[static_cast<std::size_t>(week)] += load;
  }
  auto limit = [&](const char* rule, double sum, std::optional<double> most) {
    if (most && over(sum, *most)) j.broken(rule, "/sessions", fmt::format("{} of {}", sum, *most));
  };
  limit("hours", hours, j.teacher.max_hours);
  limit("activities", static_cast<double>(j.chosen.size()), j.teacher.max_activities);
  limit("cost", cost, j.teacher.budget);
  limit("release_days", release, j.teacher.max_release_days);
  for (std::size_t w = 0; w < weeks.size() && w < j.teacher.weekly_hours.size(); ++w)
    limit("week", weeks[w], j.teacher.weekly_hours[w]);
}

void judge_kinds(Judged& j) {
  if (!j.route.solved && j.route.sessions.empty()) return;
  for (const auto& [tag, wanted] : j.teacher.at_least) {
    auto reached = static_cast<double>(
        std::ranges::count_if(j.chosen, [&](const Session* s) { return j.activity(*s).tags.contains(tag); }));
    auto told = std::ranges::find(j.route.unmet, tag, &Unmet::tag);
    bool is_told = told != j.route.unmet.end();
    if (reached < wanted && !is_told) j.broken("at_least", "/sessions", fmt::format("{}: {} of {}", tag, reached, wanted));
    if (is_told && (reached >= wanted || told->wanted != wanted || told->reached != reached))
      j.broken("unmet", "/unmet", tag);
  }
  for (const auto& told : j.route.unmet)
    if (!j.teacher.at_least.contains(told.tag)) j.broken("unmet", "/unmet", told.tag);
}

}  // namespace

bool over(double load, double limit) {
  return load > limit + 1e-6 * std::max(1.0, std::fabs(limit));
}

void judge_route(Judged& j) {
  for (std::size_t i = 0; i < j.chosen.size(); ++i) judge_alone(j, i);
  judge_pairs(j);
  judge_order(j);
  judge_sums(j);
  judge_kinds(j);
  for (const auto& id : j.teacher.locked)
    if (std::ranges::find(j.route.sessions, id) == j.route.sessions.end()) j.broken("locked", "/sessions", id);
}

}  // namespace marshrut::planning::checker
