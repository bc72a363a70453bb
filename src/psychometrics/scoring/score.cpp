#include "psychometrics/scoring/score.h"

#include <fmt/format.h>

#include "psychometrics/errors.h"
#include "psychometrics/latent/expectation.h"
#include "psychometrics/latent/population.h"
#include "psychometrics/scoring/person_fit.h"
#include "psychometrics/scoring/placement.h"
#include "psychometrics/scoring/places.h"

namespace marshrut::psychometrics {
namespace {

Packed packed_for(const ParameterTable& table, Responses responses, const std::vector<std::uint32_t>& place) {
  std::vector<std::size_t> categories;
  for (const auto& one : table.items) categories.push_back(one.item.categories());
  for (double& one : responses.frequencies) one = 1;  // every row has its score
  return pack(responses, place, categories);
}

class Scoring {
 public:
  Scoring(const ParameterTable& table, const Responses& responses, std::vector<std::uint32_t> place, ScoreMethod method)
      : table_(table),
        responses_(responses),
        place_(std::move(place)),
        packed_(packed_for(table, responses, place_)),
        method_(method) {
    for (const auto& one : table.items) items_.push_back(one.item);
  }

  Scores run() {
    out_.rows.resize(responses_.rows());
    const Row prior = log_weights(table_.population.mean, table_.population.variance);
    const Row flat{};
    const bool believes = method_ == ScoreMethod::eap || method_ == ScoreMethod::map;
    Posteriors posteriors(packed_, items_, std::span(believes ? &prior : &flat, 1));
    Row weights;
    for (const auto& form : packed_.forms) {
      posteriors.enter(form);
      for (std::size_t person = form.from; person < form.to; ++person) {
        posteriors.of(person, weights);
        take_answers(packed_.rows[person]);
        tell(packed_.rows[person], weights);
      }
    }
    if (believes) score_silent();
    warn();
    return std::move(out_);
  }

 private:
  void take_answers(std::size_t row) {
    answers_.clear();
    for (auto at = responses_.ends[row]; at < responses_.ends[row + 1]; ++at)
      answers_.push_back({&items_[place_[responses_.answers[at].item]], responses_.answers[at].category});
  }

  void tell(std::size_t row, const Row& weights) {
    Score& score = out_.rows[row];
    if (method_ == ScoreMethod::eap)
      score_mean(weights, score);
    else
      score_root(weights, score);
    if (score.ability) score.fit = person_fit(answers_, *score.ability);
  }

  static void score_mean(const Row& weights, Score& score) {
    const auto ability = ability_of(weights);
    score.ability = ability.mean;
    score.error = ability.deviation;
  }

  /// The three that are roots of an equation; the search begins at the likeliest node.
  void score_root(const Row& weights, Score& score) const {
    const auto best =
        static_cast<std::size_t>(std::max_element(weights.begin(), weights.begin() + nodes) - weights.begin());
    const double start = node_abilities()[best];
    score.ability = method_ == ScoreMethod::wle ? warm_estimate(answers_, start) : root_near(start, [this](double ability) {
      return equation(slope_at(answers_, ability), ability);
    });
    if (!score.ability) return;
    double information = slope_at(answers_, *score.ability).information;
    if (method_ == ScoreMethod::map) information += 1 / table_.population.variance;
    if (information > 0)
      score.error = 1 / std::sqrt(information);
    else
      score.ability.reset();
  }

  double equation(const PatternSlope& slope, double ability) const {
    if (method_ == ScoreMethod::map)
      return slope.score - (ability - table_.population.mean) / table_.population.variance;
    return slope.score;
  }

  /// Of whom nothing is known but the population.
  void score_silent() {
    for (std::size_t row = 0; row < responses_.rows(); ++row)
      if (responses_.ends[row] == responses_.ends[row + 1])
        out_.rows[row] = {table_.population.mean, std::sqrt(table_.population.variance), std::nullopt};
  }

  void warn() {
    std::size_t count = 0, first = 0;
    for (std::size_t row = 0; row < out_.rows.size(); ++row)
      if (!out_.rows[row].ability && count++ == 0) first = row + 1;
    if (count > 0)
      out_.warnings.push_back({&errors::score_unbounded, "", {std::to_string(count), std::to_string(first)}, {}});
  }

  const ParameterTable& table_;
  const Responses& responses_;
  std::vector<std::uint32_t> place_;
  Packed packed_;
  ScoreMethod method_;
  std::vector<Item> items_;
  std::vector<KnownAnswer> answers_;
  Scores out_;
};

}  // namespace

Result<Scores> score(const ParameterTable& table, const Responses& responses, ScoreMethod method,
                     const std::string& name) {
  auto place = TRY(places_of(table, responses, name));
  return Scoring(table, responses, std::move(place), method).run();
}

std::string written(const Scores& scores) {
  std::string text = "row,theta,se,lz\n";
  auto cell = [](const std::optional<double>& value) { return value ? fmt::format("{}", *value) : std::string(); };
  for (std::size_t row = 0; row < scores.rows.size(); ++row) {
    const auto& [ability, error, fit] = scores.rows[row];
    text += fmt::format("{},{},{},{}\n", row + 1, cell(ability), cell(error), cell(fit));
  }
  return text;
}

}  // namespace marshrut::psychometrics
