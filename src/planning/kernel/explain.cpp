#include "planning/kernel/explain.h"

#include <algorithm>

namespace marshrut::planning::kernel {
namespace {

class Explain {
 public:
  Explain(const Model& model, const TeacherData& teacher, const Found& found) : m_(model), t_(teacher), found_(found) {
    plan_.begin(model);
    sessions_ = found.sessions;
    std::ranges::sort(sessions_, {}, [&](int s) { return std::pair(at(s).start, at(s).source); });
    for (int s : sessions_) plan_.add(s);
    gained_.resize(model.needs.size());
    for (int s : sessions_)
      for (auto [need, gain] : model.activity_of(s).gains) gained_[static_cast<std::size_t>(need)] += gain;
  }

  Answer run() {
    double missed = found_.missed;
    a_.value = plan_.exact_value();
    a_.bound = std::max(a_.value, found_.bound + missed);
    for (int s : sessions_) item(s);
    needs();
    for (const auto& dropped : m_.dropped) {
      auto with = dropped.with < 0 ? std::nullopt : std::optional(m_.catalogue->data(dropped.with).id);
      a_.left_out.push_back({m_.catalogue->data(dropped.activity).id, dropped.reason, with});
    }
    for (const auto& activity : m_.activities) left_out(activity);
    for (std::size_t l = 0; l < m_.least.size(); ++l)
      if (plan_.reached(l) < m_.least[l].wanted) a_.unmet.push_back({m_.least[l].name, m_.least[l].wanted, plan_.reached(l)});
    return std::move(a_);
  }

 private:
  const Session& at(int s) const { return m_.sessions[static_cast<std::size_t>(s)]; }
  const std::string& name(int s) const { return m_.catalogue->session_data(at(s).source).id; }

  void item(int s) {
    const auto& activity = m_.activity_of(s);
    AnswerItem item{.session = name(s), .activity = m_.catalogue->data(activity.source).id, .marginal = -at(s).price,
                    .closes = {}, .replacement_loss = {}, .replacement = {}};
    for (auto [need, gain] : activity.gains) {
      auto k = static_cast<std::size_t>(need);
      double last = m_.needs[k].worth(gained_[k]) - m_.needs[k].worth(gained_[k] - gain);
      item.marginal += last;
      if (double total = m_.needs[k].total(); total > 0) item.closes[t_.needs[k].competency] = last / total;
    }
    a_.sessions.push_back(item.session);
    a_.items.push_back(std::move(item));
  }

  void needs() {
    double sum = 0, total = 0;
    for (std::size_t k = 0; k < m_.needs.size(); ++k) {
      double part = m_.needs[k].worth(gained_[k]), whole = m_.needs[k].total();
      sum += part;
      total += whole;
      a_.needs.push_back({t_.needs[k].competency, whole > 0 ? part / whole : 0});
    }
    a_.share = total > 0 ? sum / total : 0;
  }

  static LeftOutReason reason_of(Obstacle obstacle) {
    switch (obstacle) {
      case Obstacle::group: return LeftOutReason::equivalent;
      case Obstacle::slot: return LeftOutReason::clash;
      case Obstacle::hours: return LeftOutReason::over_hours;
      case Obstacle::cost: return LeftOutReason::over_cost;
      case Obstacle::release_days: return LeftOutReason::over_release_days;
      case Obstacle::week: return LeftOutReason::over_week;
      case Obstacle::activities: return LeftOutReason::over_activities;
      case Obstacle::prerequisite: return LeftOutReason::prerequisite;
      case Obstacle::none: break;
    }
    return LeftOutReason::small_effect;
  }

  void left_out(const Activity& activity) {
    int chosen = plan_.session_of_group(activity.group);
    if (chosen >= activity.first && chosen < activity.last) return;
    AnswerLeftOut out{m_.catalogue->data(activity.source).id, LeftOutReason::banned, {}};
    bool first = true;
    for (int s = activity.first; s < activity.last; ++s) {
      auto reason = reason_of(plan_.obstacle(s));
      if (!first && reason <= out.reason) continue;
      first = false;
      out.reason = reason;
      out.with.reset();
      if (reason == LeftOutReason::equivalent) out.with = name(chosen);
      if (reason == LeftOutReason::clash) out.with = name(plan_.slot_rival(s));
    }
    a_.left_out.push_back(std::move(out));
  }

  const Model& m_;
  const TeacherData& t_;
  const Found& found_;
  Plan plan_;
  std::vector<int> sessions_;
  std::vector<double> gained_;
  Answer a_;
};

}  // namespace

Answer explain(const Model& model, const TeacherData& teacher, const Found& found) {
  return Explain(model, teacher, found).run();
}

}  // namespace marshrut::planning::kernel
