// The rows that a solution violates: tangents, groups, weeks, prerequisites, and the cuts of cuts.h.
#include "planning/kernel/bound.h"

namespace marshrut::planning::kernel {
namespace {

constexpr double slightly = 1e-6;
constexpr std::size_t cuts_a_round = 12;

}  // namespace

int Relaxation::separate_tangents(double tolerance) {
  int added = 0;
  for (std::size_t k = 0; k < gained_.size(); ++k) {
    double claimed = simplex_.value(need_column(k));
    if (claimed <= model_->needs[k].quick_worth(gained_[k]) + tolerance) continue;
    add_tangent(k, gained_[k]);
    ++added;
  }
  return added;
}

int Relaxation::separate_groups() {
  int added = 0;
  for (std::size_t g = 0; g < group_sessions_.size(); ++g) {
    if (group_row_[g] >= 0 || group_sessions_[g].size() < 2) continue;
    double sum = 0;
    for (int s : group_sessions_[g]) sum += x_[static_cast<std::size_t>(s)];
    if (sum <= 1 + slightly) continue;
    group_row(static_cast<int>(g));
    ++added;
  }
  return added;
}

int Relaxation::separate_weeks() {
  int added = 0;
  for (std::size_t w = 0; w < week_terms_.size(); ++w) {
    double most = with_tolerance(model_->weeks[w]);
    double sum = 0;
    for (const auto& term : week_terms_[w]) sum += term.factor * x_[static_cast<std::size_t>(term.column)];
    if (sum <= most * (1 + slightly) + slightly) continue;
    terms_ = week_terms_[w];
    std::erase_if(terms_, [&](const Term& term) { return !alive_[static_cast<std::size_t>(term.column)]; });
    add(most);
    ++added;
  }
  return added;
}

/// Whoever starts by a day stands behind what has ended before it: one row for each start of an activity.
int Relaxation::separate_order() {
  int added = 0;
  for (const auto& a : model_->activities) {
    if (!a.needs_before) continue;
    for (int t = a.first; t < a.last; ++t) {
      int day = model_->sessions[static_cast<std::size_t>(t)].start;
      if (x_[static_cast<std::size_t>(t)] <= slightly) continue;
      double sum = 0;
      terms_.clear();
      auto put = [&](int s, double factor) {
        if (!alive_[static_cast<std::size_t>(s)]) return;
        terms_.push_back({s, factor});
        sum += factor * x_[static_cast<std::size_t>(s)];
      };
      for (int s = a.first; s < a.last; ++s)
        if (model_->sessions[static_cast<std::size_t>(s)].start <= day) put(s, 1);
      for (int before : a.before)
        for (int s = model_->activities[static_cast<std::size_t>(before)].first;
             s < model_->activities[static_cast<std::size_t>(before)].last; ++s)
          if (model_->sessions[static_cast<std::size_t>(s)].end < day) put(s, -1);
      if (sum <= slightly) continue;
      add(0);
      ++added;
    }
  }
  return added;
}

int Relaxation::separate_cuts() {
  int added = 0;
  for (const auto* cut : cuts_.separate(x_, cuts_a_round)) {
    terms_.clear();
    for (int s : cut->sessions) terms_.push_back({s, 1});
    add(cut->limit);
    ++added;
  }
  return added;
}

}  // namespace marshrut::planning::kernel
