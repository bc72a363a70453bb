#include "planning/plan.h"

#include <algorithm>

#include "catalogue/rules.h"

namespace marshrut::planning {
namespace {

constexpr double load_tolerance = 1e-6;

template <class List, class Value>
bool contains(const List& list, const Value& value) {
  return std::ranges::find(list, value) != list.end();
}

}  // namespace

bool same_teaching(const catalogue::Activity& one, const catalogue::Activity& other) {
  return one.id == other.id || (!one.equivalence.empty() && one.equivalence == other.equivalence);
}

Plan::Plan(const Task& task) : task_(&task), ledger_(task.needs), weeks_(task.limits.weekly_hours.size()) {}

std::optional<Obstacle> Plan::barred(const Offer& offer) const {
  using enum LeftOutCode;
  const auto& session = offer.session;
  const auto& limits = task_->limits;
  if (contains(task_->wishes.banned, offer.activity.id)) return Obstacle{banned, ""};
  if (contains(task_->wishes.hidden, offer.activity.id)) return Obstacle{hidden, ""};
  if (contains(task_->wishes.completed, offer.activity.id)) return Obstacle{completed, ""};
  if (auto seats = catalogue::free_seats(session); seats && *seats < limits.seats) return Obstacle{no_seats, ""};
  if (session.starts < limits.starts || session.ends > limits.ends) return Obstacle{outside_term, ""};
  if (limits.first_day && session.starts < *limits.first_day) return Obstacle{before_decision, ""};
  if (!limits.venues.empty() && !contains(limits.venues, offer.activity.venue)) return Obstacle{venue, ""};
  if (!limits.forms.empty() && !contains(limits.forms, offer.activity.form)) return Obstacle{form, ""};
  for (const auto& span : limits.unavailable)
    if (fills(offer.occasion, span)) return Obstacle{unavailable_days, ""};
  if (over_some_week(offer, true)) return Obstacle{heavy_week, ""};
  for (const auto& other : limits.taken)
    if (planning::clash(offer.occasion, other.occasion)) return Obstacle{LeftOutCode::clash, other.title};
  return std::nullopt;
}

std::optional<Obstacle> Plan::neighbour(const Offer& offer) const {
  for (const auto* other : chosen_) {
    if (same_teaching(offer.activity, other->activity))
      return Obstacle{LeftOutCode::equivalent, other->activity.title};
    if (planning::clash(offer.occasion, other->occasion)) return Obstacle{LeftOutCode::clash, other->activity.title};
  }
  return std::nullopt;
}

std::optional<Obstacle> Plan::obstacle(const Offer& offer) const {
  using enum LeftOutCode;
  if (auto found = neighbour(offer)) return found;
  const auto& limits = task_->limits;
  if (hours_ + offer.activity.hours > limits.hours) return Obstacle{over_hours, ""};
  if (release_days_ + offer.session.release_days > limits.release_days) return Obstacle{over_release_days, ""};
  if (over_some_week(offer, false)) return Obstacle{over_week, ""};
  if (static_cast<std::int64_t>(chosen_.size()) >= limits.activities) return Obstacle{over_activities, ""};
  return std::nullopt;
}

std::optional<Obstacle> Plan::unprepared(const Offer& offer) const {
  if (offer.prerequisites.empty()) return std::nullopt;
  for (const auto* before : chosen_)
    if (contains(offer.prerequisites, before->activity.id) && before->session.ends < offer.session.starts) return std::nullopt;
  auto named = std::ranges::find_if(task_->offers, [&](const Offer& o) { return contains(offer.prerequisites, o.activity.id); });
  return Obstacle{LeftOutCode::prerequisite, named == task_->offers.end() ? std::string_view() : named->activity.title};
}

bool Plan::over_some_week(const Offer& offer, bool alone) const {
  const auto& occasion = offer.occasion;
  if (occasion.release_days > 0) return false;
  int last = std::min(week_of(task_->limits.starts, occasion.ends), static_cast<int>(weeks_.size()) - 1);
  for (int week = std::max(0, week_of(task_->limits.starts, occasion.starts)); week <= last; ++week) {
    double load = (alone ? 0 : weeks_[week]) + hours_in_week(occasion, task_->limits.starts.plus_days(week * 7));
    if (load > task_->limits.weekly_hours[week] + load_tolerance) return true;
  }
  return false;
}

void Plan::add(const Offer& offer) {
  chosen_.push_back(&offer);
  ledger_.add(offer.gains);
  hours_ += offer.activity.hours;
  release_days_ += offer.session.release_days;
  spread(weeks_, task_->limits.starts, offer.occasion);
}

void Plan::remove(const Offer& offer) {
  chosen_.erase(std::ranges::find(chosen_, &offer));
  ledger_.remove(offer.gains);
  hours_ -= offer.activity.hours;
  release_days_ -= offer.session.release_days;
  spread(weeks_, task_->limits.starts, offer.occasion, -1);
}

bool Plan::has(catalogue::ActivityKind kind) const {
  return std::ranges::any_of(chosen_, [&](const Offer* offer) { return offer->activity.kind == kind; });
}

std::int64_t Plan::trips() const {
  return std::ranges::count_if(chosen_, [](const Offer* offer) { return needs_trip(offer->occasion); });
}

}  // namespace marshrut::planning
