#include "planning/checker/check.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

#include "planning/checker/rules.h"

namespace marshrut::planning::checker {
namespace {

constexpr double everything = std::numeric_limits<double>::infinity();
constexpr double penalty_of_hour = 0.0004;
constexpr double penalty_of_km = 0.0002;
constexpr double claim_tolerance = 1e-6;
constexpr double proof_tolerance = 1e-4;

/// E[max(Z, 0)] of a normal variable.
double positive_part(double mean, double sd) {
  if (sd <= 0) return std::max(mean, 0.0);
  double z = mean / sd;
  return mean * 0.5 * std::erfc(-z / std::numbers::sqrt2) +
         sd * std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi);
}

double closed(const Need& need, const Region& region, const std::vector<const Session*>& chosen) {
  double gain = 0;
  for (const auto* s : chosen) {
    const auto& gains = region.activities[s->activity].gains;
    if (auto found = gains.find(need.competency); found != gains.end()) gain += found->second;
  }
  return closed_worth(need, gain);
}

bool same(double said, double found) {
  return std::fabs(said - found) <= claim_tolerance * std::max(1.0, std::fabs(found));
}

void judge_items(Judged& j) {
  if (j.route.items.size() != j.route.sessions.size()) j.broken("items", "/items", "not one for each session");
  for (std::size_t i = 0; i < j.route.items.size(); ++i) {
    const auto& item = j.route.items[i];
    auto at = fmt::format("/items/{}", i);
    auto found = std::ranges::find(j.chosen, item.session, &Session::id);
    if (found == j.chosen.end()) {
      j.broken("items", at + "/session", item.session);
      continue;
    }
    if (j.activity(**found).id != item.activity) j.broken("items", at + "/activity", item.activity);
    auto others = j.chosen;
    others.erase(others.begin() + (found - j.chosen.begin()));
    double marginal = worth(j.region, j.teacher, j.chosen) - worth(j.region, j.teacher, others);
    if (!same(item.marginal, marginal)) j.broken("marginal", at + "/marginal", fmt::format("it is {}", marginal));
    for (const auto& need : j.teacher.needs) {
      double whole = closed_worth(need, everything);
      double more = whole > 0 ? (closed(need, j.region, j.chosen) - closed(need, j.region, others)) / whole : 0;
      auto told = item.closes.find(need.competency);
      if (!same(told == item.closes.end() ? 0 : told->second, more))
        j.broken("closes", at + "/closes/" + need.competency, fmt::format("it is {}", more));
    }
  }
}

void judge_needs(Judged& j) {
  double sum = 0, total = 0;
  for (const auto& need : j.teacher.needs) {
    double whole = closed_worth(need, everything);
    double part = closed(need, j.region, j.chosen);
    sum += part;
    total += whole;
    auto told = j.route.needs.find(need.competency);
    if (told == j.route.needs.end() || (whole > 0 && !same(told->second, part / whole)))
      j.broken("expected_closed", "/needs", need.competency);
  }
  if (j.route.needs.size() != j.teacher.needs.size()) j.broken("expected_closed", "/needs", "not one for each need");
  if (total > 0 && !same(j.route.share, sum / total)) j.broken("share", "/share", fmt::format("it is {}", sum / total));
}

void judge(const Region& region, const Teacher& teacher, const PlannedRoute& route, std::vector<Violation>& violations) {
  Judged j{region, teacher, route, {}, violations};
  for (std::size_t i = 0; i < route.sessions.size(); ++i) {
    auto found = region.session_of.find(route.sessions[i]);
    if (found != region.session_of.end())
      j.chosen.push_back(&region.sessions[found->second]);
    else
      j.broken("known", fmt::format("/sessions/{}", i), route.sessions[i]);
  }
  if (j.chosen.size() != route.sessions.size()) return;
  judge_route(j);
  judge_claims(j);
}

/// What the routes use together: seats, the region's budget, the least size of a group.
void judge_together(const Region& region, const std::vector<PlannedRoute>& routes, std::vector<Violation>& violations) {
  std::map<std::size_t, double> taken;
  double cost = 0;
  bool whole = std::ranges::none_of(routes, &PlannedRoute::solved);  // not of one teacher for a look at what could be
  for (const auto& route : routes)
    for (const auto& id : route.sessions)
      if (auto found = region.session_of.find(id); found != region.session_of.end()) {
        ++taken[found->second];
        cost += region.activities[region.sessions[found->second].activity].cost;
      }
  for (auto [at, count] : taken) {
    const auto& s = region.sessions[at];
    if (s.seats && count > *s.seats) violations.push_back({"seats", "", fmt::format("{}: {} of {}", s.id, count, *s.seats)});
    if (whole && count < s.min_group)
      violations.push_back({"min_group", "", fmt::format("{}: {} of {}", s.id, count, s.min_group)});
  }
  if (region.budget && whole && cost > *region.budget * (1 + claim_tolerance))
    violations.push_back({"budget", "", fmt::format("{} of {}", cost, *region.budget)});
}

}  // namespace

double closed_worth(const Need& need, double gain) {
  double whole = positive_part(need.mean, need.sd);
  if (gain == everything) return need.weight * whole;
  return need.weight * (whole - positive_part(need.mean - gain, need.sd));  // min(x+, g) = x+ - (x - g)+ for g >= 0
}

double worth(const Region& region, const Teacher& teacher, const std::vector<const Session*>& chosen) {
  double sum = 0;
  for (const auto& need : teacher.needs) sum += closed(need, region, chosen);
  for (const auto* s : chosen) {
    sum -= penalty_of_hour * region.activities[s->activity].hours + s->price;
    if (s->place && teacher.place)
      sum -= penalty_of_km * std::hypot(s->place->x - teacher.place->x, s->place->y - teacher.place->y);
  }
  return sum;
}

void judge_claims(Judged& j) {
  double value = worth(j.region, j.teacher, j.chosen);
  if (!same(j.route.value, value)) j.broken("value", "/value", fmt::format("it is {}", value));
  if (!j.route.solved) return;
  double slack = j.route.bound - j.route.value;
  if (slack < -claim_tolerance) j.broken("bound", "/bound", "it lies below the value");
  if (j.route.proven && slack > proof_tolerance * std::max(1.0, std::fabs(j.route.bound)))
    j.broken("proven", "/proven", fmt::format("the bound is {} away", slack));
  judge_items(j);
  judge_needs(j);
  judge_left_out(j);
}

std::vector<Violation> check(const Region& region, const std::vector<PlannedRoute>& routes) {
  std::vector<Violation> violations;
  std::map<std::string_view, const Teacher*> teachers;
  for (const auto& teacher : region.teachers) teachers.emplace(teacher.id, &teacher);
  std::set<std::string_view> seen;
  for (const auto& route : routes) {
    auto found = route.solved && region.teachers.size() == 1 ? teachers.begin() : teachers.find(route.teacher);
    if (found == teachers.end() || !seen.insert(found->first).second)
      violations.push_back({"teacher", route.at + "/teacher", route.teacher});
    else
      judge(region, *found->second, route, violations);
  }
  judge_together(region, routes, violations);
  return violations;
}

}  // namespace marshrut::planning::checker
