#pragma once
// The marginal likelihood of all parameters at once: a point is the parameters of every item that is not fixed, in turn,
// then what is free of every population. A visit is one pass over the answers: the value, its gradient (by
// Fisher's identity that of the expected complete data) and the EM step.
#include <vector>

#include "psychometrics/calibration/maximisation.h"
#include "psychometrics/calibration/spread.h"
#include "psychometrics/climb/climb.h"
#include "psychometrics/latent/expectation.h"

namespace marshrut::psychometrics {

struct MarginalModel {
  std::vector<Item> items;
  std::vector<Priors> priors;  // of each item
  std::vector<bool> fixed;      // of each item: it is known; empty: none is
  std::vector<Spread> populations{Spread{}};  // of each group

  bool is_fixed(std::size_t item) const { return !fixed.empty() && fixed[item]; }
  std::size_t parameters() const;
  Point point() const;
  /// False where the point makes no model.
  bool take(const Point& point);
};

class Marginal {
 public:
  /// `model` says the kinds of items, the priors and where to start.
  Marginal(const Packed& packed, MarginalModel model);

  std::optional<Visit> visit(const Point& point);
  /// By blocks of the items, as they were at the last visit.
  Preconditioner preconditioner() const;

  const MarginalModel& model() const { return model_; }  // at the point of the last visit
  const Expected& expected() const { return expected_; }

 private:
  void maximise(Visit& out, MarginalModel& next);
  void maximise_populations(Visit& out, MarginalModel& next);

  const Packed& packed_;
  MarginalModel model_;
  Expected expected_;
  std::vector<ItemSlope> slopes_;
  ItemAscent ascent_;
};

}  // namespace marshrut::psychometrics
