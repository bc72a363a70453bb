#pragma once
// The marginal likelihood of the many-facet model over the nodes of ability. A point is the free parameters, then the
// logarithm of the variance of ability. A visit is one pass over the ratings: value, gradient (Fisher's identity) and an EM
// step, in which the parameters go one Newton step up the expected complete data (Lange 1995) and the variance is solved,
// from 0.001 to 50.
#include "psychometrics/climb/climb.h"
#include "psychometrics/latent/population.h"
#include "psychometrics/raters/design.h"

namespace marshrut::psychometrics {

class RaterLikelihood {
 public:
  explicit RaterLikelihood(const RaterDesign& design) : design_(design) {}

  std::optional<Visit> visit(const Point& point);
  /// By the expected information of the last visit.
  Preconditioner preconditioner() const;
  /// Minus the second derivatives of the log-likelihood at the last visit: those of complete data less what is missed by not
  /// knowing the abilities, a covariance for each person (Louis 1982, Journal of the Royal Statistical Society B 44, 226-233).
  std::vector<double> observed_information() const;
  /// At the last visit.
  const std::vector<Ability>& abilities() const { return abilities_; }
  double variance() const { return variance_; }

  /// What the person's other ratings foretell of each rating, in the order of the design's: its mean category and the
  /// variance about it, of chance and of not knowing the ability. So foretold, residuals have the variance that is expected.
  struct Foretold {
    double mean = 0;
    double variance = 0;
  };
  std::vector<Foretold> foretold() const;

  /// What a cell's scale says of one ability: the probabilities of its categories at the severity `severity`.
  std::vector<double> probabilities(std::size_t scale, double severity, double ability) const;

 private:
  bool take(const Point& point);
  void find_curves();
  double expect();
  Row log_posterior(const Row& prior, std::size_t person) const;  // without the constant
  void add_cell(std::size_t cell, std::vector<double>& score, std::vector<double>& information) const;
  std::vector<double> step_of(const std::vector<double>& score, double most) const;

  const RaterDesign& design_;
  std::vector<double> full_;
  double variance_ = 1;
  std::vector<std::vector<Row>> log_curves_;  // by cell and category
  std::vector<Row> people_in_;  // by cell: ratings expected at each node
  Row people_{};
  std::vector<Ability> abilities_;  // of people, after their ratings
  std::vector<double> complete_;  // the expected information of complete data, over the full list
  std::vector<double> factored_;  // the same over the free one
};

}  // namespace marshrut::psychometrics
