#include "diagnostics/scale/expected.h"

#include <algorithm>
#include <cmath>

#include "psychometrics/latent/population.h"
#include "regulation/rules.h"

namespace marshrut::diagnostics {
namespace {

/// To a tenth: more would be read as known.
double told(double percent) {
  return std::round(10 * percent) / 10;
}

void take(MeasuredResult& result, const ExpectedPercent& expected, const regulation::Profile& profile) {
  result.percent = told(expected.percent);
  result.low = told(expected.low);
  result.high = told(expected.high);
  result.level = result.sufficient ? regulation::level_of(profile, result.percent).code : "";
}

/// That the percent of the whole bank lies at the level of the result.
double level_probability(const MeasuredResult& result, const psychometrics::OnScale& place,
                         const regulation::Profile& profile) {
  double probability = 0;
  for (std::size_t q = 0; q < psychometrics::nodes; ++q)
    if (regulation::level_of(profile, place.percents[q]).code == result.level) probability += place.now.weights[q];
  return probability;
}

/// The mean of competencies with errors that have nothing to do with each other.
struct Mean {
  double sum = 0, below = 0, above = 0, count = 0;

  void add(const MeasuredResult& one) {
    sum += one.percent;
    below += std::pow(one.percent - one.low, 2);
    above += std::pow(one.high - one.percent, 2);
    count += 1;
  }
  ExpectedPercent expected() const {
    const double mean = sum / count;
    return {mean, std::max(0.0, mean - std::sqrt(below) / count), std::min(100.0, mean + std::sqrt(above) / count)};
  }
};

}  // namespace

ExpectedPercent expected_percent(const psychometrics::OnScale& place, double interval_percent) {
  const auto& abilities = psychometrics::node_abilities();
  const double tail = (1 - interval_percent / 100) / 2;
  ExpectedPercent out;
  double below = 0;
  bool has_low = false, has_high = false;
  for (std::size_t q = 0; q < psychometrics::nodes; ++q) {
    out.percent += place.now.weights[q] * place.percents[q];
    const double next = below + place.now.weights[q];
    // Within a node's fifth the posterior grows evenly.
    const auto at = [&](double probability) {
      const double part = place.now.weights[q] > 0 ? (probability - below) / place.now.weights[q] - 0.5 : 0;
      return psychometrics::percent_of_ability(place.percents, abilities[q] + 0.2 * part);
    };
    if (!has_low && next >= tail) out.low = at(tail), has_low = true;
    if (!has_high && next >= 1 - tail) out.high = at(1 - tail), has_high = true;
    below = next;
  }
  return out;
}

void take_expected(std::vector<MeasuredResult>& results, const std::map<std::string, psychometrics::OnScale>& on_scale,
                   const std::map<std::string, std::string>& group_of, const regulation::Profile& profile) {
  std::map<std::string, Mean> groups;
  for (auto& result : results) {
    const auto place = on_scale.find(result.code);
    if (result.thing != MeasuredThing::competency || place == on_scale.end()) continue;
    take(result, expected_percent(place->second, profile.levels.interval_percent), profile);
    if (!result.sufficient) continue;
    result.level_probability = level_probability(result, place->second, profile);
    if (const auto group = group_of.find(result.code); group != group_of.end()) groups[group->second].add(result);
  }
  for (auto& result : results) {
    const auto mean = groups.find(result.code);
    if (result.thing != MeasuredThing::group) continue;
    result.sufficient = result.sufficient && mean != groups.end();
    if (mean == groups.end()) continue;
    take(result, mean->second.expected(), profile);
    result.level_probability = 0;  // not known of a mean
  }
}

}  // namespace marshrut::diagnostics
