#include "planning/kernel/dive.h"

#include <algorithm>
#include <limits>

namespace marshrut::planning::kernel {

void Dive::keep_locked(Plan& plan) {
  plan.begin(*model_);
  order_.clear();
  for (int s = 0; s < static_cast<int>(model_->sessions.size()); ++s)
    if (model_->sessions[static_cast<std::size_t>(s)].locked) order_.push_back(s);
  std::ranges::sort(order_, {}, [&](int s) { return std::pair(model_->sessions[static_cast<std::size_t>(s)].start, s); });
  for (int s : order_) {
    for (int before : model_->activity_of(s).before) {
      if (plan.obstacle(s) != Obstacle::prerequisite) break;
      const auto& a = model_->activities[static_cast<std::size_t>(before)];
      for (int t = a.first; t < a.last && plan.obstacle(s) == Obstacle::prerequisite; ++t)
        if (model_->sessions[static_cast<std::size_t>(t)].end < model_->sessions[static_cast<std::size_t>(s)].start && plan.fits(t))
          plan.add(t);
    }
    if (plan.fits(s)) plan.add(s);
  }
}

void Dive::round(Plan& plan, Improve& improve) {
  plan.begin(*model_);
  order_.clear();
  for (int s = 0; s < static_cast<int>(model_->sessions.size()); ++s)
    if (relaxation_->x(s) > 0.02 || model_->sessions[static_cast<std::size_t>(s)].locked) order_.push_back(s);
  // By time among equals, so that what is built on is in before what builds on it; twice for the others.
  std::ranges::sort(order_, [&](int a, int b) {
    const auto &one = model_->sessions[static_cast<std::size_t>(a)], &other = model_->sessions[static_cast<std::size_t>(b)];
    double x = relaxation_->x(a), y = relaxation_->x(b);
    return std::tuple(!one.locked, -x, one.start, a) < std::tuple(!other.locked, -y, other.start, b);
  });
  for (int turn = 0; turn < 2; ++turn)
    for (int s : order_)
      if (plan.fits(s)) plan.add(s);
  improve.fill(plan);
}

bool Dive::choose(const std::vector<int>& activities, Plan& plan, std::int64_t most) {
  plan.begin(*model_);
  plan_ = &plan;
  activities_ = activities;
  // What has to come before stands earlier: an activity builds on something whose first session ends earlier.
  std::ranges::sort(activities_, [&](int a, int b) {
    const auto &one = model_->activities[static_cast<std::size_t>(a)], &other = model_->activities[static_cast<std::size_t>(b)];
    return std::tuple(one.needs_before, one.last - one.first, a) < std::tuple(other.needs_before, other.last - other.first, b);
  });
  best_.clear();
  best_price_ = std::numeric_limits<double>::infinity();
  steps_ = most;
  descend(0, 0);
  plan.begin(*model_);
  if (best_.size() != activities_.size()) return false;
  for (int s : best_) plan.add(s);
  return !best_.empty();
}

void Dive::descend(std::size_t depth, double price) {
  if (price >= best_price_ || --steps_ < 0) return;
  if (depth == activities_.size()) {
    best_ = plan_->sessions();
    best_price_ = price;
    return;
  }
  const auto& a = model_->activities[static_cast<std::size_t>(activities_[depth])];
  for (int s = a.first; s < a.last; ++s) {
    if (!plan_->fits(s)) continue;
    plan_->add(s);
    descend(depth + 1, price + model_->sessions[static_cast<std::size_t>(s)].price);
    plan_->remove(s);
  }
}

}  // namespace marshrut::planning::kernel
