#pragma once
// Sixth pass: branch and bound. Best bound first, with plunges: of two children the likelier is gone into at once, the other
// waits with its bound. Activities are decided before sessions. What is left open when the work is over still bounds the
// optimum. The workspace is kept between teachers: after the first ones nothing is allocated while nodes are solved.
#include <optional>

#include "planning/kernel/dive.h"

namespace marshrut::planning::kernel {

struct Found {
  bool any = false;
  double value = 0;  // less the price of what is missed
  double bound = 0;  // likewise
  double missed = 0;
  std::vector<int> sessions;
};

class Search {
 public:
  /// Begins with the sessions of `known` that fit together. Nothing found means that no plan holds the locked sessions, or
  /// that the work was over before one was met.
  const Found& run(const Model& model, Work& work, const std::vector<int>& known = {});
  /// The last found, with another bound that holds for it.
  const Found& bounded(double bound) {
    found_.bound = std::max(found_.value, std::min(found_.bound, bound));
    return found_;
  }
  /// Whether what was found last may be bettered by what the model's spares stand for.
  bool hangs_on_spares() const { return hangs_on_spares_; }

 private:
  struct Node {
    int parent = -1;
    Decision decision;
    double bound = 0;
  };

  struct Branch {
    Decision decision;  // into which to go
    double fall = 0;    // of the bound, at the least
    double other_fall = 0;
  };

  void begin(const Model& model, Work& work);
  void root();
  bool improve_root(int round);
  void explore();
  int next();
  int children(int node);
  double node_bound(double parent);
  bool leaf(double& bound);
  bool is_whole(double x) const;
  void offer(Plan& plan);
  void round(bool pairs);
  std::optional<Branch> fractional();
  int plunge(int node, double bound, const Branch& branch);
  std::optional<Branch> fractional_activity();
  std::optional<Branch> fractional_spare();
  std::optional<Decision> fractional_session() const;
  void enter(int node);
  void push(int parent, Decision decision, double bound);
  int pop();
  double target() const;

  const Model* model_ = nullptr;
  Work* work_ = nullptr;
  Relaxation relaxation_;
  Improve improve_;
  Dive dive_;
  Plan plan_;
  Found found_;
  bool hangs_on_spares_ = false;
  double whole_ = 0;  // how near to a whole number is whole
  double pruned_ = 0;  // the highest bound of what was closed without being proven worse
  std::vector<Node> nodes_;
  std::vector<int> heap_;
  std::vector<Decision> path_;
  std::vector<int> taken_;
  std::vector<int> rounded_, rounded_before_;  // plans by rounding, now and the time before
  std::size_t locked_ = 0;
};

}  // namespace marshrut::planning::kernel
