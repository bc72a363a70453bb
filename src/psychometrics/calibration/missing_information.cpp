#include "psychometrics/calibration/missing_information.h"

#include "psychometrics/calibration/gram.h"
#include "psychometrics/calibration/missing_linear.h"
#include "psychometrics/latent/population.h"

namespace marshrut::psychometrics {
namespace {

constexpr double negligible_mass = 1e-11;  // of a posterior, beside errors wanted to a hundredth
constexpr std::size_t few_people = 16;     // a form of so few costs more by sums over nodes than person by person

/// The scores of one answer: where they stand in the matrix, and their values by node.
struct Scores {
  std::vector<Row> rows;            // by cell and parameter
  std::vector<std::size_t> first;   // of cell
};

Scores scores_of(const Packed& packed, const MarginalModel& model) {
  Scores out;
  ParameterRows rows;
  for (std::size_t item = 0; item < model.items.size(); ++item) {
    parameter_rows(model.items[item], node_abilities(), rows);
    for (std::size_t k = 0; k < packed.categories(item); ++k)
      out.first.push_back(out.rows.size() + k * rows.parameters);
    out.rows.insert(out.rows.end(), rows.by_parameter.begin(), rows.by_parameter.end());
  }
  return out;
}

/// The nodes that hold any of a posterior, and the roots of their weights.
struct Held {
  std::vector<std::size_t> node;
  std::vector<double> weight, root;

  void take(const Row& posterior, double people) {
    node.clear();
    weight.clear();
    root.clear();
    for (std::size_t q = 0; q < nodes; ++q)
      if (posterior[q] > negligible_mass) {
        node.push_back(q);
        weight.push_back(posterior[q]);
        root.push_back(std::sqrt(posterior[q] * people));
      }
  }
  void put(const Row& score, double* to) const {
    double mean = 0;
    for (std::size_t n = 0; n < node.size(); ++n) mean += weight[n] * score[node[n]];
    for (std::size_t n = 0; n < node.size(); ++n) to[n] = root[n] * (score[node[n]] - mean);
  }
};

/// Whether all items are of the exponential family, and the slopes of all or of none are free.
bool are_linear(const MarginalModel& model) {
  return std::ranges::all_of(model.items, [&](const Item& item) {
    return is_exponential_family(item.model) && has_free_slope(item.model) == has_free_slope(model.items[0].model);
  });
}

class MissingInformation {
 public:
  MissingInformation(const Packed& packed, const MarginalModel& model, std::vector<double>& matrix)
      : packed_(packed),
        model_(model),
        scores_(scores_of(packed, model)),
        matrix_(matrix),
        width_(all_parameters(model)),
        gram_(matrix, width_),
        linear_(are_linear(model)) {
    std::size_t at = 0;
    for (const auto& item : model.items) {
      at_.push_back(at);
      at += parameters_of(item);
    }
    at_.push_back(at);
    for (const auto& population : model.populations) {
      populations_.push_back({at, node_scores(population)});
      at += parameters_of(population);
    }
  }

  void take() {
    const auto weights_of_nodes = log_weights_of(model_.populations);
    Posteriors posteriors(packed_, model_.items, weights_of_nodes);
    Row posterior;
    for (const auto& form : packed_.forms) {
      posteriors.enter(form);
      if (linear_ && form.to - form.from > few_people) {
        take_linear(packed_, form, posteriors, linear_scores(form), matrix_, width_);
        continue;
      }
      enter(form);
      for (std::size_t person = form.from; person < form.to; ++person) {
        posteriors.of(person, posterior);
        held_.take(posterior, packed_.weights[person]);
        add(form, person);
      }
    }
    gram_.flush();
  }

 private:
  void enter(const AnsweredForm& form) {
    std::vector<std::size_t> places;
    for (auto item : form.items)
      for (std::size_t p = at_[item]; p < at_[item + 1]; ++p) places.push_back(p);
    const auto& [at, scores] = populations_[form.group];
    for (std::size_t p = 0; p < scores.size(); ++p) places.push_back(at + p);
    gram_.enter(std::move(places));
  }

  /// Minus the scores of the answer 0 are what all answers share.
  LinearScores linear_scores(const AnsweredForm& form) const {
    LinearScores out;
    for (auto item : form.items) {
      if (has_free_slope(model_.items[item].model)) out.slopes.push_back(at_[item]);
      for (std::size_t p = 0; p < at_[item + 1] - at_[item]; ++p) {
        out.places.push_back(at_[item] + p);
        out.rows.push_back(scores_.rows[scores_.first[packed_.first[item]] + p]);
      }
    }
    const auto& [at, scores] = populations_[form.group];
    for (std::size_t p = 0; p < scores.size(); ++p) {
      out.places.push_back(at + p);
      out.rows.push_back(scores[p]);
    }
    for (auto& row : out.rows)
      for (double& one : row) one = -one;
    return out;
  }

  void add(const AnsweredForm& form, std::size_t person) {
    gram_.make_room(held_.node.size());
    auto answered = packed_.ends[person];
    std::size_t row = 0;
    for (auto item : form.items) {
      std::size_t cell = packed_.first[item];
      if (answered < packed_.ends[person + 1] && packed_.cells[answered] < packed_.first[item + 1])
        cell = packed_.cells[answered++];
      for (std::size_t p = 0; p < at_[item + 1] - at_[item]; ++p)
        held_.put(scores_.rows[scores_.first[cell] + p], gram_.row_at(row++));
    }
    for (const auto& scores : populations_[form.group].scores) held_.put(scores, gram_.row_at(row++));
    gram_.filled(held_.node.size());
  }

  const Packed& packed_;
  const MarginalModel& model_;
  Scores scores_;
  std::vector<double>& matrix_;
  std::size_t width_;
  Gram gram_;
  bool linear_;
  std::vector<std::size_t> at_;  // of item in the matrix
  struct OfPopulation {
    std::size_t at = 0;
    std::vector<Row> scores;
  };
  std::vector<OfPopulation> populations_;  // by group
  Held held_;
};

}  // namespace

void take_missing_information(const Packed& packed, const MarginalModel& model, std::vector<double>& matrix) {
  MissingInformation(packed, model, matrix).take();
}

}  // namespace marshrut::psychometrics
