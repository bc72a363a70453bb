#pragma once
// The E-step of Bock and Aitkin (1981): how many people are expected at each node, and how many of them gave each answer.
// Items whose log-probabilities are linear in ability (Rasch, 2PL, PCM, GPCM) need of a person only s = sum of k a over the
// answers k, and give back only the mean ability of those who answered: a pass costs people * answers + people * nodes.
// Other models add a row of nodes for every answer above 0.
#include <span>
#include <vector>

#include "psychometrics/item/item.h"
#include "psychometrics/latent/packed.h"

namespace marshrut::psychometrics {

struct Expected {
  double log_likelihood = 0;
  /// People by cell and node. For linear items two nodes hold what stands for all of an answer above 0: the same number
  /// and the same sum of ability, which is all that their likelihood sees; the answer 0 has what is left.
  std::vector<Row> counts;
  std::vector<Row> people;  // by group and node
};

/// What is known of a person at every node: the posterior weights of ability.
class Posteriors {
 public:
  /// `log_weights` of the nodes in each group.
  Posteriors(const Packed& packed, std::span<const Item> items, std::span<const Row> log_weights);

  /// Goes to the people of a form.
  void enter(const AnsweredForm& form);
  /// The posterior of one of them, summing to 1; returns the log-likelihood of the answers.
  double of(std::size_t person, Row& weights) const;

 private:
  const Packed& packed_;
  std::span<const Row> log_weights_;
  std::vector<Row> above_;  // by cell: log P_k - log P_0
  std::vector<Row> zero_;  // by item: log P_0
  Row base_{};
};

void expect(const Packed& packed, std::span<const Item> items, std::span<const Row> log_weights, Expected& out);

}  // namespace marshrut::psychometrics
