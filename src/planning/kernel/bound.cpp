#include "planning/kernel/bound.h"

#include <algorithm>

namespace marshrut::planning::kernel {
namespace {

constexpr double without_limit = 1e8;
constexpr double violated = 1e-6;
constexpr int spare_rows = 24;
constexpr std::int64_t cells_a_stretch = 2'000'000;
constexpr std::size_t cells_most = 64'000'000;  // of the tableau: half a gigabyte
constexpr std::int64_t pivots_a_refresh = 1'000;

}  // namespace

void Relaxation::begin(const Model& model) {
  model_ = &model;
  simplex_.clear();
  auto count = model.sessions.size();
  x_.assign(count, 0);
  charge_.assign(count, 0);
  alive_.assign(count, 1);
  gained_.assign(model.needs.size(), 0);
  touched_.clear();
  lazy_.clear();
  lasting_.clear();
  group_row_.assign(static_cast<std::size_t>(model.groups), -1);
  cuts_.clear();
  refreshed_at_ = 0;
  for (const auto& s : model.sessions) simplex_.add_column(-s.price, s.locked ? 1 : 0, 1);
  for (const auto& need : model.needs) simplex_.add_column(1, 0, need.total());
  for (const auto& least : model.least) simplex_.add_column(-model.shortfall_price, 0, least.wanted);
  for (const auto& spare : model.spares) simplex_.add_column(-spare.price, 0, spare.most);
  auto refill = [](auto& lists, std::size_t size) {
    lists.resize(size);
    for (auto& list : lists) list.clear();
  };
  refill(need_terms_, model.needs.size());
  refill(week_terms_, model.weeks.size());
  refill(group_sessions_, static_cast<std::size_t>(model.groups));
  for (int s = 0; s < static_cast<int>(count); ++s) {
    const auto& session = model.sessions[static_cast<std::size_t>(s)];
    for (auto [need, gain] : model.activity_of(s).gains) need_terms_[static_cast<std::size_t>(need)].push_back({s, gain});
    for (auto [week, load] : *session.loads) week_terms_[static_cast<std::size_t>(week)].push_back({s, load});
    group_sessions_[static_cast<std::size_t>(session.group)].push_back(s);
  }
  add_limits();
  add_least();
  for (std::size_t k = 0; k < model.needs.size(); ++k) weigh_need(k);
  base_rows_ = simplex_.rows();
}

/// The first tangents: where the curve begins, and where it bends.
void Relaxation::weigh_need(std::size_t need) {
  const auto& n = model_->needs[need];
  double most = 0;
  for (const auto& term : need_terms_[need]) most = std::max(most, term.factor);
  add_tangent(need, 0);
  if (most <= 0) return;
  for (double gain : {n.mean - n.sd, n.mean, n.mean + n.sd})
    if (gain > 0) add_tangent(need, gain);
}

int Relaxation::add(double limit, bool lasting) {
  std::erase_if(terms_, [](const Term& term) { return term.factor == 0; });
  int slack = simplex_.add_row(terms_, limit);
  (lasting ? lasting_ : lazy_).push_back(slack);
  return slack;
}

void Relaxation::add_limits() {
  auto limit = [&](double most, auto weight, auto spare_weight) {
    if (most > without_limit) return;
    terms_.clear();
    for (int s = 0; s < static_cast<int>(x_.size()); ++s) terms_.push_back({s, weight(s)});
    if (std::ranges::none_of(terms_, [](const Term& t) { return t.factor > 0; })) return;
    for (std::size_t l = 0; l < model_->spares.size(); ++l) terms_.push_back({spare_column(l), spare_weight(model_->spares[l])});
    add(with_tolerance(most), true);
  };
  limit(model_->hours, [&](int s) { return model_->activity_of(s).hours; }, [](const Spare& s) { return s.hours; });
  limit(model_->activities_max, [](int) { return 1.0; }, [](const Spare& s) { return s.activities; });
  limit(model_->cost, [&](int s) { return model_->activity_of(s).cost; }, [](const Spare& s) { return s.cost; });
  limit(model_->release_days, [&](int s) { return model_->sessions[static_cast<std::size_t>(s)].release_days; },
        [](const Spare&) { return 0.0; });
}

void Relaxation::add_least() {
  for (std::size_t l = 0; l < model_->least.size(); ++l) {
    terms_.clear();
    for (int s = 0; s < static_cast<int>(x_.size()); ++s)
      if (model_->activity_of(s).tags >> l & 1) terms_.push_back({s, -1});
    terms_.push_back({missed_column(l), -1});
    if (!model_->spares.empty()) terms_.push_back({spare_column(l), -1});
    add(-static_cast<double>(model_->least[l].wanted), true);
  }
}

void Relaxation::add_tangent(std::size_t need, double gain) {
  const auto& n = model_->needs[need];
  double slope = n.slope(gain);
  terms_.assign(1, {need_column(need), 1});
  if (slope > 0)
    for (const auto& term : need_terms_[need]) terms_.push_back({term.column, -slope * term.factor});
  add(n.worth(gain) - slope * gain);
}

int Relaxation::group_row(int group) {
  auto& found = group_row_[static_cast<std::size_t>(group)];
  if (found >= 0) return found;
  terms_.clear();
  for (int s : group_sessions_[static_cast<std::size_t>(group)])
    if (alive_[static_cast<std::size_t>(s)]) terms_.push_back({s, 1});
  return found = add(1, true);
}

void Relaxation::read() {
  for (std::size_t s = 0; s < x_.size(); ++s) x_[s] = alive_[s] ? std::clamp(simplex_.value(static_cast<int>(s)), 0.0, 1.0) : 0;
  for (std::size_t k = 0; k < gained_.size(); ++k) {
    gained_[k] = 0;
    for (const auto& term : need_terms_[k]) gained_[k] += term.factor * x_[static_cast<std::size_t>(term.column)];
  }
}

double Relaxation::activity(int activity) const {
  const auto& a = model_->activities[static_cast<std::size_t>(activity)];
  double sum = 0;
  for (int s = a.first; s < a.last; ++s) sum += x_[static_cast<std::size_t>(s)];
  return sum;
}

double Relaxation::spare(std::size_t wish) const {
  return model_->spares.empty() ? 0 : simplex_.value(spare_column(wish));
}

Simplex::Fall Relaxation::fall_of_spare(int wish, double most) {
  columns_.assign(1, spare_column(static_cast<std::size_t>(wish)));
  return simplex_.fall(columns_, most);
}

Simplex::Fall Relaxation::fall(int activity, double most) {
  const auto& a = model_->activities[static_cast<std::size_t>(activity)];
  columns_.clear();
  for (int s = a.first; s < a.last; ++s) columns_.push_back(s);
  return simplex_.fall(columns_, most);
}

/// Pivots in stretches between which the budget is looked at: a pivot of a large tableau takes milliseconds.
Relaxation::Outcome Relaxation::pivot(double cutoff, Work& work) {
  for (;;) {
    auto cells = std::max<std::int64_t>(1, std::int64_t{simplex_.rows()} * simplex_.columns());
    auto stretch = std::max<std::int64_t>(1, cells_a_stretch / cells);
    auto outcome = simplex_.solve(cutoff, work.pivots, std::min(work.pivots_most(), work.pivots + stretch));
    if (outcome != Outcome::stopped || work.over()) return outcome;
  }
}

Relaxation::Outcome Relaxation::solve(double cutoff, Work& work, int rounds, double tolerance) {
  for (int round = 0;; ++round) {
    auto outcome = pivot(cutoff, work);
    if (outcome != Outcome::optimal) return outcome;
    read();
    if (round == rounds) return outcome;
    if (simplex_.cells() > cells_most) work.stopped_by = StoppedBy::memory;
    if (work.stopped_by != StoppedBy::proof) return Outcome::stopped;
    int added = separate_tangents(tolerance) + separate_groups() + separate_weeks() + separate_order();
    if (cuts_.ready()) added += separate_cuts();
    if (added == 0) return outcome;
  }
}

int Relaxation::fix(double value) {
  int fixed = 0;
  double top = simplex_.objective();
  for (int s = 0; s < static_cast<int>(x_.size()); ++s) {
    auto at = static_cast<std::size_t>(s);
    if (!alive_[at] || simplex_.is_basic(s) || simplex_.lower(s) > 0 || simplex_.value(s) > 0) continue;
    if (top + simplex_.reduced_cost(s) >= value || !simplex_.drop_column(s)) continue;
    alive_[at] = 0;
    ++fixed;
  }
  auto dead = [&](const Term& term) { return term.column < static_cast<int>(x_.size()) && !alive_[static_cast<std::size_t>(term.column)]; };
  for (auto* lists : {&need_terms_, &week_terms_})
    for (auto& list : *lists) std::erase_if(list, dead);
  for (auto& list : group_sessions_) std::erase_if(list, [&](int s) { return !alive_[static_cast<std::size_t>(s)]; });
  return fixed;
}

void Relaxation::thin(const Work& work) {
  if (work.pivots > refreshed_at_ + pivots_a_refresh) {
    simplex_.refresh();
    refreshed_at_ = work.pivots;
  }
  if (simplex_.rows() < base_rows_ + spare_rows) return;
  std::erase_if(lazy_, [&](int slack) {
    if (!simplex_.is_basic(slack) || simplex_.value(slack) < violated) return false;
    simplex_.remove_row(slack);
    return true;
  });
}

void Relaxation::bound(int variable, double lower, double upper) {
  touched_.push_back({variable, simplex_.lower(variable), simplex_.upper(variable)});
  simplex_.set_bounds(variable, lower, upper);
}

void Relaxation::decide(const std::vector<Decision>& decisions) {
  while (!touched_.empty()) {
    simplex_.set_bounds(touched_.back().variable, touched_.back().lower, touched_.back().upper);
    touched_.pop_back();
  }
  for (const auto& decision : decisions) decide(decision);
}

void Relaxation::decide(const Decision& decision) {
  auto close = [&](int s) {
    if (alive_[static_cast<std::size_t>(s)]) bound(s, 0, 0);
  };
  if (decision.choice == Choice::take_spare || decision.choice == Choice::leave_spare) return decide_spare(decision);
  if (decision.choice == Choice::leave_session) return close(decision.what);
  if (decision.choice == Choice::take_session) {
    for (int s : group_sessions_[static_cast<std::size_t>(model_->sessions[static_cast<std::size_t>(decision.what)].group)])
      if (s != decision.what) close(s);
    return bound(decision.what, 1, 1);
  }
  const auto& a = model_->activities[static_cast<std::size_t>(decision.what)];
  if (decision.choice == Choice::leave_activity) {
    for (int s = a.first; s < a.last; ++s) close(s);
    return;
  }
  int only = -1, open = 0;
  for (int s : group_sessions_[static_cast<std::size_t>(a.group)]) {
    if (s < a.first || s >= a.last)
      close(s);
    else
      only = s, ++open;
  }
  if (open == 1) return bound(only, 1, 1);
  bound(group_row(a.group), 0, 0);
}

/// Of a wish for one: a spare serves it where nothing else does.
void Relaxation::decide_spare(const Decision& decision) {
  int column = spare_column(static_cast<std::size_t>(decision.what));
  if (decision.choice == Choice::leave_spare) return bound(column, 0, 0);
  bound(column, 1, 1);
  for (int s = 0; s < static_cast<int>(x_.size()); ++s)
    if (alive_[static_cast<std::size_t>(s)] && model_->activity_of(s).tags >> decision.what & 1) bound(s, 0, 0);
}

void Relaxation::find_charges() {
  std::ranges::fill(charge_, 0);
  for (auto* list : {&lasting_, &lazy_})
    for (int slack : *list) {
      double price = simplex_.price(slack);
      auto terms = simplex_.terms(slack);
      bool tangent = terms.front().column >= static_cast<int>(x_.size());
      if (price <= 0 || tangent) continue;
      for (const auto& term : terms)
        if (term.column < static_cast<int>(x_.size())) charge_[static_cast<std::size_t>(term.column)] += price * term.factor;
    }
}

}  // namespace marshrut::planning::kernel
