#include "team/plan/together.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "catalogue/rules.h"
#include "planning/calendar.h"
#include "planning/plan.h"

namespace marshrut::team {
namespace {

using planning::LeftOutCode;

/// Fewer who share a need could be told by it.
constexpr std::int64_t hidden_least = 5;

/// Sums over the people who have a need.
struct Shared {
  std::int64_t hidden = 0, seen = 0;
  double weight = 0, mean = 0, square = 0;
  bool request = true;

  void add(const planning::Need& need) {
    weight += need.weight;
    mean += need.weight * need.mean;
    square += need.weight * (need.deviation * need.deviation + need.mean * need.mean);
    request = request && need.request;
  }
  planning::Need need(const std::string& competency) const {
    const double middle = mean / weight;
    return {competency, middle, std::sqrt(std::max(0.0, square / weight - middle * middle)), weight, request};
  }
};

std::map<std::string, std::int64_t> hidden_needs(const std::vector<Together>& people) {
  std::map<std::string, std::int64_t> hidden;
  for (const auto& one : people)
    if (!one.needs_seen)
      for (const auto& need : one.needs) ++hidden[need.competency];
  return hidden;
}

/// What is left to somebody of the whole.
void leave_room(planning::Limits& limits, const planning::Limits& whole, const Together& one) {
  std::int64_t hours = whole.hours, release_days = whole.release_days;
  auto weeks = whole.weekly_hours;
  for (const auto& offer : one.own) {
    hours -= offer.activity.hours;
    release_days -= offer.session.release_days;
    planning::spread(weeks, whole.starts, offer.occasion, -1);
    limits.taken.push_back({offer.occasion, one.name + ": " + offer.activity.title});
  }
  limits.hours = std::clamp<std::int64_t>(hours, 0, limits.hours);
  limits.release_days = std::clamp<std::int64_t>(release_days, 0, limits.release_days);
  limits.activities = std::clamp<std::int64_t>(whole.activities - static_cast<std::int64_t>(one.own.size()), 0, limits.activities);
  for (std::size_t week = 0; week < weeks.size(); ++week)
    limits.weekly_hours[week] = std::clamp(weeks[week], 0.0, limits.weekly_hours[week]);
}

template <class Thing>
bool has(const std::vector<Thing>& all, const Thing& id) {
  return std::ranges::find(all, id) != all.end();
}

/// Why a session does not fit somebody beside what they do and what of the plan comes before it; nothing when it does.
std::optional<planning::Obstacle> misfit_of(const Together& one, const planning::Plan& plan, const planning::Offer& offer) {
  if (!catalogue::suits(offer.activity, one.subjects, one.position)) return planning::Obstacle{LeftOutCode::other_audience, ""};
  if (has(one.done, offer.activity.id)) return planning::Obstacle{LeftOutCode::completed, ""};
  if (auto barred = plan.barred(offer)) return barred;
  if (auto found = plan.obstacle(offer)) {
    // That two of the plan meet is told of the plan, not of each person.
    const bool of_plan = !found->with.empty() && std::ranges::none_of(one.own, [&](const planning::Offer& own) {
      return own.activity.title == found->with;
    });
    if (!of_plan) return found;
  }
  const bool ready = std::ranges::any_of(offer.prerequisites, [&](const auto& id) { return has(one.attended, id); });
  return ready ? std::nullopt : plan.unprepared(offer);
}

}  // namespace

std::vector<planning::Need> needs_together(const std::vector<Together>& people) {
  const auto hidden = hidden_needs(people);
  std::map<std::string, Shared> shared;
  for (const auto& one : people)
    for (const auto& need : one.needs)
      if (need.weight > 0 && (one.needs_seen || hidden.at(need.competency) >= hidden_least)) shared[need.competency].add(need);
  std::vector<planning::Need> needs;
  for (const auto& [competency, sums] : shared) needs.push_back(sums.need(competency));
  return needs;
}

std::int64_t people_counted(const std::vector<Together>& people, const std::vector<planning::Need>& needs) {
  const auto hidden = hidden_needs(people);
  return std::ranges::count_if(people, [&](const Together& one) {
    return std::ranges::any_of(one.needs, [&](const planning::Need& need) {
      const bool counts = one.needs_seen || hidden.at(need.competency) >= hidden_least;
      return counts && std::ranges::find(needs, need.competency, &planning::Need::competency) != needs.end();
    });
  });
}

planning::DaySpan term_together(const std::vector<Together>& people) {
  planning::DaySpan term{people.front().limits.starts, people.front().limits.ends};
  for (const auto& one : people) {
    term.from = std::max(term.from, one.limits.starts);
    term.to = std::min(term.to, one.limits.ends);
  }
  return term;
}

planning::Limits limits_together(planning::Limits whole, const std::vector<Together>& people) {
  auto limits = whole;
  limits.seats = static_cast<std::int64_t>(people.size());
  for (const auto& one : people) {
    if (one.limits.first_day) limits.first_day = std::max(limits.first_day.value_or(*one.limits.first_day), *one.limits.first_day);
    leave_room(limits, whole, one);
  }
  return limits;
}

std::vector<Misfit> misfits_of(const std::vector<Together>& people, const std::vector<planning::Offer>& offers) {
  std::vector<Misfit> misfits;
  for (const auto& offer : offers) {
    const auto without = std::ranges::count_if(people, [&](const Together& one) { return !has(one.held, offer.session.id); });
    if (auto free = catalogue::free_seats(offer.session); free && *free < without)
      misfits.push_back({{}, "", offer.session.id, offer.activity.title, LeftOutCode::no_seats, std::to_string(*free)});
  }
  for (const auto& one : people) {
    planning::Task task{one.subjects, one.position, {}, offers, one.limits, {}};
    task.limits.first_day.reset();
    task.limits.seats = 0;
    planning::Plan plan(task);
    for (const auto& own : one.own) plan.add(own);
    for (const auto& offer : offers) {
      const auto why = has(one.held, offer.session.id) ? std::nullopt : misfit_of(one, plan, offer);
      if (why) misfits.push_back({one.person, one.name, offer.session.id, offer.activity.title, why->code, std::string(why->with)});
      plan.add(offer);
    }
  }
  return misfits;
}

}  // namespace marshrut::team
