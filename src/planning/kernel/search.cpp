#include "planning/kernel/search.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace marshrut::planning::kernel {
namespace {

constexpr double gap = 1e-6;            // relative: what is proven to be no more than this better is not looked for
constexpr double tangents_coarse = 3e-4;  // a node is branched on before its curves are drawn to the last digit
constexpr double tangents_fine = 3e-8;
constexpr double whole = 1e-6;       // this near to a whole number; where that leaves a bound above its plan, nearer: the
constexpr double whole_fine = 3e-8;  // price of a missed wish makes much of a millionth of a session
constexpr std::size_t nodes_most = 2'000'000;
constexpr int root_rounds = 40;
constexpr int node_rounds = 1;
constexpr std::int64_t session_steps = 400;
constexpr double rounding = 1e-8;       // of a look ahead
constexpr double worth_a_look = 0.4;    // of the best score so far, before the bound's fall is asked for
constexpr double nothing = -std::numeric_limits<double>::infinity();

constexpr std::int64_t nodes_a_round = 16;

Decision opposite(Decision decision) {
  using enum Choice;
  constexpr Choice others[] = {leave_activity, take_activity, leave_session, take_session, leave_spare, take_spare};
  return {others[static_cast<std::size_t>(decision.choice)], decision.what};
}

}  // namespace

bool Search::is_whole(double x) const {
  return x < whole_ || x > 1 - whole_;
}

/// What a node has to be able to reach to be looked into.
double Search::target() const {
  return found_.any ? found_.value + std::max(gap, work_->budget->gap) * std::max(1.0, std::fabs(found_.value + found_.missed)) : nothing;
}

void Search::begin(const Model& model, Work& work) {
  model_ = &model;
  work_ = &work;
  found_ = {};
  rounded_before_.clear();
  pruned_ = nothing;
  hangs_on_spares_ = false;
  nodes_.clear();
  heap_.clear();
  locked_ = static_cast<std::size_t>(std::ranges::count(model.sessions, true, &Session::locked));
  relaxation_.begin(model);
  improve_.begin(model, relaxation_, work);
  dive_.begin(model, relaxation_);
}

const Found& Search::run(const Model& model, Work& work, const std::vector<int>& known) {
  begin(model, work);
  dive_.keep_locked(plan_);
  for (int turn = 0; turn < 2; ++turn)  // twice for what builds on a later one
    for (int s : known)
      if (plan_.fits(s)) plan_.add(s);
  improve_.fill(plan_);
  offer(plan_);
  root();
  if (!heap_.empty()) explore();
  double open = pruned_;
  for (int node : heap_) open = std::max(open, nodes_[static_cast<std::size_t>(node)].bound);
  found_.bound = std::max(found_.value, open);
  return found_;
}

void Search::offer(Plan& plan) {
  auto locked = std::ranges::count_if(plan.sessions(), [&](int s) { return model_->sessions[static_cast<std::size_t>(s)].locked; });
  if (static_cast<std::size_t>(locked) < locked_) return;
  double missed = plan.missed_price(), value = plan.exact_value() - missed;
  if (found_.any && value <= found_.value) return;
  found_.any = true;
  found_.value = value;
  found_.missed = missed;
  found_.sessions = plan.sessions();
}

void Search::round(bool pairs) {
  relaxation_.find_charges();
  dive_.round(plan_, improve_);
  rounded_ = plan_.sessions();
  std::ranges::sort(rounded_);
  if (rounded_ == rounded_before_) return;
  std::swap(rounded_, rounded_before_);
  improve_.exchange(plan_, pairs);
  offer(plan_);
}

/// Bounds the whole, finds a first plan, throws out what cannot better it, and again while that helps: the fewer columns
/// are left, the cheaper are conflicts, cuts and everything below.
void Search::root() {
  ++work_->nodes;
  for (int turn = 0; turn < 4; ++turn) {
    auto outcome = relaxation_.solve(target(), *work_, root_rounds, turn == 0 ? 1e-4 : tangents_coarse);
    if (outcome == Relaxation::Outcome::infeasible) return;
    double bound = relaxation_.safe_bound();
    if (outcome == Relaxation::Outcome::cut_off || bound <= target()) {
      pruned_ = std::min(bound, target());
      return;
    }
    if (turn == 0) nodes_.push_back({-1, {}, bound});
    nodes_.front().bound = std::min(nodes_.front().bound, bound);
    if (outcome == Relaxation::Outcome::stopped || work_->over()) break;
    double before = found_.value;
    round(turn > 0);
    double least = !found_.any ? nothing : work_->budget->gap > 0 ? target() : found_.value;
    bool fixed = relaxation_.fix(least) > 0, helped = fixed || found_.value > before;
    if (fixed && least > found_.value) pruned_ = std::max(pruned_, least);
    if (turn == 0) relaxation_.build_conflicts();
    if (turn > 0 && !helped) break;
  }
  heap_.push_back(0);
}

void Search::push(int parent, Decision decision, double bound) {
  nodes_.push_back({parent, decision, bound});
  heap_.push_back(static_cast<int>(nodes_.size()) - 1);
  std::ranges::push_heap(heap_, {}, [&](int n) { return std::pair(nodes_[static_cast<std::size_t>(n)].bound, n); });
}

int Search::pop() {
  std::ranges::pop_heap(heap_, {}, [&](int n) { return std::pair(nodes_[static_cast<std::size_t>(n)].bound, n); });
  int node = heap_.back();
  heap_.pop_back();
  return node;
}

void Search::enter(int node) {
  path_.clear();
  for (int n = node; n > 0; n = nodes_[static_cast<std::size_t>(n)].parent)
    path_.push_back(nodes_[static_cast<std::size_t>(n)].decision);
  std::ranges::reverse(path_);
  relaxation_.thin(*work_);
  relaxation_.decide(path_);
}

/// The bound of where the relaxation stands; nothing when it holds no better plan.
double Search::node_bound(double parent) {
  auto outcome = relaxation_.solve(target(), *work_, node_rounds, tangents_coarse);
  if (outcome == Relaxation::Outcome::infeasible) return nothing;
  double bound = std::min(parent, relaxation_.safe_bound());
  if (outcome == Relaxation::Outcome::stopped) return bound;
  if (bound <= target()) {
    pruned_ = std::max(pruned_, bound);
    return nothing;
  }
  return bound;
}

/// The waiting node of the highest bound, entered; -1 when none is worth it.
int Search::next() {
  while (!heap_.empty()) {
    int node = pop();
    if (nodes_[static_cast<std::size_t>(node)].bound > target()) {
      enter(node);
      return node;
    }
    pruned_ = std::max(pruned_, nodes_[static_cast<std::size_t>(node)].bound);
  }
  return -1;
}

void Search::explore() {
  for (int node = next(); node >= 0;) {
    if (nodes_.size() > nodes_most) work_->stopped_by = StoppedBy::memory;
    if (hangs_on_spares_ || work_->over()) {
      heap_.push_back(node);
      return;
    }
    ++work_->nodes;
    node = children(node);
    if (node < 0) node = next();
  }
}

/// Solves a node that was entered. The child that was gone into, or -1.
int Search::children(int node) {
  double bound = node_bound(nodes_[static_cast<std::size_t>(node)].bound);
  if (bound == nothing) return -1;
  nodes_[static_cast<std::size_t>(node)].bound = bound;
  if (work_->done() >= work_->budget->work) {
    heap_.push_back(node);
    return -1;
  }
  whole_ = whole;
  auto branch = fractional();
  if (!branch && leaf(bound)) return -1;
  if (!branch) branch = fractional();
  whole_ = whole_fine;
  if (!branch) branch = fractional();
  if (!branch) {  // whole, and worth more than its plan: by a spare, or by less than rounding can tell
    pruned_ = std::max(pruned_, bound);
    for (std::size_t l = 0; l < model_->spares.size(); ++l) hangs_on_spares_ |= relaxation_.spare(l) > whole;
    return -1;
  }
  if (work_->nodes % nodes_a_round == 0) round(false);
  return plunge(node, bound, *branch);
}

/// The likelier child, entered; the other one waits. A child that falls below the target at once is none.
int Search::plunge(int node, double bound, const Branch& branch) {
  auto worth = [&](double fall) {
    double child = std::min(bound, relaxation_.objective() - fall + rounding);
    if (child > target()) return child;
    pruned_ = std::max(pruned_, child);
    return nothing;
  };
  if (double child = worth(branch.other_fall); child > nothing) push(node, opposite(branch.decision), child);
  double child = worth(branch.fall);
  if (child == nothing) return -1;
  nodes_.push_back({node, branch.decision, child});
  relaxation_.decide(branch.decision);
  return static_cast<int>(nodes_.size()) - 1;
}

/// A whole solution is a plan. Closed when it is worth what the relaxation says; else the tangents are drawn finer, and the
/// solution may be fractional again.
bool Search::leaf(double& bound) {
  for (double before = std::numeric_limits<double>::infinity(); relaxation_.objective() < before;) {
    before = relaxation_.objective();
    taken_.clear();
    for (int s = 0; s < static_cast<int>(model_->sessions.size()); ++s)
      if (relaxation_.x(s) > 0.5) taken_.push_back(s);
    std::ranges::sort(taken_, {}, [&](int s) { return std::pair(model_->sessions[static_cast<std::size_t>(s)].start, s); });
    plan_.begin(*model_);
    for (int s : taken_)
      if (plan_.fits(s)) plan_.add(s);
    offer(plan_);
    auto outcome = relaxation_.solve(target(), *work_, 8, tangents_fine);
    if (outcome == Relaxation::Outcome::infeasible) return true;
    bound = std::min(bound, relaxation_.safe_bound());
    if (bound <= target()) {
      pruned_ = std::max(pruned_, bound);
      return true;
    }
    if (outcome == Relaxation::Outcome::stopped || fractional()) return false;
  }
  return false;
}

/// What to branch on: a spare first, since everything is different with it, then activities, then sessions.
std::optional<Search::Branch> Search::fractional() {
  if (auto spare = fractional_spare()) return spare;
  if (auto activity = fractional_activity()) return activity;
  auto session = fractional_session();
  if (!session) return std::nullopt;
  taken_.clear();
  for (int a = 0; a < static_cast<int>(model_->activities.size()); ++a)
    if (relaxation_.activity(a) > 0.5) taken_.push_back(a);
  if (dive_.choose(taken_, plan_, session_steps)) offer(plan_);
  return Branch{*session, 0, 0};
}

std::optional<Search::Branch> Search::fractional_spare() {
  for (std::size_t l = 0; l < model_->spares.size(); ++l) {
    if (model_->least[l].wanted != 1 || is_whole(relaxation_.spare(l))) continue;
    auto fall = relaxation_.fall_of_spare(static_cast<int>(l), relaxation_.objective() - target());
    return Branch{{Choice::leave_spare, static_cast<int>(l)}, fall.down, fall.up};
  }
  return std::nullopt;
}

/// An activity that is far from whole, fills many of the hours and makes the bound fall on both sides.
std::optional<Search::Branch> Search::fractional_activity() {
  Branch best;
  double best_score = 0, room = relaxation_.objective() - target();
  auto capped = [&](double fall) { return std::max(std::min(fall, room), 1e-5); };
  for (int a = 0; a < static_cast<int>(model_->activities.size()); ++a) {
    double y = relaxation_.activity(a);
    if (is_whole(y)) continue;
    double score = std::min(y, 1 - y) * (0.1 + model_->activities[static_cast<std::size_t>(a)].hours / std::max(1.0, model_->hours));
    if (score < best_score * worth_a_look) continue;
    auto fall = relaxation_.fall(a, room);
    score *= std::sqrt(capped(fall.down) * capped(fall.up));
    if (score <= best_score) continue;
    best_score = score;
    best = y > 0.4 ? Branch{{Choice::take_activity, a}, fall.up, fall.down} : Branch{{Choice::leave_activity, a}, fall.down, fall.up};
  }
  if (best_score > 0) return best;
  return std::nullopt;
}

std::optional<Decision> Search::fractional_session() const {
  int best = -1;
  for (int s = 0; s < static_cast<int>(model_->sessions.size()); ++s)
    if (!is_whole(relaxation_.x(s)) && (best < 0 || relaxation_.x(s) > relaxation_.x(best))) best = s;
  if (best < 0) return std::nullopt;
  return Decision{Choice::take_session, best};
}

}  // namespace marshrut::planning::kernel
