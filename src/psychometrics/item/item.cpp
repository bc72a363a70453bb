#include "psychometrics/item/item.h"

#include <utility>

#include "psychometrics/item/graded.h"
#include "psychometrics/item/guessing.h"
#include "psychometrics/item/logistic.h"
#include "psychometrics/item/partial_credit.h"

namespace marshrut::psychometrics {
namespace {

constexpr std::pair<Model, std::string_view> model_words[] = {{Model::rasch, "rasch"},
                                                              {Model::two_parameter, "2pl"},
                                                              {Model::three_parameter, "3pl"},
                                                              {Model::partial_credit, "pcm"},
                                                              {Model::generalised_partial_credit, "gpcm"},
                                                              {Model::graded, "grm"}};

}  // namespace

std::string_view word_of(Model model) {
  return std::ranges::find(model_words, model, &std::pair<Model, std::string_view>::first)->second;
}

std::optional<Model> model_named(std::string_view word) {
  for (const auto& [model, name] : model_words)
    if (name == word) return model;
  return std::nullopt;
}

std::size_t parameters_of(const Item& item) {
  return item.intercepts.size() + (has_free_slope(item.model) ? 1 : 0) + (has_guess(item.model) ? 1 : 0);
}

void write_parameters(const Item& item, std::span<double> to) {
  std::size_t at = 0;
  if (has_free_slope(item.model)) to[at++] = item.slope;
  for (double intercept : item.intercepts) to[at++] = intercept;
  if (has_guess(item.model)) to[at++] = logit(item.guess);
}

void read_parameters(Item& item, std::span<const double> from) {
  std::size_t at = 0;
  if (has_free_slope(item.model)) item.slope = from[at++];
  for (double& intercept : item.intercepts) intercept = from[at++];
  if (has_guess(item.model)) item.guess = 1 / (1 + std::exp(-from[at++]));
}

bool is_possible(const Item& item) {
  auto within = [](double value, double limit) { return value >= -limit && value <= limit; };  // false for NaN
  if (!within(item.slope, 100)) return false;
  for (double intercept : item.intercepts)
    if (!within(intercept, 1e4)) return false;
  if (has_guess(item.model) && !(item.guess > 0 && item.guess < 1)) return false;
  if (item.model != Model::graded) return true;
  return std::ranges::adjacent_find(item.intercepts, std::less_equal<>()) == item.intercepts.end();
}

void ParameterRows::resize(std::size_t categories_now, std::size_t parameters_now) {
  categories = categories_now;
  parameters = parameters_now;
  log_p.resize(categories);
  by_parameter.resize(categories * parameters);
}

void log_probabilities(const Item& item, const Row& ability, std::span<Row> rows) {
  switch (item.model) {
    case Model::three_parameter: return guessing::log_probabilities(item, ability, rows);
    case Model::graded: return graded::log_probabilities(item, ability, rows);
    default: return partial_credit::log_probabilities(item, ability, rows);
  }
}

void parameter_rows(const Item& item, const Row& ability, ParameterRows& out) {
  out.resize(item.categories(), parameters_of(item));
  switch (item.model) {
    case Model::three_parameter: return guessing::parameter_rows(item, ability, out);
    case Model::graded: return graded::parameter_rows(item, ability, out);
    default: return partial_credit::parameter_rows(item, ability, out);
  }
}

void ability_curves(const Item& item, double ability, std::vector<AbilityCurve>& out) {
  out.resize(item.categories());
  switch (item.model) {
    case Model::three_parameter: return guessing::ability_curves(item, ability, out);
    case Model::graded: return graded::ability_curves(item, ability, out);
    default: return partial_credit::ability_curves(item, ability, out);
  }
}

std::size_t drawn_category(const Item& item, double ability, double chance, std::vector<AbilityCurve>& scratch) {
  ability_curves(item, ability, scratch);
  std::size_t category = 0;
  while (category + 1 < scratch.size() && (chance -= std::exp(scratch[category].log_p)) >= 0) ++category;
  return category;
}

double information(const Item& item, double ability) {
  std::vector<AbilityCurve> curves;
  ability_curves(item, ability, curves);
  double sum = 0;
  for (const auto& curve : curves) sum += std::exp(curve.log_p) * curve.first * curve.first;
  return sum;
}

}  // namespace marshrut::psychometrics
