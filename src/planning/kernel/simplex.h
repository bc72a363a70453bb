#pragma once
// A bounded dual simplex over a condensed (Tucker) tableau: maximise c x, rows a x <= b, every variable between finite
// bounds, slacks too. Because everything is boxed, every basis is dual feasible once each nonbasic variable stands at the
// bound that its reduced cost asks for; so bounds may change and rows be added at any time, and the next solve starts warm
// from where the last one stood. Ratio test with bound flips (Fourer 1994; Maros 2003, section 10). Stops give a valid bound:
// safe_bound() weighs the original rows with the current duals (Neumaier and Shcherbina 2004), whatever rounding did.
// Allocates when columns are set and rows are added beyond what was ever held; never in a solve.
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace marshrut::planning::kernel {

struct Term {
  int column = 0;
  double factor = 0;
};

class Simplex {
 public:
  enum class Outcome { optimal, infeasible, cut_off, stopped };

  void clear();
  int add_column(double cost, double lower, double upper);
  /// Adds sum of terms <= limit; the name of its slack variable. Terms name each column once.
  int add_row(std::span<const Term> terms, double limit);
  /// Takes away the row of a basic slack.
  void remove_row(int slack);
  /// Takes a column that is fixed at nought out of the work for good; false where it is basic.
  bool drop_column(int column);
  void set_bounds(int variable, double lower, double upper);

  /// Raises `pivots` by one for each and stops at `pivots_most`; cut_off when no solution can reach `cutoff`.
  Outcome solve(double cutoff, std::int64_t& pivots, std::int64_t pivots_most);
  /// Makes the tableau anew from the rows, for the same basis: takes away what rounding has added up.
  void refresh();

  /// By how much the objective falls at the least when the sum of these columns has to be 0, and when it has to be 1; more than
  /// `most` or infinite when that cannot be. One dual step, so a bound (Driebeek 1966).
  struct Fall {
    double down = 0;
    double up = 0;
  };
  Fall fall(std::span<const int> columns, double most);

  double objective() const { return objective_; }
  double safe_bound();
  double value(int variable) const;
  /// Of a nonbasic variable; 0 of a basic one.
  double reduced_cost(int variable) const;
  double lower(int variable) const { return lower_[static_cast<std::size_t>(variable)]; }
  double upper(int variable) const { return upper_[static_cast<std::size_t>(variable)]; }
  bool is_basic(int variable) const { return where_[static_cast<std::size_t>(variable)] < 0; }
  /// Price of a row's limit: 0 when its slack is basic.
  double price(int slack) const { return -reduced_cost(slack); }
  std::size_t cells() const { return table_.size(); }
  int columns() const { return columns_; }
  int rows() const { return static_cast<int>(basic_.size()); }
  std::span<const Term> terms(int slack) const;

 private:
  struct Row {
    std::vector<Term> terms;  // scaled so that the largest factor is one
    double limit = 0;
    bool used = false;
  };
  /// A dual step: what enters, how many candidates are passed over and flipped, what the objective falls by.
  struct Step {
    int position = -1;
    std::size_t passed = 0;
    double decrease = 0;
  };
  static constexpr double pivot_least = 1e-7;  // smaller factors are no pivots
  static constexpr int gone = std::numeric_limits<int>::max();

  double* row(std::size_t i) { return table_.data() + i * stride_; }
  const double* row(std::size_t i) const { return table_.data() + i * stride_; }
  int free_row();
  void write_row(std::size_t i, const Row& from);
  void shift(std::size_t position, double delta);
  int leaving(double& target) const;
  void find_room(std::size_t position);
  void gather(const double* factors, bool up);
  bool walk(double slope, double decrease_most, Step& step);
  void flip(std::size_t passed);
  void exchange(std::size_t r, std::size_t q, double target);
  double weigh(std::size_t slack, double price);
  void pivot(std::size_t r, std::size_t q);
  void settle(std::size_t position);
  void restart();
  void bring_back(int column);

  int columns_ = 0;
  std::size_t stride_ = 0;
  std::size_t width_ = 0;  // positions in use
  double objective_ = 0;
  std::size_t ahead_row_ = 0;  // of a step that was only looked at, because it fell below the cutoff
  double ahead_ = 0;           // the change of the prices that it is; nought: none
  std::vector<double> table_;
  std::vector<double> cost_, lower_, upper_;  // by variable; slacks follow the columns
  std::vector<int> where_;                    // position, or -1 - row of the tableau, or gone
  std::vector<double> at_;                    // value of a nonbasic variable
  std::vector<int> basic_;                    // variable of each row
  std::vector<double> beta_;                  // its value
  std::vector<int> nonbasic_;                 // variable of each position
  std::vector<double> reduced_;               // reduced cost of each position
  std::vector<Row> rows_;
  std::vector<int> free_;
  struct Candidate {
    double ratio;
    double size;
    int position;
  };
  std::vector<Candidate> candidates_;
  std::vector<double> scratch_;
  std::vector<double> sum_;
  std::vector<double> room_;         // by position: where it can go
  std::vector<int> positions_;       // scratch of gather
  std::vector<int> kept_, slacks_;   // of refresh
  std::vector<char> was_basic_;
};

}  // namespace marshrut::planning::kernel
