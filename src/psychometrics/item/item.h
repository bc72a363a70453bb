#pragma once
// An item as a model of how people of different ability answer it, in slope-intercept form with the logistic metric
// (D = 1): z = a * ability + d. `Item` is a value; what it says at an ability is asked by the functions below, which
// choose the model's own file: partial_credit (Rasch 1960, Birnbaum 1968, Masters 1982, Muraki 1992), graded (Samejima
// 1969), guessing (Birnbaum 1968).
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/describe.h"
#include "psychometrics/item/row.h"

namespace marshrut::psychometrics {

enum class Model { rasch, two_parameter, three_parameter, partial_credit, generalised_partial_credit, graded };
DESCRIBE_ENUM(Model, rasch, two_parameter, three_parameter, partial_credit, generalised_partial_credit, graded)

/// "rasch", "2pl", "3pl", "pcm", "gpcm", "grm": as files and the command line write it.
std::string_view word_of(Model model);
std::optional<Model> model_named(std::string_view word);

struct Item {
  Model model = Model::rasch;
  double slope = 1;
  /// One for each category from 1 on. partial_credit and generalised_partial_credit: P_k ~ exp(k a ability + d_k), d_0 = 0;
  /// graded: P(X >= k) = logistic(a ability + d_k), descending.
  std::vector<double> intercepts;
  double guess = 0;  // of three_parameter: the chance of an answer without knowledge, above 0 and below 1

  std::size_t categories() const { return intercepts.size() + 1; }
};

inline bool has_free_slope(Model model) {
  return model != Model::rasch && model != Model::partial_credit;
}
inline bool has_guess(Model model) {
  return model == Model::three_parameter;
}
inline bool is_dichotomous(Model model) {
  return model == Model::rasch || model == Model::two_parameter || model == Model::three_parameter;
}
/// Whether the log-probabilities are linear in k * ability and in the intercepts, but for their common normaliser.
inline bool is_exponential_family(Model model) {
  return model != Model::three_parameter && model != Model::graded;
}

/// The free parameters in their order: slope (if free), intercepts, logit of the guess (if there is one).
std::size_t parameters_of(const Item& item);
void write_parameters(const Item& item, std::span<double> to);
void read_parameters(Item& item, std::span<const double> from);
/// Whether they make a model: finite, intercepts of a graded item descending, slopes within ±100, intercepts within ±1e4.
bool is_possible(const Item& item);

/// log P of every category: rows[k][q] at ability[q].
void log_probabilities(const Item& item, const Row& ability, std::span<Row> rows);

/// log P of every category and its derivatives by the free parameters.
struct ParameterRows {
  std::size_t categories = 0, parameters = 0;
  std::vector<Row> log_p;
  std::vector<Row> by_parameter;  // of category k by parameter p: [k * parameters + p]

  void resize(std::size_t categories_now, std::size_t parameters_now);
  Row& slope_of(std::size_t category, std::size_t parameter) { return by_parameter[category * parameters + parameter]; }
  const Row& slope_of(std::size_t category, std::size_t parameter) const {
    return by_parameter[category * parameters + parameter];
  }
};
void parameter_rows(const Item& item, const Row& ability, ParameterRows& out);

/// What one category says at one ability: log P and its first two derivatives by ability.
struct AbilityCurve {
  double log_p = 0;
  double first = 0;
  double second = 0;
};
void ability_curves(const Item& item, double ability, std::vector<AbilityCurve>& out);

/// The category that somebody of this ability gives by a `chance` from 0 to below 1.
std::size_t drawn_category(const Item& item, double ability, double chance, std::vector<AbilityCurve>& scratch);

/// Fisher's information about ability, sum over k of (P_k')^2 / P_k.
double information(const Item& item, double ability);

}  // namespace marshrut::psychometrics
