#include "psychometrics/calibration/calibrate.h"

#include <fmt/format.h>

#include "psychometrics/calibration/identification.h"
#include "psychometrics/calibration/information.h"
#include "psychometrics/errors.h"
#include "psychometrics/item/logistic.h"
#include "psychometrics/latent/population.h"

namespace marshrut::psychometrics {
namespace {

/// Where an item starts: a slope of 1, intercepts from the shares of the answers, each taken as at least half a person.
Item start_of(const Packed& packed, std::size_t item, Model model, const Priors& priors) {
  Item out{model, 1, {}, 0};
  std::vector<double> totals(&packed.totals[packed.first[item]],
                             &packed.totals[packed.first[item]] + packed.categories(item));
  double all = 0;
  for (double& one : totals) all += one += 0.5;
  if (has_guess(model)) {
    const double guess = priors.guess_logit ? 1 / (1 + std::exp(-priors.guess_logit->mean)) : 0.15;
    const double share = totals[1] / all;
    out.guess = std::min(guess, share / 2);
    out.intercepts = {1.2 * logit((share - out.guess) / (1 - out.guess))};
    return out;
  }
  double above = all;
  for (std::size_t k = 1; k < totals.size(); ++k) {
    above -= totals[k - 1];
    out.intercepts.push_back(model == Model::graded ? 1.2 * logit(above / all) : 1.2 * std::log(totals[k] / totals[0]));
  }
  return out;
}

void warn_of_items(const ParameterTable& table, std::vector<Error>& warnings) {
  for (const auto& [id, item, unused] : table.items) {
    double most = 0;
    for (double intercept : item.intercepts) most = std::max(most, std::abs(intercept));
    if (std::abs(item.slope) > 8)
      warnings.push_back({&errors::parameter_extreme, "", {id, fmt::format("a = {:.3g}", item.slope)}, {}});
    else if (most > 20)
      warnings.push_back({&errors::parameter_extreme, "", {id, fmt::format("|d| = {:.3g}", most)}, {}});
    else if (has_guess(item.model) && item.guess < 1e-4)
      warnings.push_back({&errors::parameter_extreme, "", {id, fmt::format("c = {:.3g}", item.guess)}, {}});
    if (item.slope < 0) warnings.push_back({&errors::slope_negative, "", {id, fmt::format("{:.3f}", item.slope)}, {}});
  }
}

class Calibrating {
 public:
  Calibrating(const Responses& responses, const CalibrationPlan& plan, const Grouping& grouping, Sample sample)
      : responses_(responses),
        plan_(plan),
        grouping_(grouping),
        sample_(std::move(sample)),
        marginal_(sample_.packed, start()) {
    out_.warnings = std::move(sample_.warnings);
    if (grouping.left_out > 0)
      out_.warnings.push_back({&errors::rows_ungrouped, "", {fmt::format("{}", grouping.left_out)}, {}});
  }

  Result<Calibration> run() {
    const auto visit = [this](const Point& point) { return marginal_.visit(point); };
    auto climbed = climb_by_squarem(visit, marginal_.model().point(), plan_.squarem_visits);
    if (!climbed) return fail(errors::start_impossible);
    if (!climbed->certified) {
      visit(climbed->at);
      climb_by_lbfgs(visit, marginal_.preconditioner(), *climbed, plan_.squarem_visits + plan_.lbfgs_visits);
    }
    visit(climbed->at);
    tell(*climbed);
    if (plan_.with_errors) TRY(add_errors());
    if (plan_.groups) out_.table.groups = out_.populations;
    return std::move(out_);
  }

 private:
  MarginalModel start() const {
    MarginalModel model;
    model.populations.clear();
    for (std::size_t group = 0; group < grouping_.names.size(); ++group) model.populations.push_back(spread_of(group));
    for (std::size_t item = 0; item < sample_.packed.items(); ++item) {
      const auto place = sample_.items[item];
      model.fixed.push_back(is_fixed(place));
      model.items.push_back(is_fixed(place) ? *plan_.fixed[place]
                                            : start_of(sample_.packed, item, plan_.model, plan_.priors));
      model.priors.push_back(is_fixed(place) ? Priors{} : plan_.priors);
      if (!plan_.difficulties.empty() && !is_fixed(place)) model.priors.back().difficulty = plan_.difficulties[place];
    }
    return model;
  }

  bool is_fixed(std::size_t item) const { return !plan_.fixed.empty() && plan_.fixed[item]; }

  Spread spread_of(std::size_t group) const {
    Spread spread;
    spread.mean_free = group > 0 || !plan_.fixed.empty();
    spread.variance_free = spread.mean_free || !has_free_slope(plan_.model);
    if (spread.mean_free || !spread.variance_free || !plan_.population) return spread;
    spread.believed = log_weights(0, plan_.population->variance);
    row::exponents(spread.believed);
    for (double& one : spread.believed) one *= plan_.population->people;
    return spread;
  }

  void tell(const Climbed& climbed) {
    const auto& model = marginal_.model();
    out_.log_likelihood = climbed.visit.log_likelihood;
    out_.log_prior = climbed.visit.value - climbed.visit.log_likelihood;
    out_.converged = climbed.certified;
    out_.score_norm = climbed.visit.score_norm;
    out_.iterations = climbed.visits;
    out_.parameters = model.parameters();
    tell_populations(model.populations);
    for (std::size_t item = 0; item < model.items.size(); ++item)
      out_.table.items.push_back({responses_.items[sample_.items[item]], model.items[item], {}});
    if (!out_.converged)
      out_.warnings.push_back(
          {&errors::not_certified, "", {fmt::format("{:.3g}", out_.score_norm), std::to_string(out_.iterations)}, {}});
    for (const auto& one : model.populations)
      if (one.variance_free && (one.variance < 0.01 || one.variance > 4))
        out_.warnings.push_back({&errors::variance_extreme, "", {fmt::format("{:.4g}", one.variance)}, {}});
    warn_of_items(out_.table, out_.warnings);
  }

  double people_of(std::size_t group) const {
    double people = 0;
    for (const auto& form : sample_.packed.forms)
      if (form.group == group)
        for (std::size_t person = form.from; person < form.to; ++person) people += sample_.packed.weights[person];
    return people;
  }

  void tell_populations(const std::vector<Spread>& populations) {
    for (std::size_t group = 0; group < populations.size(); ++group)
      out_.populations.push_back(
          {grouping_.names[group], people_of(group), populations[group].mean, populations[group].variance, {}, {}});
    if (populations[0].variance_free) out_.variance = populations[0].variance;
    out_.table.population = {populations[0].mean, populations[0].variance};
  }

  /// What no answer tells is refused; where parameters ran to an edge, or the top was not reached, their errors are left out.
  Result<bool> add_errors() {
    const auto& model = marginal_.model();
    const auto certainty = certainty_of(model, observed_information(sample_.packed, model, marginal_.expected()));
    if (certainty.singular) {
      const auto name = name_of_parameter(*certainty.singular);
      if (out_.converged && !at_an_edge()) return fail(errors::information_singular, "", name);
      out_.warnings.push_back({&errors::errors_unknown, "", {name}, {}});
      return true;
    }
    out_.condition = certainty.condition;
    const auto& errors = certainty.errors;
    std::size_t at = 0;
    for (auto& one : out_.table.items) {
      const auto count = parameters_of(one.item);
      one.errors.assign(&errors[at], &errors[at] + count);
      // By the delta method from the logit.
      if (has_guess(one.item.model) && one.errors.back()) *one.errors.back() *= one.item.guess * (1 - one.item.guess);
      at += count;
    }
    for (std::size_t group = 0; group < out_.populations.size(); ++group) {
      auto& one = out_.populations[group];
      if (model.populations[group].mean_free) one.se_mean = errors[at++];
      if (model.populations[group].variance_free) one.se_variance = *errors[at++] * one.variance;
    }
    out_.variance_error = out_.populations[0].se_variance;
    return true;
  }

  bool at_an_edge() const {
    return std::ranges::any_of(out_.warnings, [](const Error& warning) {
      return warning.code == &errors::parameter_extreme || warning.code == &errors::variance_extreme;
    });
  }

  std::string name_of_parameter(std::size_t parameter) const {
    for (const auto& one : out_.table.items) {
      if (parameter < parameters_of(one.item)) return one.id;
      parameter -= parameters_of(one.item);
    }
    std::size_t group = 0;
    for (const auto& one : marginal_.model().populations) {
      if (parameter < parameters_of(one)) break;
      parameter -= parameters_of(one);
      ++group;
    }
    return grouping_.names[group].empty() ? "#population" : "#population " + grouping_.names[group];
  }

  const Responses& responses_;
  const CalibrationPlan& plan_;
  const Grouping& grouping_;
  Sample sample_;
  Marginal marginal_;
  Calibration out_;
};

}  // namespace

Result<Calibration> calibrate(const Responses& responses, const CalibrationPlan& plan) {
  Grouping grouping;
  if (plan.groups) grouping = TRY(grouping_of(responses, *plan.groups, plan.reference));
  if (grouping.left_out == 0) {
    auto sample = TRY(identified_sample(responses, plan, grouping));
    return Calibrating(responses, plan, grouping, std::move(sample)).run();
  }
  Responses grouped = responses;
  for (std::size_t row = 0; row < grouped.rows(); ++row)
    if (plan.groups->group_of_row[row] < 0) grouped.frequencies[row] = 0;
  auto sample = TRY(identified_sample(grouped, plan, grouping));
  return Calibrating(grouped, plan, grouping, std::move(sample)).run();
}

}  // namespace marshrut::psychometrics
