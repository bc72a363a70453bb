#include "planning/kernel/cuts.h"

#include <algorithm>
#include <bit>
#include <span>

namespace marshrut::planning::kernel {
namespace {

constexpr double least_violation = 1e-3;
constexpr double least_share = 1e-6;
constexpr std::size_t sessions_most = 8'192;  // 8 MB of pairs; beyond, rows and branches have to do

}  // namespace

void Cuts::exclude(int session, int rival) {
  if (session == rival) return;
  int one = place_[static_cast<std::size_t>(session)], other = place_[static_cast<std::size_t>(rival)];
  edges_[static_cast<std::size_t>(one) * words_ + static_cast<std::size_t>(other) / 64] |= std::uint64_t{1} << (other % 64);
  edges_[static_cast<std::size_t>(other) * words_ + static_cast<std::size_t>(one) / 64] |= std::uint64_t{1} << (one % 64);
}

void Cuts::begin(const Model& model, const std::vector<char>& alive) {
  model_ = &model;
  alive_.clear();
  place_.resize(alive.size());
  for (int s = 0; s < static_cast<int>(alive.size()); ++s) {
    if (!alive[static_cast<std::size_t>(s)]) continue;
    place_[static_cast<std::size_t>(s)] = static_cast<int>(alive_.size());
    alive_.push_back(s);
  }
  words_ = alive_.size() > sessions_most ? 0 : (alive_.size() + 63) / 64;
  if (!ready()) return;
  edges_.assign(words_ * alive_.size(), 0);
  common_.resize(words_);
  load_limits();
  exclude_slots();
  exclude_groups();
  exclude_limits();
}

void Cuts::exclude_slots() {
  order_.clear();  // slot, session
  for (int s : alive_)
    for (int slot : *model_->sessions[static_cast<std::size_t>(s)].slots)
      order_.emplace_back(slot, static_cast<std::size_t>(s));
  std::ranges::sort(order_);
  for (std::size_t i = 0; i < order_.size(); ++i)
    for (auto k = i + 1; k < order_.size() && order_[k].first == order_[i].first; ++k)
      exclude(static_cast<int>(order_[i].second), static_cast<int>(order_[k].second));
}

void Cuts::exclude_groups() {
  order_.clear();  // group, session
  for (int s : alive_) order_.emplace_back(model_->sessions[static_cast<std::size_t>(s)].group, static_cast<std::size_t>(s));
  std::ranges::sort(order_);
  for (std::size_t i = 0; i < order_.size(); ++i)
    for (auto k = i + 1; k < order_.size() && order_[k].first == order_[i].first; ++k)
      exclude(static_cast<int>(order_[i].second), static_cast<int>(order_[k].second));
}

/// Every sum that is compared with a limit: hours, cost, release days and the weeks; what is heaviest first.
void Cuts::load_limits() {
  limits_.resize(3 + model_->weeks.size());
  for (auto& limit : limits_) limit.items.clear();
  limits_[0].most = with_tolerance(model_->hours);
  limits_[1].most = with_tolerance(model_->cost);
  limits_[2].most = with_tolerance(model_->release_days);
  for (std::size_t week = 0; week < model_->weeks.size(); ++week) limits_[3 + week].most = with_tolerance(model_->weeks[week]);
  for (int s : alive_) {
    const auto& session = model_->sessions[static_cast<std::size_t>(s)];
    const auto& activity = model_->activity_of(s);
    auto put = [&](std::size_t limit, double weight) {
      if (weight > 0) limits_[limit].items.push_back({weight, s});
    };
    put(0, activity.hours);
    put(1, activity.cost);
    put(2, session.release_days);
    for (auto [week, load] : *session.loads) put(3 + static_cast<std::size_t>(week), load);
  }
  for (auto& limit : limits_)
    std::ranges::sort(limit.items, [](const Item& a, const Item& b) { return a.weight != b.weight ? a.weight > b.weight : a.session < b.session; });
}

/// Pairs that overfill a limit: from the heaviest down, until two neighbours fit.
void Cuts::exclude_limits() {
  for (const auto& [items, most] : limits_)
    for (std::size_t i = 0; i < items.size(); ++i)
      for (auto k = i + 1; k < items.size() && items[i].weight + items[k].weight > most; ++k)
        exclude(items[i].session, items[k].session);
}

void Cuts::keep(double violation) {
  if (violation < least_violation || made_.sessions.size() < 2) return;
  if (found_ == cuts_.size()) cuts_.emplace_back();
  std::swap(cuts_[found_].sessions, made_.sessions);
  cuts_[found_].limit = made_.limit;
  order_.emplace_back(-violation, found_++);
}

/// Grows a clique from the seed by descending share, then by everything that every member excludes.
void Cuts::clique_from(std::size_t seed, const std::vector<double>& x) {
  auto place = [&](int s) { return static_cast<std::size_t>(place_[static_cast<std::size_t>(s)]); };
  auto neighbours = [&](int s) { return edges_.data() + place(s) * words_; };
  made_.sessions.assign(1, support_[seed]);
  made_.limit = 1;
  double sum = x[static_cast<std::size_t>(support_[seed])];
  std::copy_n(neighbours(support_[seed]), words_, common_.begin());
  auto take = [&](int s) {
    made_.sessions.push_back(s);
    sum += x[static_cast<std::size_t>(s)];
    for (std::size_t w = 0; w < words_; ++w) common_[w] &= neighbours(s)[w];
  };
  for (int s : support_)
    if (common_[place(s) / 64] >> (place(s) % 64) & 1) take(s);
  if (sum <= 1 + least_violation) return;
  for (std::size_t w = 0; w < words_; ++w)
    while (common_[w]) take(alive_[w * 64 + static_cast<std::size_t>(std::countr_zero(common_[w]))]);
  std::ranges::sort(made_.sessions);
  keep(sum - 1);
}

/// Groups by the share that is still missing for their weight, until the limit is overfull: the cover that x violates most,
/// if any does (Crowder, Johnson and Padberg 1983). None does where the sum stays under the limit by the heaviest.
void Cuts::cover(const std::vector<double>& x, const Limit& limit) {
  groups_.clear();
  double filled = 0, largest = 0;
  for (auto [weight, s] : limit.items) {
    double share = x[static_cast<std::size_t>(s)];
    if (share < least_share) continue;
    auto g = static_cast<std::size_t>(model_->sessions[static_cast<std::size_t>(s)].group);
    if (group_share_[g] == 0) groups_.push_back(static_cast<int>(g));
    group_share_[g] += share;
    group_weight_[g] = weight;  // the least: they come by descending weight
    filled += weight * share;
    largest = std::max(largest, weight);
  }
  if (groups_.size() > 1 && filled > limit.most - largest) cover_of_groups(limit);
  for (int g : groups_) group_share_[static_cast<std::size_t>(g)] = 0;
}

void Cuts::cover_of_groups(const Limit& limit) {
  auto share = [&](int g) { return group_share_[static_cast<std::size_t>(g)]; };
  auto load = [&](int g) { return group_weight_[static_cast<std::size_t>(g)]; };
  std::ranges::sort(groups_, [&](int a, int b) {
    double one = (1 - share(a)) / load(a), other = (1 - share(b)) / load(b);
    return one != other ? one < other : a < b;
  });
  double sum = 0, missing = 0, heaviest = 0;
  std::size_t taken = 0;
  for (; taken < groups_.size() && sum <= limit.most && missing < 1; ++taken) {
    sum += load(groups_[taken]);
    missing += 1 - share(groups_[taken]);
    heaviest = std::max(heaviest, load(groups_[taken]));
  }
  if (sum <= limit.most || missing >= 1 - least_violation || taken < 2) return;
  made_.sessions.clear();
  made_.limit = static_cast<double>(taken) - 1;
  auto covered = std::span(groups_).first(taken);
  for (auto [weight, s] : limit.items) {
    int g = model_->sessions[static_cast<std::size_t>(s)].group;
    if (weight >= heaviest || (std::ranges::find(covered, g) != covered.end() && weight >= load(g))) made_.sessions.push_back(s);
  }
  std::ranges::sort(made_.sessions);
  keep(1 - missing);
}

const std::vector<const Cut*>& Cuts::separate(const std::vector<double>& x, std::size_t most) {
  found_ = 0;
  order_.clear();
  support_.clear();
  for (int s : alive_)
    if (x[static_cast<std::size_t>(s)] > least_share) support_.push_back(s);
  std::ranges::sort(support_, [&](int a, int b) {
    double one = x[static_cast<std::size_t>(a)], other = x[static_cast<std::size_t>(b)];
    return one != other ? one > other : a < b;
  });
  for (std::size_t i = 0; i < support_.size(); ++i) clique_from(i, x);
  group_share_.assign(static_cast<std::size_t>(model_->groups), 0);
  group_weight_.resize(group_share_.size());
  for (const auto& limit : limits_) cover(x, limit);
  std::ranges::sort(order_);
  chosen_.clear();
  for (const auto& [violation, at] : order_) {
    if (chosen_.size() == most) break;
    bool again = std::ranges::any_of(chosen_, [&](const Cut* c) { return c->sessions == cuts_[at].sessions; });
    if (!again) chosen_.push_back(&cuts_[at]);
  }
  return chosen_;
}

}  // namespace marshrut::planning::kernel
