// Whether what is said of the activities that a plan leaves out is true.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "planning/checker/rules.h"

namespace marshrut::planning::checker {
namespace {

bool equal_teaching(const Activity& one, const Activity& other) {
  return one.id == other.id || (!one.equivalence.empty() && one.equivalence == other.equivalence);
}

bool share_a_slot(const Session& one, const Session& other) {
  return std::ranges::any_of(one.slots, [&](const auto& slot) { return std::ranges::find(other.slots, slot) != other.slots.end(); });
}

class LeftOutClaims {
 public:
  explicit LeftOutClaims(Judged& judged) : j_(judged), t_(judged.teacher) {
    for (const auto& s : j_.region.sessions) sessions_of_[j_.region.activities[s.activity].id].push_back(&s);
    for (const auto& a : j_.region.activities) activity_of_[a.id] = &a;
    load_.resize(t_.weekly_hours.size());
    for (const auto* s : j_.chosen) {
      hours_ += j_.activity(*s).hours;
      cost_ += j_.activity(*s).cost;
      release_ += s->release_days;
      for (const auto& [week, load] : s->loads)
        if (week >= 0 && week < static_cast<int>(load_.size())) load_[static_cast<std::size_t>(week)] += load;
    }
  }

  void judge() {
    std::set<std::string> seen;
    for (std::size_t i = 0; i < j_.route.left_out.size(); ++i) {
      const auto& claim = j_.route.left_out[i];
      const auto at = fmt::format("/left_out/{}", i);
      auto activity = activity_of_.find(claim.activity);
      if (activity == activity_of_.end() || !seen.insert(claim.activity).second || is_chosen(*activity->second))
        j_.broken("left_out", at + "/activity", claim.activity);
      else if (!is_true(*activity->second, claim))
        j_.broken("left_out", at + "/reason", fmt::format("{} is not left out for {} {}", claim.activity, claim.reason, claim.with));
    }
  }

 private:
  bool is_chosen(const Activity& a) const {
    return std::ranges::any_of(j_.chosen, [&](const Session* s) { return &j_.activity(*s) == &a; });
  }

  /// What is so of the activity, or of one of its sessions at least.
  bool is_true(const Activity& a, const LeftOut& claim) const {
    if (auto of_activity = activity_claim(a, claim)) return *of_activity;
    auto found = sessions_of_.find(a.id);
    if (found == sessions_of_.end()) return claim.reason == "horizon";
    return std::ranges::any_of(found->second, [&](const Session* s) { return session_claim(a, *s, claim); });
  }

  std::optional<bool> activity_claim(const Activity& a, const LeftOut& claim) const {
    const auto& why = claim.reason;
    if (why == "completed") return t_.completed.contains(a.id);
    if (why == "audience") return !is_for(a);
    if (why == "hours") return over(a.hours, t_.max_hours);
    if (why == "cost") return t_.budget && over(a.cost, *t_.budget);
    if (why == "activities") return t_.max_activities && *t_.max_activities < 1;
    if (why == "no_effect") return !has_effect(a);
    if (why == "equivalent") return equals_chosen(a, claim.with);
    if (why == "dominated") return is_dominated(a, claim.with);
    return std::nullopt;
  }

  bool session_claim(const Activity& a, const Session& s, const LeftOut& claim) const {
    const auto& why = claim.reason;
    if (why == "banned") return t_.banned.contains(a.id) || t_.banned.contains(s.id);
    if (why == "horizon") return s.start < j_.region.start || s.end >= j_.region.start.plus_days(7 * j_.region.weeks);
    if (why == "seats") return s.seats && *s.seats <= 0;
    if (why == "unavailable") return is_away(s);
    if (why == "reach") return is_far(s);
    if (why == "heavy_week") return overloads(s, false);
    if (why == "release_days") return t_.max_release_days && over(s.release_days, *t_.max_release_days);
    if (why == "prerequisite") return !is_prepared(a, s);
    if (why == "clash") return clashes(s, claim.with);
    if (why == "over_hours") return over(hours_ + a.hours, t_.max_hours);
    if (why == "over_cost") return t_.budget && over(cost_ + a.cost, *t_.budget);
    if (why == "over_release_days") return t_.max_release_days && over(release_ + s.release_days, *t_.max_release_days);
    if (why == "over_week") return overloads(s, true);
    if (why == "over_activities") return t_.max_activities && static_cast<double>(j_.chosen.size()) + 1 > *t_.max_activities;
    if (why == "small_effect") return adds_nothing(s);
    return false;
  }

  bool is_for(const Activity& a) const {
    return !a.audience || std::ranges::any_of(*a.audience, [&](const auto& who) { return t_.audience.contains(who); });
  }
  bool has_effect(const Activity& a) const {
    return std::ranges::any_of(t_.needs, [&](const Need& need) {
      auto gain = a.gains.find(need.competency);
      return gain != a.gains.end() && closed_worth(need, gain->second) > 0;
    });
  }
  bool is_away(const Session& s) const {
    return std::ranges::any_of(s.slots, [&](const auto& slot) {
      return std::ranges::any_of(t_.unavailable, [&](const auto& span) { return span.first <= slot.first && slot.first <= span.second; });
    });
  }
  bool is_far(const Session& s) const {
    return s.place && t_.place && t_.reach_km && over(std::hypot(s.place->x - t_.place->x, s.place->y - t_.place->y), *t_.reach_km);
  }
  bool overloads(const Session& s, bool beside) const {
    return std::ranges::any_of(s.loads, [&](const auto& one) {
      if (one.first < 0 || one.first >= static_cast<int>(load_.size())) return false;
      auto week = static_cast<std::size_t>(one.first);
      return over((beside ? load_[week] : 0) + one.second, t_.weekly_hours[week]);
    });
  }
  bool is_prepared(const Activity& a, const Session& s) const {
    if (!a.has_prerequisites) return true;
    return std::ranges::any_of(a.prerequisites, [&](const std::string& id) {
      return t_.completed.contains(id) ||
             std::ranges::any_of(j_.chosen, [&](const Session* c) { return j_.activity(*c).id == id && c->end < s.start; });
    });
  }
  /// `with` names a chosen session that meets the one that is left out.
  bool clashes(const Session& s, const std::string& with) const {
    return std::ranges::any_of(j_.chosen, [&](const Session* c) { return c->id == with && share_a_slot(*c, s); });
  }
  /// `with` names a chosen session of the same teaching, or its activity.
  bool equals_chosen(const Activity& a, const std::string& with) const {
    return std::ranges::any_of(j_.chosen, [&](const Session* c) {
      return (c->id == with || j_.activity(*c).id == with) && equal_teaching(j_.activity(*c), a);
    });
  }
  /// `with` names an activity that adds as much to every need for no more hours and cost.
  bool is_dominated(const Activity& a, const std::string& with) const {
    auto found = activity_of_.find(with);
    if (found == activity_of_.end()) return false;
    const auto& strong = *found->second;
    return !over(strong.hours, a.hours) && !over(strong.cost, a.cost) && std::ranges::all_of(t_.needs, [&](const Need& need) {
             auto mine = a.gains.find(need.competency), its = strong.gains.find(need.competency);
             return mine == a.gains.end() || (its != strong.gains.end() && its->second >= mine->second);
           });
  }
  /// It fits as it is, and the plan's own bound forbids that it would make the plan better.
  bool adds_nothing(const Session& s) const {
    const auto& a = j_.activity(s);
    const bool beside_others = std::ranges::none_of(
        j_.chosen, [&](const Session* c) { return equal_teaching(j_.activity(*c), a) || share_a_slot(*c, s); });
    if (!beside_others || !is_prepared(a, s) || is_far(s) || is_away(s) || overloads(s, true)) return false;
    auto more = j_.chosen;
    more.push_back(&s);
    return !over(worth(j_.region, t_, more), std::max(j_.route.bound, j_.route.value));
  }

  Judged& j_;
  const Teacher& t_;
  std::map<std::string, std::vector<const Session*>> sessions_of_;
  std::map<std::string, const Activity*> activity_of_;
  double hours_ = 0, cost_ = 0, release_ = 0;
  std::vector<double> load_;
};

}  // namespace

void judge_left_out(Judged& judged) {
  LeftOutClaims(judged).judge();
}

}  // namespace marshrut::planning::checker
