#include "planning/kernel/dominance.h"

#include <algorithm>
#include <optional>

namespace marshrut::planning::kernel {
namespace {

class Dominance {
 public:
  explicit Dominance(Model& model) : m_(model), gone_(model.sessions.size(), -1), precedes_(model.activities.size()) {
    for (const auto& a : m_.activities)
      for (int before : a.before) precedes_[static_cast<std::size_t>(before)] = 1;
  }

  void run() {
    std::vector<std::vector<int>> groups(static_cast<std::size_t>(m_.groups));
    for (int s = 0; s < static_cast<int>(m_.sessions.size()); ++s)
      groups[static_cast<std::size_t>(at(s).group)].push_back(s);
    for (const auto& group : groups)
      for (int weak : group)
        for (int strong : group)
          if (weak != strong && gone_[static_cast<std::size_t>(strong)] < 0 && beats(strong, weak)) {
            gone_[static_cast<std::size_t>(weak)] = strong;
            break;
          }
    pack();
  }

 private:
  const Session& at(int s) const { return m_.sessions[static_cast<std::size_t>(s)]; }

  bool beats(int strong, int weak) const {
    const auto &s = at(strong), &w = at(weak);
    if (w.locked || s.price > w.price || s.release_days > w.release_days) return false;
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

  void pack() {
    std::vector<int> place(m_.activities.size(), -1);
    std::vector<Activity> activities;
    std::vector<Session> sessions;
    for (std::size_t i = 0; i < m_.activities.size(); ++i) {
      auto a = std::move(m_.activities[i]);
      int first = static_cast<int>(sessions.size());
      for (int s = a.first; s < a.last; ++s) {
        if (gone_[static_cast<std::size_t>(s)] >= 0) continue;
        sessions.push_back(at(s));
        sessions.back().activity = static_cast<int>(activities.size());
      }
      if (first == static_cast<int>(sessions.size())) {
        dropped_.emplace_back(a.source, gone_[static_cast<std::size_t>(a.first)]);
        continue;
      }
      a.first = first;
      a.last = static_cast<int>(sessions.size());
      place[i] = static_cast<int>(activities.size());
      activities.push_back(std::move(a));
    }
    for (auto [activity, by] : dropped_)
      m_.dropped.push_back({activity, LeftOutReason::dominated, m_.catalogue->sessions[static_cast<std::size_t>(at(by).source)].activity});
    for (auto& a : activities) {
      for (int& before : a.before) before = place[static_cast<std::size_t>(before)];
      std::erase(a.before, -1);
    }
    m_.activities = std::move(activities);
    m_.sessions = std::move(sessions);
  }

  Model& m_;
  std::vector<int> gone_;  // by whom
  std::vector<char> precedes_;
  std::vector<std::pair<int, int>> dropped_;
};

}  // namespace

void thin_out(Model& model) {
  Dominance(model).run();
}

}  // namespace marshrut::planning::kernel
