#include "planning/kernel/simplex.h"

#include <algorithm>
#include <cmath>

#include "planning/kernel/rows.h"

namespace marshrut::planning::kernel {
namespace {

constexpr double feasible = 1e-8;      // a basic value this far beyond its bound is at it
constexpr double nought = 1e-12;

}  // namespace

void Simplex::clear() {
  columns_ = 0;
  stride_ = width_ = 0;
  objective_ = 0;
  for (auto* list : {&cost_, &lower_, &upper_, &at_, &beta_, &reduced_, &room_}) list->clear();
  for (auto* list : {&where_, &basic_, &nonbasic_, &free_}) list->clear();
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    rows_[i].used = false;
    free_.push_back(static_cast<int>(rows_.size() - 1 - i));
  }
}

int Simplex::add_column(double cost, double lower, double upper) {
  cost_.push_back(cost);
  lower_.push_back(lower);
  upper_.push_back(upper);
  at_.push_back(cost > 0 ? upper : lower);
  where_.push_back(columns_);
  nonbasic_.push_back(columns_);
  reduced_.push_back(cost);
  room_.push_back(lower < upper ? at_.back() > lower ? -1 : 1 : 0);
  objective_ += cost * at_.back();
  width_ = stride_ = nonbasic_.size();
  return columns_++;
}

int Simplex::free_row() {
  if (free_.empty()) {
    rows_.emplace_back();
    free_.push_back(static_cast<int>(rows_.size()) - 1);
  }
  int name = free_.back();
  free_.pop_back();
  auto variables = static_cast<std::size_t>(columns_) + rows_.size();
  if (lower_.size() < variables) {
    for (auto* list : {&cost_, &lower_, &upper_, &at_}) list->resize(variables);
    where_.resize(variables, gone);
  }
  return name;
}

int Simplex::add_row(std::span<const Term> terms, double limit) {
  int name = free_row();
  auto& made = rows_[static_cast<std::size_t>(name)];
  double largest = nought;
  for (const auto& term : terms) largest = std::max(largest, std::fabs(term.factor));
  made.terms.assign(terms.begin(), terms.end());
  made.limit = limit / largest;
  made.used = true;
  double least = 0;
  for (auto& term : made.terms) {
    term.factor /= largest;
    auto j = static_cast<std::size_t>(term.column);
    least += term.factor * (term.factor > 0 ? std::min(0.0, lower_[j]) : std::max(1.0, upper_[j]));
  }
  auto slack = static_cast<std::size_t>(columns_ + name);
  lower_[slack] = 0;
  upper_[slack] = std::max(0.0, made.limit - least);
  where_[slack] = -1 - rows();
  basic_.push_back(static_cast<int>(slack));
  beta_.push_back(0);
  table_.resize(basic_.size() * stride_);
  write_row(basic_.size() - 1, made);
  return static_cast<int>(slack);
}

/// The row of a slack that is basic, in terms of what is nonbasic now.
void Simplex::write_row(std::size_t i, const Row& from) {
  double* out = row(i);
  std::fill_n(out, width_, 0.0);
  double value = from.limit;
  for (const auto& term : from.terms) {
    auto j = static_cast<std::size_t>(term.column);
    int where = where_[j];
    if (where == gone) continue;
    value -= term.factor * this->value(term.column);
    if (where >= 0) {
      out[where] += term.factor;
      continue;
    }
    const double* of = row(static_cast<std::size_t>(-1 - where));
    rows::subtract({out, width_}, term.factor, of);
  }
  beta_[i] = value;
}

void Simplex::remove_row(int slack) {
  auto variable = static_cast<std::size_t>(slack);
  auto i = static_cast<std::size_t>(-1 - where_[variable]);
  auto last = basic_.size() - 1;
  if (i != last) {
    std::copy_n(row(last), width_, row(i));
    basic_[i] = basic_[last];
    beta_[i] = beta_[last];
    where_[static_cast<std::size_t>(basic_[i])] = -1 - static_cast<int>(i);
  }
  basic_.pop_back();
  beta_.pop_back();
  where_[variable] = gone;
  rows_[variable - static_cast<std::size_t>(columns_)].used = false;
  free_.push_back(slack - columns_);
}

bool Simplex::drop_column(int column) {
  auto variable = static_cast<std::size_t>(column);
  if (where_[variable] < 0) return false;
  if (where_[variable] == gone) return true;
  set_bounds(column, 0, 0);
  auto p = static_cast<std::size_t>(where_[variable]);
  auto last = --width_;
  for (std::size_t i = 0; i < basic_.size(); ++i) row(i)[p] = row(i)[last];
  nonbasic_[p] = nonbasic_[last];
  reduced_[p] = reduced_[last];
  room_[p] = room_[last];
  where_[static_cast<std::size_t>(nonbasic_[p])] = static_cast<int>(p);
  nonbasic_.pop_back();
  reduced_.pop_back();
  room_.pop_back();
  where_[variable] = gone;
  return true;
}

double Simplex::value(int variable) const {
  int where = where_[static_cast<std::size_t>(variable)];
  if (where == gone) return 0;
  return where < 0 ? beta_[static_cast<std::size_t>(-1 - where)] : at_[static_cast<std::size_t>(variable)];
}

double Simplex::reduced_cost(int variable) const {
  int where = where_[static_cast<std::size_t>(variable)];
  return where < 0 || where == gone ? 0 : reduced_[static_cast<std::size_t>(where)];
}

std::span<const Term> Simplex::terms(int slack) const {
  return rows_[static_cast<std::size_t>(slack - columns_)].terms;
}

/// Moves a nonbasic variable and with it everything basic.
void Simplex::shift(std::size_t position, double delta) {
  for (std::size_t i = 0; i < basic_.size(); ++i) beta_[i] -= row(i)[position] * delta;
  at_[static_cast<std::size_t>(nonbasic_[position])] += delta;
  find_room(position);
  objective_ += reduced_[position] * delta;
}

/// Puts a nonbasic variable at the bound that its reduced cost asks for, the nearer one where it asks for none.
void Simplex::settle(std::size_t position) {
  auto variable = static_cast<std::size_t>(nonbasic_[position]);
  double low = lower_[variable], high = upper_[variable], now = at_[variable];
  bool to_high = reduced_[position] > nought || (reduced_[position] >= -nought && now - low > high - now);
  double wanted = to_high ? high : low;
  if (wanted != now) shift(position, wanted - now);
}

void Simplex::set_bounds(int variable, double lower, double upper) {
  auto at = static_cast<std::size_t>(variable);
  lower_[at] = lower;
  upper_[at] = upper;
  int where = where_[at];
  if (where < 0 || where == gone) return;
  settle(static_cast<std::size_t>(where));
  find_room(static_cast<std::size_t>(where));
}

/// The row whose value is farthest outside its bounds, or -1; `target` is the bound it goes to.
int Simplex::leaving(double& target) const {
  int found = -1;
  double worst = feasible;
  for (std::size_t i = 0; i < basic_.size(); ++i) {
    auto variable = static_cast<std::size_t>(basic_[i]);
    double below = lower_[variable] - beta_[i], above = beta_[i] - upper_[variable];
    if (std::max(below, above) <= worst) continue;
    worst = std::max(below, above);
    found = static_cast<int>(i);
    target = below > above ? lower_[variable] : upper_[variable];
  }
  return found;
}

/// Which way a nonbasic variable can go: up 1, down -1, nowhere 0.
void Simplex::find_room(std::size_t position) {
  auto variable = static_cast<std::size_t>(nonbasic_[position]);
  double low = lower_[variable];
  room_[position] = low >= upper_[variable] ? 0 : at_[variable] > low ? -1 : 1;
}

/// Who may enter for a row whose value has to go up or down.
void Simplex::gather(const double* factors, bool up) {
  candidates_.clear();
  positions_.resize(width_);
  auto count = rows::positive({factors, width_}, room_.data(), up ? -1 : 1, pivot_least, positions_.data());
  for (std::size_t i = 0; i < count; ++i) {
    auto p = static_cast<std::size_t>(positions_[i]);
    double size = std::fabs(factors[p]);
    candidates_.push_back({std::fabs(reduced_[p]) / size, size, positions_[i]});
  }
}

/// Goes through the candidates by ratio, over those whose whole range does not yet bring the row to its bound, until one does
/// or the objective has fallen below the cutoff: `decrease` is what it falls by. False when all together do not: then no
/// solution exists.
bool Simplex::walk(double slope, double decrease_most, Step& step) {
  step.decrease = 0;
  double before = 0;
  for (step.passed = 0; step.passed < candidates_.size(); ++step.passed) {
    auto best = step.passed;
    for (auto i = best + 1; i < candidates_.size(); ++i) {
      const auto &one = candidates_[i], &so_far = candidates_[best];
      if (one.ratio < so_far.ratio - nought || (one.ratio <= so_far.ratio + nought && one.size > so_far.size)) best = i;
    }
    std::swap(candidates_[step.passed], candidates_[best]);
    const auto& chosen = candidates_[step.passed];
    step.position = chosen.position;
    step.decrease += slope * std::max(0.0, chosen.ratio - before);
    before = std::max(before, chosen.ratio);
    auto variable = static_cast<std::size_t>(nonbasic_[static_cast<std::size_t>(chosen.position)]);
    slope -= chosen.size * (upper_[variable] - lower_[variable]);
    if (slope <= feasible || step.decrease > decrease_most) return true;
  }
  return false;
}

/// To their other bounds what the step went over.
void Simplex::flip(std::size_t passed) {
  for (std::size_t i = 0; i < passed; ++i) {
    auto p = static_cast<std::size_t>(candidates_[i].position);
    auto flipped = static_cast<std::size_t>(nonbasic_[p]);
    bool high = at_[flipped] > lower_[flipped];
    shift(p, high ? lower_[flipped] - upper_[flipped] : upper_[flipped] - lower_[flipped]);
  }
}

void Simplex::pivot(std::size_t r, std::size_t q) {
  double* from = row(r);
  double scale = 1 / from[q];
  for (std::size_t p = 0; p < width_; ++p) from[p] *= scale;
  from[q] = scale;
  rows::eliminate({table_.data(), stride_, basic_.size(), width_}, r, q, from);
  double factor = reduced_[q];
  reduced_[q] = 0;
  rows::subtract(std::span(reduced_).first(width_), factor, from);
  std::swap(basic_[r], nonbasic_[q]);
  where_[static_cast<std::size_t>(basic_[r])] = -1 - static_cast<int>(r);
  where_[static_cast<std::size_t>(nonbasic_[q])] = static_cast<int>(q);
}

Simplex::Outcome Simplex::solve(double cutoff, std::int64_t& pivots, std::int64_t pivots_most) {
  ahead_ = 0;
  for (;;) {
    if (objective_ < cutoff) return Outcome::cut_off;
    double target = 0;
    int found = leaving(target);
    if (found < 0) return Outcome::optimal;
    auto r = static_cast<std::size_t>(found);
    double away = target - beta_[r];
    gather(row(r), away > 0);
    Step step;
    if (!walk(std::fabs(away), objective_ - cutoff, step)) return Outcome::infeasible;
    auto q = static_cast<std::size_t>(step.position);
    if (step.decrease > objective_ - cutoff) {
      ahead_row_ = r;
      ahead_ = reduced_[q] / row(r)[q];
      return Outcome::cut_off;
    }
    if (pivots >= pivots_most) return Outcome::stopped;
    ++pivots;
    flip(step.passed);
    exchange(r, q, target);
  }
}

/// What is basic in row r goes to the target, and what stands at q enters.
void Simplex::exchange(std::size_t r, std::size_t q, double target) {
  shift(q, (beta_[r] - target) / row(r)[q]);
  auto left = static_cast<std::size_t>(basic_[r]);
  double entered = at_[static_cast<std::size_t>(nonbasic_[q])];
  pivot(r, q);
  at_[left] = target;
  find_room(q);
  beta_[r] = entered;
}

}  // namespace marshrut::planning::kernel
