#pragma once
// A plan under construction: chosen offers with the resources they use up. Says whether one more offer fits, and if
// not, what stands in the way. Part of propose; other rooms do not use it.
#include <optional>

#include "planning/calendar.h"
#include "planning/value.h"

namespace marshrut::planning {

struct Obstacle {
  LeftOutCode code = LeftOutCode::small_effect;
  std::string_view with;  // a title of the task
};

/// Whether at most one of the two stands in a route: one activity, or two that teach the same.
bool same_teaching(const catalogue::Activity& one, const catalogue::Activity& other);

class Plan {
 public:
  explicit Plan(const Task& task);

  /// What stands in the way of the offer as such, whatever else is chosen.
  std::optional<Obstacle> barred(const Offer& offer) const;
  /// What stands in its way beside what is chosen already.
  std::optional<Obstacle> obstacle(const Offer& offer) const;
  /// Whether it builds on something of which nothing that is chosen is over before it begins.
  std::optional<Obstacle> unprepared(const Offer& offer) const;
  void add(const Offer& offer);
  void remove(const Offer& offer);

  const std::vector<const Offer*>& chosen() const { return chosen_; }
  const Ledger& ledger() const { return ledger_; }
  bool has(catalogue::ActivityKind kind) const;
  std::int64_t hours() const { return hours_; }
  std::int64_t release_days() const { return release_days_; }
  std::int64_t trips() const;

 private:
  bool over_some_week(const Offer& offer, bool alone) const;
  std::optional<Obstacle> neighbour(const Offer& offer) const;

  const Task* task_;
  Ledger ledger_;
  std::vector<const Offer*> chosen_;
  std::vector<double> weeks_;
  std::int64_t hours_ = 0;
  std::int64_t release_days_ = 0;
};

}  // namespace marshrut::planning
