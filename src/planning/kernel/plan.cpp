#include "planning/kernel/plan.h"

#include <algorithm>

namespace marshrut::planning::kernel {
namespace {

bool bit(const std::vector<std::uint64_t>& bits, int at) {
  return bits[static_cast<std::size_t>(at) / 64] >> (at % 64) & 1;
}

const Session& session_at(const Model& model, int session) {
  return model.sessions[static_cast<std::size_t>(session)];
}

}  // namespace

void Plan::begin(const Model& model) {
  model_ = &model;
  sessions_.clear();
  group_session_.assign(static_cast<std::size_t>(model.groups), -1);
  weeks_.assign(model.weeks.size(), 0);
  slots_.assign((model.weeks.size() * 14 + 63) / 64 + 1, 0);
  gained_.assign(model.needs.size(), 0);
  closed_.assign(model.needs.size(), 0);
  reached_.assign(model.least.size(), 0);
  hours_most_ = with_tolerance(model.hours);
  cost_most_ = with_tolerance(model.cost);
  hours_ = cost_ = release_days_ = value_ = 0;
}

bool Plan::prepared(int session) const {
  const auto& activity = model_->activity_of(session);
  if (!activity.needs_before) return true;
  int start = session_at(*model_, session).start;
  return std::ranges::any_of(activity.before, [&](int before) {
    const auto& other = model_->activities[static_cast<std::size_t>(before)];
    int chosen = group_session_[static_cast<std::size_t>(other.group)];
    return chosen >= other.first && chosen < other.last && session_at(*model_, chosen).end < start;
  });
}

Obstacle Plan::obstacle(int session) const {
  const auto& s = session_at(*model_, session);
  if (has_group(s.group)) return Obstacle::group;
  for (int slot : *s.slots)
    if (bit(slots_, slot)) return Obstacle::slot;
  const auto& a = model_->activity_of(session);
  if (hours_ + a.hours > hours_most_) return Obstacle::hours;
  if (cost_ + a.cost > cost_most_) return Obstacle::cost;
  if (release_days_ + s.release_days > with_tolerance(model_->release_days)) return Obstacle::release_days;
  for (auto [week, load] : *s.loads)
    if (weeks_[static_cast<std::size_t>(week)] + load > with_tolerance(model_->weeks[static_cast<std::size_t>(week)]))
      return Obstacle::week;
  if (static_cast<double>(sessions_.size()) + 1 > model_->activities_max) return Obstacle::activities;
  return prepared(session) ? Obstacle::none : Obstacle::prerequisite;
}

bool Plan::removable(int session) const {
  const auto& s = session_at(*model_, session);
  if (s.locked) return false;
  for (int other : sessions_) {
    const auto& after = model_->activity_of(other);
    if (!after.needs_before || std::ranges::find(after.before, s.activity) == after.before.end()) continue;
    bool by_another = std::ranges::any_of(after.before, [&](int before) {
      const auto& a = model_->activities[static_cast<std::size_t>(before)];
      int chosen = group_session_[static_cast<std::size_t>(a.group)];
      return before != s.activity && chosen >= a.first && chosen < a.last &&
             session_at(*model_, chosen).end < session_at(*model_, other).start;
    });
    if (!by_another) return false;
  }
  return true;
}

void Plan::apply(int session, double sign) {
  const auto& s = session_at(*model_, session);
  const auto& a = model_->activity_of(session);
  for (int slot : *s.slots) slots_[static_cast<std::size_t>(slot) / 64] ^= std::uint64_t{1} << (slot % 64);
  for (auto [week, load] : *s.loads) weeks_[static_cast<std::size_t>(week)] += sign * load;
  hours_ += sign * a.hours;
  cost_ += sign * a.cost;
  release_days_ += sign * s.release_days;
  value_ -= sign * s.price;
  for (auto [need, gain] : a.gains) {
    auto k = static_cast<std::size_t>(need);
    gained_[k] += sign * gain;
    value_ -= closed_[k];
    closed_[k] = model_->needs[k].quick_worth(gained_[k]);
    value_ += closed_[k];
  }
  for (std::size_t l = 0; l < reached_.size(); ++l)
    if (a.tags >> l & 1) reached_[l] += sign > 0 ? 1 : -1;
}

void Plan::add(int session) {
  sessions_.push_back(session);
  group_session_[static_cast<std::size_t>(session_at(*model_, session).group)] = session;
  apply(session, 1);
}

void Plan::remove(int session) {
  sessions_.erase(std::ranges::find(sessions_, session));
  group_session_[static_cast<std::size_t>(session_at(*model_, session).group)] = -1;
  apply(session, -1);
}

double Plan::change(const Activity& a) const {
  double change = 0;
  for (auto [need, gain] : a.gains) {
    auto k = static_cast<std::size_t>(need);
    change += model_->needs[k].quick_worth(gained_[k] + gain) - closed_[k];
  }
  for (std::size_t l = 0; l < reached_.size(); ++l)
    if ((a.tags >> l & 1) && reached_[l] < model_->least[l].wanted) change += model_->shortfall_price;
  return change;
}

double Plan::missed_price() const {
  double missed = 0;
  for (std::size_t l = 0; l < reached_.size(); ++l) missed += std::max(0, model_->least[l].wanted - reached_[l]);
  return missed * model_->shortfall_price;
}

double Plan::exact_value() const {
  double sum = 0;
  std::vector<double> gained(model_->needs.size());
  for (int s : sessions_) {
    for (auto [need, gain] : model_->activity_of(s).gains) gained[static_cast<std::size_t>(need)] += gain;
    sum -= session_at(*model_, s).price;
  }
  for (std::size_t k = 0; k < gained.size(); ++k) sum += model_->needs[k].worth(gained[k]);
  return sum;
}

int Plan::slot_rival(int session) const {
  for (int slot : *session_at(*model_, session).slots)
    for (int other : sessions_)
      if (std::ranges::binary_search(*session_at(*model_, other).slots, slot)) return other;
  return -1;
}

}  // namespace marshrut::planning::kernel
