#include "psychometrics/raters/raters.h"

#include <fmt/format.h>

#include <cmath>
#include <map>

#include "psychometrics/climb/dense.h"
#include "psychometrics/errors.h"
#include "psychometrics/raters/likelihood.h"

namespace marshrut::psychometrics {
namespace {

constexpr int squarem_visits = 300, lbfgs_visits = 300;
constexpr double misfit_below = 0.7, misfit_above = 1.3;

/// Sums over the residuals of the ratings that meet a parameter.
struct Residuals {
  double ratings = 0, sum = 0, standardised = 0, squares = 0, variance = 0;

  void add(double residual, double spread) {
    ratings += 1;
    sum += residual;
    standardised += residual * residual / spread;
    squares += residual * residual;
    variance += spread;
  }
  double outfit() const { return ratings > 0 ? standardised / ratings : 1; }
  double infit() const { return variance > 0 ? squares / variance : 1; }
};

double mean_of(const std::vector<double>& p) {
  double mean = 0;
  for (std::size_t k = 1; k < p.size(); ++k) mean += static_cast<double>(k) * p[k];
  return mean;
}

class RaterFitting {
 public:
  RaterFitting(const Ratings& ratings, const RaterDesign& design)
      : ratings_(ratings), design_(design), likelihood_(design) {}

  Result<RaterFit> fit() {
    const Visitor visit = [this](const Point& point) { return likelihood_.visit(point); };
    auto climbed = climb_by_squarem(visit, Point(design_.free() + 1, 0.0), squarem_visits);
    if (!climbed) return fail(errors::start_impossible);
    if (!climbed->certified) {
      visit(climbed->at);
      climb_by_lbfgs(visit, likelihood_.preconditioner(), *climbed, squarem_visits + lbfgs_visits);
    }
    visit(climbed->at);
    find_errors();
    parameters_ = design_.spread({climbed->at.begin(), climbed->at.end() - 1});
    tell(*climbed);
    find_residuals();
    tell_items();
    tell_facets();
    tell_persons();
    return std::move(out_);
  }

 private:
  void tell(const Climbed& climbed) {
    out_.log_likelihood = climbed.visit.log_likelihood;
    out_.converged = climbed.certified;
    out_.score_norm = climbed.visit.score_norm;
    out_.iterations = climbed.visits;
    out_.parameters = static_cast<std::int64_t>(climbed.at.size());
    out_.variance = likelihood_.variance();
    out_.linked = design_.linked;
    if (!out_.converged)
      out_.warnings.push_back(
          {&errors::not_certified, "", {fmt::format("{:.3g}", out_.score_norm), std::to_string(out_.iterations)}, {}});
    if (!out_.linked) out_.warnings.push_back({&errors::raters_not_linked, "", {}, {}});
    if (information_.empty()) out_.warnings.push_back({&errors::errors_unknown, "", {"#raters"}, {}});
    if (!information_.empty()) out_.se_variance = error_of({{climbed.at.size() - 1, 1.0}}) * out_.variance;
  }

  /// The observed information, factored; empty where it is singular.
  void find_errors() {
    auto matrix = likelihood_.observed_information();
    if (!factor(matrix, design_.free() + 1, 1e-10)) information_ = std::move(matrix);
  }

  /// Of a sum of free parameters, each times a number.
  double error_of(const std::vector<std::pair<std::size_t, double>>& sum) const {
    const auto size = static_cast<std::size_t>(out_.parameters);
    std::vector<double> solved(size, 0);
    for (const auto& [place, times] : sum) solved[place] = times;
    solve_factored(information_, solved);
    double variance = 0;
    for (const auto& [place, times] : sum) variance += times * solved[place];
    return std::sqrt(variance);
  }

  /// Of a parameter of the full list, the last of a block by the sum of the others.
  std::optional<double> error_at(std::size_t block, std::size_t at) const {
    if (information_.empty()) return std::nullopt;
    std::size_t first = 0;
    for (std::size_t before = 0; before < block; ++before)
      first += design_.blocks[before].count - (design_.blocks[before].sums_to_zero ? 1 : 0);
    const auto& own = design_.blocks[block];
    std::vector<std::pair<std::size_t, double>> sum;
    if (!own.sums_to_zero || at + 1 < own.count)
      sum.emplace_back(first + at, 1.0);
    else
      for (std::size_t other = 0; other + 1 < own.count; ++other) sum.emplace_back(first + other, -1.0);
    return error_of(sum);
  }

  void find_residuals() {
    residuals_.assign(design_.full, {});
    on_items_.assign(design_.full, {});
    const auto foretold = likelihood_.foretold();
    for (std::size_t at = 0; at < foretold.size(); ++at) {
      const auto& cell = design_.cells[design_.ratings[at].cell];
      const double residual = design_.ratings[at].category - foretold[at].mean;
      const double variance = std::max(foretold[at].variance, 1e-9);
      for (const auto place : cell.severities) {
        residuals_[place].add(residual, variance);
        on_items_[place][cell.item].add(residual, variance);
      }
    }
  }

  std::vector<ItemBias> biases_of(std::size_t place) const {
    std::vector<ItemBias> out;
    for (const auto& [item, of] : on_items_[place])
      out.push_back({ratings_.items[item], static_cast<std::int64_t>(of.ratings), of.sum / of.ratings,
                     of.sum / std::sqrt(of.variance)});
    return out;
  }

  /// The mean over items of what a person of this ability is expected to get from somebody this severe.
  double fair(double ability, double severity) const {
    double sum = 0;
    for (std::size_t item = 0; item < ratings_.items.size(); ++item) {
      const auto scale = scale_of(item);
      sum += design_.scales[scale].least +
             mean_of(likelihood_.probabilities(scale, parameters_[item] + severity, ability));
    }
    return sum / static_cast<double>(ratings_.items.size());
  }
  std::size_t scale_of(std::size_t item) const { return design_.scales.size() == 1 ? 0 : item; }

  void tell_items() {
    for (std::size_t item = 0; item < ratings_.items.size(); ++item) {
      const auto& scale = design_.scales[scale_of(item)];
      const auto& residuals = residuals_[item];
      const auto steps = parameters_.begin() + static_cast<std::ptrdiff_t>(scale.first_step);
      out_.items.push_back({ratings_.items[item],
                            static_cast<std::int64_t>(residuals.ratings),
                            parameters_[item],
                            error_at(0, item),
                            {steps, steps + static_cast<std::ptrdiff_t>(scale.categories - 1)},
                            scale.least,
                            residuals.infit(),
                            residuals.outfit()});
    }
  }

  void tell_facets() {
    for (std::size_t facet = 0; facet < ratings_.facets.size(); ++facet) {
      FacetSeverities told{ratings_.facets[facet].name, {}};
      for (std::size_t level = 0; level < ratings_.facets[facet].levels.size(); ++level) {
        const auto place = design_.blocks[1 + facet].first + level;
        const auto& residuals = residuals_[place];
        FacetLevel one{ratings_.facets[facet].levels[level],
                       static_cast<std::int64_t>(residuals.ratings),
                       parameters_[place],
                       error_at(1 + facet, level),
                       residuals.infit(),
                       residuals.outfit(),
                       false,
                       {},
                       biases_of(place)};
        auto is_outside = [](double fit) { return fit < misfit_below || fit > misfit_above; };
        one.misfit = is_outside(one.infit) || is_outside(one.outfit);
        if (design_.linked) one.fair_average = fair(0, one.severity);
        told.levels.push_back(std::move(one));
      }
      out_.facets.push_back(std::move(told));
    }
  }

  void tell_persons() {
    const auto abilities = likelihood_.abilities();
    for (std::size_t person = 0; person < ratings_.people.size(); ++person) {
      RatedPerson one{ratings_.people[person], abilities[person].mean, abilities[person].deviation, {}};
      if (design_.linked) one.fair_average = fair(one.theta, 0);
      out_.persons.push_back(std::move(one));
    }
  }

  const Ratings& ratings_;
  const RaterDesign& design_;
  RaterLikelihood likelihood_;
  std::vector<double> parameters_;   // the full list
  std::vector<double> information_;  // factored
  std::vector<Residuals> residuals_;
  std::vector<std::map<std::uint32_t, Residuals>> on_items_;
  RaterFit out_;
};

}  // namespace

Result<RaterFit> fit_raters(const Ratings& ratings, Steps steps) {
  if (ratings.people.size() < 2) return fail(errors::too_few_answers);
  const auto design = TRY(rater_design(ratings, steps));
  return RaterFitting(ratings, design).fit();
}

}  // namespace marshrut::psychometrics
