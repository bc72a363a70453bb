#pragma once
// The marginal likelihood of all parameters at once: a point is the free parameters of every item in turn, then the
// logarithm of the variance of ability if it is free. A visit is one pass over the answers: the value, its gradient (by
// Fisher's identity that of the expected complete data) and the EM step.
#include <vector>

#include "psychometrics/calibration/maximisation.h"
#include "psychometrics/climb/climb.h"
#include "psychometrics/latent/expectation.h"

namespace marshrut::psychometrics {

struct MarginalModel {
  std::vector<Item> items;
  std::vector<Priors> priors;  // of each item
  bool variance_free = false;
  double variance = 1;
  Row believed{};  // people at the nodes who were not seen: the prior of the variance

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

  const Packed& packed_;
  MarginalModel model_;
  Expected expected_;
  std::vector<ItemSlope> slopes_;
  ItemAscent ascent_;
};

}  // namespace marshrut::psychometrics
