#pragma once
// A route under construction: chosen sessions with what they use up and close. Says whether one more fits and what it is
// worth. Every limit is kept at every step, except that an activity may be missed that `least` asks for, at its price.
#include <cstdint>
#include <vector>

#include "planning/kernel/model.h"

namespace marshrut::planning::kernel {

enum class Obstacle { none, group, slot, hours, cost, release_days, week, activities, prerequisite };

class Plan {
 public:
  void begin(const Model& model);
  Obstacle obstacle(int session) const;
  /// Whether its group is free and hours, cost and the number of activities leave room for it, whichever its session.
  bool has_room(const Activity& activity) const {
    return !has_group(activity.group) && hours_ + activity.hours <= hours_most_ && cost_ + activity.cost <= cost_most_ &&
           static_cast<double>(sessions_.size()) + 1 <= model_->activities_max;
  }
  bool fits(int session) const { return obstacle(session) == Obstacle::none; }
  /// Whether nothing that stays builds on it, and it is not locked.
  bool removable(int session) const;
  void add(int session);
  void remove(int session);
  /// What adding any of its sessions would add to the value, but for the session's price.
  double change(const Activity& activity) const;

  /// With the price of what `least` misses; quick, within 1e-8.
  double value() const { return value_ - missed_price(); }
  double missed_price() const;
  int reached(std::size_t least) const { return reached_[least]; }
  const std::vector<int>& sessions() const { return sessions_; }
  double gained(std::size_t need) const { return gained_[need]; }
  bool has_group(int group) const { return group_session_[static_cast<std::size_t>(group)] >= 0; }
  int session_of_group(int group) const { return group_session_[static_cast<std::size_t>(group)]; }
  /// The objective to the last digit, without the price of what is missed.
  double exact_value() const;
  /// A chosen session that stands on a slot of this one; -1 when none.
  int slot_rival(int session) const;

 private:
  bool prepared(int session) const;
  void apply(int session, double sign);

  const Model* model_ = nullptr;
  std::vector<int> sessions_;
  std::vector<int> group_session_;
  std::vector<double> weeks_;
  std::vector<std::uint64_t> slots_;
  std::vector<double> gained_, closed_;
  std::vector<int> reached_;
  double hours_most_ = 0, cost_most_ = 0;  // with tolerance
  double hours_ = 0, cost_ = 0, release_days_ = 0, value_ = 0;
};

}  // namespace marshrut::planning::kernel
