#include "psychometrics/calibration/missing_linear.h"

#include "psychometrics/latent/population.h"

namespace marshrut::psychometrics {
namespace {

class LinearCovariances {
 public:
  LinearCovariances(const Packed& packed, const AnsweredForm& form, const LinearScores& scores,
                    std::vector<double>& matrix, std::size_t width)
      : packed_(packed),
        form_(form),
        scores_(scores),
        matrix_(matrix),
        width_(width),
        pairs_(matrix, width),
        nodes_(lanes),
        slopes_(scores.slopes.size()),
        item_of_(packed.first.back()) {
    pairs_.enter(scores.slopes);
    for (std::size_t at = 0; at < form.items.size(); ++at)
      for (auto cell = packed.first[form.items[at]]; cell < packed.first[form.items[at] + 1]; ++cell)
        item_of_[cell] = at;
  }

  void add(std::size_t person, const Row& posterior) {
    const Row& ability = node_abilities();
    const double weight = packed_.weights[person], mean = row::dot(posterior, ability);
    Row apart, weighted;
    double variance = 0;
    for (std::size_t q = 0; q < lanes; ++q) {
      weighted[q] = weight * posterior[q];
      apart[q] = weighted[q] * (ability[q] - mean);
      variance += apart[q] * (ability[q] - mean);
    }
    row::add(people_, weighted);
    for (std::size_t q = 0; q < nodes; ++q)
      if (weighted[q] > 0) row::add_times(nodes_[q], posterior, -weighted[q]);
    if (!slopes_.empty()) add_slopes(person, apart, std::sqrt(variance));
  }

  void take() {
    pairs_.flush();
    for (std::size_t q = 0; q < nodes; ++q) nodes_[q][q] += people_[q];
    take_pairs_with_slopes();
    take_common();
  }

 private:
  void add_slopes(std::size_t person, const Row& apart, double deviation) {
    pairs_.make_room(1);
    for (std::size_t at = 0; at < slopes_.size(); ++at) *pairs_.row_at(at) = 0;
    for (auto at = packed_.ends[person]; at < packed_.ends[person + 1]; ++at) {
      const auto cell = packed_.cells[at];
      const auto item = item_of_[cell];
      const auto answer = static_cast<double>(cell - packed_.first[form_.items[item]]);
      *pairs_.row_at(item) = answer * deviation;
      row::add_times(slopes_[item], apart, answer);
    }
    pairs_.filled(1);
  }

  /// The covariances of k x of a slope with g of every parameter.
  void take_pairs_with_slopes() {
    for (std::size_t slope = 0; slope < slopes_.size(); ++slope)
      for (std::size_t p = 0; p < scores_.rows.size(); ++p) {
        const double both = row::dot(slopes_[slope], scores_.rows[p]);
        const auto a = scores_.slopes[slope], b = scores_.places[p];
        matrix_[std::max(a, b) * width_ + std::min(a, b)] += a == b ? 2 * both : both;
      }
  }

  /// Those of g with g.
  void take_common() {
    for (std::size_t p = 0; p < scores_.rows.size(); ++p) {
      Row product{};
      for (std::size_t q = 0; q < nodes; ++q) row::add_times(product, nodes_[q], scores_.rows[p][q]);
      for (std::size_t other = 0; other <= p; ++other)
        matrix_[scores_.places[p] * width_ + scores_.places[other]] -= row::dot(product, scores_.rows[other]);
    }
  }

  const Packed& packed_;
  const AnsweredForm& form_;
  const LinearScores& scores_;
  std::vector<double>& matrix_;
  std::size_t width_;
  Gram pairs_;
  Row people_{};
  std::vector<Row> nodes_;   // C
  std::vector<Row> slopes_;  // A_j
  std::vector<std::size_t> item_of_;
};

}  // namespace

void take_linear(const Packed& packed, const AnsweredForm& form, const Posteriors& posteriors,
                 const LinearScores& scores, std::vector<double>& matrix, std::size_t width) {
  LinearCovariances covariances(packed, form, scores, matrix, width);
  Row posterior;
  for (std::size_t person = form.from; person < form.to; ++person) {
    posteriors.of(person, posterior);
    covariances.add(person, posterior);
  }
  covariances.take();
}

}  // namespace marshrut::psychometrics
