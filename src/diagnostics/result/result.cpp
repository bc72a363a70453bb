#include "diagnostics/result/result.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "psychometrics/normal.h"
#include "psychometrics/scoring/change_on_scale.h"
#include "regulation/rules.h"

namespace marshrut::diagnostics {
namespace {

/// The scores of each code, codes in the order in which they are met.
struct Gathered {
  std::vector<std::string> codes;
  std::map<std::string, std::vector<psychometrics::ItemScore>> scores;

  void add(const std::string& code, const ScoredItem& item) {
    auto& of_code = scores[code];
    if (of_code.empty()) codes.push_back(code);
    of_code.push_back({item.points, item.points_max});
  }
};

void set_level(MeasuredResult& result, const psychometrics::Measure& measure, const regulation::Profile& profile) {
  const auto& scale = profile.levels.scale;
  std::vector<double> borders;
  for (const auto& level : scale) borders.push_back(level.from_percent);
  result.level = regulation::level_of(profile, measure.percent).code;
  const auto at = std::ranges::find(scale, result.level, &regulation::LevelRule::code) - scale.begin();
  result.level_probability = psychometrics::level_probabilities(measure, borders)[static_cast<std::size_t>(at)];
}

void append(std::vector<MeasuredResult>& results, MeasuredThing thing, const Gathered& gathered,
            const regulation::Profile& profile) {
  for (const auto& code : gathered.codes) {
    const auto measure =
        psychometrics::measure(gathered.scores.at(code), profile.levels.items_min, profile.levels.interval_percent);
    MeasuredResult result{thing, code, measure.percent, measure.low_percent, measure.high_percent, measure.items,
                          measure.effective_items, measure.sufficient, "", 0, {}, {}};
    if (measure.sufficient) set_level(result, measure, profile);
    results.push_back(std::move(result));
  }
}

/// Fewer items are not called a level of anything, and no change of one either.
constexpr std::int64_t items_that_compare = 6;

/// The deviation of a normal error whose interval is that of the result.
double deviation_of(const MeasuredResult& result, double deviates) {
  return std::max((result.high - result.low) / (2 * deviates), 0.1);
}

}  // namespace

std::vector<MeasuredResult> measure(std::span<const ScoredItem> items, const regulation::Profile& profile) {
  Gathered competencies;
  Gathered groups;
  for (const auto& item : items) {
    competencies.add(item.competency, item);
    groups.add(item.group, item);
  }
  std::vector<MeasuredResult> results;
  append(results, MeasuredThing::competency, competencies, profile);
  append(results, MeasuredThing::group, groups, profile);
  return results;
}

Change change_on(const psychometrics::OnScale& place) {
  constexpr double no_cut = 0;  // whether the required level was reached is said elsewhere
  const auto change = psychometrics::change_on(place, no_cut);
  if (!change) return {};
  const auto least = psychometrics::least_rise(place);
  switch (change->conclusion) {
    using enum psychometrics::ChangeConclusion;
    case eliminated:
    case improved: return {ChangeKind::grew, change->growth_probability, least};
    case worsened: return {ChangeKind::fell, change->growth_probability, least};
    case not_shown: return {ChangeKind::within_error, change->growth_probability, least};
    case not_enough: return {ChangeKind::insufficient, change->growth_probability, least};
  }
  std::unreachable();
}

Change compare(const MeasuredResult& before, const MeasuredResult& after, double interval_percent) {
  if (!before.sufficient || !after.sufficient) return {};
  if (std::min(before.items, after.items) < items_that_compare) return {ChangeKind::insufficient, 0.5, {}};
  const double deviates = psychometrics::deviates_of(interval_percent);
  const double error = std::hypot(deviation_of(before, deviates), deviation_of(after, deviates));
  const double grew = psychometrics::normal_below((after.percent - before.percent) / error);
  if (grew >= sure) return {ChangeKind::grew, grew, {}};
  if (grew <= 1 - sure) return {ChangeKind::fell, grew, {}};
  return {ChangeKind::within_error, grew, {}};
}

}  // namespace marshrut::diagnostics
