#include "planning/kernel/dominance.h"

#include <algorithm>
#include <utility>

#include "planning/kernel/subset.h"

namespace marshrut::planning::kernel {
namespace {

class Comparison {
 public:
  explicit Comparison(const Model& model) : m_(model), precedes_(model.activities.size()) {
    for (const auto& a : m_.activities)
      for (int before : a.before) precedes_[static_cast<std::size_t>(before)] = 1;
  }

  std::vector<Dominated> run() {
    std::vector<std::vector<int>> groups(static_cast<std::size_t>(m_.groups));
    for (int s = 0; s < static_cast<int>(m_.sessions.size()); ++s) groups[static_cast<std::size_t>(at(s).group)].push_back(s);
    std::vector<Dominated> found;
    for (int weak = 0; weak < static_cast<int>(m_.sessions.size()); ++weak)
      for (int strong : groups[static_cast<std::size_t>(at(weak).group)])
        if (weak != strong && beats(strong, weak)) found.push_back({weak, strong});
    return found;
  }

 private:
  const Session& at(int s) const { return m_.sessions[static_cast<std::size_t>(s)]; }

  bool beats(int strong, int weak) const {
    const auto &s = at(strong), &w = at(weak);
    if (w.locked || s.release_days > w.release_days) return false;
    if (s.activity != w.activity && !beats_activity(s, w)) return false;
    if (precedes_[static_cast<std::size_t>(w.activity)] && s.end > w.end) return false;
    if (m_.activity_of(strong).needs_before && s.start < w.start) return false;
    return std::ranges::includes(*w.slots, *s.slots) && lighter(*s.loads, *w.loads);
  }

  bool beats_activity(const Session& s, const Session& w) const {
    const auto &a = m_.activities[static_cast<std::size_t>(s.activity)], &b = m_.activities[static_cast<std::size_t>(w.activity)];
    if (a.hours > b.hours || a.cost > b.cost || (b.tags & ~a.tags) != 0 || a.needs_before ||
        precedes_[static_cast<std::size_t>(w.activity)])
      return false;
    return std::ranges::all_of(b.gains, [&](const Gain& g) {
      auto found = std::ranges::find(a.gains, g.need, &Gain::need);
      return found != a.gains.end() && found->gain >= g.gain;
    });
  }

  static bool lighter(const std::vector<std::pair<int, double>>& light, const std::vector<std::pair<int, double>>& heavy) {
    auto h = heavy.begin();
    for (auto [week, load] : light) {
      while (h != heavy.end() && h->first < week) ++h;
      if (h == heavy.end() || h->first != week || h->second < load) return false;
    }
    return true;
  }

  const Model& m_;
  std::vector<char> precedes_;
};

class Thinning {
 public:
  Thinning(const Model& model, const std::vector<Dominated>& dominated, std::span<const char> closed)
      : m_(model), gone_(model.sessions.size()), by_(model.sessions.size(), -1) {
    for (std::size_t s = 0; s < closed.size(); ++s) gone_[s] = closed[s] && !m_.sessions[s].locked;
    keep_to_locked();
    for (auto [weak, strong] : dominated) {
      auto w = static_cast<std::size_t>(weak), s = static_cast<std::size_t>(strong);
      if (gone_[w] || gone_[s] || m_.sessions[s].price > m_.sessions[w].price) continue;
      gone_[w] = 1;
      by_[w] = strong;
    }
  }

  Model run() const {
    std::vector<Dropped> why;
    why.reserve(m_.activities.size());
    for (const auto& activity : m_.activities) why.push_back(reason(activity));
    return subset(m_, gone_, why);
  }

 private:
  /// What is locked leaves no room for others of its group.
  void keep_to_locked() {
    std::vector<int> locked(static_cast<std::size_t>(m_.groups), -1);
    for (int s = 0; s < static_cast<int>(m_.sessions.size()); ++s)
      if (at(s).locked) locked[static_cast<std::size_t>(at(s).group)] = s;
    for (std::size_t s = 0; s < m_.sessions.size(); ++s) {
      int by = locked[static_cast<std::size_t>(m_.sessions[s].group)];
      if (by < 0 || m_.sessions[s].locked) continue;
      gone_[s] = 1;
      by_[s] = by;
    }
  }

  const Session& at(int s) const { return m_.sessions[static_cast<std::size_t>(s)]; }

  Dropped reason(const Activity& activity) const {
    int by = by_[static_cast<std::size_t>(activity.first)];
    auto why = by < 0 ? LeftOutReason::seats : at(by).locked ? LeftOutReason::equivalent : LeftOutReason::dominated;
    return {activity.source, why, by < 0 ? -1 : m_.activity_of(by).source};
  }

  const Model& m_;
  std::vector<char> gone_;
  std::vector<int> by_;
};

}  // namespace

std::vector<Dominated> find_dominated(const Model& model) {
  return Comparison(model).run();
}

Model thinned(const Model& model, const std::vector<Dominated>& dominated, std::span<const char> closed) {
  return Thinning(model, dominated, closed).run();
}

}  // namespace marshrut::planning::kernel
