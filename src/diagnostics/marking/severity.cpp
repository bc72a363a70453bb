#include "diagnostics/marking/severity.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "psychometrics/raters/raters.h"

namespace marshrut::diagnostics {
namespace {

using psychometrics::FacetLevel;

SeverityWord word_of(double value, double error) {
  if (value > errors_for_words * error) return SeverityWord::stricter;
  if (value < -errors_for_words * error) return SeverityWord::milder;
  return SeverityWord::alike;
}

/// Nothing where the model does not hold: no maximum was found, or no errors at it.
std::optional<psychometrics::RaterFit> fitted(const Comparable& of) {
  if (of.groups.size() != 1 || of.ratings.facets[0].levels.size() < 2) return std::nullopt;
  auto fit = psychometrics::fit_raters(of.ratings, psychometrics::Steps::item);
  if (!fit || !fit->converged) return std::nullopt;
  const bool certain = std::ranges::all_of(fit->facets[0].levels, [](const FacetLevel& one) {
    return one.se && std::isfinite(*one.se);
  });
  return certain ? std::optional(*std::move(fit)) : std::nullopt;
}

/// Points of an item that one of this severity gives to a work of ability 0.
double expected_points(const psychometrics::RatedItem& item, const std::vector<double>& points, double severity) {
  double log_p = 0, weights = 1, sum = points.front();
  for (std::size_t k = 1; k < points.size(); ++k) {
    log_p -= item.difficulty + severity + item.steps[k - 1];
    weights += std::exp(log_p), sum += points[k] * std::exp(log_p);
  }
  return sum / weights;
}

double fair_average(const psychometrics::RaterFit& fit, const Comparable& of, double severity) {
  double sum = 0;
  for (std::size_t at = 0; at < fit.items.size(); ++at) sum += expected_points(fit.items[at], of.points[at], severity);
  return sum / static_cast<double>(fit.items.size());
}

std::vector<CriterionBias> flagged_biases(const FacetLevel& level, const Comparable& of) {
  std::vector<CriterionBias> flagged;
  for (const auto& bias : level.biases) {
    if (bias.ratings < common_works_min || std::abs(bias.z) <= errors_for_words) continue;
    const auto at = static_cast<std::size_t>(std::ranges::find(of.ratings.items, bias.item) - of.ratings.items.begin());
    const auto& [item, criterion] = of.criteria[at];
    flagged.push_back({item, criterion, bias.ratings, bias.z, bias.z < 0 ? SeverityWord::stricter : SeverityWord::milder});
  }
  return flagged;
}

using Severities = std::map<PersonId, std::pair<double, double>>;  // with their errors

Severities severities_in(std::span<const CriterionRating> ratings) {
  Severities found;
  if (const auto fit = fitted(comparable(ratings)))
    for (const auto& level : fit->facets[0].levels) found[{level.level}] = {level.severity, *level.se};
  return found;
}

/// Works of the two periods are different ones, so that the errors are independent; the mean of whom both hold is taken as
/// the same.
std::map<PersonId, SeverityDrift> drifts(std::span<const CriterionRating> ratings, Instant late_since) {
  std::vector<CriterionRating> before, late;
  for (const auto& one : ratings) (one.at_ms < late_since ? before : late).push_back(one);
  const auto was = severities_in(before), is = severities_in(late);
  std::map<PersonId, SeverityDrift> found;
  double mean = 0;
  for (const auto& [expert, now] : is)
    if (const auto then = was.find(expert); then != was.end()) {
      const double change = now.first - then->second.first;
      found[expert] = {change, std::hypot(now.second, then->second.second), SeverityWord::alike};
      mean += change;
    }
  if (found.size() < 2) return {};
  for (auto& [expert, drift] : found) {
    drift.change -= mean / static_cast<double>(found.size());
    drift.word = word_of(drift.change, drift.error);
  }
  return found;
}

std::vector<ExpertSeverity> who_marked(std::span<const CriterionRating> ratings, const Comparable& of) {
  std::map<AttemptId, std::set<PersonId>> markers;
  for (const auto& one : ratings) markers[one.attempt].insert(one.expert);
  std::map<PersonId, ExpertSeverity> experts;
  for (const auto& [attempt, by] : markers)
    for (const auto& expert : by) {
      auto& one = experts[expert];
      ++one.works;
      if (by.size() > 1) ++one.common;
    }
  std::vector<ExpertSeverity> out;
  for (auto& [expert, one] : experts) {
    one.expert = expert, one.standing = of.standings.at(expert);
    out.push_back(std::move(one));
  }
  return out;
}

SeverityState state_without_fit(const Comparable& of) {
  if (of.groups.size() > 1) return SeverityState::unlinked;
  if (of.groups.size() == 1 && of.groups.front().size() > 1) return SeverityState::unsettled;
  const bool constant = std::ranges::any_of(of.standings, [](const auto& one) { return one.second == ExpertStanding::constant; });
  return constant ? SeverityState::constant : SeverityState::few;
}

MeasuredSeverity measured(const FacetLevel& level) {
  const double reach = errors_for_words * *level.se;
  return {.severity = level.severity,
          .error = *level.se,
          .low = level.severity - reach,
          .high = level.severity + reach,
          .word = word_of(level.severity, *level.se),
          .infit = level.infit,
          .outfit = level.outfit,
          .misfit = level.misfit};
}

}  // namespace

SeverityReport severity_report(std::span<const CriterionRating> ratings, Instant late_since) {
  const auto of = comparable(ratings);
  SeverityReport report{.experts = who_marked(ratings, of)};
  if (of.groups.size() > 1) report.groups = of.groups;
  const auto fit = fitted(of);
  report.state = fit ? SeverityState::measured : state_without_fit(of);
  if (!fit) return report;
  report.fair_average = fair_average(*fit, of, 0);
  const auto drift = drifts(ratings, late_since);
  for (auto& expert : report.experts) {
    const auto level = std::ranges::find(fit->facets[0].levels, expert.expert.value, &FacetLevel::level);
    if (level == fit->facets[0].levels.end()) continue;
    auto& one = expert.measured.emplace(measured(*level));
    one.fair_average = fair_average(*fit, of, level->severity);
    expert.biases = flagged_biases(*level, of);
    if (const auto own = drift.find(expert.expert); own != drift.end()) one.drift = own->second;
  }
  return report;
}

}  // namespace marshrut::diagnostics
