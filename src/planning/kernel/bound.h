#pragma once
// Third pass: an upper bound by linear programming. Columns are sessions, the worth closed of each need (below tangents of its
// concave curve, added where the solution lies above it), what `least` misses and the spares that serve it. Rows come in as
// they are violated: weeks, groups, prerequisites, and the cuts of cuts.h. Valid at any moment, however few rows are in.
#include <vector>

#include "planning/kernel/cuts.h"
#include "planning/kernel/plan.h"
#include "planning/kernel/simplex.h"
#include "planning/kernel/work.h"

namespace marshrut::planning::kernel {

enum class Choice : std::uint8_t { take_activity, leave_activity, take_session, leave_session, take_spare, leave_spare };

struct Decision {
  Choice choice = Choice::take_activity;
  int what = 0;
};

class Relaxation {
 public:
  using Outcome = Simplex::Outcome;

  void begin(const Model& model);
  /// Solves and adds violated rows, at most `rounds` times; the last solution is at x().
  Outcome solve(double cutoff, Work& work, int rounds, double tolerance);
  /// Forgets all decisions, then takes these.
  void decide(const std::vector<Decision>& decisions);
  void decide(const Decision& decision);
  /// Fixes at nought, for good, every session that no solution better than `value` has. At the root only.
  int fix(double value);
  void build_conflicts() { cuts_.begin(*model_, alive_); }
  /// Takes away rows that bind nothing, when there are many; makes the tableau anew now and then.
  void thin(const Work& work);

  double objective() const { return simplex_.objective(); }
  double safe_bound() { return simplex_.safe_bound(); }
  double x(int session) const { return x_[static_cast<std::size_t>(session)]; }
  const std::vector<double>& solution() const { return x_; }
  const std::vector<char>& alive() const { return alive_; }
  double activity(int activity) const;
  /// Units of the spare of a wish that the last solution takes.
  double spare(std::size_t wish) const;
  /// By how much the bound falls at the least when an activity is left, and when it is taken.
  Simplex::Fall fall(int activity, double most);
  Simplex::Fall fall_of_spare(int wish, double most);
  int rows() const { return simplex_.rows(); }
  /// What a session uses of the limits, at the prices of the last solution.
  double charge(int session) const { return charge_[static_cast<std::size_t>(session)]; }
  void find_charges();

 private:
  void add_limits();
  void add_least();
  void add_tangent(std::size_t need, double gain);
  Outcome pivot(double cutoff, Work& work);
  int add(double limit, bool lasting = false);
  int group_row(int group);
  void read();
  int separate_tangents(double tolerance);
  int separate_groups();
  int separate_weeks();
  int separate_order();
  int separate_cuts();
  int need_column(std::size_t need) const { return static_cast<int>(x_.size() + need); }
  int missed_column(std::size_t wish) const { return static_cast<int>(x_.size() + model_->needs.size() + wish); }
  int spare_column(std::size_t wish) const { return static_cast<int>(x_.size() + model_->needs.size() + model_->least.size() + wish); }
  void decide_spare(const Decision& decision);
  void bound(int variable, double lower, double upper);
  void weigh_need(std::size_t need);

  const Model* model_ = nullptr;
  Simplex simplex_;
  Cuts cuts_;
  std::vector<double> x_, gained_, charge_;
  std::vector<char> alive_;
  std::vector<Term> terms_;
  std::vector<std::vector<Term>> need_terms_, week_terms_;
  std::vector<std::vector<int>> group_sessions_;
  std::vector<int> group_row_;
  std::vector<int> lasting_;  // limits' rows, whose prices make charges
  std::vector<int> lazy_;
  std::vector<int> columns_;
  struct Touched {
    int variable;
    double lower, upper;
  };
  std::vector<Touched> touched_;
  int base_rows_ = 0;
  std::int64_t refreshed_at_ = 0;
};

}  // namespace marshrut::planning::kernel
